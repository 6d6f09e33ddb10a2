import type { DocumentRecord } from '../../packs/types.ts';
import type { DateSlot } from '../slots/types.ts';
import { matches } from './document-date.ts';
import { type ClaimContext, type Finding, inSentence } from './finding.ts';

/** Words that lead to the first day of a document's force. */
export const IN_FORCE = /hiệu lực|áp dụng|thi hành|hieu luc|ap dung|thi hanh/u;

/** How far behind the document its day may stand; a month or a year alone has to stand right behind the words. */
const WITHIN = 14;
const PERIOD_WITHIN = 4;

/** Between a day that opens the sentence and the document that comes into force on it. */
const OPENS = new Set([',', ':', '–', '-', 'thì', 'là', '']);

function isDay(date: DateSlot): boolean {
  return date.precision === 'day' && date.day !== undefined;
}

function isPeriod(date: DateSlot): boolean {
  return date.basis === 'stated' && (date.precision === 'month' || date.precision === 'year');
}

const BEFORE_WITHIN = 12;

/** Right behind a day they say that what follows comes into force on it, and nothing else is named before that. */
const APPLIES =
  /^(?:(?:thì|sẽ|mới|bắt đầu|chính thức|cả nước|,) ){0,3}(?:áp dụng|thi hành) (?:(?:theo|bộ|luật|nghị định|quyết định|an ninh mạng|bảo vệ|dữ liệu|cá nhân|bí mật|nhà nước|mới|số|năm 20\d\d|20\d\d) ){0,9}$/u;

/** "Kể từ ngày 1/3/2026, Luật … có hiệu lực": the day before the document. */
function dayBefore(context: ClaimContext, named: number, from: number): DateSlot | undefined {
  const { reading, sentence, words } = context;
  const date = inSentence(reading.slots.dates, sentence).findLast((one) => isDay(one) && one.to <= named);
  if (date?.lead !== 'from' || named - date.to > BEFORE_WITHIN) return undefined;
  // "Từ 1/3/2026 áp dụng Luật …".
  if (APPLIES.test(`${words.slice(date.to, named).join(' ')} `)) return date;
  if (named - date.to > 3) return undefined;
  if (!words.slice(date.to, named).every((word) => OPENS.has(word))) return undefined;
  const behind = words.slice(from, Math.min(sentence.to, from + 6)).join(' ');
  return /^(?:(?:mới|sẽ|chính thức|bắt đầu|này) ){0,3}(?:có hiệu lực|được áp dụng)/u.test(behind)
    ? date
    : undefined;
}

/** Behind a comma somebody does something of his own: "áp dụng ra sao thì hỏi …, em mới nghe hôm 1/8". */
const OWN = /, (?:em|mình|tui|tôi|chị|anh|con|bác|cả|nhà|lớp|phường|xã) \S/u;

function tellsForce(lead: string): boolean {
  return IN_FORCE.test(lead) && !OWN.test(lead);
}

/**
 * "… có hiệu lực từ 1/7/2026" behind a document of which that day is known.
 *
 * @param named first token of the document's name
 * @param from one past the document's name
 */
export function inForceDate(
  context: ClaimContext,
  named: number,
  from: number,
  record: DocumentRecord,
): Finding | undefined {
  const { reading, sentence, words } = context;
  if (record.inForceFrom === undefined) return undefined;
  const behind = inSentence(reading.slots.dates, sentence).filter(
    (one) => one.from >= from && one.from - from <= WITHIN,
  );
  const date =
    behind.find((one) => isDay(one) && tellsForce(words.slice(from, one.from).join(' '))) ??
    behind.find(
      (one) =>
        isPeriod(one) &&
        IN_FORCE.test(words.slice(Math.max(from, one.from - PERIOD_WITHIN), one.from).join(' ')),
    ) ??
    dayBefore(context, named, from);
  if (date === undefined || date.calendar !== 'solar') return undefined;
  const right = matches(date, record.inForceFrom);
  return {
    outcome: right ? 'agrees' : 'differs',
    rule: right ? 'agrees/document' : 'differs/document-date',
    note: right ? 'agrees/record' : 'differs/document-date',
    values: right
      ? {}
      : { document: record.number, claimed: reading.textOf(date.from, date.to), date: record.inForceFrom },
    record,
    from: Math.min(from, date.from),
    to: Math.max(date.to, from),
  };
}
