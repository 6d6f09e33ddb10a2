import { LINK } from '../../text/traits.ts';
import { hostOf } from './link-class.ts';
import type { Reading } from './reading.ts';
import { placeOf } from './reading.ts';
import type { LinkSlot } from './types.ts';

/** Reads web addresses and bare domains. E-mail addresses are no links. */
export function readLinks(reading: Reading): LinkSlot[] {
  const slots: LinkSlot[] = [];
  const { tokens, traits } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    if (((traits[i] ?? 0) & LINK) === 0) continue;
    const token = tokens[i];
    if (token === undefined) continue;
    const scheme = /^(?:https?|hxxps?):\/\//.exec(token.text);
    if (scheme === null && /^[^/?#\s]*@/.test(token.text)) continue;
    const url = scheme === null ? `https://${token.text}` : token.text.replace(/^hxxp/, 'http');
    const host = hostOf(url);
    if (host !== undefined) slots.push({ ...placeOf(reading, i, i + 1), url, host });
  }
  return slots;
}
