import type { DateSlot } from '../slots/types.ts';
import { deniedDate } from './document-date.ts';
import { type ClaimContext, type Finding, inSentence, says, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { eventOn } from './verdict.ts';

const SPLITS = new Set(['tách', 'chia', 'lập', 'đời', 'riêng']);
const SPLITTING = gate(SPLITS);

/** With one of the two names alone it has to be said what became of it. */
const OF_LAI_CHAU = [
  'tách làm',
  'tách thành',
  'tách đôi',
  'chia đôi',
  'chia làm',
  'chia thành',
  'chia tách',
  'tách tỉnh',
];
const OF_DIEN_BIEN = [
  'thành lập tỉnh',
  'lập tỉnh',
  'ra đời',
  'tách ra',
  'tách riêng',
  'tách tỉnh',
  'chia tách',
  'thành tỉnh riêng',
  'được thành lập',
  'thành lập',
];

const PARTED = new Set(['tách', 'chia']);

/** Years in which the split may be put by mistake; in others the two names stand for other things. */
const FIRST_YEAR = 1985;
const LAST_YEAR = 2012;

/** The month of the resolution, and the first of the two provinces. */
const RIGHT_MONTHS = ['2003-11', '2004-01'];

/** Who was born or came there on that day. */
const OF_SOMEBODY = new Set(
  'sinh cưới đỗ nghỉ nhập tốt chuyển trường bệnh công xã huyện thị phường đảng đoàn'.split(' '),
);

/** "Hồi chưa chia tách", "trước khi tách tỉnh": a time before it. */
function notYetSplit({ words, sentence }: ClaimContext): boolean {
  for (let at = sentence.from + 1; at < sentence.to; at += 1)
    if (
      PARTED.has(words[at] ?? '') &&
      words.slice(at - 3, at).some((word) => word === 'chưa' || word === 'khi')
    )
      return words.slice(at - 3, at).includes('chưa') || words[at - 2] === 'trước';
  return false;
}

/** "Năm 1994 em lên Lai Châu, sau này mới tách …": the split came later than the day. */
function toldBeforeIt({ words, sentence }: ClaimContext, date: DateSlot): boolean {
  const comma = words.indexOf(',', date.to);
  if (comma < 0 || comma >= sentence.to) return false;
  return LATER.test(words.slice(comma + 1, Math.min(sentence.to, comma + 8)).join(' '));
}

const LATER = /^(?:\S* ){0,3}(?:sau này|sau đó|về sau|mãi sau|rồi sau|sau mới)(?: |$)/u;

function rightDay(date: DateSlot, on: string): boolean {
  const { start = '', end = '' } = date;
  if (date.precision === 'day') return start === on || start.startsWith('2003-11');
  return RIGHT_MONTHS.some((month) => start.slice(0, 7) <= month && month <= end.slice(0, 7));
}

/** "Điện Biên được chia tách từ Lai Châu ngày …", "tỉnh Lai Châu tách làm hai từ …", "Điện Biên lập tỉnh năm …". */
export function splitDateFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const event = facts.events.get('dien-bien-split');
  if (event === undefined || isShut(context, SPLITTING)) return [];
  const ids = new Set(inSentence(reading.slots.provinces, sentence).map((name) => name.unitId));
  const both = ids.has('dien-bien') && ids.has('lai-chau');
  if (ids.size > 2 || !(both || (ids.size === 1 && (ids.has('dien-bien') || ids.has('lai-chau'))))) return [];
  const told = both
    ? saysAny(context, sentence.from, sentence.to, PARTED)
    : (ids.has('lai-chau') ? OF_LAI_CHAU : OF_DIEN_BIEN).some((phrase) =>
        says(context, sentence.from, sentence.to, phrase),
      );
  if (!told || notYetSplit(context)) return [];
  const date = inSentence(reading.slots.dates, sentence).find(
    (one) =>
      one.basis === 'stated' && one.start !== undefined && one.end !== undefined && !deniedDate(context, one),
  );
  if (date?.start === undefined || date.end === undefined || date.calendar !== 'solar') return [];
  if (toldBeforeIt(context, date)) return [];
  const year = date.year ?? 0;
  if (!both && saysAny(context, date.from - 7, date.to + 3, OF_SOMEBODY)) return [];
  if (!both && (year < FIRST_YEAR || year > LAST_YEAR)) return [];
  const right = rightDay(date, event.on);
  // "Từ 1/1/2013 …" far from the word is the day of something else.
  if (
    !right &&
    date.precision === 'day' &&
    year > 2006 &&
    date.day === 1 &&
    !saysAny(context, date.from - 4, date.from, PARTED)
  )
    return [];
  return [
    {
      ...eventOn(event, reading.textOf(date.from, date.to), right),
      from: date.from,
      to: date.to,
    },
  ];
}
