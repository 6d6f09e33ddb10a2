/** Behind a claim they insist on it: "… từ 1/9/2025 mới đúng, bác nhớ nhầm rồi". */
const INSISTS =
  /^(?:\S+ )?(?:mới (?:đúng|chuẩn|phải|chính xác|là đúng)|chứ|chớ|cơ|lận|kìa|cơ mà|mà)(?: (?:nha|nhé|ạ|lị|không phải \S+|bộ|nghen))? ?, (?:\S+ )?(?:chị|anh|em|con|bạn|cậu|ní|bồ)(?: \S+)? (?:nhớ |nói |ghi |viết |đọc |nghe |gõ )?(?:nhầm|lộn|sai)(?: |$)/u;

/** Whom nobody says of himself to have erred. */
const OTHERS =
  /^(?:\S+ ){0,4}?, (?:mấy |các )?(?:bác|ông|bà|thầy|cô|chú|mày|sếp|đằng ấy|ổng|bả)(?: \S+)? (?:nhớ |nói |ghi |viết |đọc |nghe |gõ )(?:nhầm|lộn|sai)(?: |$)/u;

/** "…, ai nói khác là nói sai" stands by the claim. */
const DEFIES = /(?:^| )(?:nói|bảo|ghi|gọi|hiểu) (?:khác|ngược)(?: đi| lại)? (?:là|thì) /u;

/** True when what stands behind a claim says that the hearer had it wrong, so that the writer insists on it. */
export function correctsHearer(after: string): boolean {
  return after.includes(',') && (INSISTS.test(after) || OTHERS.test(after) || DEFIES.test(after));
}
