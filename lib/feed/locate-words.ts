import type { Span } from '../text/types.ts';

/** Longest text that is searched, in UTF-16 code units. */
const SEARCH_LENGTH = 20_000;

/** Characters that a reader of the page may add, drop or write in another way: white space, emoji, hidden ones. */
const SKIPPED = /[\s\p{C}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

interface Folded {
  readonly text: string;
  /** For each character of `text`: its place in the source. */
  readonly from: readonly number[];
}

function fold(source: string): Folded {
  let text = '';
  const from: number[] = [];
  let at = 0;
  for (const character of source) {
    if (!SKIPPED.test(character)) {
      // Decomposed letters lose their marks here and composed ones below, so both forms meet.
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
      text += bare;
      for (let i = 0; i < bare.length; i += 1) from.push(at);
    }
    at += character.length;
  }
  return { text, from };
}

function textNodes(body: Element): Text[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node && length < SEARCH_LENGTH; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push(node);
    length += node.data.length;
  }
  return nodes;
}

/** Places of `needle` in `hay`, and the one whose share of text before it is nearest to `expected`. */
function nearest(hay: string, needle: string, expected: number): number | undefined {
  let best: number | undefined;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (best === undefined || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}

/**
 * The words `span` of a unit's `text` as a range on the page, or undefined if they are not found in `body` (folded,
 * hidden copies, changed since). Never guesses: better no underline than one under other words.
 */
export function locateWords(body: Element, text: string, span: Span): Range | undefined {
  const needle = fold(text.slice(span.start, span.end)).text;
  if (needle === '') return undefined;
  const nodes = textNodes(body);
  const parts: { node: Text; folded: Folded; start: number }[] = [];
  let hay = '';
  for (const node of nodes) {
    const folded = fold(node.data);
    parts.push({ node, folded, start: hay.length });
    hay += folded.text;
  }
  const at = nearest(hay, needle, fold(text.slice(0, span.start)).text.length);
  if (at === undefined) return undefined;

  const end = at + needle.length - 1;
  const range = body.ownerDocument.createRange();
  let begun = false;
  for (const { node, folded, start } of parts) {
    const inside = (place: number): number | undefined => folded.from[place - start];
    const first = inside(at);
    if (!begun && first !== undefined && at >= start) {
      range.setStart(node, first);
      begun = true;
    }
    const last = inside(end);
    if (begun && last !== undefined && end >= start) {
      const tail = String.fromCodePoint(node.data.codePointAt(last) ?? 0);
      range.setEnd(node, last + tail.length);
      return range;
    }
  }
  return undefined;
}
