import { type AccentTable, accentName, accentTable, SENTENCE_END } from './accent-table.ts';
import { listsOf } from './traits.ts';
import type { Token, TokenizedText } from './types.ts';
import { wordShape } from './word-shape.ts';

const UNKNOWN = -1;

/** True for a word that may be open: it is if it reaches up to a stretch without diacritics. */
function mayOpen(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.accented;
}

/** The number of what stands at a place that is read as it is. */
function fixedAt(token: Token, { numberOf }: AccentTable): number {
  return numberOf.get(accentName(token)) ?? UNKNOWN;
}

interface Step {
  readonly ways: readonly number[];
  readonly costs: readonly number[];
  /** For each way, which way of the step before leads to it at the least cost. */
  readonly from: readonly number[];
}

function nextStep(before: Step, ways: readonly number[], table: AccentTable): Step {
  const costs: number[] = [];
  const from: number[] = [];
  for (const way of ways) {
    const own = ways.length > 1 ? (table.costs[way] ?? 0) : 0;
    let least = Number.POSITIVE_INFINITY;
    let best = 0;
    for (let k = 0; k < before.ways.length; k += 1) {
      const cost = (before.costs[k] ?? 0) - table.gain(before.ways[k] ?? 0, way);
      if (cost < least) {
        least = cost;
        best = k;
      }
    }
    costs.push(least + own);
    from.push(best);
  }
  return { ways, costs, from };
}

const only = (way: number): Step => ({ ways: [way], costs: [0], from: [0] });

/** Reads the open words `[start, end)` between two places that are read as they are. */
function restoreRun(tokens: Token[], traits: number[], start: number, end: number, table: AccentTable): void {
  const before = tokens[start - 1];
  let step = only(
    before === undefined ? (table.numberOf.get(SENTENCE_END) ?? UNKNOWN) : fixedAt(before, table),
  );
  const steps: Step[] = [];
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    step = nextStep(step, table.waysOf.get(token.bare) ?? [fixedAt(token, table)], table);
    steps.push(step);
  }
  const behind = tokens[end];
  let way =
    behind === undefined
      ? step.costs.indexOf(Math.min(...step.costs))
      : (nextStep(step, [fixedAt(behind, table)], table).from[0] ?? 0);
  for (let at = end - 1; at >= start; at -= 1) {
    const { ways, from } = steps[at - start] ?? step;
    const token = tokens[at];
    const word = table.words[ways[way] ?? UNKNOWN];
    if (token !== undefined && word !== undefined && word !== token.text) {
      const { text, key, form } = wordShape(word);
      // Readers of lists pass over a word whose traits do not name them.
      traits[at] = (traits[at] ?? 0) | listsOf(text, key, token.bare, false);
      tokens[at] = { ...token, text, key, form };
    }
    way = from[way] ?? 0;
  }
}

/**
 * The same text, with the words of stretches without diacritics as they are most likely meant: "trung tam hanh chinh" →
 * "trung tâm hành chính". The likeliest row of syllables by what stands behind what (Viterbi over pairs of words), read
 * off the project's own labelled texts by `scripts/train-accents.ts`; nine syllables of ten come out right. Spans, `bare`
 * and `accented` stay as they are, so that whoever asks still knows that nothing was written over the letters.
 *
 * @param known what is known of syllables, where that is not the table of the project
 */
export function restoreAccents(written: TokenizedText, known?: AccentTable): TokenizedText {
  if (!written.tokens.some(({ bareWindow }) => bareWindow)) return written;
  const tokens = [...written.tokens];
  const traits = [...written.traits];
  const table = known ?? accentTable();
  for (let at = 0; at < tokens.length; at += 1) {
    const start = at;
    let open = false;
    for (; mayOpen(tokens[at]); at += 1) open ||= tokens[at]?.bareWindow === true;
    // What is read as it is tells nothing across it, so that each stretch is read for itself.
    if (open) restoreRun(tokens, traits, start, at, table);
  }
  return { ...written, tokens, traits };
}
