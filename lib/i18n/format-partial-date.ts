import { formatDate } from './format-date.ts';

/** A day, month or year as far as it is known: "2026-06-12" → "12/06/2026", "2026-06" → "06/2026", "2026" → "2026". */
export function formatPartialDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (year === undefined || month === undefined) return date;
  return day === undefined ? `${month}/${year}` : formatDate(date);
}
