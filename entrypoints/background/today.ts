import type { IsoDate } from '../../lib/text/iso-date.ts';

/** Today in the reader's own calendar. Written by hand: the browser's formatter takes longer than a short assessment. */
export function today(): IsoDate {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
