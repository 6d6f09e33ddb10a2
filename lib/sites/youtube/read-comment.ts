import type { Candidate, ReadResult } from '../contract.ts';
import { anchorGroup, firstBy } from '../engine/anchor-group.ts';
import { closest, holds, parentOf, queryAll } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import { linksIn } from '../engine/links.ts';
import { textKey } from '../engine/text-key.ts';
import { visibleText } from '../engine/visible-text.ts';
import { COMMENT_LINK, COMMENT_TEXT, POST, POST_TEXT } from './anchors.ts';
import { firstAddress, isFurniture, isOffPage, YOUTUBE_TEXT } from './page.ts';

const TEXT = anchorGroup('comment-text', COMMENT_TEXT);
const POST_BODY = anchorGroup('post-text', POST_TEXT);
const LINK_SELECTOR = COMMENT_LINK.map((anchor) => anchor.selector).join(',');
const POST_SELECTOR = POST.map((anchor) => anchor.selector).join(',');

/** A comment or a reply; the whole text is in the page even while YouTube shows four lines. */
export function readComment(candidate: Candidate, url: URL): ReadResult {
  const comment = candidate.element;
  if (isOffPage(comment)) return { ok: false, reason: 'hidden' };
  const body = firstBy(comment, TEXT, (element) => {
    // The replies stand in `#replies` beside their comment, so a reply's own text is in one too: only one within counts.
    const apart = closest(element, 'ytd-commentbox,#replies');
    return apart === null || !holds(comment, apart);
  });
  if (body === null) return { ok: false, reason: 'loading' };
  const { text, tooLarge } = visibleText(body, YOUTUBE_TEXT);
  if (tooLarge) return { ok: false, reason: 'too-large' };
  if (text === '') return { ok: false, reason: 'no-text' };

  const address = firstAddress(
    comment,
    LINK_SELECTOR,
    url,
    (link, element) => link.searchParams.has('lc') && !holds(body, element),
  );
  const id = address?.searchParams.get('lc') ?? null;
  const video = address?.searchParams.get('v') ?? url.searchParams.get('v');
  return {
    ok: true,
    unit: {
      kind: candidate.kind,
      key: id === null ? `youtube:text:${textKey(candidate.kind, text)}` : `youtube:comment:${id}`,
      keyFrom: id === null ? 'text' : 'site',
      text,
      links: linksIn([body], url, (link) => isFurniture(link, video)),
      permalink: address?.href,
      truncated: false,
      body,
    },
  };
}

/** A post of a channel; a post shared inside it is kept apart. */
export function readPost(candidate: Candidate, url: URL): ReadResult {
  const post = candidate.element;
  if (isOffPage(post)) return { ok: false, reason: 'hidden' };
  const inner = queryAll(post, POST_SELECTOR);
  const isOwn = (element: Element): boolean => {
    const around = parentOf(element);
    return (
      around !== null && closest(around, POST_SELECTOR) === post && closest(element, 'ytd-comments') === null
    );
  };
  // On the home page the words stand twice: in an expander that is hidden, and as they are shown.
  const body = firstBy(post, POST_BODY, (element) => isOwn(element) && !isHiddenByMarkup(element));
  const own = body === null ? { text: '', tooLarge: false } : visibleText(body, YOUTUBE_TEXT);
  const quotedBody =
    inner[0] === undefined ? null : firstBy(inner[0], POST_BODY, (element) => !isHiddenByMarkup(element));
  const quoted = quotedBody === null ? '' : visibleText(quotedBody, YOUTUBE_TEXT).text;
  const shown = own.text === '' ? quotedBody : body;
  const text = own.text === '' ? quoted : own.text;
  if (own.tooLarge) return { ok: false, reason: 'too-large' };
  if (shown === null || text === '') return { ok: false, reason: 'no-text' };

  const address = firstAddress(
    post,
    'a[href*="/post/"],a[href*="lb="]',
    url,
    (_, link) => isOwn(link) && !holds(shown, link),
  );
  const id =
    postId(address) ?? (queryAll(post.ownerDocument, POST_SELECTOR).length <= 2 ? postId(url) : null);
  return {
    ok: true,
    unit: {
      kind: 'post',
      key: id === null ? `youtube:text:${textKey('post', text)}` : `youtube:post:${id}`,
      keyFrom: id === null ? 'text' : 'site',
      text,
      links: linksIn([shown], url, (link) => isFurniture(link, null)),
      permalink: id === null ? undefined : `https://www.youtube.com/post/${encodeURIComponent(id)}`,
      truncated: false,
      quoted: own.text === '' || quoted === '' ? undefined : quoted,
      body: shown,
    },
  };
}

function postId(url: URL | null): string | null {
  if (url === null) return null;
  return /^\/post\/([\w-]+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('lb');
}
