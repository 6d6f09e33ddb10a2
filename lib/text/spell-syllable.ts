import { compose, isVowelCode } from './letters.ts';

const ONSET = /^(?:ngh|ng|nh|ch|gh|gi(?=[aăâeêoôơuư])|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/;

const HATTED = /[ăâêôơư]/;

/** Which letter carries the tone, in the older style of the school books ("hòa", "thủy", "được", "quảng"). */
function toneAt(letters: string): number {
  const from = ONSET.exec(letters)?.[0].length ?? 0;
  let to = from;
  let hatted = -1;
  for (; to < letters.length && isVowelCode(letters.charCodeAt(to)); to += 1)
    if (HATTED.test(letters.charAt(to))) hatted = to;
  if (hatted >= 0) return hatted;
  if (to < letters.length) return to - 1;
  return to - from > 2 ? from + 1 : from;
}

/**
 * The one spelling of a syllable, wherever on it the tone was typed ("đựơc", "qủang", "hoà" → "được", "quảng", "hòa").
 *
 * @param letters toneless letters of a possible syllable, lower case
 * @param tone 1–5
 */
export function spellSyllable(letters: string, tone: number): string {
  const at = toneAt(letters);
  return letters.slice(0, at) + compose(letters.charCodeAt(at), tone) + letters.slice(at + 1);
}
