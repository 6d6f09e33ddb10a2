import { attr, closest, holds, queryAll } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import { absoluteLink } from '../engine/links.ts';
import { ASIDE } from './anchors.ts';
import { isContent, isInComment, type PostParts, PROFILE } from './climb.ts';

export interface PostAddress {
  readonly id: string;
  readonly href: string;
}

const PATHS: readonly RegExp[] = [
  /\/posts\/(?:[^/?#]+\/)?(pfbid\w+|\d{2,})/,
  /\/permalink\/(\d{2,})/,
  /\/(?:reel|videos)\/(?:[^/?#]*\/)?(\d{5,})/,
];
const PARAMETERS: readonly (readonly [string, RegExp])[] = [
  ['story_fbid', /^(pfbid\w+|\d{2,})$/],
  ['multi_permalinks', /^(\d{2,})/],
  ['set', /^(?:pcb|gm)\.(\d{2,})$/],
  ['v', /^(\d{5,})$/],
];

/** The post that an address of Facebook opens; null for any other address and for addresses of comments. */
export function postOfAddress(url: URL, evenOfComment = false): string | null {
  if (!/(^|\.)facebook\.com$/.test(url.hostname)) return null;
  if (!evenOfComment && url.searchParams.has('comment_id')) return null;
  for (const [name, form] of PARAMETERS) {
    const id = form.exec(url.searchParams.get(name) ?? '')?.[1];
    if (id !== undefined) return id;
  }
  for (const path of PATHS) {
    const id = path.exec(url.pathname)?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

/**
 * The post's own address: from a link of its header or its photos, never from its text, its comments or a post shared
 * in it; else the address that most of its comments name; else the page's, when the page is about this post alone.
 */
export function addressOfPost(
  box: Element,
  parts: PostParts,
  body: Element | null,
  page: URL,
): PostAddress | null {
  const ofComments = new Map<string, { count: number; href: string }>();
  for (const link of queryAll(box, 'a[href]')) {
    // "X shared a post": the header's words may link to the post that is shared.
    if (
      (parts.sharedBox !== null && holds(parts.sharedBox, link)) ||
      closest(link, `${PROFILE},h2,h3,h4`) !== null
    )
      continue;
    const href = attr(link, 'href');
    const url = absoluteLink(href, page);
    if (url === null) continue;
    if (isInComment(link)) {
      const id = postOfAddress(url, true);
      if (id === null || !url.searchParams.has('comment_id')) continue;
      url.searchParams.delete('comment_id');
      url.searchParams.delete('reply_comment_id');
      const seen = ofComments.get(id);
      ofComments.set(id, { count: (seen?.count ?? 0) + 1, href: url.href });
      continue;
    }
    // A time label leads nowhere until it is pointed at ("?__cft__[0]=…", search 2026-07 [D]): with the page's own path.
    const id = href?.startsWith('?') === true ? null : postOfAddress(url);
    if (
      id !== null &&
      (body === null || !holds(body, link)) &&
      !isHiddenByMarkup(link, '[aria-hidden="true"]')
    ) {
      return { id, href: url.href };
    }
  }
  const [mode] = [...ofComments].sort(([, a], [, b]) => b.count - a.count);
  if (mode !== undefined) return { id: mode[0], href: mode[1].href };

  const id = postOfAddress(page, true);
  if (id === null || !isSubjectOfPage(box)) return null;
  const href = new URL(page);
  href.searchParams.delete('comment_id');
  href.searchParams.delete('reply_comment_id');
  return { id, href: href.href };
}

/**
 * True for the post that the page's address is about: the one in the opened dialog, or the first of the page. Posts
 * that are only recommended may stand before it, in a side column; beside a photo the post itself does.
 */
function isSubjectOfPage(box: Element): boolean {
  if (closest(box, '[role="dialog"]') !== null) return true;
  const messages = queryAll(box.ownerDocument, `${PROFILE},[data-ad-preview="message"]`).filter(isContent);
  if (messages.some((message) => closest(message, '[role="dialog"]') !== null)) return false;
  const first = messages.find((message) => closest(message, `${ASIDE},aside`) === null) ?? messages[0];
  return first === undefined || holds(box, first);
}
