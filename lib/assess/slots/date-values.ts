import type { Day } from './calendar.ts';
import { daysInMonth, fromIso, fromNumber, isDay, toIso, toNumber, weekdayOf } from './calendar.ts';
import type { DateSlot, WhenRead } from './types.ts';

/** What a date says, without its place in the text. */
export type DateValue = Pick<
  DateSlot,
  'calendar' | 'precision' | 'day' | 'month' | 'year' | 'start' | 'end' | 'basis'
>;

/** The day that incomplete and relative dates are worked out from. */
export interface Base {
  readonly day: Day;
  readonly number: number;
  readonly basis: 'posted' | 'read';
}

/** The day of the post where the page shows it, else the day of reading. */
export function baseOf({ postedOn, readOn }: WhenRead): Base {
  const day = fromIso(postedOn ?? readOn);
  return { day, number: toNumber(day), basis: postedOn === undefined ? 'read' : 'posted' };
}

/** A day; without a year the one nearest to the base. Nothing when there is no such day. */
export function dayValue(
  base: Base,
  day: number,
  month: number,
  year: number | undefined,
): DateValue | undefined {
  if (year !== undefined) {
    if (!isDay(year, month, day)) return undefined;
    const iso = toIso({ year, month, day });
    return { calendar: 'solar', precision: 'day', day, month, year, start: iso, end: iso, basis: 'stated' };
  }
  // 29/2 is a day of some years only.
  if (!isDay(2024, month, day)) return undefined;
  const near = nearestYear(base, month, day);
  const iso = toIso({ year: near, month, day: Math.min(day, daysInMonth(near, month)) });
  return { calendar: 'solar', precision: 'day', day, month, start: iso, end: iso, basis: base.basis };
}

/** The year that brings a day of a month nearest to the base. */
function nearestYear(base: Base, month: number, day: number): number {
  let best = base.day.year;
  let gap = Number.POSITIVE_INFINITY;
  for (let year = base.day.year - 1; year <= base.day.year + 1; year += 1) {
    const distance = Math.abs(toNumber({ year, month, day }) - base.number);
    if (distance < gap) {
      gap = distance;
      best = year;
    }
  }
  return best;
}

/** A month; without a year the one nearest to the base. */
export function monthValue(base: Base, month: number, year: number | undefined): DateValue | undefined {
  if (month < 1 || month > 12) return undefined;
  const inYear = year ?? nearestYear(base, month, 15);
  return {
    calendar: 'solar',
    precision: 'month',
    month,
    year,
    start: toIso({ year: inYear, month, day: 1 }),
    end: toIso({ year: inYear, month, day: daysInMonth(inYear, month) }),
    basis: year === undefined ? base.basis : 'stated',
  };
}

/** A quarter, 1 to 4; `month` is its first month. */
export function quarterValue(base: Base, quarter: number, year: number | undefined): DateValue | undefined {
  if (quarter < 1 || quarter > 4) return undefined;
  const first = quarter * 3 - 2;
  const inYear = year ?? nearestYear(base, first + 1, 15);
  return {
    calendar: 'solar',
    precision: 'quarter',
    month: first,
    year,
    start: toIso({ year: inYear, month: first, day: 1 }),
    end: toIso({ year: inYear, month: first + 2, day: daysInMonth(inYear, first + 2) }),
    basis: year === undefined ? base.basis : 'stated',
  };
}

/** A year, stated or worked out ("sang năm"). */
export function yearValue(year: number, basis: DateSlot['basis']): DateValue {
  return {
    calendar: 'solar',
    precision: 'year',
    year: basis === 'stated' ? year : undefined,
    start: toIso({ year, month: 1, day: 1 }),
    end: toIso({ year, month: 12, day: 31 }),
    basis,
  };
}

/** So many days after the base. */
export function shifted(base: Base, days: number): DateValue {
  const iso = toIso(fromNumber(base.number + days));
  return { calendar: 'solar', precision: 'day', start: iso, end: iso, basis: base.basis };
}

/** The week, Monday to Sunday, so many weeks after that of the base. */
export function week(base: Base, weeks: number): DateValue {
  const monday = base.number - weekdayOf(base.number) + 7 * weeks;
  return {
    calendar: 'solar',
    precision: 'week',
    start: toIso(fromNumber(monday)),
    end: toIso(fromNumber(monday + 6)),
    basis: base.basis,
  };
}

/** The month so many months after that of the base; no month was written. */
export function shiftedMonth(base: Base, months: number): DateValue | undefined {
  const count = base.day.year * 12 + base.day.month - 1 + months;
  const value = monthValue(base, (count % 12) + 1, Math.floor(count / 12));
  return value === undefined ? undefined : { ...value, month: undefined, year: undefined, basis: base.basis };
}

/** A day of the lunar calendar. It is not converted: which solar day it is does not follow from arithmetic alone. */
export function lunar(day: number, month: number | undefined): DateValue | undefined {
  if (day < 1 || day > 30 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  return { calendar: 'lunar', precision: 'day', day, month, basis: 'stated' };
}

/** "ngày 25": the next day of that number on or after the base. */
export function dayOfMonth(base: Base, day: number): DateValue {
  let { year, month } = base.day;
  if (day < base.day.day) {
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  while (day > daysInMonth(year, month)) month = (month % 12) + 1;
  const iso = toIso({ year, month, day });
  return { calendar: 'solar', precision: 'day', day, start: iso, end: iso, basis: base.basis };
}
