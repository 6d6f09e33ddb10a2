import { numberWords, plainValue } from './number-value.ts';
import type { Reading } from './reading.ts';

/** A whole number and one past its last token. */
export interface WrittenNumber {
  readonly value: number;
  readonly to: number;
}

/** The whole number written at `i`, in digits or in words. */
export function numberAt(reading: Reading, i: number): WrittenNumber | undefined {
  const token = reading.tokens[i];
  if (token?.kind === 'number') {
    const votes = /^(\d{3})\/(\d{3})$/.exec(token.text);
    if (votes !== null && reading.labels[i + 1] === 'phiếu') return { value: Number(votes[1]), to: i + 1 };
    const value = plainValue(token.text);
    return value === undefined || !Number.isInteger(value) ? undefined : { value, to: i + 1 };
  }
  return reading.labels[i] === undefined ? undefined : numberWords(reading.labels, i);
}
