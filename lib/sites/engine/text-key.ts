import { fingerprint } from '../../text/fingerprint.ts';

/**
 * A short key for a text that the page gives no id for: its fingerprint in base 36, over the text in NFC with white
 * space folded, so that re-rendering does not change it. The writer's name is left out on purpose: two people who post
 * the same words make the same key, and no key says who wrote.
 */
export function textKey(...parts: readonly string[]): string {
  const text = parts.join('\u0000').normalize('NFC').replace(/\s+/g, ' ').trim();
  return fingerprint(text, 0).toString(36);
}
