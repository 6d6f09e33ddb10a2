import type { IsoDate } from '../../text/iso-date.ts';

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Ways to write a whole date, tried in this order. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/,
  /(?<!\d)(?<d>\d{1,2}) (?:tháng|thg) (?<m>\d{1,2}),? (?:năm )?(?<y>\d{4})(?!\d)/,
  /(?<!\d)(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})(?!\d)/,
  /\b(?<m>[a-z]{3})[a-z]*\.? (?<d>\d{1,2}),? (?<y>\d{4})(?!\d)/,
  /(?<!\d)(?<d>\d{1,2}) (?<m>[a-z]{3})[a-z]*\.?,? (?<y>\d{4})(?!\d)/,
];

/**
 * The calendar day in a site's own date label: "Thứ Tư, 30 Tháng 9, 2026 lúc 21:16", "30 thg 9, 2026",
 * "Wednesday, September 30, 2026 at 9:16 PM", "30 September 2026", "30/09/2026", "2026-09-30T14:16:00+07:00".
 * Relative labels ("2 ngày") and labels without a year give undefined: a reader has no clock.
 */
export function dayOfLabel(label: string | null | undefined): IsoDate | undefined {
  if (!label || label.length > 200) return undefined;
  const text = label.normalize('NFC').toLowerCase();
  for (const form of FORMS) {
    const found = form.exec(text)?.groups;
    // A month in digits is no name, and a name is no number.
    if (found) return day(found['y'], ENGLISH_MONTHS.indexOf(found['m'] ?? '') + 1 || found['m'], found['d']);
  }
  return undefined;
}

/** The day in Vietnam (UTC+7) of an instant in milliseconds since 1970; undefined outside 2004–2099. */
export function dayOfInstant(milliseconds: number): IsoDate | undefined {
  const shifted = new Date(milliseconds + 7 * 3_600_000);
  if (Number.isNaN(shifted.getTime())) return undefined;
  return day(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
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
