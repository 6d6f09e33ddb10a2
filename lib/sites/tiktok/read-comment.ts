import type { Candidate, ReadResult } from '../contract.ts';
import { anchorGroup, firstBy } from '../engine/anchor-group.ts';
import { attr, childElementsOf, closest, holds, matches, query, queryAll } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import { linksIn } from '../engine/links.ts';
import { textKey } from '../engine/text-key.ts';
import { emojiOf, visibleText } from '../engine/visible-text.ts';
import { COMMENT_FURNITURE, COMMENT_TEXT } from './anchors.ts';
import { dayOfId, isFurniture } from './read-video.ts';

const TEXT = anchorGroup('comment-text', COMMENT_TEXT);

/** A comment or a reply. The drawer gives it no id; the browse layout has it on the comment's element. */
export function readComment(candidate: Candidate, url: URL): ReadResult {
  const box = candidate.element;
  if (isHiddenByMarkup(box)) return { ok: false, reason: 'hidden' };
  const body = matches(box, TEXT.selector) ? box : (firstBy(box, TEXT) ?? soleTextBlock(box));
  if (body === null) return { ok: false, reason: 'ambiguous' };
  const { text, tooLarge } = visibleText(body, { replace: emojiOf, skip: 'button,svg' });
  if (tooLarge) return { ok: false, reason: 'too-large' };
  if (text === '') return { ok: false, reason: 'no-text' };
  const id = commentId(box);
  return {
    ok: true,
    unit: {
      kind: candidate.kind,
      key: id === undefined ? `tiktok:text:${textKey(candidate.kind, text)}` : `tiktok:comment:${id}`,
      keyFrom: id === undefined ? 'text' : 'site',
      text,
      links: linksIn([body], url, isFurniture),
      postedOn: id === undefined ? undefined : dayOfId(id),
      truncated: false,
      body,
    },
  };
}

/**
 * The comment's text when its own name is gone: the one leaf block that is not furniture. With two or more of them
 * nothing is guessed.
 */
function soleTextBlock(box: Element): Element | null {
  const blocks = queryAll(box, 'p,span,div').filter(
    (element) =>
      closest(element, COMMENT_FURNITURE) === null &&
      query(element, COMMENT_FURNITURE) === null &&
      !isHiddenByMarkup(element) &&
      visibleText(element).text !== '',
  );
  const outermost = blocks.filter((block) => !blocks.some((other) => other !== block && holds(other, block)));
  const [only, second] = outermost;
  return only !== undefined && second === undefined && childElementsOf(only).length <= 40 ? only : null;
}

function commentId(box: Element): string | undefined {
  const near = [box, closest(box, '[data-comment-ui-enabled]'), query(box, '[data-comment-ui-enabled]')];
  for (const element of near) {
    const id = element === null ? null : attr(element, 'id');
    if (id !== null && /^\d{15,20}$/.test(id)) return id;
  }
  const above = closest(box, '[class*="DivCommentContentContainer"][id]');
  const id = above === null ? null : attr(above, 'id');
  return id !== null && /^\d{15,20}$/.test(id) ? id : undefined;
}
