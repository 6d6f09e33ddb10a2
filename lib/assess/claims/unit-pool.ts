import type { UnitRecord } from '../../packs/types.ts';
import type { ClaimContext } from './finding.ts';

/** Units that may be compared with one another: all of the 34, the provinces, or the cities. */
export type Pool = 'all' | UnitRecord['unitType'];

/** Around a superlative the words in which it is said what is compared. */
const BEFORE = 6;
const AFTER = 9;

/** True when "tỉnh thành", "tỉnh, thành phố" stands at `at`: all of them. */
function isBoth(words: readonly string[], at: number): boolean {
  const back = words[at - 1] === ',' || words[at - 1] === 'và' ? at - 2 : at - 1;
  return words[back] === 'tỉnh';
}

/**
 * What a superlative at tokens `[from, to)` may compare, the likeliest first: "tỉnh đông dân nhất" is said of all and of the
 * provinces alone, "trong 7 thành phố" of the cities, "không tính thành phố" of the provinces.
 */
export function poolsOf({ words, sentence }: ClaimContext, from: number, to: number): readonly Pool[] {
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    if (words[at] !== 'thành' || words[at + 1] !== 'phố' || isBoth(words, at)) continue;
    const lead = words.slice(Math.max(sentence.from, at - 4), at);
    if (lead.some((word) => word === 'tính' || word === 'kể')) {
      if (lead.some((word) => LEAVES_OUT.has(word))) return ['tỉnh'];
      continue;
    }
    const central = words[at + 2] === 'trực' && words[at + 3] === 'thuộc';
    if (central || (at >= from - BEFORE && at < to + AFTER)) return ['thành phố'];
  }
  const head = words.slice(Math.max(sentence.from, from - 3), from + 1);
  const province = head.lastIndexOf('tỉnh');
  return province >= 0 && head[province + 1] !== 'thành' ? ['all', 'tỉnh'] : ['all'];
}

const LEAVES_OUT = new Set(['không', 'trừ', 'chưa', 'khỏi']);

/** The units of a pool. */
export function inPool(pool: Pool, units: readonly UnitRecord[]): readonly UnitRecord[] {
  return pool === 'all' ? units : units.filter((unit) => unit.unitType === pool);
}
