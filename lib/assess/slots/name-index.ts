import { bareOf } from '../../text/key.ts';
import { isGuess, openReadings } from '../../text/open-readings.ts';
import { enlist } from '../../text/traits.ts';
import type { Token } from '../../text/types.ts';
import { WordMemo } from '../../text/word-memo.ts';
import { wordShape } from '../../text/word-shape.ts';

/** A name to look for, syllable by syllable; marks between the syllables ("-", ".", ",", "&") are passed over. */
export interface Name<T> {
  readonly keys: readonly string[];
  readonly bares: readonly string[];
  readonly value: T;
}

/** Names by their first syllable, longest first. */
export interface NameIndex<T> {
  /** Those that may begin with a word, as written and bare; undefined for most words. */
  readonly beginning: WordMemo<Beginning<T>>;
}

/** Names taken apart and sorted, as text: a name is put together again when its first syllable is met. */
export interface NameTable {
  /** A line a name: its keys, a tab, its bare syllables. */
  readonly words: string;
  /** A line for each key that begins names: the key and the numbers of those names, longest first. */
  readonly byKey: string;
  /** The same for bare syllables. */
  readonly byBare: string;
}

interface Beginning<T> {
  readonly written: readonly Name<T>[] | undefined;
  readonly bare: readonly Name<T>[] | undefined;
}

export interface NameMatch<T> {
  readonly to: number;
  readonly value: T;
  /** True when it was recognised without diacritics that it should have. */
  readonly bare: boolean;
  readonly syllables: number;
}

/** The syllables of a name as they are compared. */
export function wordsOf(text: string): Pick<Name<unknown>, 'keys' | 'bares'> {
  const keys: string[] = [];
  const bares: string[] = [];
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s.,&–-]+/)) {
    if (word === '') continue;
    const { key, bare } = wordShape(word);
    keys.push(key);
    // A sign that a word cannot hold keeps its place in what is compared: "Vietnam+" is not "vietnam".
    bares.push(bare.length === word.length ? bare : bareOf(word));
  }
  return { keys, bares };
}

/** @param names as written: "Bà Rịa - Vũng Tàu", "TP.HCM" */
export function compileNames(names: readonly string[]): NameTable {
  const taken = names.map(wordsOf);
  const group = (list: 'keys' | 'bares'): string => {
    const groups = new Map<string, number[]>();
    taken.forEach((words, number) => {
      const first = words[list][0];
      if (first === undefined) return;
      const known = groups.get(first);
      if (known === undefined) groups.set(first, [number]);
      else known.push(number);
    });
    const length = (number: number): number => taken[number]?.keys.length ?? 0;
    return Array.from(groups, ([first, numbers]) =>
      [first, ...numbers.sort((a, b) => length(b) - length(a))].join(' '),
    ).join('\n');
  };
  return {
    words: taken.map(({ keys, bares }) => `${keys.join(' ')}\t${bares.join(' ')}`).join('\n'),
    byKey: group('keys'),
    byBare: group('bares'),
  };
}

/** What a table says of a first syllable, until it is met; then the names. */
type Group<T> = string | readonly Name<T>[];

function openGroups<T>(lines: string): Map<string, Group<T>> {
  const groups = new Map<string, Group<T>>();
  for (const line of lines.split('\n')) {
    const end = line.indexOf(' ');
    if (end > 0) groups.set(line.slice(0, end), line.slice(end + 1));
  }
  return groups;
}

/**
 * @param values of the names that the table was compiled from, in their order
 * @param list the trait of the words that begin one of the names, where somebody asks for it
 */
export function openNames<T>(table: NameTable, values: readonly T[], list?: number): NameIndex<T> {
  const words = table.words.split('\n');
  const nameAt = (number: number): readonly Name<T>[] => {
    const [keys = '', bares = ''] = (words[number] ?? '').split('\t');
    const value = values[number];
    return value === undefined ? [] : [{ keys: keys.split(' '), bares: bares.split(' '), value }];
  };
  const namesOf = (groups: Map<string, Group<T>>, first: string): readonly Name<T>[] | undefined => {
    const known = groups.get(first);
    if (typeof known !== 'string') return known;
    const names = known.split(' ').flatMap((number) => nameAt(Number(number)));
    groups.set(first, names);
    return names;
  };
  const byKey = openGroups<T>(table.byKey);
  const byBare = openGroups<T>(table.byBare);
  if (list !== undefined) {
    enlist(list, 'key', byKey.keys());
    enlist(list, 'bare', byBare.keys());
  }
  const beginning = new WordMemo<Beginning<T>>(({ key, bare: letters }) => {
    const written = namesOf(byKey, key);
    const bare = namesOf(byBare, letters);
    return written === undefined && bare === undefined ? undefined : { written, bare };
  });
  return { beginning };
}

const PASSED_OVER = new Set(['-', '–', '—', '.', ',', '&']);

function wordIndex(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token?.kind === 'word') return i;
  if (token?.kind === 'mark' && PASSED_OVER.has(token.text) && tokens[i + 1]?.kind === 'word') return i + 1;
  return -1;
}

/** "Lộc Ninh, Bình Phước" does not hold "Ninh Bình": a comma parts two syllables; in a longer name it may stand for a dash. */
function parted(tokens: readonly Token[], from: number, at: number, name: Name<unknown>): boolean {
  return name.keys.length === 2 && at === from + 1 && tokens[from]?.text === ',';
}

/** How the syllables of a name may be written: as they are, without diacritics, or with letters that leave them open. */
type Writing = 'whole' | 'bare' | 'open';

function isSyllable(token: Token, name: Name<unknown>, k: number, writing: Writing): boolean {
  const key = name.keys[k] ?? '';
  if (token.key === key) return true;
  if (writing === 'whole' || token.bare !== name.bares[k]) return false;
  return writing === 'bare' ? !token.accented : isGuess(token) && openReadings(token).includes(key);
}

function fits<T>(tokens: readonly Token[], i: number, name: Name<T>, writing: Writing): number {
  let at = i;
  for (let k = 0; k < name.keys.length; k += 1) {
    const from = at;
    if (k > 0) at = wordIndex(tokens, at);
    const token = tokens[at];
    if (at < 0 || token === undefined || parted(tokens, from, at, name)) return 0;
    if (!isSyllable(token, name, k, writing)) return 0;
    at += 1;
  }
  return at;
}

function firstFit<T>(
  names: readonly Name<T>[] | undefined,
  tokens: readonly Token[],
  i: number,
  writing: Writing,
): NameMatch<T> | undefined {
  if (names === undefined) return undefined;
  // Names often share their first syllable, and the second one tells most of them apart.
  const second = tokens[wordIndex(tokens, i + 1)];
  for (const name of names) {
    if (name.keys.length > 1 && (second === undefined || !isSyllable(second, name, 1, writing))) continue;
    if (name.keys.length === 1 && writing === 'open') continue;
    const to = fits(tokens, i, name, writing);
    if (to > 0) return { to, value: name.value, bare: writing === 'bare', syllables: name.keys.length };
  }
  return undefined;
}

/** The longest name at token `i`. */
export function matchName<T>(
  index: NameIndex<T>,
  tokens: readonly Token[],
  i: number,
): NameMatch<T> | undefined {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return undefined;
  const names = index.beginning.of(token);
  if (names === undefined) return undefined;
  const written = firstFit(names.written, tokens, i, 'whole');
  if (isGuess(token) || isGuess(tokens[wordIndex(tokens, i + 1)])) {
    const open = firstFit(names.bare, tokens, i, 'open');
    if (open !== undefined && open.syllables > (written?.syllables ?? 0)) return open;
  }
  if (token.accented || !token.bareWindow) return written;
  // In a bare window "Vinh Long" must not be read as the town of Vinh.
  const bare = firstFit(names.bare, tokens, i, 'bare');
  if (written === undefined || bare === undefined) return written ?? bare;
  return bare.syllables > written.syllables ? bare : written;
}
