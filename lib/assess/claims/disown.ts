import { ofOneSide } from './both-sides.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { says, saysAny } from './finding.ts';
import { longedFor } from './longed-for.ts';
import { mistakeTold } from './mistake-told.ts';
import { notChosen } from './not-chosen.ts';
import { turnsWithin } from './not-told.ts';
import { eachItsOwn, ofBefore } from './of-before.ts';
import { onlyVoiced } from './only-voiced.ts';
import { outdated, saidOfAnother } from './other-copy.ts';
import { callsHearer, reminderFrom } from './reminders.ts';
import { setAgainst } from './set-against.ts';
import { pleads, supposes, wouldBe } from './supposes.ts';
import { reported, toldBefore, toldByOthers } from './told-by-others.ts';
import { unsure } from './unsure.ts';
import { WordPairs } from './word-pairs.ts';

const TALK = new WordPairs([
  'tin đồn',
  'cứ đồn',
  'cũng đồn',
  'lại đồn',
  'toàn đồn',
  'đồn đoán',
  'đồn thổi',
  'đồn nhau',
  'ai bảo',
  'ai nói',
  'ai noi',
  'ai bao',
  'ai đồn',
  'ai dọa',
  'đà này',
  'sao không',
  'lẽ ra',
  'đáng lẽ',
  'đáng ra',
  'ai hù',
  'ai phao',
  'ai gọi',
  'chẳng lẽ',
  'không lẽ',
  'lẽ nào',
  'hay là',
  'kiểu như',
  'nghĩ vui',
  'người dọa',
  'người hù',
  'dọa phải',
  'mạng đồn',
  'phản đối',
  'ủng hộ',
  'chuyện đòi',
  'việc đòi',
  'cứ đòi',
  'tung tin',
  'tung lịch',
  'tung danh',
  'tung bản',
  'tung ảnh',
  'phao tin',
  'loan tin',
  'nói vui',
  'nói chơi',
  'đùa vui',
  'tưởng tượng',
  'làm gì',
  'đâu có',
  'không có',
  'sao lại',
  'thay vì',
  'vẽ ra',
  'bịa ra',
  'bịa chuyện',
]);
/** Before such a word they tell what it names all the same: "chưa quen chuyện …", "mình giải thích …". */
const TELLS_IT = new Set(['giải', 'quen']);
/** Directly before a claim they only name it: "vụ 34 còn 16". */
const NAMES_IT = new Set([
  'vụ',
  'chuyện',
  'tin',
  'bảng',
  'ảnh',
  'clip',
  'trò',
  'nghi',
  'hỏi',
  'nhầm',
  'lộn',
  'thích',
  'muốn',
  'ưng',
  'khoái',
]);
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
const STANDS = new Set(['đã', 'giờ', 'nay', 'rồi', 'hiện']);

/** "… thì vui quá, hai quê giờ là một rồi" tells it after all. */
const NOW_ONE = /(?:^| )(?:giờ|nay|đã) (?:là|thành|về|chung|cùng) (?:một|chung|cùng|nhà|tỉnh)(?: |$)/u;

/** Behind a claim they bring what is so after all. */
const TURNS = new WordPairs([
  'rốt cuộc',
  'thật ra',
  'thực ra',
  'hóa ra',
  'ai dè',
  'ai ngờ',
  'té ra',
  'cuối cùng',
]);
/** Behind "ai ngờ" they end the exclamation. */
const EXCLAIMS = new Set(['hén', 'hen', 'ha', 'luôn', 'đó', 'vậy', 'được', 'nổi', ',', '.', '!']);
const ASKS = new Set(['hả', 'à', 'ư', 'chăng', 'nhỉ', 'hở', 'hử']);

const QUOTES = new Set(['"', '”', '“', "'", '’', '»', ')', '', '–', '-', '—', ':', ',', '→', '.']);
const REJECTS = new Set(['không', 'sai', 'nhầm', 'bậy', 'trật', 'xạo', 'bịa', 'láo', 'lộn']);

const NOT_SO_BEHIND = new Set(['đâu', 'vậy', 'thế', 'ạ', 'nha', 'nhé']);

const TALK_OF = new Set(['đồn', 'giả', 'vịt', 'bịa', 'xạo']);

/** `"A về B" – không, về C`: the claim is put up to be answered. */
function answered({ words, sentence }: ClaimContext, to: number): boolean {
  const from = words[to] === 'cũ' || words[to] === 'mới' ? to + 1 : to;
  let at = from;
  while (at < from + 4 && QUOTES.has(words[at] ?? '–') && at < sentence.to) at += 1;
  if (at === from || at >= sentence.to) return false;
  if (words[at] === 'tin' && TALK_OF.has(words[at + 1] ?? '') && at + 1 < sentence.to) return true;
  if (!REJECTS.has(words[at] ?? '')) return false;
  // "…, không phải đâu".
  if (words[at] === 'không' && words[at + 1] === 'phải')
    return NOT_SO_BEHIND.has(words[at + 2] ?? '') && at + 2 < sentence.to;
  const next = at + 1 >= sentence.to ? '.' : (words[at + 1] ?? '.');
  return [',', '.', '!', 'nha', 'nhé', 'rồi', 'đâu', 'bét', 'hết'].includes(next);
}

/** "A với B nhập hồi nào": a question that denies. */
const WHEN_EVER = /^(?:\S+ )?(?:hồi nào|bao giờ|khi nào|lúc nào|chừng nào|hồi mô)(?: |$)/u;

/** "Tui thấy A với B nhập lại mới đúng": what somebody would find right. */
function finds(context: ClaimContext, finding: Finding): boolean {
  const { words, sentence } = context;
  if (!saysAny(context, sentence.from, finding.from, FINDS)) return false;
  return /^(?:\S+ ){0,2}(?:(?:mới|là|cho|thì) (?:đúng|phải|hợp|hay|rồi|gọn|tiện)|(?:nghe |coi bộ |có vẻ |thì )?(?:hợp lý|hợp tình|hay|gọn|tiện|ổn|đẹp|xịn) hơn)/u.test(
    words.slice(finding.to, Math.min(sentence.to, finding.to + 6)).join(' '),
  );
}

const FINDS = new Set(['thấy', 'nghĩ', 'tính']);

/** "Ở bên Kon Tum hay ở dưới Quảng Ngãi vậy ạ": the claim is one of two that are offered. */
function offers({ words, sentence }: ClaimContext, to: number): boolean {
  const at = words[to] === '' || words[to] === ',' ? to + 1 : to;
  return (
    at < sentence.to && (words[at] === 'hay' || words[at] === 'hoặc') && OFFERED.has(words[at + 1] ?? '')
  );
}

const OFFERED = new Set([
  '',
  'ở',
  'bên',
  'dưới',
  'trên',
  'tại',
  'về',
  'thuộc',
  'vẫn',
  'là',
  'của',
  'nhập',
  'với',
  'tỉnh',
]);

/** "Tui tưởng …, ai dè A đóng ở B": what stands before the turn is not said of the claim behind it. */
function behindTurn(context: ClaimContext, { from }: Finding): ClaimContext {
  const { words, sentence } = context;
  for (let at = from - 2; at > Math.max(sentence.from, from - 5); at -= 1)
    if (TURNS.stand(words, at)) return { ...context, sentence: { ...sentence, from: at + 2 } };
  return context;
}

/** "Mấy đứa hỏi trung tâm tỉnh A đâu, ở B đó": what is asked for is answered behind the comma. */
function answersItself(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at += 1)
    if (ASKED_FOR.has(words[at] ?? '') && (words[at + 1] === ',' || words[at + 1] === 'thì')) return true;
  return false;
}

const ASKED_FOR = new Set(['đâu', 'nào', 'gì', 'ai']);

/** "…, tôi lấy vợ quê mà hóa ra lấy gái thành phố": the turn belongs to a clause of its own. */
function ofAnother(words: readonly string[], from: number, turn: number): boolean {
  const comma = words.lastIndexOf(',', turn - 1);
  return comma >= from && turn - comma > 3 && words[turn - 1] === 'mà';
}

/** True when the writer does not stand behind what the words say. */
export function disowned(whole: ClaimContext, finding: Finding): boolean {
  const context = behindTurn(whole, finding);
  const { words, sentence } = context;
  const start = Math.max(sentence.from, finding.from - 6);
  if (says(context, finding.to, finding.to + 4, 'thì đúng')) return false;
  // "A với B vốn là một" is history.
  if (says(context, finding.from, finding.to + 2, 'vốn là')) return true;
  if (
    longedFor(context, finding) ||
    onlyVoiced(context, finding) ||
    ofOneSide(context, finding) ||
    setAgainst(context, finding) ||
    notChosen(context, finding) ||
    ofBefore(context, finding) ||
    eachItsOwn(context, finding) ||
    finds(context, finding) ||
    wouldBe(context, finding) ||
    pleads(context, finding)
  )
    return true;
  // "… viết 28 tỉnh thì không sai" stands up for a number of before.
  if (finding.rule === 'differs/count' && says(context, finding.to, sentence.to, 'không sai')) return true;
  const behind = words.slice(finding.to, Math.min(sentence.to, finding.to + 4)).join(' ');
  if (WHEN_EVER.test(behind) || /^(?:để )?làm (?:chi|gì)(?: |$)/u.test(behind)) return true;
  // "… không biết có bị khóa không"
  if (/ không biết (?:có|là có|còn) /u.test(` ${words.slice(start, finding.to).join(' ')} `)) return true;
  if (finding.rule !== 'differs/duty' && offers(context, finding.to)) return true;
  if (unsure(context, finding) || outdated(context, finding) || mistakeTold(context, finding)) return true;
  if (answered(context, finding.to) || toldByOthers(context, finding) || reported(context, finding.to))
    return true;
  if (supposes(context, start, finding.from) && !turnsWithin(words, finding.from, finding.to)) return true;
  for (let at = start; at + 1 < finding.from + 1; at += 1) {
    if (
      TALK.stand(words, at) &&
      words[at - 1] !== 'phải' &&
      // "Ai nói A còn, A bị xóa tên rồi" answers the talk.
      !((words[at] === 'ai' || words[at] === 'làm') && words.slice(at + 2, finding.from).includes(',')) &&
      // "A không có B đâu, B về C" goes on with what it tells.
      !(words[at] === 'không' && words[finding.from - 1] === ',' && words[finding.from - 2] === 'đâu') &&
      !toldBefore(words, at + 2, finding.from)
    )
      return true;
  }
  let last = finding.from - 1;
  while (last > start && ['"', '“', '”', '', "'", '‘'].includes(words[last] ?? '')) last -= 1;
  if (
    NAMES_IT.has(words[last] ?? '') &&
    !TELLS_IT.has(words[last - 1] ?? '') &&
    !(words[last] === 'hỏi' && answersItself(words, finding.from, finding.to))
  )
    return true;
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
      if (!(other[0] === 'mà' && other.includes('')) && !saidOfAnother(context, finding.to, at)) return true;
    }
    if (
      word === 'thì' &&
      at - finding.to <= 2 &&
      JUDGES.has(next) &&
      // "… phải xin cuốn mới thì mới vô được" presses.
      !(next === 'mới' && finding.rule === 'differs/duty') &&
      !saysAny(context, finding.from, finding.to, STANDS) &&
      !NOW_ONE.test(words.slice(at, sentence.to).join(' '))
    )
      return true;
    if (word === 'có' && (next === 'thật' || next === 'đúng')) return true;
    if (
      ASKS.has(word) &&
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
      !ofAnother(words, finding.to, at)
    )
      return true;
    if (word === 'cười' && ['buồn', 'mắc', 'tức', 'mà'].includes(words[at - 1] ?? '')) return true;
    if (word === 'không' && (next === 'tin' || next === 'ạ' || next === 'vậy' || next === 'nhỉ')) return true;
  }
  return false;
}
