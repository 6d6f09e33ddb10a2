import { ENDS_ASKING } from './asking-words.ts';
import { TURNS } from './behind-turn.ts';
import { type ClaimContext, type Finding, says, saysAny } from './finding.ts';
import { NOW_OR_DONE } from './now-words.ts';
import { saidOfAnother } from './other-copy.ts';
import { callsHearer, reminderFrom } from './reminders.ts';

const WRONG = new Set([
  'sai',
  'bậy',
  'nhầm',
  'bịa',
  'xạo',
  'láo',
  'giả',
  'lộn',
  'vớ',
  'điêu',
  'đồn',
  'xàm',
  'nhảm',
]);

/** "… là in sai", "… là gõ nhầm". */
const COPIES = new Set(['in', 'gõ', 'ghi', 'đánh', 'viết', 'chép']);

/** Right behind a comma they judge what was said: "…, nhảm nhí". */
const NONSENSE = new Set(['nhảm', 'xàm', 'xạo', 'bịa', 'láo', 'điêu', 'tào', 'bậy']);

/** "A nhập với B thì hợp lý": what would be. */
const JUDGES = new Set(
  'phiền mệt rắc tốn tiện hay tốt vui khổ chết sao ổn được hợp đẹp mạnh giàu thích buồn xa gần ngon quá càng mới chắc cũng đỡ đâu ai'.split(
    ' ',
  ),
);

/** "… thì vui quá, hai quê giờ là một rồi" tells it after all. */
const NOW_ONE = /(?:^| )(?:giờ|nay|đã) (?:là|thành|về|chung|cùng) (?:một|chung|cùng|nhà|tỉnh)(?: |$)/u;

/** Behind "ai ngờ" they end the exclamation. */
const EXCLAIMS = new Set(['hén', 'hen', 'ha', 'luôn', 'đó', 'vậy', 'được', 'nổi', ',', '.', '!']);

/** "…, không tin thì tra đi": who does not believe it is told to look. */
const DARES = new Set('thì cứ mở lên ra hỏi tra xem coi gọi'.split(' '));

/** "…, tôi lấy vợ quê mà hóa ra lấy gái thành phố": the turn belongs to a clause of its own. */
function turnOfAnother(words: readonly string[], from: number, turn: number): boolean {
  const comma = words.lastIndexOf(',', turn - 1);
  return comma >= from && turn - comma > 3 && words[turn - 1] === 'mà';
}

/** Behind a turn they say that what was told is not so. */
const NOT_SO = new Set(
  'không chưa chẳng chả đâu lại vẫn sai nhầm lộn khác bịa giả đùa giỡn phim mơ trò lừa quảng ai tin đồn nhảm xạo fake chỉ là của bị'.split(
    ' ',
  ),
);
const BELIEVED = new Set([
  'tưởng',
  'ngỡ',
  'nghe',
  'đồn',
  'nghĩ',
  'bảo',
  'nói',
  'cãi',
  'tin',
  'đinh',
  'hỏi',
  'khoe',
  'kêu',
  'đoán',
]);

/** "…, ai dè thành đồng hương": in a clause of its own, what came of it, with no other unit, number or denial. */
function turnsOut({ words, sentence, reading }: ClaimContext, { from }: Finding, turn: number): boolean {
  if (words[turn - 1] !== ',' || sentence.to - turn < 4) return false;
  for (let at = sentence.from; at < from; at += 1) if (BELIEVED.has(words[at] ?? '')) return false;
  for (let at = turn + 2; at < sentence.to; at += 1) {
    const word = words[at] ?? '';
    if (NOT_SO.has(word) || (word === '' && reading.text.tokens[at]?.kind === 'word')) return false;
    if (/\d/u.test(word)) return false;
  }
  return true;
}

/** True when what stands behind a claim judges it, asks, laughs at it or turns: "… là sai", "… hả", "… ai dè". */
export function judgedBehind(context: ClaimContext, finding: Finding): boolean {
  const { words, sentence } = context;
  const judged = words[finding.to] === ',' || words[finding.to] === '–' ? finding.to + 1 : finding.to;
  if (judged < sentence.to && NONSENSE.has(words[judged] ?? '')) return true;
  const end = Math.min(sentence.to, finding.to + 7);
  for (let at = finding.to; at < end; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (
      (word === 'là' || word === 'toàn' || word === 'đều' || word === 'nói') &&
      ((WRONG.has(next) && !/^\d/u.test(words[at + 2] ?? '')) ||
        (COPIES.has(next) && WRONG.has(words[at + 2] ?? '')))
    ) {
      const other = words.slice(finding.to, at);
      // "…, ai nói khác là nói sai" stands by it.
      if (other.includes('khác') || other.includes('ngược')) continue;
      if (!(other[0] === 'mà' && other.includes('')) && !saidOfAnother(context, finding.to, at)) return true;
    }
    if (
      word === 'thì' &&
      at - finding.to <= 2 &&
      JUDGES.has(next) &&
      // "Buồn thì buồn nhưng …" is what the writer feels of it.
      words[at - 1] !== next &&
      // "… phải xin cuốn mới thì mới vô được" presses.
      !(next === 'mới' && finding.rule === 'differs/duty') &&
      !saysAny(context, finding.from, finding.to, NOW_OR_DONE) &&
      !NOW_ONE.test(words.slice(at, sentence.to).join(' '))
    )
      return true;
    if (word === 'có' && (next === 'thật' || next === 'đúng')) return true;
    if (
      ENDS_ASKING.has(word) &&
      // "Còn có 24 tỉnh thôi à, gọn ghê" wonders at what is so.
      !(
        word === 'à' &&
        next === ',' &&
        (words[at - 1] === 'thôi' || says(context, at, sentence.to, 'đâu ra'))
      ) &&
      at - finding.to <= 5 &&
      !callsHearer(context, at) &&
      reminderFrom(context) === undefined
    )
      return true;
    // "Người khóa cửa cuối cùng" is the last one; "…, cuối cùng …" turns.
    if (
      TURNS.stand(words, at) &&
      (word !== 'cuối' || !/\p{L}/u.test(words[at - 1] ?? '') || words[at - 1] === 'mà') &&
      !(word === 'ai' && (at + 2 >= sentence.to || EXCLAIMS.has(words[at + 2] ?? ''))) &&
      !turnOfAnother(words, finding.to, at) &&
      !turnsOut(context, finding, at)
    )
      return true;
    if (word === 'cười' && ['buồn', 'mắc', 'tức', 'mà'].includes(words[at - 1] ?? '')) return true;
    if (word === 'không' && next === 'tin' && (DARES.has(words[at + 2] ?? '') || words[at - 1] === 'ai'))
      continue;
    if (word === 'không' && (next === 'tin' || next === 'ạ' || next === 'vậy' || next === 'nhỉ')) return true;
  }
  return false;
}
