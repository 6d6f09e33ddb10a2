import { interned } from './interned.ts';
import { toneless, unhat } from './letters.ts';
import { spellSyllable } from './spell-syllable.ts';
import { syllableShape } from './syllable.ts';
import { ACCENTED, listGrowth, listsOf, PROOF, SYLLABLE, WORD } from './traits.ts';

/** Everything about a word that follows from its canonical text alone. */
export interface WordShape {
  /** Spelled in one way, wherever the tone was typed. */
  readonly text: string;
  readonly bare: string;
  readonly key: string;
  readonly accented: boolean;
  readonly shape: 'written' | 'stripped' | 'none';
  /** Traits of the word, see `traits.ts`. */
  readonly traits: number;
  /** A number of its own for every shape that was worked out. */
  readonly form: number;
}

/** Possible as they stand, but hardly ever written without diacritics. */
const SELDOM_BARE = new Set('khong la gi toi roi cua voi den ve phai thoi troi da se lam noi'.split(' '));

// The same few thousand syllables make up all text, so their shapes are worked out once. A full table is emptied,
// which bounds the memory that a page of noise can claim.
const CACHE_LIMIT = 8192;
const cache = new Map<string, Built>();
let forms = 0;

/** Traits are worked out again when a list of words has grown. */
type Built = Omit<WordShape, 'traits'> & { traits: number };

/** i and y are two spellings of one vowel at the end of these (kỹ/kĩ, lý/lí, quý/quí). */
const Y_FOR_I = /^(?:[hklmstv]|qu)y$/;

function build(text: string): Built {
  let letters = '';
  let bare = '';
  let tones = '';
  let accented = false;
  for (const letter of text) {
    const [base, tone] = toneless(letter);
    letters += base;
    if (tone > 0) tones += String(tone);
    const plain = unhat(base);
    if (tone > 0 || plain !== base) accented = true;
    const code = plain.charCodeAt(0);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) bare += plain;
    // A mark has no letters under it; asking for them would load the tables of other scripts.
    else if (code >= 128) bare += foreignBare(plain);
  }
  const shape = tones.length > 1 ? 'none' : syllableShape(letters, tones === '' ? 0 : Number(tones));
  if (tones.length === 1 && shape !== 'none') {
    const spelled = spellSyllable(letters, Number(tones));
    if (spelled !== text) return wordShape(spelled);
  }
  const keyLetters = Y_FOR_I.test(letters) ? `${letters.slice(0, -1)}i` : letters;
  const proof = shape === 'stripped' || (!accented && SELDOM_BARE.has(text));
  const key = interned(keyLetters + (tones === '' ? '0' : tones));
  const traits =
    WORD |
    (accented ? ACCENTED : 0) |
    (accented || shape !== 'none' ? SYLLABLE : 0) |
    (proof ? PROOF : 0) |
    listsOf(text, key, bare, accented);
  forms += 1;
  return {
    text: interned(text),
    bare: interned(bare),
    key,
    accented,
    shape,
    traits,
    form: forms,
  };
}

/** ASCII letters under a letter of another Latin alphabet ("ü" → "u"); nothing for another script. */
function foreignBare(letter: string): string {
  let out = '';
  for (const part of letter.normalize('NFKD')) if (/^[a-z0-9]$/.test(part)) out += part;
  return out;
}

/** Words met lately, by a hash of their letters; a later one takes the place of an earlier one. */
const LATELY = 16_384;
const lately = new Array<WordShape | undefined>(LATELY).fill(undefined);
/** The same words as they were written: "hoà" where the shape has "hòa". */
const latelyWritten = new Array<string>(LATELY).fill('');

/** Growth of the lists that the traits of all remembered words know of. */
let known = 0;

/** Brings the traits of remembered words up to date with the lists. To be called before a text is read: a pack brings names. */
export function refreshTraits(): void {
  if (known === listGrowth()) return;
  known = listGrowth();
  // Words lately met may have left the cache, and would keep what they had.
  lately.fill(undefined);
  for (const shape of cache.values())
    shape.traits |= listsOf(shape.text, shape.key, shape.bare, shape.accented);
}

function isAt(word: string, text: string, from: number): boolean {
  for (let k = 0; k < word.length; k += 1) if (word.charCodeAt(k) !== text.charCodeAt(from + k)) return false;
  return true;
}

/** The shape of the word at `[from, to)` of a canonical text, without cutting it out where it was met before. */
export function wordShapeAt(text: string, from: number, to: number): WordShape {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  const place = (hash ^ (hash >>> 12)) & (LATELY - 1);
  const known = lately[place];
  const written = latelyWritten[place] ?? '';
  if (known !== undefined && written.length === to - from && isAt(written, text, from)) return known;
  const cut = text.slice(from, to);
  const shape = wordShape(cut);
  lately[place] = shape;
  latelyWritten[place] = cut === shape.text ? shape.text : interned(cut);
  return shape;
}

/** The shape of a word given in canonical text (NFC, lower case, no disguises). */
export function wordShape(text: string): WordShape {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const built = build(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, built);
  return built;
}
