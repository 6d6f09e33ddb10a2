import { AMENDED, MERGER_PASSED } from '../facts.ts';
import type { Hit } from '../reading.ts';
import type { DateSlot } from '../slots/types.ts';
import { type ClaimContext, type Finding, hitsIn, inSentence, saysAny } from './finding.ts';
import { eventOn } from './verdict.ts';

/** The last day of the districts. */
const LAST_DAY = '2025-06-30';

/** The days of the laws behind it. */
const LAW_DAYS: readonly string[] = [MERGER_PASSED, AMENDED];

/** Words by which it is told as law, and not as what happened. */
const AS_LAW = new Set(['hội', 'qua', 'hiến', 'luật', 'nghị', 'quyết', 'hiệu', 'nút', 'công', 'bố']);

const STOPS = new Set(['dừng', 'ngừng', 'ngưng', 'thôi', 'nghỉ']);

/** The words by which the level ended; a bare "dừng" only of "cấp huyện" itself, as all that is said. */
function endOf(context: ClaimContext, noun: Hit | undefined): Hit | undefined {
  const { words, sentence, reading } = context;
  const dates = inSentence(reading.slots.dates, sentence);
  // In "tới hết năm 2025" the word belongs to the date.
  const end = hitsIn(context, 'district/end').find(
    (hit) =>
      !dates.some(
        (date) =>
          hit.from < date.to &&
          (date.from < hit.to ||
            (hit.form === 'hết' && date.from === hit.to && date.lead === 'until' && hit.from !== noun?.to)),
      ),
  );
  const last = noun?.form.includes('cấp') ? lastsUntil(context, noun) : undefined;
  if (last !== undefined) return last;
  if (end !== undefined || noun === undefined || !noun.form.includes('cấp')) return end;
  for (let at = noun.to; at < Math.min(sentence.to, noun.to + 10); at += 1) {
    if (!STOPS.has(words[at] ?? '')) continue;
    const to = words[at + 1] === 'hoạt' ? at + 3 : at + 1;
    if (to >= sentence.to || !/[\p{L}\d]/u.test(words[to] ?? '') || FROM.has(words[to] ?? ''))
      return { from: at, to, form: words[at] ?? '' };
  }
  return undefined;
}

const FROM = new Set(['hẳn', 'từ', 'kể', 'vào', 'hôm', 'ngày']);

const LASTS = new Set(['còn', 'hoạt', 'chạy', 'tồn', 'làm', 'duy', 'kéo', 'giữ']);

/** Between the level and its last day. */
const ON_THE_WAY = new Set(
  'được còn vẫn sẽ chỉ hoạt động chạy tồn tại làm việc duy trì kéo dài giữ lại nguyên cho đến tới hết ngày cuối'.split(
    ' ',
  ),
);

/** "Cấp huyện được chạy đến hết 31/12/2025": how long it lasts tells when it ends. */
function lastsUntil({ words, sentence, reading }: ClaimContext, noun: Hit): Hit | undefined {
  const date = inSentence(reading.slots.dates, sentence).find((one) => one.from >= noun.to);
  if (date === undefined || date.lead !== 'until') return undefined;
  const way = words.slice(noun.to, date.from);
  if (way.length > 7 || !way.every((word) => ON_THE_WAY.has(word)) || !way.some((word) => LASTS.has(word)))
    return undefined;
  return { from: noun.to, to: date.from, form: '' };
}

const EARLY = new Set(['đầu']);

const REACH = 8;

/** Last words of bodies of that level, which ended on days of their own: "công an cấp huyện", "phòng khám huyện". */
export const OTHER_BODIES = new Set(
  'an khám sự viện án sát thuế bạc hiểm đội phòng tâm trường đoàn trận chợ xe kho bộ tế thư'.split(' '),
);

/** Between a date and what happened on it: "31/12/2025, hôm đó cấp huyện cả nước mới thôi". */
const THAT_DAY = new Set(
  ', hôm ngày đó ấy sang sau tới mới thì là chính thức cả nước các toàn bộ cũng đất ta mình đã bắt đầu vận hành mô hình chính quyền địa phương'.split(
    ' ',
  ),
);

function isThatDay({ words }: ClaimContext, to: number, anchor: number): boolean {
  return anchor > to && anchor - to <= 9 && words.slice(to, anchor).every((word) => THAT_DAY.has(word));
}

/** "31/12/2024, trước khi cấp huyện kết thúc". */
const BEFORE_IT = new Set(['trước']);

/** "… chạy được hơn tháng": behind a verb, how long it has been so. */
export function tellsSpan(words: readonly string[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1)
    if (words[at] === 'được' && (SOME.has(words[at + 1] ?? '') || /^\d{1,3}$/u.test(words[at + 1] ?? '')))
      return words.slice(at + 1, at + 5).some((word) => SPANS.has(word));
  return false;
}

const SOME = new Set('hơn gần chừng khoảng mấy vài một hai ba bốn nửa cả tròn đúng'.split(' '));
const SPANS = new Set(['tháng', 'năm', 'ngày', 'tuần', 'hôm']);

/** "Chạy thử mô hình hai cấp". */
const TRIED = new Set(['thử', 'thí']);

/** "Phải cuối năm ngoái mới hết hoạt động": counted from the post's day, and far from the day itself. */
function farOff(
  { day, posted }: ClaimContext,
  { basis, start = '', end = '' }: DateSlot,
  on: string,
): boolean {
  if (!posted || basis !== 'posted' || day < on) return false;
  const [first, last, own] = [start, end, on].map((one) => Date.parse(one) / DAY);
  if (first === undefined || last === undefined || own === undefined) return false;
  return last < own - AROUND || first > own + AROUND || (end.endsWith('-12-31') && end < day);
}

const DAY = 24 * 60 * 60 * 1000;
const AROUND = 20;

/** "Từ 1/1/2025 nước mình hết huyện rồi". */
const OUT = new Set(['rồi', 'luôn', ',', '.', 'nha', 'nhé']);

/** The day on which the district level ended and two levels began. */
export function changeOver(context: ClaimContext): Finding | undefined {
  const { reading, facts, sentence } = context;
  const noun =
    hitsIn(context, 'district/noun').find(({ form }) => form.includes('cấp')) ??
    reading.first('district/noun', sentence.from, sentence.to);
  const end = endOf(context, noun);
  const two = reading.first('district/two', sentence.from, sentence.to);
  const start = reading.first('start', sentence.from, sentence.to);
  const ended =
    end !== undefined &&
    noun !== undefined &&
    Math.abs(noun.from - end.from) <= REACH &&
    !OTHER_BODIES.has(context.words[noun.from - 1] ?? '');
  const started = two !== undefined && start !== undefined;
  if (!ended && (!started || TRIED.has(context.words[start.to] ?? ''))) return undefined;
  const event = facts.events.get('district-level-end') ?? facts.events.get('two-tier-start');
  const anchor = ended
    ? { from: Math.min(noun.from, end.from), to: Math.max(noun.to, end.to) }
    : { from: Math.min(two?.from ?? 0, start?.from ?? 0), to: Math.max(two?.to ?? 0, start?.to ?? 0) };
  const date = inSentence(reading.slots.dates, sentence).find(
    (one) =>
      (one.from >= anchor.from - 4 || isThatDay(context, one.to, anchor.from)) &&
      one.from - anchor.to <= 8 &&
      one.lead !== 'before' &&
      !saysAny(context, one.to, anchor.from, BEFORE_IT) &&
      !((one.to <= anchor.from || one.lead !== 'from') && tellsSpan(context.words, anchor.to)) &&
      !(one.to <= anchor.from && saysAny(context, anchor.to, anchor.to + 4, BEFORE_IT)) &&
      (one.precision === 'day' || one.precision === 'month' || one.precision === 'year'),
  );
  if (event === undefined || date?.start === undefined || date.end === undefined) return undefined;
  const { start: first, end: last } = date;
  // "Tới hết năm 2025 mới dừng" names the last day; "30/6/2025, sang hôm sau …" the one before it.
  const until =
    date.precision !== 'day' &&
    (date.lead === 'until' || saysAny(context, date.from - 1, date.to, new Set(['hết', 'cuối'])));
  const law = saysAny(context, sentence.from, sentence.to, AS_LAW);
  // "Từ đầu năm 2025" is none of the days of summer.
  const early = date.precision === 'year' && saysAny(context, date.from - 1, date.to, EARLY);
  const right =
    !early &&
    [event.on, LAST_DAY, ...(law ? LAW_DAYS : [])].some((one) =>
      until ? one === last : first <= one && one <= last,
    );
  // "Cấp huyện hết từ ngày …" ends it; a "hết" elsewhere is a small word.
  const over =
    end?.form === 'hết' &&
    (noun === undefined || end.from !== noun.to || date.from !== end.to + 1) &&
    !(
      (date.lead === 'from' || date.to === end.from - 1) &&
      end.to === noun?.from &&
      OUT.has(context.words[noun.to] ?? '')
    );
  if (
    !right &&
    ((date.basis !== 'stated' && !(farOff(context, date, event.on) && end?.form.includes(' '))) || over)
  )
    return undefined;
  return {
    ...eventOn(event, reading.textOf(date.from, date.to), right),
    from: anchor.from,
    to: Math.max(anchor.to, date.to),
  };
}
