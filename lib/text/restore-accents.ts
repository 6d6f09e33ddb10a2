import { type AccentTable, accentTable, NUMBER, OTHER, SENTENCE_END } from './accent-table.ts';
import type { Token, TokenizedText } from './types.ts';
import { wordShape } from './word-shape.ts';

const ENDS = new Set(['.', '?', '!', '…']);
const UNKNOWN = -1;

/** Which words are open: those of stretches without diacritics, and unaccented ones that reach up to them. */
function openWords(tokens: readonly Token[]): readonly boolean[] {
  const may = tokens.map(({ kind, accented }) => kind === 'word' && !accented);
  const open = tokens.map(({ bareWindow }, at) => bareWindow && may[at] === true);
  for (let at = 1; at < open.length; at += 1) open[at] ||= may[at] === true && open[at - 1] === true;
  for (let at = open.length - 2; at >= 0; at -= 1) open[at] ||= may[at] === true && open[at + 1] === true;
  return open;
}

/** The number of what stands at a place that is read as it is. */
function fixedAt(token: Token, { numberOf }: AccentTable): number {
  const name =
    token.kind === 'word'
      ? token.text
      : token.kind === 'number'
        ? NUMBER
        : token.kind === 'break' || ENDS.has(token.text)
          ? SENTENCE_END
          : OTHER;
  return numberOf.get(name) ?? UNKNOWN;
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
  const size = table.words.length;
  for (const way of ways) {
    const own = ways.length > 1 ? (table.costs[way] ?? 0) : 0;
    let least = Number.POSITIVE_INFINITY;
    let best = 0;
    for (let k = 0; k < before.ways.length; k += 1) {
      const gain = table.gains.get((before.ways[k] ?? 0) * size + way) ?? 0;
      const cost = (before.costs[k] ?? 0) - gain;
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

/**
 * The same text, with the words of stretches without diacritics as they are most likely meant: "trung tam hanh chinh" →
 * "trung tâm hành chính". The likeliest row of syllables by what stands behind what (Viterbi over pairs of words), read
 * off the project's own labelled texts by `scripts/train-accents.ts`; nine syllables of ten come out right. Spans, `bare`
 * and `accented` stay as they are, so that whoever asks still knows that nothing was written over the letters.
 */
export function restoreAccents(written: TokenizedText): TokenizedText {
  if (!written.tokens.some(({ bareWindow }) => bareWindow)) return written;
  const open = openWords(written.tokens);
  const first = open.indexOf(true);
  if (first < 0) return written;
  const table = accentTable();
  const tokens = [...written.tokens];
  const start = Math.max(0, first - 1);
  let step: Step = { ways: [table.numberOf.get(SENTENCE_END) ?? UNKNOWN], costs: [0], from: [0] };
  const steps: Step[] = [];
  tokens.slice(start).forEach((token, k) => {
    const ways = open[start + k] === true ? table.waysOf.get(token.bare) : undefined;
    step = nextStep(step, ways ?? [fixedAt(token, table)], table);
    steps.push(step);
  });
  let way = step.costs.indexOf(Math.min(...step.costs));
  for (let at = tokens.length - 1; at >= start; at -= 1) {
    const { ways, from } = steps[at - start] ?? step;
    const token = tokens[at];
    const word = table.words[ways[way] ?? UNKNOWN];
    if (token !== undefined && open[at] === true && word !== undefined && word !== token.text) {
      const { text, key, form } = wordShape(word);
      tokens[at] = { ...token, text, key, form };
    }
    way = from[way] ?? 0;
  }
  return { ...written, tokens };
}
