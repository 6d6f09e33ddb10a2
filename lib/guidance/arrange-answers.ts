import { readPlaceQuestion } from './communes/read-question.ts';
import type { Found } from './look-up.ts';
import type { LookupEntry } from './lookup-entries.ts';
import { foldVietnamese } from './search-guidance.ts';

/** Communes and districts that answer a question, ready to read. */
export interface FoundCommunes {
  readonly entries: readonly LookupEntry[];
  /** Places that fit as well and are not among the entries. */
  readonly more: number;
  /** The question speaks of nothing but these places. */
  readonly sure: boolean;
}

/** Most communes shown where something else may be meant. */
const BESIDES = 2;

const PROVINCE_TYPES = ['tinh', 'thanh pho', 'dac khu'];

/** Whether the question names what `entry` is titled with; for a place, whether it asks for nothing more. */
function isNamedAfter(query: string, entry: LookupEntry): boolean {
  const title = foldVietnamese(entry.title.replace(/\(.*\)/, ''));
  const isPlace = entry.kind === 'place';
  const name = (isPlace ? title.replace(/^(?:tinh|thanh pho|dac khu) /, '') : title).match(/[a-z0-9]+/g);
  if (!name) return false;
  const { words, isTelling, typeBefore } = readPlaceQuestion(query);
  for (let start = 0; start + name.length <= words.length; start += 1) {
    if (!name.every((word, index) => words[start + index]?.bare === word)) continue;
    if (!isPlace) return true;
    const type = typeBefore(start);
    if (type !== undefined && !PROVINCE_TYPES.includes(type)) continue;
    return [...words.keys()].every(
      (index) => (index >= start && index < start + name.length) || !isTelling(index),
    );
  }
  return false;
}

/** Puts what the records say and what the commune table says in the order in which it answers `query`. */
export function arrangeAnswers(query: string, facts: Found, communes: FoundCommunes): readonly LookupEntry[] {
  if (communes.entries.length === 0) return facts.entries;
  const named = facts.entries.filter((entry) => isNamedAfter(query, entry));
  if (named.length > 0) return [...named, ...communes.entries];
  if (communes.sure) {
    const others = facts.whole ? facts.entries.filter((entry) => entry.kind !== 'place') : [];
    return [...communes.entries, ...others];
  }
  return [...facts.entries, ...communes.entries.slice(0, facts.entries.length > 0 ? BESIDES : undefined)];
}
