/**
 * `npm run bench`: time of the engine on a fixed corpus, as JSON.
 *
 * Phrase matching is measured at 200, 1,000, 5,000 and 20,000 phrases beside the alternatives (one RegExp alternation,
 * two Aho-Corasick packages) and beside the floor, a bare NFC + lower-case pass. Every arm is measured twice: `search`
 * on a text that is ready for it (tokens here, a lower-case string there), and `whole` from the page's string on. The
 * whole of the peers finds only what is written plainly; ours includes the reading of disguises, which the assessment
 * needs once for everything. All arms run in one process, in
 * interleaved rounds; compare ratios within one run, never absolute times between machines.
 *
 * `assess` is the median of nine rounds over 400 posts in an engine that has read some 9,000, `assessBeforeWarm` of the first
 * nine rounds behind two that do not count.
 *
 * `readyMs` is the time from the core pack to an engine that can read, in a fresh process (`bench-ready.ts`), with
 * what a build ships; `readyMsCompiledAtRunTime` without it, as when a pack is laid over the core pack.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import AhoCorasick from 'ahocorasick';
import { z } from 'zod';
import { createAssessor } from '../lib/assess/create-assessor.ts';
import { compilePack } from '../lib/assess/pack-table.ts';
import { type PackText, writePack } from '../lib/assess/pack-text.ts';
import { buildLexicon } from '../lib/lexicon/build-lexicon.ts';
import { matchPhrases } from '../lib/lexicon/match-phrases.ts';
import { corePack } from '../lib/packs/core/index.ts';
import { tokenize } from '../lib/text/tokenize.ts';
import type { Token } from '../lib/text/types.ts';
import { ordinaryPosts } from '../tests/fixtures/ordinary/generate.ts';

const SIZES = [200, 1_000, 5_000, 20_000] as const;
const ROUNDS = 9;
const FRESH = 9;
const MEDIAN_LENGTH = 235;
const LONG_LENGTH = 3_000;
const READ_ON = '2026-11-21';

const rowSchema = z.looseObject({ text: z.string() });

/** A small linear generator: the corpus and the phrases must be the same in every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The texts of the labelled corpus: real claims and scams, so that the slow paths are measured too. */
function labelledTexts(): string[] {
  const file = readFileSync(new URL('../tests/fixtures/corpus/dev.jsonl', import.meta.url), 'utf8');
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)).text);
}

/** `count` posts of about `length` characters, cut at a space from the concatenated texts. */
function postsOfLength(texts: readonly string[], length: number, count: number): string[] {
  const stream = texts.join('\n');
  const out: string[] = [];
  let at = 0;
  while (out.length < count) {
    if (at + length * 2 > stream.length) at = 0;
    const end = stream.indexOf(' ', at + length);
    out.push(stream.slice(at, end));
    at = end + 1;
  }
  return out;
}

/** Phrases of two to four syllables met in the texts, then invented ones of real syllables. */
function phrases(texts: readonly string[], size: number): string[] {
  const random = seeded(11);
  const syllables = [
    ...new Set(
      texts
        .join(' ')
        .toLowerCase()
        .normalize('NFC')
        .match(/[\p{L}]{2,7}/gu),
    ),
  ];
  const pick = (): string => syllables[Math.floor(random() * syllables.length)] ?? 'sáp';
  const out = new Set<string>();
  while (out.size < size) out.add(Array.from({ length: 2 + Math.floor(random() * 3) }, pick).join(' '));
  return [...out];
}

interface Arm {
  readonly name: string;
  /** Milliseconds for one post. */
  readonly time: (text: string) => number;
}

/** Results are counted, so that no work can be left out as useless. */
let results = 0;

/** An arm whose preparation of a post is not counted. */
function prepared<T>(name: string, prepare: (text: string) => T, run: (ready: T) => unknown): Arm {
  const time = (text: string): number => {
    const ready = prepare(text);
    const start = performance.now();
    const result = run(ready);
    const spent = performance.now() - start;
    if (result !== undefined) results += 1;
    return spent;
  };
  return { name, time };
}

/** An arm that begins with the page's string. */
function whole(name: string, run: (text: string) => unknown): Arm {
  return prepared(name, (text) => text, run);
}

/** Median over the rounds of µs per post, arms interleaved so that drift hits all alike. */
function measure(arms: readonly Arm[], texts: readonly string[]): Record<string, number> {
  const times = new Map<string, number[]>(arms.map((arm) => [arm.name, []]));
  for (let round = -2; round < ROUNDS; round++) {
    for (const arm of arms) {
      let spent = 0;
      for (const text of texts) spent += arm.time(text);
      if (round >= 0) times.get(arm.name)?.push((spent * 1000) / texts.length);
    }
  }
  return Object.fromEntries(
    [...times].map(([name, list]) => {
      const sorted = list.sort((a, b) => a - b);
      return [name, Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2))];
    }),
  );
}

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const lower = (text: string): string => text.normalize('NFC').toLowerCase();

const texts = [...labelledTexts(), ...ordinaryPosts(1_000, 7).map((post) => post.text)];
const posts = postsOfLength(texts, MEDIAN_LENGTH, 400);
const longPosts = postsOfLength(texts, LONG_LENGTH, 40);

const matching = SIZES.map((size) => {
  const list = phrases(texts, size);
  const lexiconStart = performance.now();
  const lexicon = buildLexicon(list.map((text) => ({ id: text, text })));
  const lexiconMs = performance.now() - lexiconStart;
  const alternation = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list.map(escapeForRegExp).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const classic = new AhoCorasick(list);
  const monyone = new MonyoneAhoCorasick(list);
  const tokensOf = (text: string): readonly Token[] => tokenize(text).tokens;
  const microsecondsPerPost = {
    search: measure(
      [
        prepared('ours', tokensOf, (tokens) => matchPhrases(tokens, lexicon)),
        prepared('regexp', lower, (text) => text.match(alternation) ?? 0),
        prepared('ahocorasick', lower, (text) => classic.search(text)),
        prepared('@monyone/aho-corasick', lower, (text) => monyone.matchInText(text)),
      ],
      posts,
    ),
    whole: measure(
      [
        whole('floor', lower),
        whole('ours', (text) => matchPhrases(tokensOf(text), lexicon)),
        whole('regexp', (text) => lower(text).match(alternation) ?? 0),
        whole('ahocorasick', (text) => classic.search(lower(text))),
        whole('@monyone/aho-corasick', (text) => monyone.matchInText(lower(text))),
      ],
      posts,
    ),
  };
  return {
    phrases: size,
    lexiconBuildMs: Number(lexiconMs.toFixed(2)),
    microsecondsPerPost,
  };
});

const readySchema = z.strictObject({ readyMs: z.number(), firstTextMs: z.number() });
/** Median of fresh processes. */
function fromNothing(table: PackText | null): z.infer<typeof readySchema> {
  const script = fileURLToPath(new URL('bench-ready.ts', import.meta.url));
  const input = JSON.stringify(table);
  const runs = Array.from({ length: FRESH }, () =>
    readySchema.parse(JSON.parse(execFileSync(process.execPath, [script], { input, encoding: 'utf8' }))),
  ).sort((a, b) => a.readyMs - b.readyMs);
  const { readyMs, firstTextMs } = runs[Math.floor(FRESH / 2)] ?? {
    readyMs: Number.NaN,
    firstTextMs: Number.NaN,
  };
  return { readyMs: Number(readyMs.toFixed(2)), firstTextMs: Number(firstTextMs.toFixed(2)) };
}
const shipped = fromNothing(writePack(compilePack(corePack)));
const compiled = fromNothing(null);
const assessor = createAssessor(corePack);
const assess = (text: string): unknown =>
  assessor.assess({ text, links: [] }, { readOn: READ_ON, level: 'balanced' });

const bytes = (list: readonly string[]): number =>
  list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const arms = [whole('floor', lower), whole('tokenize', (text) => tokenize(text)), whole('assess', assess)];
// The engine has some thousand functions, and the last of them are translated for speed only after many posts.
const early = { median: measure(arms, posts), long: measure(arms, longPosts) };
const warm = (
  texts: readonly string[],
  before: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> => ({
  ...measure(arms, texts),
  assessBeforeWarm: before['assess'] ?? Number.NaN,
});
const median = warm(posts, early.median);
const long = warm(longPosts, early.long);
// The assessment reads the first 30,000 characters of a text.
const adversarial = 'sáp nhập 34 còn 16 '.repeat(6_000).slice(0, 100_000);
const adversarialStart = performance.now();
assess(adversarial);
const adversarialMs = performance.now() - adversarialStart;

const of = (size: number, arm: string, part: 'search' | 'whole' = 'search'): number =>
  matching.find((row) => row.phrases === size)?.microsecondsPerPost[part][arm] ?? Number.NaN;
const bestPeer = (size: number): number =>
  Math.min(of(size, 'regexp'), of(size, 'ahocorasick'), of(size, '@monyone/aho-corasick'));
const ratio = (a: number, b: number): number => Number((a / b).toFixed(2));

if (results === 0) throw new Error('no arm gave any result');

process.stdout.write(
  `${JSON.stringify(
    {
      machine: { cpu: cpus()[0]?.model ?? 'unknown', node: process.version },
      corpus: { posts: posts.length, medianCharacters: MEDIAN_LENGTH, longCharacters: LONG_LENGTH },
      matching,
      searchRatios: {
        'best peer ÷ ours at 200': ratio(bestPeer(200), of(200, 'ours')),
        'best peer ÷ ours at 5,000': ratio(bestPeer(5_000), of(5_000, 'ours')),
        'ours at 20,000 ÷ ours at 200': ratio(of(20_000, 'ours'), of(200, 'ours')),
      },
      wholeRatios: {
        'ours at 20,000 ÷ ours at 200': ratio(of(20_000, 'ours', 'whole'), of(200, 'ours', 'whole')),
      },
      assessment: {
        ...shipped,
        readyMsCompiledAtRunTime: compiled.readyMs,
        medianPostMicroseconds: median,
        longPostMicroseconds: long,
        megabytesPerSecond: Number(
          (bytes(posts) / posts.length / (median['assess'] ?? Number.NaN)).toFixed(2),
        ),
        adversarial100kMs: Number(adversarialMs.toFixed(2)),
      },
    },
    null,
    2,
  )}\n`,
);
