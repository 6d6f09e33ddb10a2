import type { IsoDate } from '../text/iso-date.ts';

/**
 * A calendar day as Vietnamese readers write it, in both languages of the interface: "17/06/2021". Without `Intl`,
 * whose first use costs milliseconds of every opening.
 */
export function formatDate(day: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}
