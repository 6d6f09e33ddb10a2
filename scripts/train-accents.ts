/**
 * Learns how the syllables of the project's labelled texts are written by what they stand behind, and writes
 * lib/text/accent-model.ts. `node scripts/train-accents.ts [--dry] [--without FILE]…`: with `--without` those corpora are
 * left out and the share of their syllables that comes out right is shown. Deterministic. held-out-c, -e and -f are never read.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corePack } from '../lib/packs/core/index.ts';
import {
  type AccentModel,
  accentName,
  DIGITS,
  FARTHEST,
  GAINS,
  openAccents,
  SENTENCE_END,
  STEP,
} from '../lib/text/accent-table.ts';
import { restoreAccents } from '../lib/text/restore-accents.ts';
import { tokenize } from '../lib/text/tokenize.ts';
import type { Token } from '../lib/text/types.ts';
import { ordinaryPosts } from '../tests/fixtures/ordinary/generate.ts';
import { learnAccents, type Place } from './support/accent-learner.ts';
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
/** A pair of words is weighed when it was seen so often; so many are kept: those that decide most. */
const PAIR_SEEN = 2;
const PAIRS = 12_900;
/** Rounds over the texts: with all pairs, then with those that are kept. */
const ROUNDS = { all: 6, kept: 8 };

function wellWritten(text: string): readonly Token[] | undefined {
  const { tokens } = tokenize(text);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const accented = words.filter((word) => word.accented).length;
  return words.length > 0 && accented / words.length >= WELL_WRITTEN ? tokens : undefined;
}

/** Names of provinces, each as long as it gets. */
const PROVINCES = [
  ...new Set(corePack.records.flatMap((record) => (record.kind === 'unit' ? [record.name] : []))),
].sort();
const province = new RegExp(PROVINCES.toSorted((a, b) => b.length - a.length).join('|'), 'g');
let turn = 0;
/** The same told of other provinces, so that no verb is learned as that of one; nothing for a text that names none. */
function ofOthers(text: string): readonly Token[] | undefined {
  const told = text.replace(province, () => {
    turn = (turn + 1) % PROVINCES.length;
    return PROVINCES[turn] ?? '';
  });
  return told === text ? undefined : wellWritten(told);
}

const kept: (readonly Token[])[] = [];
const left: (readonly Token[])[] = [];
for (const file of readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl') && !NEVER.has(name))
  .sort())
  for (const { text } of readRows(`${FOLDER}/${file}`).rows) {
    const isLeft = values.without.includes(file);
    const tokens = wellWritten(text);
    if (tokens) (isLeft ? left : kept).push(tokens);
    const others = isLeft ? undefined : ofOthers(text);
    if (others) kept.push(others);
  }
for (const { text } of ordinaryPosts(ORDINARY.count, ORDINARY.seed)) {
  const tokens = wellWritten(text);
  if (tokens) kept.push(tokens);
}

/** Words by number, those that stand before or behind others and are none among them. */
const names: string[] = [];
const numbers = new Map<string, number>();
function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

const times: number[] = [];
const written = new Map<string, Map<number, number>>();
const rows = kept.map((tokens) => [
  numberOf(SENTENCE_END),
  ...tokens.map((token) => {
    const number = numberOf(accentName(token));
    if (token.kind === 'word' && /^[a-z]+$/.test(token.bare)) {
      const ways = written.get(token.bare) ?? new Map<number, number>();
      written.set(token.bare, ways.set(number, (ways.get(number) ?? 0) + 1));
    }
    return number;
  }),
]);
const size = names.length;
/** How often each pair was seen, by `before * size + word`. */
const pairs = new Map<number, number>();
let total = 0;
for (const row of rows)
  for (const [at, word] of row.entries()) {
    times[word] = (times[word] ?? 0) + 1;
    total += 1;
    const pair = (row[at - 1] ?? 0) * size + word;
    if (at > 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }

const nameOf = (word: number): string => names[word] ?? '';
const byName = (a: number, b: number): number => (nameOf(a) < nameOf(b) ? -1 : 1);

/** Ways of writing each bare syllable, the usual first; none for a syllable that is only written bare. */
const ways = new Map(
  [...written]
    .map(([bare, counts]): [string, readonly number[]] => {
      const sorted = [...counts].sort(([a, m], [b, n]) => n - m || byName(a, b));
      const usual = sorted[0]?.[1] ?? 0;
      const list = sorted.filter(([, n]) => n >= SEEN && n >= usual * RARE).slice(0, MOST_WAYS);
      return [bare, list.map(([word]) => word)];
    })
    .filter(([bare, [first, ...more]]) => first !== undefined && (more.length > 0 || nameOf(first) !== bare))
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
const lists = [...ways.values()];
const open = new Set(lists.filter((list) => list.length > 1).flat());

const alone = names.map((_, word) => [word]);
const texts = rows.map((row, text): Place[] =>
  row.map((word, at) => {
    const token = at > 0 ? kept[text]?.[at - 1] : undefined;
    const list = (token?.kind === 'word' ? ways.get(token.bare) : undefined) ?? alone[word] ?? [];
    return { ways: list, right: list.indexOf(word) };
  }),
);
const weighed = [...pairs]
  .filter(([pair, n]) => n >= PAIR_SEEN && (open.has(pair % size) || open.has(Math.floor(pair / size))))
  .map(([pair]): [number, number] => [pair, 0]);
const counted = Float64Array.from(names, (_, word) => Math.log(((times[word] ?? 0) + 0.1) / total));
const all = learnAccents(texts, { alone: counted, pairs: new Map(weighed) }, ROUNDS.all);
const decides = (pair: number, gain: number): number => Math.abs(gain) * Math.sqrt(pairs.get(pair) ?? 0);
const chosen = [...all.pairs]
  .sort(([a, m], [b, n]) => decides(b, n) - decides(a, m) || a - b)
  .slice(0, PAIRS);
const learned = learnAccents(texts, { alone: all.alone, pairs: new Map(chosen) }, ROUNDS.kept);

/** The place in `GAINS` that comes nearest. */
function levelOf(gain: number): number {
  const offBy = (level: number): number => Math.abs((GAINS[level] ?? 0) * STEP - gain);
  return GAINS.reduce<number>((best, _, level) => (offBy(level) < offBy(best) ? level : best), 0);
}

const most = DIGITS.length - 1;
const digit = (value: number): string => DIGITS.charAt(Math.max(0, Math.min(most, Math.round(value))));
const first = lists.flat();
const told = [...learned.pairs]
  .map(([pair, gain]) => ({ before: Math.floor(pair / size), word: pair % size, level: levelOf(gain) }))
  .filter(({ level }) => level > 0);
const isFirst = new Set(first);
const behind = new Set(told.map(({ word }) => word));
const others = [...new Set(told.flatMap(({ before, word }) => [before, word]))]
  .filter((word) => !isFirst.has(word))
  .sort((a, b) => Number(behind.has(b)) - Number(behind.has(a)) || byName(a, b));
const order = [...first, ...others];
const placeOf = new Map(order.map((word, at) => [word, at]));

function pairsOf(word: number): string {
  let text = '';
  let reached = 0;
  const list = told
    .filter((pair) => pair.word === word)
    .map(({ before, level }) => ({ at: placeOf.get(before) ?? 0, level }))
    .sort((a, b) => a.at - b.at);
  const lead = (by: number, level: number): void => {
    text += digit(level * 8 + Math.floor(by / DIGITS.length)) + digit(by % DIGITS.length);
    reached += by;
  };
  for (const { at, level } of list) {
    while (at - reached > FARTHEST) lead(FARTHEST, 0);
    lead(at - reached, level);
  }
  return text;
}

const model: AccentModel = {
  words: [...lists.map((list) => list.map(nameOf).join(',')), ...others.map(nameOf)].join(' '),
  costs: lists
    .map((list) => {
      const chance = list.map((word) => learned.alone[word] ?? 0);
      return chance.map((one) => digit((Math.max(...chance) - one) / STEP)).join('');
    })
    .join(''),
  pairs: order.map(pairsOf).join('.').replace(/\.+$/, ''),
};
console.log(
  `${kept.length} texts, ${ways.size} bare syllables, ${first.length} ways of writing, ${told.length} pairs, ${JSON.stringify(model).length} characters`,
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
  const table = openAccents(model);
  let right = 0;
  let all = 0;
  for (const tokens of left) {
    const bare = tokens.map(({ kind, bare: letters, text }) => (kind === 'word' ? letters : text)).join(' ');
    const read = restoreAccents(tokenize(bare), table).tokens.filter(({ kind }) => kind === 'word');
    const meant = tokens.filter(({ kind }) => kind === 'word');
    if (read.length !== meant.length) continue;
    meant.forEach(({ text }, at) => {
      all += 1;
      if (read[at]?.text === text) right += 1;
    });
  }
  console.log(`left out: ${left.length} texts, ${(right / all).toFixed(4)} of ${all} syllables right`);
}
