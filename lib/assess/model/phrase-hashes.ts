import type { IsoDate } from '../../text/iso-date.ts';
import type { Token } from '../../text/types.ts';
import type { Reading } from '../reading.ts';
import type { LinkClass } from '../slots/link-class.ts';
import type { Slot, SlotReadings } from '../slots/types.ts';

/** Bits of a hash that are kept. One unseen phrase in a thousand meets a known one by chance. */
const MASK = 0xff_ff_ff;

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash;
}

function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 15), 0x85_eb_ca_6b) ^ right;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return hash ^ (hash >>> 16);
}

/** Marks that tell how a sentence is meant; the others are alike. */
const TELLING_MARKS = new Set(['?', '!', ':']);

/** What stands for a token that is neither a word nor part of a slot. */
function symbolOf(token: Token): string {
  switch (token.kind) {
    case 'number':
      return '#number';
    case 'emoji':
      return '#emoji';
    case 'break':
      return '#break';
    case 'link':
      return '#link';
    case 'tag':
      return '#tag';
    default:
      return TELLING_MARKS.has(token.text) ? token.text : '#mark';
  }
}

/** Name of every slot by its first token; `inside` for the rest of it. */
function slotNames(
  slots: SlotReadings,
  day: IsoDate,
  linkClassOf: (url: string) => LinkClass,
): Map<number, string> {
  const names = new Map<number, string>();
  const put = <T extends Slot>(list: readonly T[], nameOf: (slot: T) => string): void => {
    for (const slot of list) {
      names.set(slot.from, nameOf(slot));
      for (let at = slot.from + 1; at < slot.to; at += 1) names.set(at, '');
    }
  };
  put(slots.counts, () => '#count');
  put(slots.amounts, (slot) => `#amount/${slot.kind}`);
  put(slots.times, (slot) => `#time/${slot.kind}`);
  put(slots.dates, (slot) => {
    const side = slot.start === undefined ? 'open' : slot.start > day ? 'later' : 'before';
    return `#date/${slot.precision}/${side}/${slot.lead ?? ''}`;
  });
  put(slots.documents, (slot) => (slot.complete ? '#document' : '#document-part'));
  put(slots.phones, () => '#phone');
  put(slots.accounts, () => '#account');
  put(slots.provinces, () => '#province');
  put(slots.towns, () => '#town');
  put(slots.zones, () => '#zone');
  put(slots.namedSources, (slot) => `#named/${slot.kind}`);
  put(slots.links, (slot) => `#link/${linkClassOf(slot.url)}`);
  return names;
}

/** Collects hashes, each once. */
class HashSet {
  /** Open addressing; -1 is free. Half full at most. */
  readonly #table: Int32Array;
  readonly #list: Int32Array;
  #size = 0;

  constructor(most: number) {
    let size = 64;
    while (size < 2 * most) size *= 2;
    this.#table = new Int32Array(size).fill(-1);
    this.#list = new Int32Array(most);
  }

  add(hash: number): void {
    const last = this.#table.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const known = this.#table[place];
      if (known === hash) return;
      if (known !== -1) continue;
      this.#table[place] = hash;
      this.#list[this.#size] = hash;
      this.#size += 1;
      return;
    }
  }

  /** The hashes in the order in which they came. */
  list(): Int32Array {
    return this.#list.subarray(0, this.#size);
  }
}

/** Hashes of the runs of one, two and three symbols. */
function addRuns(hashes: HashSet, symbols: readonly number[], seed: number): void {
  for (let at = 0; at < symbols.length; at += 1) {
    let run = mix(seed, symbols[at] ?? 0);
    hashes.add(run & MASK);
    for (let more = 1; more <= 2 && at + more < symbols.length; more += 1) {
      run = mix(run, symbols[at + more] ?? 0);
      hashes.add(run & MASK);
    }
  }
}

/** Longest texts, in words, of the steps in which length is told. */
const LENGTHS = [8, 15, 30, 60, 120];

/** Seeds keep apart what is alike in form but not in meaning. */
const SEED = {
  written: 1,
  bare: 2,
  link: 3,
  length: 4,
  claimWritten: 11,
  claimBare: 12,
  classes: 31,
} as const;

/** What the phrases of a text are made of. */
export interface PhraseSymbols {
  /** For every token: its symbol as written, and without diacritics; 0 for none. */
  readonly written: readonly number[];
  readonly bare: readonly number[];
  /** Classes of the words that the vocabulary knows, and kinds of slots, in their order. */
  readonly classes: readonly number[];
}

/** Hash of a class as the models know it: the matter of a claim, without its particular. */
function classHash(classId: string): number {
  const matter = classId.indexOf('/');
  const particular = matter < 0 ? -1 : classId.indexOf('/', matter + 1);
  return hashOf(particular < 0 ? classId : classId.slice(0, particular));
}

/** For every token the class of the longest known phrase there, as its hash, and one past that phrase; 0 for none. */
function classesAt(reading: Reading): { readonly hash: Int32Array; readonly to: Int32Array } {
  const hash = new Int32Array(reading.text.tokens.length);
  const ends = new Int32Array(reading.text.tokens.length);
  for (const [classId, hits] of reading.classes()) {
    const name = classHash(classId);
    for (const { from, to } of hits) {
      if (to <= (ends[from] ?? 0)) continue;
      hash[from] = name;
      ends[from] = to;
    }
  }
  return { hash, to: ends };
}

function classSymbols(reading: Reading, slots: ReadonlyMap<number, string>): number[] {
  const { tokens } = reading.text;
  const known = classesAt(reading);
  const symbols: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const slot = slots.get(at);
    const to = known.to[at] ?? 0;
    if (slot !== undefined) {
      if (slot !== '') symbols.push(hashOf(slot));
    } else if (to > 0) {
      symbols.push(known.hash[at] ?? 0);
      at = Math.max(at, to - 1);
    } else {
      const token = tokens[at];
      if (token?.kind === 'break' || (token?.kind === 'mark' && token.text === '.'))
        symbols.push(hashOf('.'));
      else if (token?.kind === 'mark' && TELLING_MARKS.has(token.text)) symbols.push(hashOf(token.text));
    }
  }
  return symbols;
}

/** Words whose two hashes are remembered, by their form; a later word takes the place of an earlier one. */
const REMEMBERED = 4096;
const FORMS = new Int32Array(REMEMBERED);
const WRITTEN = new Int32Array(REMEMBERED);
const BARE = new Int32Array(REMEMBERED);

/** Place of a word's hashes in `WRITTEN` and `BARE`. */
function hashedAt(token: Token): number {
  const at = token.form & (REMEMBERED - 1);
  if (FORMS[at] !== token.form || token.form === 0) {
    FORMS[at] = token.form;
    WRITTEN[at] = hashOf(token.key);
    BARE[at] = hashOf(token.bare);
  }
  return at;
}

/** Reads the symbols of a text once; phrases of the whole and of its parts are made from them. */
export function phraseSymbols(
  reading: Reading,
  day: IsoDate,
  linkClassOf: (url: string) => LinkClass,
): PhraseSymbols {
  const names = slotNames(reading.slots, day, linkClassOf);
  const written: number[] = [];
  const bare: number[] = [];
  for (const [at, token] of reading.text.tokens.entries()) {
    const slot = names.get(at);
    if (slot === '') {
      written.push(0);
      bare.push(0);
    } else if (slot !== undefined || token.kind !== 'word') {
      const symbol = hashOf(slot ?? symbolOf(token));
      written.push(symbol);
      bare.push(symbol);
    } else {
      const place = hashedAt(token);
      written.push(token.bareWindow ? 0 : (WRITTEN[place] ?? 0));
      bare.push(BARE[place] ?? 0);
    }
  }
  return { written, bare, classes: classSymbols(reading, names) };
}

const isSymbol = (symbol: number): boolean => symbol !== 0;

/**
 * The short phrases of a text as 24-bit hashes, each once: runs of one to three syllables, read once as written and
 * once without diacritics, with numbers, dates, amounts, places, names of agencies and links replaced by their kind;
 * and the same runs over the classes of known words alone. So "từ 1/2/2027" and "từ 15/12" are the same phrase, and no
 * name of a person or place is ever learned.
 */
export function textPhrases(
  symbols: PhraseSymbols,
  links: readonly string[],
  linkClassOf: (url: string) => LinkClass,
): Int32Array {
  const bare = symbols.bare.filter(isSymbol);
  const written = symbols.written.filter(isSymbol);
  const runs = 3 * (written.length + bare.length + symbols.classes.length);
  const hashes = new HashSet(runs + links.length + 1);
  addRuns(hashes, written, SEED.written);
  addRuns(hashes, bare, SEED.bare);
  addRuns(hashes, symbols.classes, SEED.classes);
  for (const link of links) hashes.add(mix(SEED.link, hashOf(linkClassOf(link))) & MASK);
  const step = LENGTHS.findIndex((length) => bare.length < length);
  hashes.add(mix(SEED.length, step) & MASK);
  return hashes.list();
}

/** The short phrases of tokens `[from, to)`, told apart from the same phrases elsewhere in the text. */
export function claimPhrases(symbols: PhraseSymbols, from: number, to: number): Int32Array {
  const hashes = new HashSet(6 * (to - from));
  addRuns(hashes, symbols.written.slice(from, to).filter(isSymbol), SEED.claimWritten);
  addRuns(hashes, symbols.bare.slice(from, to).filter(isSymbol), SEED.claimBare);
  return hashes.list();
}
