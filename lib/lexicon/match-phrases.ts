import { readings } from '../text/teencode.ts';
import type { Token } from '../text/types.ts';
import type { Lexicon, PhraseEnd, PhraseMatch } from './types.ts';

/** How near, in tokens, another phrase must stand for a `paired` phrase to be believed. */
const PAIR_DISTANCE = 12;

interface Found<Id extends string> extends PhraseMatch<Id> {
  readonly paired: boolean;
}

const NO_PATHS: readonly (readonly number[])[] = [];

function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && (token.text === '-' || token.text === '–');
}

/** A dash with nothing around it on either side ("sáp-nhập"). */
function isTightDash(tokens: readonly Token[], i: number): boolean {
  return isDash(tokens[i]) && tokens[i]?.spaceBefore === false && tokens[i + 1]?.spaceBefore === false;
}

class Matcher<Id extends string> {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon<Id>;
  readonly found: Found<Id>[] = [];

  constructor(tokens: readonly Token[], lexicon: Lexicon<Id>) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  /** Follows all phrases that begin at token `from`. */
  start(from: number): void {
    this.#walk(0, from, from, 'accented');
    const first = this.#tokens[from];
    if (first !== undefined && (first.bareWindow || first.kind === 'number'))
      this.#walk(1, from, from, 'bare');
  }

  #walk(node: number, at: number, from: number, via: 'accented' | 'bare'): void {
    const token = this.#tokens[at];
    if (token === undefined) return;
    const index = this.#lexicon.index;
    if (token.kind === 'number') {
      const symbol = index.symbol(token.key);
      if (symbol !== 0) this.#arrive(index.step(node, symbol), at, from, via);
      return;
    }
    if (token.kind !== 'word') return;
    if (via === 'bare' && !token.bareWindow) return;
    const symbol = index.symbol(via === 'bare' ? token.bare : token.key);
    if (symbol !== 0) this.#arrive(index.step(node, symbol), at, from, via);
    for (const path of this.#paths(at, via)) {
      let reached = node;
      for (const step of path) {
        reached = index.step(reached, step);
        if (reached === 0) break;
      }
      if (reached !== 0) this.#arrive(reached, at, from, via);
    }
  }

  readonly #known = new Map<number, readonly (readonly number[])[]>();

  /** The other readings of a word, as symbols of this lexicon; readings with unknown syllables are left out. */
  #paths(at: number, via: 'accented' | 'bare'): readonly (readonly number[])[] {
    const token = this.#tokens[at];
    if (token === undefined) return NO_PATHS;
    const slot = 2 * at + (via === 'bare' ? 1 : 0);
    const known = this.#known.get(slot);
    if (known !== undefined) return known;
    const texts = readings(token, at, this.#tokens);
    if (texts.length === 0) return NO_PATHS;
    const paths: number[][] = [];
    for (const text of texts) {
      const path = text
        .split(' ')
        .map((key) => this.#lexicon.index.symbol(via === 'bare' ? bareOfKey(key) : key));
      if (!path.includes(0)) paths.push(path);
    }
    this.#known.set(slot, paths);
    return paths;
  }

  #arrive(node: number, at: number, from: number, via: 'accented' | 'bare'): void {
    if (node === 0) return;
    const ends = this.#lexicon.ends.get(node);
    if (ends !== undefined) this.#report(ends, from, at + 1, via);
    const next = this.#tokens[at + 1];
    if (next === undefined) return;
    if (next.kind === 'mark') {
      if (isTightDash(this.#tokens, at + 1) || (isDash(next) && this.#lexicon.index.dashAfter(node)))
        this.#walk(node, at + 2, from, via);
    } else this.#walk(node, at + 1, from, via);
  }

  #report(ends: readonly PhraseEnd<Id>[], from: number, to: number, via: 'accented' | 'bare'): void {
    for (const end of ends) this.found.push({ id: end.id, from, to, via, paired: end.bare === 'paired' });
  }
}

function bareOfKey(key: string): string {
  let out = '';
  for (const letter of key.normalize('NFD')) {
    if (letter >= 'a' && letter <= 'z') out += letter;
    else if (letter === 'đ') out += 'd';
  }
  return out;
}

/** True when another phrase of two tokens or more stands near and does not overlap. */
function hasPartner<Id extends string>(match: Found<Id>, i: number, sorted: readonly Found<Id>[]): boolean {
  for (let step = -1; step <= 1; step += 2) {
    for (let k = i + step; k >= 0 && k < sorted.length; k += step) {
      const other = sorted[k];
      if (other === undefined) break;
      if (step > 0 ? other.from - match.to > PAIR_DISTANCE : match.from - other.from > 3 * PAIR_DISTANCE)
        break;
      if (other.to - other.from < 2 || other.id === match.id) continue;
      if (other.from < match.to && match.from < other.to) continue;
      if (step > 0 || match.from - other.to <= PAIR_DISTANCE) return true;
    }
  }
  return false;
}

/**
 * All phrases of the lexicon in the tokens, sorted by where they begin, the longer first. Phrases may overlap; of one
 * id, a match inside a longer one is left out. A phrase crosses nothing but white space and, where it or the text
 * has one, a dash. A word matches through its own key or any of its `readings`.
 */
export function matchPhrases<Id extends string>(
  tokens: readonly Token[],
  lexicon: Lexicon<Id>,
): PhraseMatch<Id>[] {
  const matcher = new Matcher(tokens, lexicon);
  for (let i = 0; i < tokens.length; i += 1) matcher.start(i);
  const sorted = matcher.found.sort((a, b) => a.from - b.from || b.to - a.to || (a.via < b.via ? -1 : 1));
  const result: PhraseMatch<Id>[] = [];
  const reach = new Map<Id, number>();
  for (const [i, match] of sorted.entries()) {
    if (match.to <= (reach.get(match.id) ?? 0)) continue;
    if (match.paired && !hasPartner(match, i, sorted)) continue;
    reach.set(match.id, match.to);
    result.push({ id: match.id, from: match.from, to: match.to, via: match.via });
  }
  return result;
}
