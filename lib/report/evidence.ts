/** SHA-256 of a file, as 64 hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const two = (value: number): string => String(value).padStart(2, '0');

function offsetOf(moment: Date): string {
  const minutes = -moment.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A moment with the zone of this device: "2026-11-22T14:05:09+07:00". */
export function zonedMoment(moment: Date): string {
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
  return `${day}T${time}${offsetOf(moment)}`;
}

/** The same moment to be read: "14:05:09 ngày 22/11/2026 (UTC+7)". It is shown as it was written, in any zone. */
export function sayMoment(zoned: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)([+-])(\d\d):(\d\d)$/.exec(zoned);
  if (!parts) return zoned;
  const [, year, month, day, time, sign, hours, minutes] = parts;
  const zone = `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return `${time} ngày ${day}/${month}/${year} (${zone})`;
}

/** Name of the file of a picture; it says nothing of the page: "kiem-tin-bang-chung-20261122-140509.png". */
export function pictureName(moment: Date): string {
  const digits = zonedMoment(moment).slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  return `kiem-tin-bang-chung-${digits}.png`;
}
