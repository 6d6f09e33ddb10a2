import type { ClaimContext } from './finding.ts';

/** Where a name written in capitals ends that begins at `from`, after at most `most` words; `from` where there is none. */
export function capitalsEnd({ reading, sentence }: ClaimContext, from: number, most: number): number {
  const { tokens } = reading.text;
  let to = from;
  while (
    to < Math.min(sentence.to, from + most) &&
    tokens[to]?.kind === 'word' &&
    tokens[to]?.letterCase !== 'lower'
  )
    to += 1;
  return to;
}

/** The same for a name or a number behind "huyện", "quận". */
export function districtNameEnd({ reading, sentence }: ClaimContext, from: number, most: number): number {
  const { tokens } = reading.text;
  let to = from;
  while (
    to < Math.min(sentence.to, from + most) &&
    (tokens[to]?.kind === 'number' || (tokens[to]?.kind === 'word' && tokens[to]?.letterCase === 'title'))
  )
    to += 1;
  return to;
}
