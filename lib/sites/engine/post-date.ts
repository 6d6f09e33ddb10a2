import type { IsoDate } from '../../text/iso-date.ts';

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The calendar day in a site's own date label: "Thứ Tư, 30 Tháng 9, 2026 lúc 21:16", "30 thg 9, 2026",
 * "Wednesday, September 30, 2026 at 9:16 PM", "30 September 2026", "30/09/2026", "2026-09-30T14:16:00+07:00".
 * Relative labels ("2 ngày") and labels without a year give undefined: a reader has no clock.
 */
export function dayOfLabel(label: string | null | undefined): IsoDate | undefined {
  if (label === null || label === undefined || label.length > 200) return undefined;
  const text = label.normalize('NFC').toLowerCase();
  const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const vietnamese = /(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (?:năm )?(\d{4})(?!\d)/.exec(text);
  if (vietnamese) return day(vietnamese[3], vietnamese[2], vietnamese[1]);
  const slashes = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text);
  if (slashes) return day(slashes[3], slashes[2], slashes[1]);
  const monthFirst = /\b([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?!\d)/.exec(text);
  if (monthFirst) return day(monthFirst[3], englishMonth(monthFirst[1]), monthFirst[2]);
  const dayFirst = /(?<!\d)(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})(?!\d)/.exec(text);
  if (dayFirst) return day(dayFirst[3], englishMonth(dayFirst[2]), dayFirst[1]);
  return undefined;
}

/** The day in Vietnam (UTC+7) of an instant in milliseconds since 1970; undefined outside 2004–2099. */
export function dayOfInstant(milliseconds: number): IsoDate | undefined {
  const shifted = new Date(milliseconds + 7 * 3_600_000);
  if (Number.isNaN(shifted.getTime())) return undefined;
  return day(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
}

function englishMonth(name: string | undefined): number {
  return name === undefined ? 0 : ENGLISH_MONTHS.indexOf(name) + 1;
}

function day(
  year: string | number | undefined,
  month: string | number | undefined,
  date: string | number | undefined,
): IsoDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const check = new Date(Date.UTC(y, m - 1, d));
  if (y < 2004 || y > 2099 || check.getUTCMonth() !== m - 1 || check.getUTCDate() !== d) return undefined;
  return check.toISOString().slice(0, 10);
}
