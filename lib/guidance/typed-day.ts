import type { IsoDate } from '../text/iso-date.ts';

/** The day that is written in `text` the Vietnamese way ("17/6/2021", "17-06-2021"), or `null`. */
export function typedDay(text: string): IsoDate | null {
  const match = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/.exec(text);
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
