const SURNAME =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Đinh|Lâm|Phùng|Mai|Tô|Hà|Tạ|Cao|Thái|Lương|Lưu|Châu|Tăng|Quách|Kiều|Tống|Nghiêm|Chu|Triệu|Hứa|Nông|Lò|Giàng|Vàng|Sùng|Thào|Quàng|Cầm|Đèo';
const COMMON =
  'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|đoàn|trịnh|trương|đinh|lò|giàng';
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const TITLE =
  'ông|bà|anh|chị|cô|chú|thầy|cụ|chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|bộ trưởng|thứ trưởng|thủ tướng|đại biểu|luật sư|bác sĩ|ca sĩ|diễn viên|nhà báo|nghệ sĩ|đại tá|thượng tá|trung tá|thiếu tá|đại úy|youtuber|tiktoker|facebooker|blogger';

function capitalised(words: string): string {
  return words
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}

/** A whole name as a rule has three words or four; two could be a place. */
const FULL = new RegExp(`(?<![\\p{L}\\p{M}])(?:${SURNAME})(?:\\s+${WORD}){2,3}(?!\\s+${WORD})`, 'gu');
/** In small letters it is told by its middle word. */
const SMALL = new RegExp(`(?<![\\p{L}\\p{M}])(?:${COMMON})\\s+(?:văn|thị)\\s+[\\p{L}\\p{M}]+`, 'giu');
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${TITLE}|${capitalised(TITLE)})\\s+(?:(?:${SURNAME})(?:\\s+${WORD})+|(?:${COMMON})(?:\\s+[\\p{Ll}\\p{M}]+){2})`,
  'gu',
);
const HANDLE = /(?<![\p{L}\d.])@[\p{L}\d_][\p{L}\d_.]{2,}/gu;
const PROFILE =
  /(?:facebook|fb|instagram|threads|x|twitter|t|telegram|zalo|tiktok|youtube)\.(?:com|me|net)\/[^\s/]/giu;
const MOBILE = /(?<!\d)(?:\+?84|0)[\s.-]?[35789](?:[\s.-]?\d){8}(?!\d)/gu;

/** What is often named after somebody: after these words a name is that of a place. */
const NAMED_AFTER =
  /(?:tỉnh|thành phố|tp\.?|thị xã|thị trấn|quận|huyện|xã|phường|đặc khu|đường|phố|đại lộ|ngõ|hẻm|trường|thcs|thpt|tiểu học|mầm non|đại học|học viện|bệnh viện|công viên|vườn hoa|quảng trường|tượng đài|tượng|lăng|đền|đình|chùa|nhà thờ|nhà hát|rạp|cung|bảo tàng|thư viện|nhà lưu niệm|khu lưu niệm|khu di tích|di tích|cầu|chợ|hồ|bến|sân|sân vận động|cảng|giải|cúp|quỹ|lễ hội|đoàn|đội|chủ tịch|bác|thôn|bản|ấp|khu phố|ngày sinh|tư tưởng|cộng sản)\s*$/iu;
/** Names that are known as those of places, streets and holidays. */
const PUBLIC =
  /^(?:Hồ Chí Minh|Lý Thái Tổ|Lý Thường Kiệt|Trần Hưng Đạo|Trần Nhân Tông|Lê Thánh Tông|Lê Lai|Hoàng Hoa Thám|Hoàng Văn Thụ|Võ Nguyên Giáp|Hoàng Công Chất|Phan Đình Phùng|Nguyễn Đình Chiểu|Nguyễn Tất Thành|Hà Nội|Hà Tĩnh|Hà Giang|Hà Nam|Thái Nguyên|Thái Bình|Lâm Đồng|Cao Bằng|Vũng Tàu)/iu;

function unexplained(text: string, pattern: RegExp): string | undefined {
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (!NAMED_AFTER.test(text.slice(0, index)) && !PUBLIC.test(found)) return found;
  }
  return undefined;
}

/** A person that a text names or points at: a whole name, one after a title, a handle or a profile. */
export function namedPerson(text: string): string | undefined {
  return (
    unexplained(text, FULL) ??
    unexplained(text, SMALL) ??
    text.match(TITLED)?.[0] ??
    text.match(HANDLE)?.[0] ??
    text.match(PROFILE)?.[0]
  );
}

/** A mobile number: it belongs to a person as a rule, and changes hands. */
export function mobileNumber(text: string): string | undefined {
  return text.match(MOBILE)?.[0];
}
