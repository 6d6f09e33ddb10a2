import type { PhraseMatch } from '../lexicon/types.ts';
import type { Span, Token, TokenizedText } from '../text/types.ts';
import type { SlotReadings } from './slots/types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A recognised phrase at tokens `[from, to)`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly form: string;
}

/** Tokens `[from, to)` up to a full stop, a question mark, a line break … */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** True when it ends in a question mark. */
  readonly asks: boolean;
  /** Words in it. */
  readonly words: number;
}

/** All that the rules need of one text: tokens, sentences, phrases by class, slots. */
export class Reading {
  readonly text: TokenizedText;
  readonly slots: SlotReadings;
  readonly sentences: readonly Sentence[];
  private readonly byClass: ReadonlyMap<string, readonly Hit[]>;
  readonly #under = new Map<string, readonly string[]>();

  constructor(text: TokenizedText, byClass: ReadonlyMap<string, readonly Hit[]>, slots: SlotReadings) {
    this.text = text;
    this.byClass = byClass;
    this.slots = slots;
    this.sentences = splitSentences(text.tokens);
  }

  /** The same text with other days in it: an answer read as if it stood in its question. */
  withDates(dates: SlotReadings['dates']): Reading {
    return new Reading(this.text, this.byClass, { ...this.slots, dates });
  }

  /** Phrases of a class anywhere, in the order of the text. */
  all(classId: string): readonly Hit[] {
    return this.byClass.get(classId) ?? NO_HITS;
  }

  has(classId: string): boolean {
    return this.byClass.has(classId);
  }

  /** All classes that occur, with their phrases. */
  classes(): Iterable<readonly [string, readonly Hit[]]> {
    return this.byClass;
  }

  /** What follows `prefix` in the names of the classes that occur: of thousands of records, those that a text names. */
  under(prefix: string): readonly string[] {
    const known = this.#under.get(prefix);
    if (known !== undefined) return known;
    const found: string[] = [];
    for (const classId of this.byClass.keys())
      if (classId.startsWith(prefix)) found.push(classId.slice(prefix.length));
    this.#under.set(prefix, found);
    return found;
  }

  /** First phrase of a class that lies wholly in `[from, to)`. */
  first(classId: string, from: number, to: number): Hit | undefined {
    const hits = this.byClass.get(classId);
    if (hits === undefined) return undefined;
    for (let at = firstFrom(hits, from); at < hits.length; at += 1) {
      const hit = hits[at];
      if (hit === undefined || hit.from >= to) return undefined;
      if (hit.to <= to) return hit;
    }
    return undefined;
  }

  /** Last phrase of a class that lies wholly in `[from, to)`. */
  last(classId: string, from: number, to: number): Hit | undefined {
    const hits = this.byClass.get(classId);
    if (hits === undefined) return undefined;
    let found: Hit | undefined;
    for (let at = firstFrom(hits, from); at < hits.length; at += 1) {
      const hit = hits[at];
      if (hit === undefined || hit.from >= to) break;
      if (hit.to <= to) found = hit;
    }
    return found;
  }

  /** Phrases of a class in `[from, to)`, without those inside a longer one of the class. */
  within(classId: string, from: number, to: number): readonly Hit[] {
    const hits = this.byClass.get(classId);
    if (hits === undefined) return NO_HITS;
    let found: Hit[] | undefined;
    for (let place = firstFrom(hits, from); place < hits.length; place += 1) {
      const hit = hits[place];
      if (hit === undefined || hit.from >= to) break;
      if (hit.to > to) continue;
      if (found === undefined) {
        found = [hit];
        continue;
      }
      const before = found.at(-1);
      if (before !== undefined && hit.to <= before.to) continue;
      if (before !== undefined && hit.from === before.from && hit.to > before.to) found.pop();
      found.push(hit);
    }
    return found ?? NO_HITS;
  }

  sentenceAt(token: number): Sentence | undefined {
    const sentence = this.sentences[Math.max(0, firstFrom(this.sentences, token + 1) - 1)];
    return sentence !== undefined && token >= sentence.from && token < sentence.to ? sentence : undefined;
  }

  /** The words of tokens `[from, to)` in the original text. */
  spanOf(from: number, to: number): Span {
    const first = this.text.tokens[from];
    const last = this.text.tokens[Math.max(from, to - 1)];
    return { start: first?.span.start ?? 0, end: last?.span.end ?? first?.span.end ?? 0 };
  }

  /** Tokens `[from, to)` as the page wrote them, for quoting. */
  textOf(from: number, to: number): string {
    const { start, end } = this.spanOf(from, to);
    return this.text.original.slice(start, end);
  }

  /** The same as a person reads them, for comparing: spelled out where the page disguised a word. */
  spelledOf(from: number, to: number): string {
    const { start, end } = this.spanOf(from, to);
    const written = this.text.original.slice(start, end);
    const tokens = this.text.tokens.slice(from, Math.max(from + 1, to));
    return tokens.every((token) => this.#isPlain(token)) ? written : spelledOut(this.text.original, tokens);
  }

  #isPlain({ kind, span, text }: Token): boolean {
    return kind !== 'word' || this.text.original.slice(span.start, span.end).toLowerCase() === text;
  }
}

/** Words as they are spelled, in the case and with the marks and spaces between them that the page gave them. */
function spelledOut(original: string, tokens: readonly Token[]): string {
  let out = '';
  let end = tokens[0]?.span.start ?? 0;
  for (const { kind, span, text, letterCase } of tokens) {
    out += original.slice(end, span.start);
    if (kind !== 'word') out += original.slice(span.start, span.end);
    else if (letterCase === 'upper') out += text.toUpperCase();
    else out += letterCase === 'title' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    end = span.end;
  }
  return out;
}

/** Index of the first of a list in the order of the text that begins at `from` or later. */
export function firstFrom(list: readonly { readonly from: number }[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_HITS: readonly Hit[] = [];
const STOPS = new Set(['.', '?', '!', '…', ';', '|', '•', '...', '?!', '!!', '!!!', '⇒', '👉']);

/** Without a stop a sentence ends here: rules that look at pairs within a sentence stay within bounds. */
const LONGEST_SENTENCE = 250;

function endsSentence(tokens: readonly Token[], at: number, from: number): boolean {
  if (at - from >= LONGEST_SENTENCE) return true;
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'break') return true;
  if (token.kind !== 'mark' || !STOPS.has(token.text)) return false;
  if (token.text !== '.') return true;
  const next = tokens[at + 1];
  return next === undefined || next.spaceBefore || next.kind === 'break' || next.kind === 'emoji';
}

function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let words = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && (token.kind === 'word' || token.kind === 'number')) words += 1;
    if (!endsSentence(tokens, at, from)) continue;
    const asks = token?.kind === 'mark' && token.text.includes('?');
    if (words > 0) sentences.push({ from, to: Math.min(at + 1, tokens.length), asks, words });
    else if (asks && sentences.length > 0) {
      const before = sentences.pop();
      if (before !== undefined) sentences.push({ ...before, to: at + 1, asks: true });
    }
    from = at + 1;
    words = 0;
  }
  return sentences;
}

/** Groups matches by the classes of their phrases; each class keeps the order of the matches. */
export function groupByClass(matches: readonly PhraseMatch[], vocabulary: Vocabulary): Map<string, Hit[]> {
  const byClass = new Map<string, Hit[]>();
  for (const { id, entry, from, to } of matches) {
    const hit: Hit = { from, to, form: id };
    for (const classId of vocabulary.classesOf(entry)) {
      const known = byClass.get(classId);
      if (known === undefined) byClass.set(classId, [hit]);
      else known.push(hit);
    }
  }
  return byClass;
}
