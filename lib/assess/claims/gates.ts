import { enlist, WORD } from '../../text/traits.ts';
import type { Token } from '../../text/types.ts';
import { WordMemo } from '../../text/word-memo.ts';
import type { Sentence } from '../reading.ts';
import { GATED, RESPELT } from '../word-lists.ts';

/**
 * Words of which one has to stand in a sentence before a rule can find anything in it ("số" for the number of something).
 * Most rules find nothing in most sentences: one that asks its gates first costs next to nothing there. A gate only spares
 * work and never takes the place of a condition: the rule finds the same without it, which a test holds it to. It is read
 * off the rule, word by word, and never off texts; a rule without one always runs.
 */
export interface Gate {
  readonly lane: number;
  readonly bit: number;
}

/** The gates that the words of a sentence open, a bit each. */
export type OpenGates = readonly number[];

/** Bits that fit into a small integer of every engine. */
const BITS = 30;

/** Numbers for the gates of a sentence; one more where the gates outgrow them. */
const LANES = 4;

/** What each word of a gate opens. */
const OPENED_BY = new Map<string, Lanes>();

/** The bits of each of the `LANES`. */
type Lanes = [number, number, number, number];

const remembered = new WordMemo(({ text }) => OPENED_BY.get(text));

let made = 0;

/** Makes the gate that any one of the words opens, as frames read them. */
export function gate(words: Iterable<string>): Gate {
  const lane = Math.floor(made / BITS);
  if (lane >= LANES) throw new Error('more gates than lanes hold');
  const bit = 1 << (made % BITS);
  made += 1;
  const opening = Array.from(words);
  enlist(GATED, 'text', opening);
  for (const word of opening) {
    const opens: Lanes = OPENED_BY.get(word) ?? [0, 0, 0, 0];
    opens[lane] = (opens[lane] ?? 0) | bit;
    OPENED_BY.set(word, opens);
  }
  return { lane, bit };
}

/** Opened by any number in figures. */
export const FIGURES = gate([]);

/** Rules look so many words past the ends of their sentence. */
const PAST = 3;

/** A word that is read as written and opens nothing is passed over. */
const MAY_OPEN = WORD | RESPELT | GATED;

/**
 * The gates that the words of a sentence open, and those right beside it.
 *
 * @param traits of the tokens, when the words are those of the text, and not put together for a reading of their own
 */
export function openGates(
  tokens: readonly Token[],
  words: readonly string[],
  { from, to }: Sentence,
  traits?: readonly number[],
): OpenGates {
  // A variable for each lane: this runs for each word of a text.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  const end = Math.min(words.length, to + PAST);
  for (let at = Math.max(0, from - PAST); at < end; at += 1) {
    if (traits !== undefined && ((traits[at] ?? 0) & MAY_OPEN) === WORD) continue;
    const token = tokens[at];
    const word = words[at];
    if (token === undefined || word === undefined || word === '') continue;
    // Most words are read as they are written, and what those open is remembered.
    const opens = token.kind === 'word' && word === token.text ? remembered.of(token) : OPENED_BY.get(word);
    // The gate of figures was made first.
    if (token.kind === 'number') first |= FIGURES.bit;
    if (opens === undefined) continue;
    first |= opens[0];
    second |= opens[1];
    third |= opens[2];
    fourth |= opens[3];
  }
  return [first, second, third, fourth];
}

/** True when none of the words stands in the sentence, so that the rule behind the gate finds nothing. */
export function isShut({ open }: { readonly open: OpenGates }, { lane, bit }: Gate): boolean {
  return ((open[lane] ?? 0) & bit) === 0;
}
