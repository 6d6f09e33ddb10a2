import type { IsoDate } from '../../text/iso-date.ts';
import { Scratch } from '../../text/scratch.ts';
import { WORD } from '../../text/traits.ts';
import type { Token } from '../../text/types.ts';
import { isFine } from '../fine-classes.ts';
import type { Reading } from '../reading.ts';
import type { LinkClass } from '../slots/link-class.ts';
import type { Slot, SlotReadings } from '../slots/types.ts';
import { MASK, mix, PhraseList } from './phrase-list.ts';

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash;
}

/** Marks that tell how a sentence is meant; the others are alike. */
const TELLING_MARKS = new Set(['?', '!', ':']);

const NUMBER = hashOf('#number');
const EMOJI = hashOf('#emoji');
const BREAK = hashOf('#break');
const LINK = hashOf('#link');
const TAG = hashOf('#tag');
const OTHER_MARK = hashOf('#mark');
const STOP = hashOf('.');

/** What stands for a token that is neither a word nor part of a slot. */
function symbolOf(token: Token): number {
  switch (token.kind) {
    case 'number':
      return NUMBER;
    case 'emoji':
      return EMOJI;
    case 'break':
      return BREAK;
    case 'link':
      return LINK;
    case 'tag':
      return TAG;
    default:
      return TELLING_MARKS.has(token.text) ? hashOf(token.text) : OTHER_MARK;
  }
}

/** What stands for the slots of a text, for every token. */
interface SlotSymbols {
  /** `BEGINS` at the first token of a slot, `INSIDE` at the others. */
  readonly place: Int32Array;
  /** Symbol of the slot that begins there. */
  readonly symbol: Int32Array;
}

const BEGINS = 1;
const INSIDE = 2;

const places = new Scratch();
const slotHashes = new Scratch();
const classOfToken = new Scratch();
const endOfClass = new Scratch();

function slotSymbols(
  slots: SlotReadings,
  size: number,
  day: IsoDate,
  linkClassOf: (url: string) => LinkClass,
): SlotSymbols {
  const place = places.of(size).fill(0, 0, size);
  // Read only where a slot begins.
  const symbol = slotHashes.of(size);
  const put = <T extends Slot>(list: readonly T[], nameOf: (slot: T) => string): void => {
    for (const slot of list) {
      place.fill(INSIDE, slot.from, slot.to);
      place[slot.from] = BEGINS;
      symbol[slot.from] = hashOf(nameOf(slot));
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
  return { place, symbol };
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
  /**
   * For every token its symbol as written, then for every token the one without diacritics, 0 for none; then the classes of
   * the words that the vocabulary knows, and kinds of slots, in their order. One list: making three costs three times as much.
   */
  readonly list: Int32Array;
  /** Tokens of the text. */
  readonly size: number;
  /** At most one a token. */
  readonly classes: number;
  /** For every token its symbol as written where words of stretches without diacritics are as they are likely meant; only for a text that has one. */
  readonly meant: Int32Array | undefined;
}

/** A class as the models know it: the matter of a claim, without its particular. */
function matterOf(classId: string): string {
  const matter = classId.indexOf('/');
  const particular = matter < 0 ? -1 : classId.indexOf('/', matter + 1);
  return particular < 0 ? classId : classId.slice(0, particular);
}

/** Hashes of the classes met so far: there are a few hundred in all packs. */
const classHashes = new Map<string, number>();

function classHash(classId: string): number {
  const known = classHashes.get(classId);
  if (known !== undefined) return known;
  const hash = hashOf(matterOf(classId));
  classHashes.set(classId, hash);
  return hash;
}

/**
 * For every token the class of the longest known phrase there, as its hash, and one past that phrase; 0 for none. What
 * is told and how (`isFine`) is weighed by itself: runs of so many classes said no more in the corpora.
 */
function classesAt(reading: Reading): { readonly hash: Int32Array; readonly to: Int32Array } {
  const size = reading.text.tokens.length;
  // Read only where there is an end.
  const hash = classOfToken.of(size);
  const ends = endOfClass.of(size).fill(0, 0, size);
  for (const [classId, hits] of reading.classes()) {
    if (isFine(classId)) continue;
    const name = classHash(classId);
    for (const { from, to } of hits) {
      if (to <= (ends[from] ?? 0)) continue;
      hash[from] = name;
      ends[from] = to;
    }
  }
  return { hash, to: ends };
}

/** Puts the symbols of classes into a list behind `from`; gives how many. */
function addClasses(list: Int32Array, from: number, reading: Reading, slots: SlotSymbols): number {
  const { tokens, traits } = reading.text;
  const known = classesAt(reading);
  let next = from;
  const push = (symbol: number): void => {
    list[next] = symbol;
    next += 1;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const place = slots.place[at];
    const to = known.to[at] ?? 0;
    if (place === BEGINS) push(slots.symbol[at] ?? 0);
    else if (place === INSIDE) continue;
    else if (to > 0) {
      push(known.hash[at] ?? 0);
      at = Math.max(at, to - 1);
    } else if (((traits[at] ?? 0) & WORD) === 0) {
      const token = tokens[at];
      if (token?.kind === 'break' || (token?.kind === 'mark' && token.text === '.')) push(STOP);
      else if (token?.kind === 'mark' && TELLING_MARKS.has(token.text)) push(hashOf(token.text));
    }
  }
  return next - from;
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
  const { tokens } = reading.text;
  const slots = slotSymbols(reading.slots, tokens.length, day, linkClassOf);
  const size = tokens.length;
  const list = new Int32Array(3 * size);
  const meant = tokens.some(({ bareWindow }) => bareWindow) ? new Int32Array(size) : undefined;
  let at = 0;
  for (const token of tokens) {
    const place = slots.place[at];
    // A row of tags says no more than one tag.
    const repeated = place !== BEGINS && token.kind === 'tag' && tokens[at - 1]?.kind === 'tag';
    if (place !== INSIDE && !repeated) {
      if (place === BEGINS || token.kind !== 'word') {
        const symbol = place === BEGINS ? (slots.symbol[at] ?? 0) : symbolOf(token);
        list[at] = symbol;
        list[size + at] = symbol;
        if (meant !== undefined) meant[at] = symbol;
      } else {
        const word = hashedAt(token);
        list[at] = token.bareWindow ? 0 : (WRITTEN[word] ?? 0);
        list[size + at] = BARE[word] ?? 0;
        if (meant !== undefined && !(token.bareWindow && token.text === token.bare))
          meant[at] = WRITTEN[word] ?? 0;
      }
    }
    at += 1;
  }
  return { list, size, classes: addClasses(list, 2 * size, reading, slots), meant };
}

/**
 * The short phrases of a text as 24-bit hashes, one for every place where one stands: runs of one to three syllables,
 * read once as written and once without diacritics, with numbers, dates, amounts, places, names of agencies and links
 * replaced by their kind; and the same runs over the classes of known words alone. So "từ 1/2/2027" and "từ 15/12" are
 * the same phrase, and no name of a person or place is ever learned.
 *
 * @param asMeant whether words of stretches without diacritics count as they are likely meant, too
 */
export function textPhrases(
  { list, size, classes, meant }: PhraseSymbols,
  links: readonly string[],
  linkClassOf: (url: string) => LinkClass,
  asMeant: boolean,
): Int32Array {
  const phrases = new PhraseList(3 * (2 * size + classes) + links.length + 1);
  phrases.addRuns(asMeant && meant !== undefined ? meant : list, 0, size, SEED.written);
  const words = phrases.addRuns(list, size, 2 * size, SEED.bare);
  phrases.addRuns(list, 2 * size, 2 * size + classes, SEED.classes);
  for (const link of links) phrases.add(mix(SEED.link, hashOf(linkClassOf(link))) & MASK);
  const step = LENGTHS.findIndex((length) => words < length);
  phrases.add(mix(SEED.length, step) & MASK);
  return phrases.list();
}

/** The short phrases of tokens `[from, to)`, told apart from the same phrases elsewhere in the text. */
export function claimPhrases({ list, size }: PhraseSymbols, from: number, to: number): Int32Array {
  const phrases = new PhraseList(6 * (to - from));
  phrases.addRuns(list, from, to, SEED.claimWritten);
  phrases.addRuns(list, size + from, size + to, SEED.claimBare);
  return phrases.list();
}
