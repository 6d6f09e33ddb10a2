import type { AnniversaryRecord } from '../../packs/types.ts';
import type { DateSlot } from '../slots/types.ts';
import { namedEvent, VICTORY } from './anniversary-names.ts';
import { type ClaimContext, compared, type Finding, inSentence, saysAny } from './finding.ts';

/** "Sinh 7/5/1955, đúng ngày chiến thắng Điện Biên Phủ": another event of that day. */
const SAME_DAY = new Set(['đúng', 'trùng', 'cùng', 'nhằm', 'sau', 'trước', 'hơn']);

const KEPT = new Set(['niệm', 'mừng']);

const BEFORE_DATE = new Set('ngày là hôm : ( , thì mùng mồng kết thúc toàn thắng lợi vào'.split(' '));

/** "Điện Biên Phủ 7/5/1955 chứ": the name without "chiến thắng", with the date right behind it. */
function shortlyNamed(
  { reading, words, sentence }: ClaimContext,
  record: AnniversaryRecord,
  dates: readonly DateSlot[],
): { readonly from: number; readonly to: number } | undefined {
  const { tokens } = reading.text;
  for (const name of record.names) {
    if (!name.startsWith(VICTORY)) continue;
    const short = name.slice(VICTORY.length).split(' ');
    for (const date of dates) {
      let to = date.from;
      while (to > date.from - 5 && BEFORE_DATE.has(words[to - 1] ?? '')) to -= 1;
      const from = to - short.length;
      const opens =
        from === sentence.from || !/\p{L}/u.test(words[from - 1] ?? '') || BATTLE.has(words[from - 1] ?? '');
      if (from >= sentence.from && opens && short.every((part, k) => tokens[from + k]?.text === part))
        return { from, to };
      // "Ngày 7/5/1955 ta thắng trận Điện Biên Phủ".
      let won = date.to;
      while (won < date.to + 6 && WINS.has(words[won] ?? '')) won += 1;
      const end = won + short.length;
      if (
        end <= sentence.to &&
        BATTLE.has(words[won - 1] ?? '') &&
        short.every((part, k) => tokens[won + k]?.text === part)
      )
        return { from: won, to: end };
    }
  }
  return undefined;
}

const WINS = new Set([
  'ta',
  'quân',
  'mình',
  'thì',
  'là',
  'chiến',
  'thắng',
  'trận',
  'lợi',
  'bộ',
  'đội',
  'lớn',
  'ở',
]);

/** "Thắng trận Điện Biên Phủ". */
const BATTLE = new Set(['trận', 'thắng']);

/** "Chiến thắng Điện Biên Phủ ngày 7/5/1953": the day of origin itself. */
export function originFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const dates = inSentence(reading.slots.dates, sentence).filter(
    (date) =>
      date.precision === 'day' &&
      date.basis === 'stated' &&
      date.calendar === 'solar' &&
      (date.year ?? 9999) < 2000,
  );
  if (dates.length === 0) return [];
  for (const record of facts.anniversaries) {
    const named = namedEvent(context, record) ?? shortlyNamed(context, record, dates);
    if (named === undefined) continue;
    const near = dates.filter(
      (date) =>
        date.from - named.to <= 6 &&
        named.from - date.to <= 4 &&
        !saysAny(context, date.to, named.from, SAME_DAY),
    );
    const [date] = near;
    if (date?.start === undefined) continue;
    const right = near.some((one) => one.start === record.origin);
    // "30/4/1976, kỷ niệm một năm …": the day was kept later.
    if (!right && date.to <= named.from && saysAny(context, date.to, named.from, KEPT)) continue;
    // Another day of the same story ("13/3/1954") is no claim about this one: day or year has to be the record's.
    const [year, month, day] = record.origin.split('-').map(Number);
    if (!right && date.year !== year && !(date.month === month && date.day === day)) continue;
    // Day and month changed places ("5/7/1954") is the record's day told wrong, and no other day.
    const swapped = date.year === year && date.day === month && date.month === day;
    const beside = date.from >= named.to && !saysAny(context, named.to, date.from, APART);
    const adjoining =
      beside &&
      date.from - named.to <= 3 &&
      (isIts(context, date) || date.month === month || daysApart(date.start, record.origin) <= NEARBY);
    // "Ngày 6/5/1954 Điện Biên Phủ toàn thắng": the day of the victory itself.
    const won =
      date.to <= named.from &&
      named.from - date.to <= 1 &&
      WON.test(reading.textOf(named.from, named.to).toLowerCase()) &&
      daysApart(date.start, record.origin) <= NEARBY;
    if (!right && !swapped && !adjoining && !won && date.year === year && date.day !== day) continue;
    return [
      {
        ...compared(right, 'event-date'),
        values: {
          event: record.citation.title,
          claimed: reading.textOf(date.from, date.to),
          date: record.origin,
        },
        record,
        from: Math.min(named.from, date.from),
        to: Math.max(named.to, date.to),
      },
    ];
  }
  return [];
}

const WON = /toàn thắng|thắng lợi|giải phóng/u;

/** "Quốc khánh nước mình là 19/8/1945": the day is told as that of the event. */
function isIts({ words }: ClaimContext, date: DateSlot): boolean {
  return words[date.from - 1] === 'là';
}

/** "Miền Nam giải phóng vào ngày 1/5/1975": a few days off, over the end of a month. */
const NEARBY = 5;

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / (24 * 60 * 60 * 1000);
}

/** Between a name and a date they begin something else. */
const APART = new Set([',', 'và', ';', 'thì', 'đến', 'tới']);
