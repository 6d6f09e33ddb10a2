import { type ClaimContext, type Finding, saysAny } from './finding.ts';

const SPEAKERS = new Set(
  'kênh người kẻ đứa chỗ bên nơi ông bà page trang bạn nhóm khách bác thằng con đứa bài mấy nhiều vài clip tiktok'.split(
    ' ',
  ),
);
/** Verbs of saying that spread what is said. */
export const SAYS = new Set([
  'nói',
  'bảo',
  'đồn',
  'kêu',
  'đăng',
  'kể',
  'rao',
  'hô',
  'quả',
  'luận',
  'comment',
  'cmt',
  'cãi',
]);
const DOUBTS = new Set(['chưa', 'không', 'ngỏ', 'nghi', 'mệt', 'chán', 'chịu', 'hoang']);
const UNSURE = new Set(['nguồn', 'rõ', 'tin', 'biết', 'chắc', 'kiểm', 'thấy', 'ngỏ', 'mệt', 'ghê', 'chứng']);

/** "Thấy một kênh nói …, mà em kiểm không ra nguồn", "mấy page cứ bảo …". */
export function toldByOthers(context: ClaimContext, finding: Finding): boolean {
  const { words, sentence } = context;
  for (let at = Math.max(sentence.from, finding.from - 6); at < finding.from; at += 1) {
    if (!SAYS.has(words[at] ?? '')) continue;
    if (words[at - 1] === 'cứ' || words[at - 1] === 'toàn')
      return !words.slice(at, finding.from).includes(',');
    if (LAUGHED_AT.test(words.slice(finding.to, Math.min(sentence.to, finding.to + 8)).join(' ')))
      return true;
    if (!saysAny(context, at - 4, at, SPEAKERS)) continue;
    if (othersSayElse(context, finding.to) || argued(context, finding.to)) return true;
    for (let k = finding.to; k < sentence.to; k += 1)
      if (DOUBTS.has(words[k] ?? '') && saysAny(context, k, k + 4, UNSURE)) return true;
  }
  return false;
}

/** "Tài xế nói cả nước có 16 tỉnh, mình cãi quá trời". */
const LAUGHED_AT =
  /^(?:\S+ )?, (?:mà |nên |làm |khiến |rồi )?(?:thua(?: \S+){0,2} (?:chầu|ly|kèo|cá|độ)|mình|tui|tôi|em|con|tao|chị|anh|cả nhà|cả lớp|ai cũng|cả xóm|ai nấy)(?: \S+){0,2} (?:cãi|cười|sửa|bó tay|lắc đầu|ngã ngửa|không tin|hết hồn|cạn lời|hú hồn|chữa)(?: |$)/u;

/** "Người bảo có, người bảo không": what others hold against it stands behind the claim. */
function othersSayElse({ words, sentence }: ClaimContext, from: number): boolean {
  for (let at = from; at + 1 < sentence.to; at += 1)
    if (EACH_ONE.has(words[at] ?? '') && ELSE.test(words.slice(at + 1, at + 5).join(' '))) return true;
  return false;
}

/** "Có đứa bảo A về B, mình cãi mãi nó mới tin là về C": what the writer holds against it. */
function argued({ words, sentence }: ClaimContext, from: number): boolean {
  if (LOOKED_UP.test(words.slice(from, Math.min(sentence.to, from + 12)).join(' '))) return true;
  for (let at = from; at < Math.min(sentence.to, from + 6); at += 1)
    if (ARGUES.has(words[at] ?? '') && SELF.has(words[at - 1] ?? '')) return true;
  return false;
}

const LOOKED_UP =
  /(?:^| )(?:(?:coi|xem|tra|hỏi|check|ngó|đọc|dò|tìm) lại (?:thì|mới|hóa|lại)|câu (?:view|like|tương tác))(?: |$)/u;

const ARGUES = new Set(['cãi', 'sửa', 'chỉnh', 'chỉ', 'mở', 'phải', 'bèn', 'liền', 'giải']);

const SELF = new Set(['mình', 'em', 'tui', 'tôi', 'tao', 'con', 'anh', 'chị']);

const EACH_ONE = new Set(['người', 'kẻ', 'đứa', 'chỗ', 'nơi', 'bên', 'khác', 'ông', 'bà', 'kia']);

const ELSE =
  /^(?:thì |lại |cứ )?(?:bảo|nói|kêu|cãi|đồn|bác) (?:là |rằng )?(?:không|chưa|còn|ngược|vẫn|làm gì|đâu|bậy|sai|có)(?: |$)/u;

/** "Có người nhắn tui …, tui báo công an luôn": who says it was reported. */
export function reported({ words, sentence }: ClaimContext, from: number): boolean {
  for (let at = from; at + 2 < sentence.to; at += 1)
    if (words[at] === 'báo' && words[at + 1] === 'công' && words[at + 2] === 'an') return true;
  return false;
}

/** "… cứ đồn nhập A, còn B nhập C": what the talk is about stands before the comma. */
export function toldBefore(words: readonly string[], from: number, to: number): boolean {
  const comma = words.indexOf(',', from);
  return comma >= 0 && comma + 1 < to && words[comma + 1] === 'còn' && words.slice(from, comma).includes('');
}
