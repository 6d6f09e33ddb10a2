import type { Reading } from './reading.ts';

/** True when the token at `i` ends a sentence. */
export function endsSentence(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token?.kind === 'break') return true;
  return (
    token?.kind === 'mark' &&
    (token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…')
  );
}

/** A text without full stops must not be read again for every number in it. */
const SENTENCE_REACH = 40;

/** First and one past the last token of the sentence around `[from, to)`. */
export function sentenceAround(reading: Reading, from: number, to: number): readonly [number, number] {
  let start = from;
  const least = Math.max(0, from - SENTENCE_REACH);
  while (start > least && !endsSentence(reading, start - 1)) start -= 1;
  let end = to;
  const most = Math.min(reading.tokens.length, to + SENTENCE_REACH);
  while (end < most && !endsSentence(reading, end)) end += 1;
  return [start, end];
}

/** True when tokens `[from, to)` name the whole country. */
export function isNational(reading: Reading, from: number, to: number): boolean {
  const { labels } = reading;
  for (let i = from; i < to; i += 1) {
    const next = labels[i + 1];
    switch (labels[i]) {
      case 'cả':
        if (next === 'nước') return true;
        break;
      case 'toàn':
        if (next === 'quốc') return true;
        break;
      case 'nước':
        if (next === 'mình' || next === 'ta') return true;
        break;
      case 'việt':
        if (next === 'nam') return true;
        break;
      default:
    }
  }
  return false;
}
