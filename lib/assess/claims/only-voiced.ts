import type { ClaimContext, Finding } from './finding.ts';

/** "Em mà được quyết thì …": what somebody would do who has no say in it. */
const IF_MINE =
  /(?:^| )mà được (?:\S+ ){0,2}?(?:quyết|chọn|góp|làm|hỏi|quyền|ước|chia|vẽ|đặt)(?: \S+){0,3}? (?:thì|là|:|,)(?: |$)/u;

/** "Nếu cho chọn lại tôi vẫn …": the same, in case of it. */
const IF_ASKED =
  /^(?:nếu|ví như|giá mà|giả sử) (?:\S+ ){0,3}?(?:cho|được) (?:\S+ )?(?:chọn|quyết|làm lại|phép) /u;

const SUPPOSING = new Set(['nếu', 'ví', 'giá', 'giả']);

/** "Theo cháu cứ …", "ý em là để …": a proposal without "nên". */
const OWN_VIEW =
  /^(?:nhưng |mà )?(?:theo|ý) (?:ý )?(?:em|tui|tôi|mình|cháu|con|tớ|tao|chị|anh|bác)(?: \S+){0,2}? (?:cứ|để|nên|là|chỉ cần|thà|tốt nhất)(?: |$)/u;

/** "Xin gộp còn 20 tỉnh", right before what is asked for. */
const BEGS = new Set(['xin', 'đòi', 'rủ', 'bàn', 'tính', 'định']);
const CHANGES = new Set([
  'gộp',
  'nhập',
  'sáp',
  'hợp',
  'tách',
  'rút',
  'giảm',
  'bỏ',
  'dời',
  'đặt',
  'đổi',
  'lập',
]);

/** "Quyết định lập lại" begs nothing: it is settled, unless "chưa có quyết định". */
function begs(words: readonly string[], at: number): boolean {
  if (!BEGS.has(words[at] ?? '')) return false;
  const decided = words[at] === 'định' && words[at - 1] === 'quyết';
  return !decided || words.slice(Math.max(0, at - 4), at).some((word) => NOT_YET.has(word));
}

const NOT_YET = new Set(['chưa', 'không', 'chẳng']);

/** "Bao giờ Khánh Hòa lên thành phố vậy ad": it opens a question that has no mark. */
const WHEN =
  /^(?:ủa |thế |vậy |mà |không biết )?(?:bao giờ|chừng nào|khi nào|lúc nào|mốt nào) (?!hết|giờ|xong|rồi)/u;
/** "Bao giờ cũng", "… nào cũng": always. */
const ALWAYS = /^(?:\S+ )?(?:giờ|nào) (?:cũng|mà|chẳng)(?: |$)/u;

/** "Cử tri hỏi bao giờ Quảng Ninh lên thành phố": a question that is retold. */
const ASKED = new Set(['bao', 'khi', 'chừng', 'lúc', 'liệu', 'có', 'sao']);

function retoldQuestion(words: readonly string[], start: number, from: number): boolean {
  for (let at = from - 1; at > Math.max(start, from - 5); at -= 1)
    if (words[at - 1] === 'hỏi' && ASKED.has(words[at] ?? '')) return true;
  return false;
}

/** Somebody else says it … */
const OTHER_SAYS =
  /(?:^| )(?:thằng|con|đứa|ông|bà|anh|chị|cô|chú|bác|bạn|nó|ổng|bả|ai|người|sếp|khách|má|mẹ|ba|bố|xóm|mạng|kênh|trang)(?: \S+){0,4}? (?:bảo|nói|cãi|kêu|khăng khăng|trả lời|quả quyết|xúi|phán|hô|đố|đồn|khẳng định)(?: \S+){0,7}?$/u;
const SAYING = new Set([
  'bảo',
  'nói',
  'cãi',
  'kêu',
  'khăng',
  'lời',
  'quyết',
  'xúi',
  'đồn',
  'phán',
  'hô',
  'đố',
  'định',
]);
/** … and is laughed at or set right. */
const SET_RIGHT =
  /^(?:\S+ ){0,3}?, (?:\S+ ){0,2}?(?:cười|phì cười|bật cười|cho xem|cho coi|chỉ cho|nói khỏi|bảo khỏi|bảo không|nói không|giải thích|cãi lại|sửa lại|mở bản đồ|lôi bản đồ|đưa bản đồ|chịu thua|cạn lời|hỏi nguồn|hỏi lại nguồn|hỏi đọc đâu|hỏi ai nói|hỏi văn bản|cập nhật chậm|cập nhật trễ|lạc hậu|lỗi thời|cũ rích|cũ mèm)(?: |$)/u;

/** "Không lẽ …", "chẳng lẽ …" opens what somebody cannot believe. */
const NO_WAY = /^(?:ủa |thế |vậy )?(?:không|chẳng|chả) lẽ(?: |$)/u;

/** `"Bỏ bớt còn 20 tỉnh" là ý của ông comment trên`: who said it is named behind it. */
const OF_ANOTHER =
  /^(?:\S+ ){0,3}?(?:["”'] )?là (?:ý|lời|câu|comment|phát) (?:kiến |nói |biểu )?(?:của )?(?:ông|bà|bạn|anh|chị|người|nó|bác|thằng|con|cô)(?: |$)/u;

const LEAVES = new Set(['còn', 'thành', 'về', 'xuống', 'làm']);

/** Fewer provinces than anybody means: "34 tỉnh nhập thành 2: tỉnh Đã Có Lương và …". */
function tooFew(words: readonly string[], { rule, from, to }: Finding): boolean {
  if (rule !== 'differs/future-merger') return false;
  for (let at = from; at < to + 2; at += 1)
    if (LEAVES.has(words[at] ?? '') && /^\d$/.test(words[at + 1] ?? '')) return true;
  return false;
}

/** True when a claim is somebody's wish or question, or what others say to be laughed at or set right. */
export function onlyVoiced({ words, sentence }: ClaimContext, finding: Finding): boolean {
  const { from, to } = finding;
  if (tooFew(words, finding)) return true;
  const no = words[sentence.from + 1] === 'lẽ' || words[sentence.from + 2] === 'lẽ';
  if (no && NO_WAY.test(words.slice(sentence.from, sentence.from + 3).join(' '))) return true;
  const behind = words.slice(to, Math.min(sentence.to, to + 9));
  if (behind.includes('là') && OF_ANOTHER.test(behind.join(' '))) return true;
  const verb = CHANGES.has(words[from] ?? '') ? from : from - 1;
  if (CHANGES.has(words[verb] ?? '') && begs(words, verb - 1)) return true;
  const first = words[sentence.from] ?? '';
  if (
    SUPPOSING.has(first) &&
    IF_ASKED.test(
      words
        .slice(sentence.from, Math.min(from, sentence.from + 9))
        .join(' ')
        .concat(' '),
    )
  )
    return true;
  if (retoldQuestion(words, sentence.from, from)) return true;
  const lead = (length: number): string =>
    words.slice(sentence.from, Math.min(sentence.to, sentence.from + length)).join(' ');
  if (first === 'theo' || first === 'ý' || first === 'nhưng' || first === 'mà')
    if (OWN_VIEW.test(lead(9))) return true;
  if (words.slice(sentence.from, sentence.from + 4).includes('giờ') || words[sentence.from + 1] === 'nào')
    if (WHEN.test(lead(5)) && !ALWAYS.test(lead(4))) return true;
  const before = words.slice(sentence.from, from);
  if (before.includes('mà') && IF_MINE.test(`${before.join(' ')} `)) return true;
  return (
    before.slice(-9).some((word) => SAYING.has(word)) &&
    OTHER_SAYS.test(before.filter((word) => word !== '').join(' ')) &&
    SET_RIGHT.test(words.slice(to, Math.min(sentence.to, to + 10)).join(' '))
  );
}
