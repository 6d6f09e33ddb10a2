import type { Hit } from '../reading.ts';
import { namesEnded } from './duty-at-once.ts';
import { type ClaimContext, compared, type Finding, hitsIn, says, saysAny } from './finding.ts';

const REACH = 20;
/** That it counts no more stands close to it: "chụp căn cước, … không thì thửa đất bị khóa". */
const VOID_REACH = 14;
/** "Hộ chiếu ghi nơi sinh A, B hay tỉnh nào mất tên …": what is written in the paper stands between it and the duty. */
const WRITTEN_REACH = 24;
/** The threat stands farther from the paper than what is to be done with it: "… làm lại, quá 31/12 là phạt". */
const DUTY_REACH = 26;
const OWN_REASONS = [
  'theo tuổi',
  'hết tuổi',
  'đủ tuổi',
  'đến tuổi',
  'tới tuổi',
  'hết hạn thì',
  'hết hạn mới',
  'khi hết hạn',
  'sắp hết hạn',
  'hết hạn là',
  'hết hạn nên',
  'hết hạn phải',
  'hết hạn ,',
  'bị mất',
  'mất căn cước',
  'mất cccd',
  'mất thẻ',
  'mất hộ chiếu',
  'rơi căn cước',
  'rớt căn cước',
  'thất lạc',
  'làm mất',
  '14 tuổi',
  '25 tuổi',
  '40 tuổi',
  '60 tuổi',
  'bị hỏng',
  'hộ chiếu rách',
  'hết trang',
  'quá hạn rồi',
  'gần hết hạn',
  'tới hạn',
  'đến hạn',
];
/** "Mất căn cước nên phải làm lại". */
const LOST = new Set(['mất', 'rớt', 'rơi', 'hỏng', 'gãy']);
/** What else is changed where papers are shown: "phải đổi phòng". */
const OTHER_THINGS = new Set(['phòng', 'vé', 'hàng', 'bàn', 'ca', 'xe', 'tiền', 'size']);

const OWNER = new Set(
  'của tôi tui em mình anh chị bố ba mẹ má con ông bà chồng vợ cháu bác cô chú thì cũng sắp vừa đã ngoại nội tao tớ gái trai'.split(
    ' ',
  ),
);

/** "Căn cước bố em hết hạn năm nay": somebody's own card, that runs out by its date. */
function runsOut({ words, sentence }: ClaimContext, from: number): boolean {
  let at = from;
  while (at < Math.min(sentence.to, from + 6) && OWNER.has(words[at] ?? '')) at += 1;
  if (words[at] !== 'hết' || words[at + 1] !== 'hạn') return false;
  // "Đi đổi căn cước hết hạn".
  return at > from || words.slice(from - 4, from).includes('đổi');
}

/** "… do tỉnh Quảng Nam không còn": the former unit is the reason, wherever it stands. */
function nameGone({ reading, sentence, words }: ClaimContext): boolean {
  return reading.slots.provinces.some(
    (name) =>
      name.status === 'former' &&
      name.from > sentence.from &&
      name.to < sentence.to &&
      words.slice(name.from - 2, name.from).some((word) => word === 'do' || word === 'vì') &&
      words[name.to] === 'không' &&
      words[name.to + 1] === 'còn',
  );
}

const TURNS = new Set(['còn', 'riêng', 'chứ']);

const LEFT_ALONE = new Set(['kệ', 'mặc', 'thôi', 'nguyên', 'vẫn', 'khỏi', 'không', 'chưa', 'tính']);

/** "… vẫn dùng được hết năm nay thôi, sang 2027 phải đổi hết": free for now only. */
function dueLater(context: ClaimContext, from: number, to: number): boolean {
  const duty = context.reading.within('paper/duty', from, to).find(({ form }) => MUST.has(form));
  if (duty === undefined || saysAny(context, from, to, EXPIRY)) return false;
  return saysAny(context, from, duty.from, LATER) && !saysAny(context, duty.from - 2, duty.from, DENIED);
}

const MUST = new Set(['phải', 'bắt buộc', 'bắt buộc phải', 'buộc phải', 'đều phải', 'ai cũng phải']);
const LATER = new Set(['sang', 'sau', 'qua', 'từ']);
const EXPIRY = new Set(['hạn', 'mất', 'hỏng', 'tuổi', 'nếu', 'muốn']);

/** "Căn cước mình mờ chữ với gãy góc nên …". */
const WORN = new Set(['mờ', 'gãy', 'nứt', 'xước', 'trầy', 'bong', 'rách', 'hỏng', 'cong']);

const BRINGS = new Set(['mang', 'đem', 'cầm', 'kèm']);

/** "Thẻ xe cũ không dùng được nữa, … mang căn cước theo": the paper is only brought along. */
function brought({ words }: ClaimContext, paper: Hit, said: Hit): boolean {
  return said.to <= paper.from && BRINGS.has(words[paper.from - 1] ?? '');
}

/** "… mà em tưởng phải đổi". */
const MISTAKEN = new Set(['tưởng', 'ngỡ']);
const DENIED = new Set(['không', 'ko', 'k', 'khỏi', 'chưa', 'chẳng', 'đâu', 'khong', 'đừng']);

/** Tokens from a paper to what the next sentence says of it. */
const ACROSS = 36;

/** "Căn cước ghi tên tỉnh cũ là bị phạt": a threat for the card as it is needs no word for changing it. */
const FINED = new Set(['bị phạt', 'phạt', 'là phạt', 'phạt nặng', 'không nhận', 'bị giữ', 'bị từ chối']);

function namesOld({ words }: ClaimContext, from: number): boolean {
  let at = from;
  while (at < from + 3 && BEFORE_WRITTEN.has(words[at] ?? '')) at += 1;
  if (WRITTEN.has(words[at] ?? '')) at += 1;
  else if (words[at] !== 'tên') return false;
  while (at < from + 8 && OF_PLACE.has(words[at] ?? '')) at += 1;
  return words[at] === 'cũ';
}

const BEFORE_WRITTEN = new Set(['nào', 'còn', 'vẫn', 'mà', 'có']);
const WRITTEN = new Set(['ghi', 'in', 'mang', 'đề']);
const OF_PLACE = new Set(['tên', 'địa', 'chỉ', 'quê', 'tỉnh', 'huyện', 'xã', 'quán']);

const COPY = new Set(['cuốn', 'thẻ']);

/** "Cuốn cũ không còn hiệu lực": it takes up the paper from farther away. */
function ofCopy({ words }: ClaimContext, said: Hit | undefined): Hit | undefined {
  return said !== undefined && words.slice(said.from - 3, said.from).some((word) => COPY.has(word))
    ? said
    : undefined;
}

/** Where what is said of a paper ends: in the next sentence, when that speaks of "cuốn cũ", "cuốn đó". */
function saidTo({ reading, sentence, words }: ClaimContext): number {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  if (next === undefined || next.asks || reading.first('paper/id', next.from, next.to) !== undefined)
    return sentence.to;
  const said = words.slice(next.from, next.to).some((word) => COPY.has(word));
  return said ? next.to : sentence.to;
}

/** "Xin đừng vì sáp nhập mà bắt dân đổi căn cước", "mà bắt đổi nữa là …", "… là chuyện không có". */
function onlyImagined({ words, sentence }: ClaimContext, duty: number, to: number): boolean {
  const before = words.slice(Math.max(sentence.from, duty - 8), duty);
  if (before.slice(before.lastIndexOf(',') + 1).includes('đừng')) return true;
  const behind = words.slice(to, Math.min(sentence.to, to + 8)).join(' ');
  return /^(?:nữa (?:là|thì)|(?:\S+ ){0,3}là (?:chuyện )?không (?:có|đúng))(?: |$)/u.test(behind);
}

/** "… không là bị phạt", "không thì phạt": or else. */
function otherwise({ words }: ClaimContext, duty: number): boolean {
  return words[duty - 2] === 'không' && (words[duty - 1] === 'là' || words[duty - 1] === 'thì');
}

/** "Không đổi căn cước theo tỉnh mới cũng không sao". */
function harmless({ words, sentence }: ClaimContext, from: number): boolean {
  return HARMLESS.test(words.slice(from, Math.min(sentence.to, from + 12)).join(' '));
}

const HARMLESS =
  /(?:^| )(?:cũng|thì|đâu|vẫn|là) (?:không|đâu|chẳng) (?:có )?(?:sao|bị (?:gì|phạt|khóa)|việc gì|ảnh hưởng|hề gì)(?: |$)/u;

/** "Đừng vứt căn cước cũ". */
function isDenied({ words, sentence }: ClaimContext, { from }: Hit): boolean {
  return words.slice(Math.max(sentence.from, from - 2), from).some((word) => DENIED.has(word));
}

/** "can cuoc phai lam lai": a bare "phai" belongs to no class of cues. */
function bareDuty({ words, reading }: ClaimContext, change: Hit | undefined): Hit | undefined {
  if (change === undefined) return undefined;
  const at = change.from - 1;
  const bare = reading.text.tokens[at]?.bareWindow === true && reading.text.tokens[at]?.accented === false;
  return words[at] === 'phải' && bare && !DENIED.has(words[at - 1] ?? '') && words[at - 1] !== 'có'
    ? { from: at, to: change.from, form: 'phải' }
    : undefined;
}

/** "Ai cũng biết …": nothing that everybody has to do. */
function onlyKnown({ words }: ClaimContext, { form, to }: Hit): boolean {
  return form === 'ai cũng' && KNOWS.has(words[to] ?? '');
}

const KNOWS = new Set([
  'biết',
  'hay',
  'rõ',
  'thấy',
  'nghe',
  'hỏi',
  'gật',
  'nói',
  'bảo',
  'khen',
  'mừng',
  'vui',
  'kêu',
  'tưởng',
]);

/** "Phải đổi căn cước, hộ chiếu vì sáp nhập": no such duty. */
export function dutyFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const policy = facts.policies.get('papers-need-no-change');
  if (policy === undefined) return [];
  const findings: Finding[] = [];
  const papers = hitsIn(context, 'paper/id');
  if (papers.length === 0) return findings;
  const end = saidTo(context);
  for (const paper of papers) {
    const near = (classId: string, reach = REACH): Hit | undefined =>
      reading
        .within(
          classId,
          Math.max(sentence.from, paper.from - reach),
          Math.min(end, paper.to + (end > sentence.to ? ACROSS : reach)),
        )
        .find((hit) => !onlyKnown(context, hit));
    // The merger as the reason: in the sentence, or in one next to it.
    const cause = reading.first(
      'merge/cause',
      Math.max(0, sentence.from - 40),
      Math.min(reading.text.tokens.length, sentence.to + 30),
    );
    const named = reading.slots.provinces.some(
      (name) =>
        name.status === 'former' &&
        Math.min(Math.abs(name.from - paper.to), Math.abs(paper.from - name.to)) <= 6,
    );
    if (cause === undefined && !named && !nameGone(context)) continue;
    const free = near('paper/no-duty');
    if (free !== undefined && !dueLater(context, free.to, end)) {
      findings.push({
        outcome: 'agrees',
        rule: 'agrees/duty',
        note: 'agrees/record',
        values: {},
        record: policy,
        from: Math.min(paper.from, free.from),
        to: Math.max(paper.to, free.to),
      });
      return findings;
    }
    // A card that runs out, or is lost, has to be changed whatever became of the province.
    if (saysAny(context, paper.from - 2, paper.from, LOST)) continue;
    // "… tốn vài triệu, còn căn cước kệ nó": what is said before is said of something else.
    const turned = saysAny(context, paper.from - 1, paper.from, TURNS);
    if (turned && saysAny(context, paper.to, paper.to + 4, LEFT_ALONE)) continue;
    if (runsOut(context, paper.to) || saysAny(context, paper.to, paper.to + 8, WORN)) continue;
    const lapsed = near('paper/void', VOID_REACH)?.form.endsWith('hết hạn') === true;
    if (!lapsed && OWN_REASONS.some((phrase) => says(context, paper.from - 8, paper.to + 10, phrase)))
      continue;
    const written = saysAny(context, paper.to, paper.to + 4, WRITTEN);
    const changed = near('paper/change', written ? WRITTEN_REACH : REACH);
    const other = changed !== undefined && OTHER_THINGS.has(context.words[changed.to] ?? '');
    const change = other ? undefined : changed;
    const duty = near('paper/duty', written ? WRITTEN_REACH : DUTY_REACH) ?? bareDuty(context, change);
    const said = near('paper/void', VOID_REACH) ?? ofCopy(context, near('paper/void', DUTY_REACH));
    const empty =
      said === undefined || isDenied(context, said) || namesEnded(papers) || brought(context, paper, said)
        ? undefined
        : said;
    const bound =
      duty !== undefined && (change !== undefined || (FINED.has(duty.form) && namesOld(context, paper.to)));
    if (!bound && empty === undefined) continue;
    const anchor = empty ?? duty ?? change;
    if (anchor === undefined) continue;
    if (
      empty === undefined &&
      duty !== undefined &&
      !otherwise(context, duty.from) &&
      saysAny(context, Math.max(sentence.from, duty.from - 2), duty.from, DENIED)
    )
      continue;
    if (empty === undefined && harmless(context, paper.to)) continue;
    if (empty === undefined && duty !== undefined && onlyImagined(context, duty.from, paper.to)) continue;
    if (saysAny(context, paper.from - 6, anchor.from, MISTAKEN)) continue;
    const from = Math.min(paper.from, anchor.from, change?.from ?? paper.from);
    const last = Math.max(paper.to, anchor.to, change?.to ?? paper.to);
    const to = cause !== undefined && cause.from >= last && cause.from - last <= 3 ? cause.to : last;
    findings.push({
      ...compared(false, 'duty'),
      values: { paper: reading.textOf(paper.from, paper.to), statement: policy.statement },
      record: policy,
      from,
      to,
    });
    return findings;
  }
  return findings;
}
