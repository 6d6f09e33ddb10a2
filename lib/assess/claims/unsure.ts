import { correctsHearer } from './corrects-hearer.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { saidOfAnother } from './other-copy.ts';
import { SAYS } from './told-by-others.ts';
import { WordPairs } from './word-pairs.ts';

/** "Nhập nữa chắc …", "mai mốt chắc …", "đà này chắc …": what somebody imagines. */
const YET_TO_COME = new Set(['nữa', 'tiếp', 'thêm', 'mốt', 'này', 'kia', 'đó', 'thế']);
const SURE = new Set(['chắn', 'nịch', 'cú', 'chắc', 'ăn', 'là', ':', 'rồi', 'nha', 'nhé', '.', ',']);
/** "Chắc ai cũng biết …", "chắc nhiều người chưa để ý …": who knows it is guessed, and not the news. */
const KNOWN_TO =
  /^(?:là )?(?:ai|ít ai|nhiều|mọi|các|mấy|cả nhà|bà con|anh em|không ai|vài)(?: \S+){0,3}? (?:biết|hay|để ý|nghe|nhớ|rõ|thấy|quên|thuộc)(?: |$)/u;
const NOT_SO = new WordPairs(['có phải', 'đâu phải', 'không phải', 'nào phải']);
const GUESS_AFTER =
  /(?:^| )(?:thì phải|chứ gì|quá ha|chắc luôn á|hay sao á|hay sao ấy|chưa check|à nhầm|nhầm rồi|ý là|à quên|à lộn|xin lỗi)(?: |$)/u;
/** Behind a claim they take it back: "…, sorry, Cần Thơ nha". */
const TAKEN_BACK = [
  'sorry',
  'chính xác là',
  'đúng là',
  'đúng ra',
  'nói sai',
  'ghi sai',
  'viết lộn',
  'ghi lộn',
  'ủa lộn',
  'ủa nhầm',
  'à lộn',
  'à nhầm',
  'í lộn',
  'í nhầm',
  'ý lộn',
  'ý nhầm',
  'à quên',
  'ủa quên',
].map((phrase) => ` ${phrase} `);
const AFFIRMS = ' đúng là ';
/** "…, chả biết thật giả", "…, mà chưa thấy giấy tờ gì". */
const DOUBTED_AFTER =
  /(?:^| )(?:có ai (?:xác nhận|biết|rành|rõ|nghe|kiểm chứng)|(?:không|chưa) (?:(?:biết|rõ) (?:là |có )?(?:thật|thực|đúng|sai|hư|phải)|(?:thấy|có) (?:giấy|văn bản|công văn|thông báo|quyết định|nguồn|chỗ nào|báo nào)))(?: |$)/u;
const DENIED_AFTER =
  /(?:^| )(?:thì không phải|thì đâu phải|thì không có|thì không đúng|nhưng không có(?= [.,!]|$)|mà không có(?= [.,!]|$)|nhưng làm gì có|nhưng không phải|mà không phải|lại đâu phải|lại không phải|lại thì không|bác rồi|bác bỏ|phủ nhận|thì im|thì lặn|đính chính|bác tin|, (?:\S+ ){0,2}?(?:vụ|hội|phủ|an|ubnd|phường|sở|tỉnh)(?: \S+){0,2}? (?:nói|bảo|khẳng định|trả lời|thông tin)(?: là| rằng)? (?:không|chưa|làm gì))(?: |$)/u;
/** Of which all that is read behind a claim has one. */
const BEHIND = new Set(
  'sorry xác đúng sai lộn nhầm quên phải chứ quá chắc hay chưa ý xin ai không đâu làm bác phủ im lặn đính'.split(
    ' ',
  ),
);
const JEST = new WordPairs(['trò đùa', 'tháng tư']);
/** "Ba mươi tháng tư" is no April fool. */
const OF_DAYS = /^(?:\d+|mươi|ngày|cuối|giữa|đầu|hồi|từ)$/u;

/** "Chắc A nhập B quá ha", "hình như …", "đâu phải …", "bạn nào ghi …". */
export function unsure(context: ClaimContext, finding: Finding): boolean {
  const { words, sentence } = context;
  const start = Math.max(sentence.from, finding.from - 6);
  const whole = !words.slice(finding.from, finding.to).some((word) => word === 'mà' || word === ',');
  for (let at = start; at < finding.from; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (
      word === 'chắc' &&
      !SURE.has(next) &&
      !KNOWN_TO.test(words.slice(at + 1, at + 8).join(' ')) &&
      !/\p{L}/u.test(at > sentence.from ? (words[at - 1] ?? '') : '')
    )
      return true;
    if (word === 'hình' && next === 'như') return true;
    if (
      (word === 'nhầm' || word === 'lộn' || (word === 'sai' && WRITTEN.has(words[at - 1] ?? ''))) &&
      whole &&
      !['đừng', 'không', 'khỏi'].includes(words[at - 1] ?? '') &&
      !words.slice(at, finding.from).some((one) => one === ',' || one === 'đúng' || one === ':')
    )
      return true;
    if (whole && NOT_SO.stand(words, at) && at + 2 >= finding.from - 1) return true;
    if (word === 'nào' && (SAYS.has(next) || next === 'ghi' || next === 'viết' || next === 'nghĩ'))
      return true;
  }
  for (let at = start + 1; at < finding.to + 2; at += 1)
    if (
      words[at] === 'chắc' &&
      YET_TO_COME.has(words[at - 1] ?? '') &&
      !SURE.has(words[at + 1] ?? '') &&
      // "Ai nghe tin này chắc mừng: …": who will be glad is guessed, and not the news.
      !words.slice(at, finding.from).includes(':')
    )
      return true;
  for (let at = sentence.from; at < finding.from; at += 1)
    if (JEST.stand(words, at) && !OF_DAYS.test(words[at - 1] ?? '')) return true;
  const behind = words.slice(finding.to, Math.min(sentence.to, finding.to + 13));
  if (words[sentence.from] !== 'chắc' && !behind.some((word) => BEHIND.has(word))) return false;
  const after = behind.slice(0, 9).join(' ');
  const further = behind.join(' ');
  if (correctsHearer(after)) return false;
  // "Chắc vài chục năm nữa 34 tỉnh cũng gộp tiếp": a guess from its first word on.
  if (
    words[sentence.from] === 'chắc' &&
    !SURE.has(words[sentence.from + 1] ?? '') &&
    !KNOWN_TO.test(words.slice(sentence.from + 1, sentence.from + 8).join(' ')) &&
    finding.from - sentence.from <= 12
  )
    return true;
  const padded = ` ${after} `;
  // "A và B đúng là nhập làm một" affirms.
  if (
    TAKEN_BACK.some(
      (phrase) => padded.includes(phrase) && !(phrase === AFFIRMS && padded.startsWith(phrase)),
    ) &&
    !SPARED.test(padded) &&
    !musesOn(after, behind)
  )
    return true;
  if (
    /(?:^| )(?:tui|em|mình|tôi|con|chị|anh) (?:gõ |ghi |viết |nói |nhắn |đọc |nhớ )?(?:nhầm|lộn|sai)(?: |$)/u.test(
      after,
    ) &&
    !(MISTAKEN.has(words[sentence.from] ?? '') && words[sentence.from + 1] === ',')
  )
    return true;
  // "… 16/6/2025, bác ghi ngày 12 là nhầm rồi" judges another value.
  const judged = after.includes('là nhầm rồi') && saidOfAnother(context, finding.to, finding.to + 7);
  return (GUESS_AFTER.test(after) && !judged) || DOUBTED_AFTER.test(after) || DENIED_AFTER.test(further);
}

/** "…, đơn nào ghi sai em gọi lại": whoever errs is somebody else. */
const SPARED = / (?:nào|ai|đừng|khỏi|kẻo|lỡ|tránh|sợ) (?:nói|ghi|viết) (?:sai|lộn) /u;

/** "…, đúng là đi xa mới nhớ nhà": no other value stands behind it. */
function musesOn(after: string, behind: readonly string[]): boolean {
  if (!MUSES.test(after) && !BEARS_OUT.test(after)) return false;
  return !behind.some((word) => word === '' || /\d/u.test(word));
}

const BEARS_OUT = / đúng là (?:vậy|thế)(?: [^\p{L}]|$)/u;

const MUSES = /^(?:\S+ ){0,3}?, đúng là (?!là|phải|của|ở|tỉnh|thành|thuộc|vào|với|ngày|năm|tháng)\S+ \S/u;

/** "Nhầm, A nhập B, mình nhớ lộn C": what follows is what was put right. */
const MISTAKEN = new Set(['nhầm', 'lộn', 'sorry']);

/** "Nhóm 3 ghi sai Nghị quyết 202 là ngày 16/6". */
const WRITTEN = new Set(['ghi', 'nói', 'viết', 'in', 'gõ', 'trích', 'điền', 'khai', 'nhớ', 'trả', 'lời']);
