import type { DateSlot, DocumentSlot } from '../slots/types.ts';
import { type ClaimContext, inSentence, says } from './finding.ts';

/** A date that names every part, or a day and month whose year is the record's. */
export function matches(date: DateSlot, day: string): boolean {
  if (date.basis === 'stated' && date.start !== undefined && date.end !== undefined)
    return date.start <= day && day <= date.end;
  const [, month, dayOfMonth] = day.split('-').map(Number);
  return (
    (date.month === undefined || date.month === month) && (date.day === undefined || date.day === dayOfMonth)
  );
}

const CORRECTS = new Set(['sai', 'nhầm', 'đúng', 'lộn', 'sửa', 'đính', 'không']);

/** "… ngày 17/3/2021 là ghi sai, đúng là 17/6/2021": the text itself names the right day. */
export function corrected(context: ClaimContext, day: string): boolean {
  const { reading, words } = context;
  return (
    reading.slots.dates.some(
      (one) =>
        one.precision === 'day' &&
        one.start === day &&
        one.basis === 'stated' &&
        // "Ký ngày 16/6 chứ không phải 12/6": the right day is the one denied.
        !deniedDate(context, one),
    ) && words.some((word) => CORRECTS.has(word))
  );
}

/** "Không phải ngày 17/3/2021", "17/3/2021 là sai". */
export function deniedDate(context: ClaimContext, date: DateSlot): boolean {
  const { words } = context;
  return (
    says(context, date.from - 3, date.from, 'không phải') ||
    says(context, date.from - 3, date.from, 'đâu phải') ||
    words[date.from - 1] === 'không' ||
    (words[date.to + 1] === 'phải' && DENIES.has(words[date.to] ?? '')) ||
    (words[date.to] === 'là' && ['sai', 'nhầm', 'bịa'].includes(words[date.to + 1] ?? ''))
  );
}

const DENIES = new Set(['không', 'đâu', 'chẳng', 'chả']);

/** "… ngày 12/6 là sai, đúng phải là 16/6/2025": the day that is put in the place of a denied one. */
export function otherDay(context: ClaimContext, denied: DateSlot): DateSlot | undefined {
  const date = inSentence(context.reading.slots.dates, context.sentence).find(
    (one) => one.from > denied.to && one.from - denied.to <= 10 && one.precision === 'day',
  );
  if (date === undefined || deniedDate(context, date)) return undefined;
  const lead = context.words.slice(denied.to, date.from).join(' ');
  return /(?:^| )(?:đúng|mà|phải|chính xác)(?: là| ra| phải| ngày| hôm| thì| nó){0,3}$/u.test(lead)
    ? date
    : undefined;
}

const LINE_MARKS = new Set(['–', '-', '—', ':', '|', '=', '→', '•', '']);

/** "16/6/2025 – Nghị quyết 202/2025/QH15": a line of a table of dates. */
export function dateHeading(context: ClaimContext, slot: DocumentSlot): DateSlot | undefined {
  const { reading, sentence, words } = context;
  return inSentence(reading.slots.dates, sentence).find(
    (date) =>
      date.precision === 'day' &&
      date.basis === 'stated' &&
      date.to < slot.from &&
      words.slice(date.to, slot.from).every((word) => LINE_MARKS.has(word)) &&
      (words.slice(sentence.from, date.from).every((word) => LINE_MARKS.has(word) || word === 'ngày') ||
        // "① 14/2/2025: Kết luận 127-KL/TW ② …": the lines of the table run on.
        (words[date.to] === ':' && slot.from === date.to + 1 && slot.date === undefined)),
  );
}

/** "Ra đời năm 2019 theo Quyết định 874": a year right behind the verb, with the number right behind it. */
function yearBefore({ reading, sentence, words }: ClaimContext, slot: DocumentSlot): DateSlot | undefined {
  if (!BY.has(words[slot.from - 1] ?? '')) return undefined;
  const date = inSentence(reading.slots.dates, sentence).find(
    (one) => isStatedPeriod(one) && one.to < slot.from && slot.from - one.to <= 2,
  );
  if (date === undefined) return undefined;
  const sign = reading.first('sign/verb', Math.max(sentence.from, date.from - 4), date.from);
  return sign !== undefined && date.from - sign.to <= 1 ? date : undefined;
}

const BY = new Set(['theo', 'bằng', 'tại', 'kèm']);

/** "Ngày 16/6/2025, Quốc hội thông qua Nghị quyết …": the date before the number, with the verb between. */
export function dateBefore(context: ClaimContext, slot: DocumentSlot): DateSlot | undefined {
  const { reading, sentence, words } = context;
  const year = yearBefore(context, slot);
  if (year !== undefined) return year;
  const date = inSentence(reading.slots.dates, sentence)
    .filter(
      (one) =>
        one.to <= slot.from && slot.from - one.to <= 9 && one.precision === 'day' && one.day !== undefined,
    )
    .at(-1);
  if (
    date === undefined ||
    date.lead === 'from' ||
    date.lead === 'until' ||
    date.lead === 'before' ||
    date.lead === 'after'
  )
    return undefined;
  if (
    inSentence(reading.slots.documents, sentence).some(
      (other) => other.from >= date.to && other.to <= slot.from,
    )
  )
    return undefined;
  const behind = words.slice(slot.to, Math.min(sentence.to, slot.to + 6)).join(' ');
  if (slot.from - date.to <= 2 && PASSED_BEHIND.test(behind)) return date;
  // "12/4/2025: Hội nghị Trung ương 11 ra Nghị quyết 60-NQ/TW".
  const signed =
    words[slot.from - 1] === 'ra' || reading.first('sign/verb', date.to, slot.from) !== undefined;
  return signed ? date : undefined;
}

/** "Ngày 12/4/2025, Nghị quyết 202/2025/QH15 được thông qua": the verb behind the number. */
const PASSED_BEHIND =
  /^(?:đã |mới |vừa )?được (?:quốc hội |chính phủ |trung ương |bộ chính trị )?(?:khóa \S+ )?(?:thông qua|ban hành|ký)/u;

const DATE_LEADS = new Set([
  'là',
  'ngày',
  'hôm',
  'vào',
  'ký',
  '(',
  ',',
  'ra',
  'được',
  '-',
  '–',
  'đề',
  ...'kết luận nghị quyết định luật'.split(' '),
]);

const CALLS = new Set(['em', 'mình', 'tui', 'tôi', 'chị', 'anh', 'con', 'lớp', 'nhóm', 'nhà', 'cả', 'mọi']);
const PARTICLES = new Set(['nha', 'nhé', 'ạ', 'ơi', 'à', 'nghen', 'đó', 'người', 'luôn', 'rồi']);

/** What is held on a day about a document: "tập huấn Nghị định … ngày 12/3/2026". */
const HELD = new Set('huấn họp khai triệt biến truyền hoạt hiểu giảng góp'.split(' '));
const HELD_WITHIN = 4;

/** True when the day behind a number is that of a meeting about the document, and not of the document. */
export function isHeld(
  { reading, words, sentence }: ClaimContext,
  slot: DocumentSlot,
  date: DateSlot,
): boolean {
  if (date.from < slot.to || words[date.to] === 'của') return false;
  if (reading.first('sign/verb', slot.to, date.from) !== undefined) return false;
  const from = Math.max(sentence.from, slot.from - HELD_WITHIN);
  return words.slice(from, slot.from).some((word) => HELD.has(word)) && HELD_AT.has(words[date.to] ?? '');
}

const HELD_AT = new Set(['ở', 'tại', ',', '.', 'có', 'cho', 'do', 'với', 'thì', 'lúc']);

/** "Nghị quyết 60, ngày 25/4 em lên bảng": behind a comma the day belongs to what somebody does on it. */
export function opensOwn({ words, sentence }: ClaimContext, date: DateSlot): boolean {
  if (!words.slice(date.from - 2, date.from).includes(',') || !CALLS.has(words[date.to] ?? '')) return false;
  const next = date.to + 1 < sentence.to ? (words[date.to + 1] ?? '') : '';
  return /\p{L}/u.test(next) && !PARTICLES.has(next);
}

/** Who wrote a day beside the number, and that they did: "chị đã để ngày …". */
const WRITES = new Set(['để', 'ghi', 'điền', 'gõ', 'viết', 'đánh']);
const WRITERS = new Set('chị em anh mình tui tôi bạn con cháu sếp bác nhà đã thì ngày hôm là'.split(' '));

/** What shows that it was looked at and found right. */
const CHECKED =
  /(?:^| )(?:chuẩn|khỏi (?:tra|dò|coi|xem|sửa|kiểm)|đúng (?:rồi|đó|nha|nhé)|(?:đã|em) (?:soát|dò|kiểm)|in (?:được|luôn))(?: |$)/u;
const UNCHECKED = /(?:^| )(?:lỡ|nhầm|lộn|sai|không|chưa|giúp em|giùm)(?: |$)/u;

/** "Chỗ Nghị quyết 60 chị đã để ngày 12/6/2025 … chuẩn rồi": a day written down and told as checked. */
function writtenDate({ reading, sentence, words }: ClaimContext, slot: DocumentSlot): DateSlot | undefined {
  const date = inSentence(reading.slots.dates, sentence).find(
    (one) => one.precision === 'day' && one.from > slot.to && one.from - slot.to <= 6,
  );
  if (date === undefined) return undefined;
  const between = words.slice(slot.to, date.from);
  if (!between.some((word) => WRITES.has(word))) return undefined;
  if (!between.every((word) => WRITES.has(word) || WRITERS.has(word))) return undefined;
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  const behind = words.slice(date.to, next?.asks === false ? next.to : sentence.to).join(' ');
  return CHECKED.test(behind) && !UNCHECKED.test(behind) ? date : undefined;
}
/** Between a number and a year alone: "(…, ban hành năm 2019)". */
const YEAR_LEADS = new Set([
  ...DATE_LEADS,
  'ban',
  'hành',
  'thông',
  'qua',
  'đời',
  'có',
  'từ',
  'hồi',
  'năm',
  'tháng',
]);
const YEAR_WITHIN = 5;

/** Between an issuer and a day they begin something else: "của Bộ Chính trị được chi bộ em học ngày …". */
const NOT_ISSUED = new Set([
  ',',
  'về',
  'và',
  'học',
  'họp',
  'nghe',
  'đọc',
  'phát',
  'triển',
  'quán',
  'in',
  'dán',
]);

function isStatedPeriod(date: DateSlot): boolean {
  return (date.precision === 'year' || date.precision === 'month') && date.basis === 'stated';
}

/** "… thông qua ngày 16/6/2025" shortly after the number. */
export function nearDate(context: ClaimContext, slot: DocumentSlot): DateSlot | undefined {
  const { reading, sentence, words } = context;
  const year = inSentence(reading.slots.dates, sentence).find(
    (date) =>
      isStatedPeriod(date) &&
      date.from >= slot.to &&
      date.from - slot.to <= YEAR_WITHIN &&
      context.words.slice(slot.to, date.from).every((word) => YEAR_LEADS.has(word)),
  );
  if (year !== undefined) return year;
  const plain = inSentence(reading.slots.dates, sentence).find(
    (date) =>
      date.precision === 'day' &&
      date.from >= slot.to &&
      date.from - slot.to <= 3 &&
      context.words.slice(slot.to, date.from).every((word) => DATE_LEADS.has(word)),
  );
  if (plain !== undefined) return plain;
  const written = writtenDate(context, slot);
  if (written !== undefined) return written;
  // "… của Quốc hội ngày 30/6/2025".
  const issued = inSentence(reading.slots.dates, sentence).find(
    (date) =>
      date.precision === 'day' &&
      date.day !== undefined &&
      date.lead === 'on' &&
      date.from > slot.to &&
      date.from - slot.to <= 10,
  );
  if (
    issued !== undefined &&
    context.words[slot.to] === 'của' &&
    !context.words.slice(slot.to, issued.from).some((word) => NOT_ISSUED.has(word))
  )
    return issued;
  const sign = reading.first('sign/verb', slot.to, Math.min(sentence.to, slot.to + 20));
  if (sign === undefined) return undefined;
  return inSentence(reading.slots.dates, sentence).find(
    (date) =>
      // "Ký ngày" takes in the first word of the date.
      date.from >= sign.to - 1 &&
      (date.precision === 'day'
        ? date.from - sign.to <= 5 && date.lead !== 'from'
        : // "… của Bộ Thông tin ban hành năm 2022".
          isStatedPeriod(date) &&
          date.from - sign.to <= 1 &&
          words.slice(slot.to, sign.from).every((word) => /\p{L}/u.test(word))),
  );
}
