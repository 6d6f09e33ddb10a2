import { isGuess } from '../text/open-readings.ts';
import { readings } from '../text/teencode.ts';
import type { Token } from '../text/types.ts';
import { BARE_ROOT, isDash, WRITTEN_ROOT } from './phrase-trie.ts';
import type { Lexicon, PhraseIndex, PhraseMatch } from './types.ts';

/** How near, in tokens, another phrase must stand for a `paired` phrase to be believed. */
const PAIR_DISTANCE = 12;

/** Marks that people put between syllables instead of a space. */
const FILLERS = new Set(['-', '–', '•', '*', '|', '~']);

interface Found<Id extends string> extends PhraseMatch<Id> {
  readonly paired: boolean;
}

/** The symbols that a token can be read as: its own, and the paths of its other readings. */
interface Steps {
  readonly own: Int32Array;
  /** Absent when no token has other readings. */
  readonly others: readonly (readonly (readonly number[])[] | undefined)[] | undefined;
}

/** The syllable key of a reading without its diacritics and tone digit. */
function bareOfKey(key: string): string {
  let out = '';
  for (const letter of key.normalize('NFD')) {
    if (letter >= 'a' && letter <= 'z') out += letter;
    else if (letter === 'đ') out += 'd';
  }
  return out;
}

function stepsOf(tokens: readonly Token[], index: PhraseIndex, via: 'accented' | 'bare'): Steps {
  const own = new Int32Array(tokens.length);
  const { words } = index;
  let others: ((readonly number[])[] | undefined)[] | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) continue;
    if (via === 'bare' && token.kind === 'word' && !token.bareWindow) continue;
    if (token.kind === 'number') {
      own[i] = index.symbol(token.text);
      continue;
    }
    const place = index.placeOf(token);
    own[i] = words[via === 'bare' ? place + 1 : place] ?? 0;
    if (words[place + 2] === 0 && token.disguises.length === 0) continue;
    const texts = readings(token, i, tokens);
    if (texts.length === 0) continue;
    const paths: number[][] = [];
    // Several readings can be one without their diacritics; each path is walked once.
    const seen = new Set([token.bare]);
    for (const text of texts) {
      const keys = via === 'bare' ? text.split(' ').map(bareOfKey) : text.split(' ');
      const whole = keys.join(' ');
      if (seen.has(whole)) continue;
      seen.add(whole);
      const path = keys.map((key) => index.symbol(key));
      if (!path.includes(0)) paths.push(path);
    }
    if (paths.length === 0) continue;
    others ??= new Array<(readonly number[])[] | undefined>(tokens.length).fill(undefined);
    others[i] = paths;
  }
  return { own, others };
}

/** Collects what begins at each token, in one of the two ways of reading. */
class Walk<Id extends string> {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon<Id>;
  readonly #via: 'accented' | 'bare';
  readonly #steps: Steps;
  readonly #found: Found<Id>[];

  constructor(tokens: readonly Token[], lexicon: Lexicon<Id>, via: 'accented' | 'bare', found: Found<Id>[]) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#via = via;
    this.#steps = stepsOf(tokens, lexicon.index, via);
    this.#found = found;
  }

  all(): void {
    const root = this.#via === 'bare' ? BARE_ROOT : WRITTEN_ROOT;
    const { own, others } = this.#steps;
    const { index } = this.#lexicon;
    for (let from = 0; from < own.length; from += 1) {
      const symbol = own[from] ?? 0;
      if ((symbol !== 0 && index.step(root, symbol) !== 0) || others?.[from] !== undefined)
        this.#follow(root, from, from);
    }
  }

  #follow(root: number, start: number, from: number): void {
    const { own, others } = this.#steps;
    const index = this.#lexicon.index;
    let node = root;
    let at = start;
    while (at < own.length) {
      const paths = others?.[at];
      if (paths !== undefined) this.#branch(node, paths, at, from);
      const symbol = own[at] ?? 0;
      if (symbol === 0) return;
      node = index.step(node, symbol);
      if (node === 0) return;
      at = this.#arrive(node, at, from);
    }
  }

  #branch(node: number, paths: readonly (readonly number[])[], at: number, from: number): void {
    for (const path of paths) {
      let reached = node;
      for (const symbol of path) if (reached !== 0) reached = this.#lexicon.index.step(reached, symbol);
      if (reached === 0) continue;
      // A guessed word alone proves nothing: "h4i" may be hai, hại, hải or hài.
      const alone = at === from && isGuess(this.#tokens[at]);
      this.#follow(reached, alone ? this.#after(reached, at) : this.#arrive(reached, at, from), from);
    }
  }

  /** Reports what ends here and gives the next token to read. */
  #arrive(node: number, at: number, from: number): number {
    if (!this.#lexicon.index.endsAt(node)) return this.#after(node, at);
    for (const end of this.#lexicon.ends[node] ?? [])
      this.#found.push({ id: end.id, from, to: at + 1, via: this.#via, paired: end.bare === 'paired' });
    return this.#after(node, at);
  }

  /** The token to read behind `at`; past the end when nothing may follow. */
  #after(node: number, at: number): number {
    const next = this.#tokens[at + 1];
    if (next?.kind !== 'mark') return at + 1;
    const tight = FILLERS.has(next.text) && !next.spaceBefore && this.#tokens[at + 2]?.spaceBefore === false;
    return tight || (isDash(next) && this.#lexicon.index.dashAfter(node)) ? at + 2 : this.#tokens.length;
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
  const found: Found<Id>[] = [];
  new Walk(tokens, lexicon, 'accented', found).all();
  if (tokens.some((token) => token.bareWindow)) new Walk(tokens, lexicon, 'bare', found).all();
  if (found.length === 0) return [];
  found.sort(
    (a, b) => a.from - b.from || b.to - a.to || (a.via === b.via ? 0 : a.via === 'accented' ? -1 : 1),
  );
  const result: PhraseMatch<Id>[] = [];
  const reach = new Map<Id, number>();
  for (let i = 0; i < found.length; i += 1) {
    const match = found[i];
    if (match === undefined || match.to <= (reach.get(match.id) ?? 0)) continue;
    if (match.paired && !hasPartner(i, found, tokens)) continue;
    reach.set(match.id, match.to);
    result.push({ id: match.id, from: match.from, to: match.to, via: match.via });
  }
  return result;
}
