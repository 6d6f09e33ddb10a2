import { isGuess } from '../text/open-readings.ts';
import { readings } from '../text/teencode.ts';
import type { Token } from '../text/types.ts';
import type { Lexicon } from './lexicon.ts';
import { BARE_ROOT, isDash, type PhraseTrie, WRITTEN_ROOT } from './phrase-trie.ts';
import { BARE_PAIRED, type PhraseMatch } from './types.ts';

/** How near, in tokens, another phrase must stand for a `paired` phrase to be believed. */
const PAIR_DISTANCE = 12;

/** Marks that people put between syllables instead of a space. */
const FILLERS = new Set(['-', '–', '•', '*', '|', '~']);

interface Found<Id extends string> extends PhraseMatch<Id> {
  readonly paired: boolean;
}

/** Stands for a mark among symbols: a phrase may go on behind it. */
const MARK = -1;

/** The symbols that the tokens of a text can be read as: their own, and the paths of their other readings. */
interface Steps {
  /** 0 for none, `MARK` for a mark; longer than the text. */
  readonly own: Int32Array;
  /** Absent when no token has other readings. */
  readonly others: readonly (readonly (readonly number[])[] | undefined)[] | undefined;
}

/** Used again for every text: made anew only for a longer one. */
let ownSymbols = new Int32Array(1024);

/** Paths of the other readings of a token that the lexicon has. */
function pathsOf(
  token: Token,
  i: number,
  tokens: readonly Token[],
  index: PhraseTrie,
  isBare: boolean,
): (readonly number[])[] | undefined {
  let paths: (readonly number[])[] | undefined;
  for (const reading of readings(token, i, tokens)) {
    const written = isBare ? index.bareOf(reading) : reading;
    if (written === token.bare) continue;
    const path = index.path(written);
    // Several readings can be one without their diacritics; each path is walked once.
    if (path === undefined || paths?.includes(path)) continue;
    if (paths === undefined) paths = [path];
    else paths.push(path);
  }
  return paths;
}

function stepsOf(tokens: readonly Token[], index: PhraseTrie, via: 'accented' | 'bare'): Steps {
  const isBare = via === 'bare';
  if (ownSymbols.length <= tokens.length) ownSymbols = new Int32Array(2 * tokens.length);
  const own = ownSymbols;
  const { words } = index;
  const column = isBare ? 1 : 0;
  let others: (readonly (readonly number[])[] | undefined)[] | undefined;
  let i = 0;
  for (const token of tokens) {
    let symbol = 0;
    if (token.kind === 'word') {
      if (!isBare || token.bareWindow) {
        const place = index.placeOf(token);
        symbol = words[place + column] ?? 0;
        if (words[place + 2] !== 0 || token.disguises.length > 0) {
          const paths = pathsOf(token, i, tokens, index, isBare);
          if (paths !== undefined) {
            others ??= new Array<readonly (readonly number[])[] | undefined>(tokens.length).fill(undefined);
            others[i] = paths;
          }
        }
      }
    } else if (token.kind === 'number') symbol = index.symbol(token.text);
    else if (token.kind === 'mark') symbol = MARK;
    own[i] = symbol;
    i += 1;
  }
  return { own, others };
}

/** Collects what begins at each token, in one of the two ways of reading. */
class Walk<Id extends string> {
  readonly #tokens: readonly Token[];
  readonly #index: PhraseTrie;
  readonly #lexicon: Lexicon<Id>;
  readonly #via: 'accented' | 'bare';
  readonly #steps: Steps;
  readonly #found: Found<Id>[] = [];

  constructor(tokens: readonly Token[], lexicon: Lexicon<Id>, via: 'accented' | 'bare') {
    this.#tokens = tokens;
    this.#index = lexicon.index;
    this.#lexicon = lexicon;
    this.#via = via;
    this.#steps = stepsOf(tokens, lexicon.index, via);
  }

  /** What begins at each token, the longer first. */
  all(): readonly Found<Id>[] {
    const root = this.#via === 'bare' ? BARE_ROOT : WRITTEN_ROOT;
    const { own, others } = this.#steps;
    const index = this.#index;
    const { length } = this.#tokens;
    for (let from = 0; from < length; from += 1) {
      const symbol = own[from] ?? 0;
      if (others?.[from] !== undefined) this.#follow(root, from, from);
      else if (symbol > 0) {
        const node = index.step(root, symbol);
        if (node !== 0 && this.#goesOn(node, from + 1))
          this.#follow(node, this.#arrive(node, from, from), from);
      }
    }
    sortEach(this.#found);
    return this.#found;
  }

  /** False when a walk would end at `at` with nothing found. */
  #goesOn(node: number, at: number): boolean {
    const { own, others } = this.#steps;
    const symbol = own[at] ?? 0;
    return this.#index.mayGoOn(node, symbol) || symbol === MARK || others?.[at] !== undefined;
  }

  #follow(root: number, start: number, from: number): void {
    const { own, others } = this.#steps;
    const index = this.#index;
    const { length } = this.#tokens;
    let node = root;
    let at = start;
    while (at < length) {
      const paths = others?.[at];
      if (paths !== undefined) this.#branch(node, paths, at, from);
      const symbol = own[at] ?? 0;
      if (symbol <= 0) return;
      node = index.step(node, symbol);
      if (node === 0) return;
      at = this.#arrive(node, at, from);
    }
  }

  #branch(node: number, paths: readonly (readonly number[])[], at: number, from: number): void {
    for (const path of paths) {
      let reached = node;
      for (const symbol of path) if (reached !== 0) reached = this.#index.step(reached, symbol);
      if (reached === 0) continue;
      // A guessed word alone proves nothing: "h4i" may be hai, hại, hải or hài.
      const alone = at === from && isGuess(this.#tokens[at]);
      this.#follow(reached, alone ? this.#after(reached, at) : this.#arrive(reached, at, from), from);
    }
  }

  /** Reports what ends here and gives the next token to read. */
  #arrive(node: number, at: number, from: number): number {
    const { index, ids } = this.#lexicon;
    for (let end = index.endAt(node); end >= 0; ) {
      const { entry, read, more } = index.end(end);
      const id = ids.of(entry);
      if (id !== undefined)
        this.#found.push({ id, entry, from, to: at + 1, via: this.#via, paired: read === BARE_PAIRED });
      end = more ? end + 1 : -1;
    }
    return this.#after(node, at);
  }

  /** The token to read behind `at`; past the end when nothing may follow. */
  #after(node: number, at: number): number {
    const next = this.#tokens[at + 1];
    if (next?.kind !== 'mark') return at + 1;
    const tight = FILLERS.has(next.text) && !next.spaceBefore && this.#tokens[at + 2]?.spaceBefore === false;
    return tight || (isDash(next) && this.#index.dashAfter(node)) ? at + 2 : this.#tokens.length;
  }
}

/** True when another phrase of two tokens or more, not the same words again, stands near without overlapping. */
function hasPartner<Id extends string>(
  i: number,
  sorted: readonly Found<Id>[],
  tokens: readonly Token[],
): boolean {
  const match = sorted[i];
  if (match === undefined) return false;
  const believed = (other: Found<Id>): boolean =>
    other.to - other.from >= 2 &&
    (other.to - other.from !== match.to - match.from ||
      tokens[other.from]?.bare !== tokens[match.from]?.bare) &&
    (other.from >= match.to
      ? other.from - match.to <= PAIR_DISTANCE
      : other.to <= match.from && match.from - other.to <= PAIR_DISTANCE);
  for (let k = i + 1; k < sorted.length; k += 1) {
    const other = sorted[k];
    if (other === undefined || other.from > match.to + PAIR_DISTANCE) break;
    if (believed(other)) return true;
  }
  for (let k = i - 1; k >= 0; k -= 1) {
    const other = sorted[k];
    // Phrases are short, so one that begins this far before cannot reach the match.
    if (other === undefined || other.from < match.from - 2 * PAIR_DISTANCE) break;
    if (believed(other)) return true;
  }
  return false;
}

/** Sorts what one walk found: it goes from token to token, so that only matches with the same first token are moved. */
function sortEach<Id extends string>(found: Found<Id>[]): void {
  for (let at = 1; at < found.length; at += 1) {
    const match = found[at];
    if (match === undefined) continue;
    let place = at;
    for (; place > 0; place -= 1) {
      const before = found[place - 1];
      if (before === undefined || before.from !== match.from || before.to >= match.to) break;
      found[place] = before;
    }
    found[place] = match;
  }
}

/** What both walks found, in one order; of two matches at one place the accented one first. */
function merged<Id extends string>(accented: readonly Found<Id>[], bare: readonly Found<Id>[]): Found<Id>[] {
  const all: Found<Id>[] = [];
  let next = 0;
  for (const match of accented) {
    for (; next < bare.length; next += 1) {
      const other = bare[next];
      if (other === undefined || other.from > match.from) break;
      if (other.from === match.from && other.to <= match.to) break;
      all.push(other);
    }
    all.push(match);
  }
  for (; next < bare.length; next += 1) {
    const other = bare[next];
    if (other !== undefined) all.push(other);
  }
  return all;
}

/**
 * All phrases of the lexicon in the tokens, sorted by where they begin, the longer first. Phrases may overlap; of one
 * id, a match inside a longer one is left out. A phrase crosses nothing but white space and, where the phrase has one
 * or the text writes one without spaces, a dash. A word matches through its own key or any of its `readings`.
 *
 * A stretch with diacritics is compared with diacritics only. Without them, all words of the phrase must stand in a
 * bare window, and a `paired` phrase needs another one within twelve tokens.
 */
export function matchPhrases<Id extends string>(
  tokens: readonly Token[],
  lexicon: Lexicon<Id>,
): PhraseMatch<Id>[] {
  const accented = new Walk(tokens, lexicon, 'accented').all();
  const isBare = tokens.some((token) => token.bareWindow);
  const bare = isBare ? new Walk(tokens, lexicon, 'bare').all() : [];
  const found = bare.length > 0 ? merged(accented, bare) : accented;
  if (found.length === 0) return [];
  const result: PhraseMatch<Id>[] = [];
  const reach = new Map<Id, number>();
  let farthest = 0;
  for (let i = 0; i < found.length; i += 1) {
    const match = found[i];
    if (match === undefined || (match.to <= farthest && match.to <= (reach.get(match.id) ?? 0))) continue;
    if (match.paired && !hasPartner(i, found, tokens)) continue;
    reach.set(match.id, match.to);
    farthest = Math.max(farthest, match.to);
    result.push(match);
  }
  return result;
}
