import { fingerprint } from '../text/fingerprint.ts';
import type { TextToAssess } from './engine.ts';

/** Signature of a text with all that the assessment depends on: an answer counts only for the text that it is about. */
export function textSignature({ text, links, postedOn }: TextToAssess): number {
  return fingerprint([text, postedOn ?? '', ...links].join('\u0000'), 0);
}
