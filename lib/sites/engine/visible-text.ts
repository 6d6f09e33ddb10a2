import { attr, childNodesOf, hasAttr, isElement, isText, matches, tagOf } from './dom.ts';
import { HIDDEN_BY_MARKUP, isRendered } from './hidden.ts';

/** Longest text that is read, in UTF-16 code units, and most nodes that one reading visits. */
const MAX_CHARS = 50_000;
const MAX_NODES = 20_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const NEVER_TEXT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG CANVAS VIDEO AUDIO IFRAME SELECT TEXTAREA INPUT BUTTON'.split(' '),
);

export interface TextRules {
  /** Subtrees left out, besides what is hidden by markup: a selector list. */
  readonly skip?: string;
  /** Ask the browser, element by element, whether it is drawn. Only where a site hides copies by class. */
  readonly rendered?: boolean;
  /** Elements that are left out one by one. */
  readonly without?: ReadonlySet<Element>;
  /** Text that stands for an element (a picture of an emoji), or null to read its children. */
  readonly replace?: (element: Element) => string | null;
}

export interface VisibleText {
  readonly text: string;
  /** True when the text was longer than the reader takes: it must not be judged by its first part. */
  readonly tooLarge: boolean;
  /** Elements left out because of `skip`, in document order: readers look for their "See more" here. */
  readonly skipped: readonly Element[];
}

/**
 * Reads the text of `root` as a person sees it: walks the nodes, keeps line breaks, turns pictures of emoji into
 * their characters, leaves out what is hidden. Only descendants are judged, never `root` itself, so a reader may
 * read a closed panel on purpose.
 */
export function visibleText(root: Element, rules: TextRules = {}): VisibleText {
  const skipSelector = rules.skip === undefined ? HIDDEN_BY_MARKUP : `${HIDDEN_BY_MARKUP},${rules.skip}`;
  const skipped: Element[] = [];
  let out = '';
  let nodes = 0;
  let tooLarge = false;

  const breakLine = (): void => {
    if (out !== '' && !out.endsWith('\n')) out += '\n';
  };

  const visit = (node: Node, depth: number): void => {
    if (tooLarge) return;
    nodes += 1;
    if (nodes > MAX_NODES || out.length > MAX_CHARS || depth > 400) {
      tooLarge = true;
      return;
    }
    if (isText(node)) {
      out += sourceText(node.data);
      return;
    }
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (tag === 'BR') {
      out += '\n';
      return;
    }
    if (rules.without?.has(node) === true) return;
    if (matches(node, skipSelector)) {
      skipped.push(node);
      return;
    }
    if (rules.rendered === true && !isRendered(node)) return;
    const replaced = rules.replace?.(node) ?? null;
    if (replaced !== null) {
      out += replaced;
      return;
    }
    if (tag === 'IMG' || NEVER_TEXT.has(tag)) return;
    const block = BLOCKS.has(tag);
    if (block) breakLine();
    for (const child of childNodesOf(node)) visit(child, depth + 1);
    if (block) breakLine();
  };

  for (const child of childNodesOf(root)) visit(child, 0);
  return { text: tidy(out), tooLarge, skipped };
}

/** White space that only indents the source is one space; a bare line break is kept (sites use `pre-wrap`). */
function sourceText(data: string): string {
  return /^\s*\n[ \t]+\s*$/.test(data) ? ' ' : data;
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** The character of a picture that is an emoji: its `alt`, when that is an emoji and not a caption. */
export function emojiOf(element: Element): string | null {
  if (tagOf(element) !== 'IMG' || !hasAttr(element, 'alt')) return null;
  const alt = attr(element, 'alt') ?? '';
  return alt.length <= 32 && EMOJI.test(alt) && !/\p{L}{2}/u.test(alt) ? alt : null;
}
