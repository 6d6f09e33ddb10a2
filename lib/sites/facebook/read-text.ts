import {
  attr,
  childNodesOf,
  closest,
  holds,
  isBefore,
  isText,
  matches,
  parentOf,
  query,
  queryAll,
} from '../engine/dom.ts';
import { isHiddenByMarkup, isRendered } from '../engine/hidden.ts';
import { emojiOf, visibleText } from '../engine/visible-text.ts';
import { ACTIONS, ASIDE, INTERFACE_LINES, NOT_TEXT, SEE_MORE } from './anchors.ts';
import { isContent, isInComment, PROFILE } from './climb.ts';

/**
 * Shortest text that is taken for a post's when the page does not name its message: shorter ones are labels. Lines of
 * a message carry an alignment and labels never do, so such lines may be short.
 */
const SHORTEST_PLAIN = 40;
const ACTION_BAR = ACTIONS.map((anchor) => anchor.selector).join(',');
const ALIGNED_LINE = 'div[dir="auto"][style*="text-align"]';

export interface FacebookText {
  readonly text: string;
  readonly truncated: boolean;
  readonly tooLarge: boolean;
}

/** The words of a message or a comment as shown, without buttons, decoys, hidden copies and the interface's lines. */
export function textOf(body: Element, without?: ReadonlySet<Element>): FacebookText {
  const rules = { skip: NOT_TEXT, rendered: true, replace: emojiOf };
  const { text, tooLarge, skipped } = visibleText(
    body,
    without === undefined ? rules : { ...rules, without },
  );
  const lines = text.split('\n').filter((line) => line.trim() !== '·');
  while (lines.length > 0 && INTERFACE_LINES.has((lines[lines.length - 1] ?? '').trim().toLowerCase()))
    lines.pop();
  const shown = lines.join('\n').trim();
  const truncated = skipped.some((element) => {
    if (!matches(element, '[role="button"]') || isHiddenByMarkup(element, '[aria-hidden="true"]'))
      return false;
    const label = (element.textContent ?? '').trim();
    return SEE_MORE.test(label) || (label !== '' && label.length < 30 && /(…|\.{3})$/.test(shown));
  });
  return { text: shown, truncated, tooLarge };
}

/**
 * The text of a post whose message has no attribute: the longest block of running text in the box, outside the
 * author's line, the bar, link cards, comments and a shared post.
 */
export function plainBlock(box: Element, outside: Element | null): Element | null {
  const isWords = (element: Element): boolean =>
    isContent(element) &&
    !isInComment(element) &&
    !(outside !== null && holds(outside, element)) &&
    closest(element, NOT_PLAIN) === null &&
    query(element, `${PROFILE},[data-ad-rendering-role],[role="article"],[role="toolbar"],form,h2,h3,h4`) ===
      null &&
    !isBesideCommentLink(element, box) &&
    isRendered(element);
  const blocks = queryAll(box, 'div[dir="auto"],span[dir="auto"]').filter(isWords);
  return (
    longest(blocks) ??
    blocks.find((block) => isAligned(block) && textOf(block).text !== '') ??
    longest(unnamedBlocks(box).filter(isWords))
  );
}

const NOT_PLAIN = `${ASIDE},${PROFILE},a,[role="button"],[role="toolbar"],[data-ad-rendering-role],h2,h3,h4,form`;

function longest(blocks: readonly Element[]): Element | null {
  let best: Element | null = null;
  let most = SHORTEST_PLAIN - 1;
  for (const block of blocks) {
    if (blocks.some((other) => other !== block && holds(other, block))) continue;
    const { text } = textOf(block);
    // A time label is a link of scattered letters: what counts are the words outside links.
    const words = visibleText(block, { skip: `${NOT_TEXT},a`, rendered: true }).text;
    if (text.length > most && words.length >= SHORTEST_PLAIN / 2) {
      best = block;
      most = text.length;
    }
  }
  return best;
}

/** Goods for sale stand in elements that say nothing about themselves: those above the bar that hold words directly. */
function unnamedBlocks(box: Element): readonly Element[] {
  const [bar] = queryAll(box, ACTION_BAR);
  if (bar === undefined) return [];
  return queryAll(box, 'div,p').filter(
    (element) =>
      isBefore(element, bar) &&
      !holds(element, bar) &&
      childNodesOf(element).some((node) => isText(node) && node.data.trim().length > 1),
  );
}

function isAligned(block: Element): boolean {
  return matches(block, ALIGNED_LINE) || query(block, ALIGNED_LINE) !== null;
}

/** True when the block stands with a comment's link, so that a comment is known even when its article lost its label. */
function isBesideCommentLink(block: Element, box: Element): boolean {
  for (let at = parentOf(block); at !== null && at !== box; at = parentOf(at)) {
    if (query(at, `${PROFILE},[data-ad-rendering-role="share_button"]`) !== null) return false;
    if (query(at, 'a[href*="comment_id="]') !== null) return true;
  }
  return false;
}

/** The block of a comment's words: the lines beside its author's link, not its list of times and buttons. */
export function commentBlock(comment: Element): Element | null {
  const isOwn = (element: Element): boolean => {
    const article = closest(element, '[role="article"]');
    return (
      (article === comment || article === null || !holds(comment, article)) &&
      isContentOfComment(element, comment) &&
      isRendered(element)
    );
  };
  const hasText = (element: Element): boolean => isOwn(element) && textOf(element).text !== '';
  // A badge beside the name may be a block too, but only lines of text carry an alignment.
  const line =
    queryAll(comment, ALIGNED_LINE).find(hasText) ?? queryAll(comment, 'div[dir="auto"]').find(hasText);
  if (line !== undefined) {
    const span = closest(line, 'span[dir="auto"]');
    if (span !== null && span !== comment && holds(comment, span) && isOwn(span)) return span;
    const around = line.parentElement;
    return around !== null &&
      around !== comment &&
      attr(around, 'dir') === null &&
      isOwn(around) &&
      isOnlyLines(around)
      ? around
      : line;
  }
  const spans = queryAll(comment, 'span[dir="auto"],span[lang]').filter(hasText);
  return (
    spans.find((span) => attr(span, 'lang') !== null) ?? (spans.length === 1 ? (spans[0] ?? null) : null)
  );
}

function isContentOfComment(element: Element, comment: Element): boolean {
  const outer = closest(
    element,
    'a,ul,[role="button"],[role="toolbar"],[contenteditable="true"],[aria-hidden="true"],form',
  );
  return (outer === null || !holds(comment, outer) || outer === comment) && !isHiddenByMarkup(element);
}

function isOnlyLines(element: Element): boolean {
  return Array.from(element.children).every((child) => matches(child, 'div[dir="auto"]'));
}
