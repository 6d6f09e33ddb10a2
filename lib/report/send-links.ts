import type { Letter } from './build-question.ts';

/** Mail programs cut addresses that are longer. */
const LONGEST = 1900;

/**
 * Address that opens a letter in the person's own mail program.
 *
 * @param to letter box, or empty
 * @returns `isCut` where the letter is too long for an address, which then carries the subject only
 */
export function mailAddress(
  to: string,
  { subject, body }: Letter,
): { readonly href: string; readonly isCut: boolean } {
  const start = `mailto:${to}?subject=${encodeURIComponent(subject)}`;
  const href = `${start}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return href.length <= LONGEST ? { href, isCut: false } : { href: start, isCut: true };
}
