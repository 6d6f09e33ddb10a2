/**
 * Counts how the syllables of the project's labelled texts are written and what they stand behind, and writes
 * lib/text/accent-model.ts. `node scripts/train-accents.ts [--dry] [--without FILE]…`: with `--without` those corpora are
 * left out and the share of their syllables that comes out right is shown. Deterministic. held-out-c, -e and -f are never read.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AccentModel, DIGITS, NUMBER, OTHER, SENTENCE_END, STEP } from '../lib/text/accent-table.ts';
import { restoreAccents } from '../lib/text/restore-accents.ts';
import { tokenize } from '../lib/text/tokenize.ts';
import type { Token } from '../lib/text/types.ts';
import { ordinaryPosts } from '../tests/fixtures/ordinary/generate.ts';
import { readRows } from './support/corpus-rows.ts';

const { values } = parseArgs({
  options: {
    dry: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
  },
});

const FOLDER = 'tests/fixtures/corpus';
const NEVER = new Set(['held-out-c.jsonl', 'held-out-e.jsonl', 'held-out-f.jsonl']);
/** Ordinary posts, and the seed they are made with; tests use other seeds. */
const ORDINARY = { count: 1500, seed: 99 };
/** A text is learned from when so many of its syllables carry diacritics. */
const WELL_WRITTEN = 0.5;
/** Ways of writing that are kept: seen so often, no rarer than this beside the usual one, and so many. */
const SEEN = 3;
const RARE = 0.004;
const MOST_WAYS = 5;
/** Pairs kept: those that decide most. */
const PAIRS = 10_000;
/** Share of a pair in how likely a word is. */
const SHARE = 0.85;

const ENDS = new Set(['.', '?', '!', '…']);

/** What the table knows a token by. */
function nameOf(token: Token): string {
  if (token.kind === 'word') return token.text;
  if (token.kind === 'number') return NUMBER;
  return token.kind === 'break' || ENDS.has(token.text) ? SENTENCE_END : OTHER;
}

function wellWritten(text: string): readonly Token[] | undefined {
  const { tokens } = tokenize(text);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const accented = words.filter((word) => word.accented).length;
  return words.length > 0 && accented / words.length >= WELL_WRITTEN ? tokens : undefined;
}

const kept: (readonly Token[])[] = [];
const left: (readonly Token[])[] = [];
for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl') && !NEVER.has(name))
  .sort())
  for (const { text } of readRows(`${FOLDER}/${file}`).rows) {
    const tokens = wellWritten(text);
    if (tokens) (values.without.includes(file) ? left : kept).push(tokens);
  }
for (const { text } of ordinaryPosts(ORDINARY.count, ORDINARY.seed)) {
  const tokens = wellWritten(text);
  if (tokens) kept.push(tokens);
}

const times = new Map<string, number>();
const pairs = new Map<string, Map<string, number>>();
const written = new Map<string, Map<string, number>>();
let total = 0;
const add = (map: Map<string, number>, name: string): void => void map.set(name, (map.get(name) ?? 0) + 1);
for (const tokens of kept) {
  let before = SENTENCE_END;
  add(times, before);
  for (const token of tokens) {
    const name = nameOf(token);
    add(times, name);
    total += 1;
    const behind = pairs.get(name) ?? new Map<string, number>();
    pairs.set(name, behind);
    add(behind, before);
    if (token.kind === 'word' && /^[a-z]+$/.test(token.bare)) {
      const ways = written.get(token.bare) ?? new Map<string, number>();
      written.set(token.bare, ways);
      add(ways, name);
    }
    before = name;
  }
}

/** Ways of writing each bare syllable, the usual first; none for a syllable that is only written bare. */
const ways = [...written]
  .map(([bare, counts]) => {
    const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const usual = sorted[0]?.[1] ?? 0;
    const list = sorted.filter(([, n]) => n >= SEEN && n >= usual * RARE).slice(0, MOST_WAYS);
    return { bare, list: list.map(([word]) => word) };
  })
  .filter(({ bare, list }) => list.length > 1 || (list.length === 1 && list[0] !== bare))
  .sort((a, b) => (a.bare < b.bare ? -1 : 1));

const share = (name: string): number => ((times.get(name) ?? 0) + 0.1) / total;
/** How much likelier `word` is behind `before`, in natural logarithms. */
function gainOf(before: string, word: string): number {
  const count = pairs.get(word)?.get(before) ?? 0;
  if (count < 2) return 0;
  const alone = (1 - SHARE) * share(word);
  return Math.max(0, Math.log((SHARE * count) / (times.get(before) ?? 1) + alone) - Math.log(alone));
}

interface Pair {
  readonly before: string;
  readonly word: string;
  readonly gain: number;
  /** How much it decides. */
  readonly weight: number;
}
const waysOf = new Map(
  ways.flatMap(({ list }) => list.map((word): [string, readonly string[]] => [word, list])),
);
const ambiguous = (name: string): boolean => (waysOf.get(name)?.length ?? 1) > 1;
const candidates: Pair[] = [];
for (const { list } of ways)
  for (const word of list)
    for (const [before, count] of pairs.get(word) ?? []) {
      const gain = gainOf(before, word);
      if (gain < STEP || !(ambiguous(word) || ambiguous(before))) continue;
      const others = list.filter((other) => other !== word).map((other) => gainOf(before, other));
      const rival = Math.max(0, ...others);
      candidates.push({
        before,
        word,
        gain,
        weight: count * (list.length > 1 ? Math.abs(gain - rival) : gain * 0.3),
      });
    }
candidates.sort(
  (a, b) => b.weight - a.weight || (`${a.word} ${a.before}` < `${b.word} ${b.before}` ? -1 : 1),
);
const chosen = candidates.slice(0, PAIRS);

const first = ways.flatMap(({ list }) => list);
const known = new Set(first);
const befores = [...new Set(chosen.map(({ before }) => before))].filter((name) => !known.has(name)).sort();
const numberOf = new Map([...first, ...befores].map((word, number) => [word, number]));
const most = DIGITS.length - 1;
const digit = (value: number): string => DIGITS.charAt(Math.max(0, Math.min(most, Math.round(value))));
const byWord = new Map<string, Pair[]>();
for (const pair of chosen) byWord.set(pair.word, [...(byWord.get(pair.word) ?? []), pair]);
const model: AccentModel = {
  words: [...ways.map(({ list }) => list.join(',')), ...befores].join(' '),
  costs: first.map((word) => digit(-Math.log(share(word)) / STEP)).join(''),
  pairs: first
    .map((word) =>
      (byWord.get(word) ?? [])
        .map(({ before, gain }) => {
          const number = numberOf.get(before) ?? 0;
          return (
            digit(Math.floor(number / DIGITS.length)) + digit(number % DIGITS.length) + digit(gain / STEP)
          );
        })
        .join(''),
    )
    .join('.'),
};
console.log(
  `${kept.length} texts, ${ways.length} bare syllables, ${first.length} ways of writing, ${chosen.length} pairs, ${JSON.stringify(model).length} characters`,
);

const FILE = 'lib/text/accent-model.ts';
if (!values.dry)
  writeFileSync(
    FILE,
    `import type { AccentModel } from './accent-table.ts';

/** Written by scripts/train-accents.ts from the labelled texts; do not edit by hand. */
export const ACCENT_MODEL: AccentModel = {
  words:
    '${model.words}',
  costs:
    '${model.costs}',
  pairs:
    '${model.pairs}',
};
`,
  );

if (left.length > 0) {
  let right = 0;
  let all = 0;
  for (const tokens of left) {
    const bare = tokens.map(({ kind, bare: letters, text }) => (kind === 'word' ? letters : text)).join(' ');
    const read = restoreAccents(tokenize(bare)).tokens.filter(({ kind }) => kind === 'word');
    const meant = tokens.filter(({ kind }) => kind === 'word');
    if (read.length !== meant.length) continue;
    meant.forEach(({ text }, at) => {
      all += 1;
      if (read[at]?.text === text) right += 1;
    });
  }
  console.log(`left out: ${left.length} texts, ${(right / all).toFixed(4)} of ${all} syllables right`);
}
