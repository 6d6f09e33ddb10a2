import type { IsoDate } from '../text/iso-date.ts';

const FORMAT = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar day as Vietnamese readers write it, in both languages of the interface: "17/06/2021". */
export function formatDate(day: IsoDate): string {
  return FORMAT.format(new Date(`${day}T00:00:00Z`));
}
