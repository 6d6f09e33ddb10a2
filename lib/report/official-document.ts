/** One piece of the body of a document. */
export type DocumentBlock =
  | { readonly kind: 'paragraph' | 'item' | 'heading'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Share of the width of each column, in hundredths. */
      readonly widths: readonly number[];
      /** Columns from this one on hold numbers; undefined for none. */
      readonly numbersFrom?: number;
    };

/**
 * A document laid out as administrative documents are (Nghị định 30/2020/NĐ-CP, appendix I): national title and motto,
 * the body that writes, number and subject, place and day, addressees, body, recipients, signature. The same structure
 * is shown on the screen, printed, and written as a Word file.
 */
export interface OfficialDocument {
  /** Name of the file without its ending; it names nobody. */
  readonly fileName: string;
  /** The body above and the body that writes; empty for a letter of a person's own. */
  readonly issuer: readonly string[];
  /** "Số:      /" and "V/v …", for a letter of a body. */
  readonly number?: string | undefined;
  readonly about?: string | undefined;
  /** "Gia Lai, ngày 22 tháng 11 năm 2026". */
  readonly placeAndDay: string;
  /** For documents that have a title instead of a subject. */
  readonly title?: { readonly main: string; readonly under: string } | undefined;
  /** "Kính gửi". */
  readonly to: readonly string[];
  readonly body: readonly DocumentBlock[];
  /** "Nơi nhận". */
  readonly copies: readonly string[];
  readonly signature: { readonly role: string; readonly hint: string; readonly name: string };
}

export const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const UNKNOWN_PLACE = '……………';
const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Place and day as the decree has them: days below 10 and the months 1 and 2 with a leading zero.
 *
 * @param place name of the place, or empty
 */
export function placeAndDay(place: string, day: Date): string {
  const month = day.getMonth() + 1;
  const name = place.trim() === '' ? UNKNOWN_PLACE : place.trim();
  return `${name}, ngày ${two(day.getDate())} tháng ${month < 3 ? two(month) : month} năm ${day.getFullYear()}`;
}

/** Words in capitals as a heading has them. */
export function inCapitals(words: string): string {
  return words.trim().toLocaleUpperCase('vi');
}
