import type { FactRecord } from '../../packs/types.ts';
import type { DateSlot } from '../slots/types.ts';
import { endsTelling, opensTelling } from './clause-lead.ts';
import { deniedDate } from './document-date.ts';
import { type ClaimContext, compared, type Finding, hitsIn, inSentence, saysAny } from './finding.ts';

interface Named {
  readonly from: number;
  readonly to: number;
}

/** A day of the year that has a name. */
interface YearlyDay {
  readonly record: FactRecord;
  readonly title: string;
  readonly day: number;
  readonly month: number;
  readonly lunar: boolean;
  readonly names: readonly Named[];
}

/** Between a name and the day that is told for it. */
const BETWEEN = new Set(
  'nước mình ta của việt nam là ngày hôm mùng mồng nhằm vào đúng thì năm nay hằng hàng rơi trúng cũng chính'.split(
    ' ',
  ),
);

const TELLS = new Set(['là', 'vào', 'nhằm', 'trúng']);

/** Before a name with its day they greet on it. */
const GREETS = new Set(['mừng', 'niệm', 'nhân', 'dịp', 'chúc']);

const DAY_WORDS = new Set(['ngày', 'lễ', 'tết']);

/** The feast of the Hùng kings is told by its ancestors, as families tell their own. */
const OF_KINGS = new Set(['hùng', 'quốc']);

function isBare(date: DateSlot): boolean {
  return (
    date.precision === 'day' && date.day !== undefined && date.month !== undefined && date.year === undefined
  );
}

/** Days that the sentence names, each with where. */
function daysNamed(context: ClaimContext): readonly YearlyDay[] {
  const { reading, facts, sentence, words } = context;
  const days: YearlyDay[] = [];
  if (reading.under('anniversary/').length > 0)
    for (const record of facts.anniversaries) {
      // A name with the day in it ("lễ 30/4") is right about it.
      const names = hitsIn(context, `anniversary/${record.eventId}`).filter(({ form }) => !/\d/u.test(form));
      if (names.length === 0) continue;
      const [, month = 0, day = 0] = record.origin.split('-').map(Number);
      days.push({ record, title: record.citation.title, day, month, lunar: false, names });
    }
  const kings = facts.events.get('hung-kings-day');
  if (kings === undefined || !saysAny(context, sentence.from, sentence.to, OF_KINGS)) return days;
  const names: Named[] = [];
  for (let at = sentence.from; at + 1 < sentence.to; at += 1)
    if (words[at] === 'quốc' && words[at + 1] === 'giỗ') names.push({ from: at, to: at + 2 });
    else if (words[at] === 'giỗ' && words[at + 1] === 'tổ')
      names.push({ from: at, to: words[at + 2] === 'hùng' ? at + 4 : at + 2 });
  if (names.length > 0)
    days.push({ record: kings, title: kings.name, day: 10, month: 3, lunar: true, names });
  return days;
}

/** A day of the feast in the lunar third month, which the solar one never falls into before its end. */
function mayBe(date: DateSlot, { lunar }: YearlyDay): boolean {
  if (!lunar) return date.calendar === 'solar';
  return date.month === 3 && (date.calendar === 'lunar' || (date.day ?? 0) < 30);
}

function isRight(date: DateSlot, { day, month }: YearlyDay): boolean {
  return date.day === day && date.month === month;
}

/** "Chúc mừng ngày Nhà giáo Việt Nam 21/11", "nhân ngày …, em chúc": the day stands as a part of the name. */
function greets(context: ClaimContext, name: Named, date: DateSlot): boolean {
  const { words, sentence } = context;
  let at = name.from;
  while (at > sentence.from && DAY_WORDS.has(words[at - 1] ?? '')) at -= 1;
  const asDay = at < name.from || DAY_WORDS.has(words[name.from] ?? '');
  if (!asDay || !GREETS.has(words[at - 1] ?? '')) return false;
  return words.slice(name.to, date.from).every((word) => word === '(' || word === 'ngày');
}

/** "Quốc khánh là ngày 3/9", "21/11 là ngày Nhà giáo", "giỗ Tổ 11/3 âm nha". */
function tellsAs(context: ClaimContext, day: YearlyDay, name: Named, date: DateSlot): boolean {
  const { words } = context;
  const behind = date.from >= name.to;
  const between = behind ? words.slice(name.to, date.from) : words.slice(date.to, name.from);
  if (between.length > 6) return false;
  if (behind && greets(context, name, date)) return endsTelling(context, date.to);
  if (!between.every((word) => BETWEEN.has(word))) return false;
  if (!endsTelling(context, behind ? date.to : name.to)) return false;
  if (!opensTelling(context, behind ? name.from : date.from)) return false;
  return between.some((word) => (behind ? TELLS.has(word) : word === 'là')) || (behind && day.lunar);
}

/** "Quốc khánh nước mình là ngày 3/9", "21/11 là ngày Nhà giáo Việt Nam": a day of the year that is told a little off. */
export function yearlyDayFindings(context: ClaimContext): Finding[] {
  const { reading, sentence } = context;
  const dates = inSentence(reading.slots.dates, sentence).filter(isBare);
  if (dates.length === 0) return [];
  for (const day of daysNamed(context)) {
    const own = dates.filter((date) => mayBe(date, day) && !deniedDate(context, date));
    if (own.some((date) => isRight(date, day))) continue;
    for (const name of day.names) {
      const date = own.find((one) => tellsAs(context, day, name, one));
      if (date === undefined) continue;
      return [
        {
          ...compared(false, 'event-date'),
          values: {
            event: day.title,
            claimed: reading.textOf(date.from, date.to),
            date: `${day.day}/${day.month}${day.lunar ? ' âm lịch' : ''}`,
          },
          record: day.record,
          from: Math.min(name.from, date.from),
          to: Math.max(name.to, date.to),
        },
      ];
    }
  }
  return [];
}
