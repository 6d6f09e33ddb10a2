import type { Candidate, ReadResult } from '../contract.ts';
import { attr, closest, holds, query, queryAll } from '../engine/dom.ts';
import { isHiddenByMarkup, isRendered } from '../engine/hidden.ts';
import { linksIn } from '../engine/links.ts';
import { dayOfLabel } from '../engine/post-date.ts';
import { textKey } from '../engine/text-key.ts';
import { isContent, isInComment, type PostParts, partsOf } from './climb.ts';
import { addressOfPost, postOfAddress } from './permalink.ts';
import { type FacebookText, plainBlock, textOf } from './read-text.ts';

/** A post. Words of the sharer and of the post that is shared are kept apart. */
export function readPost(candidate: Candidate, url: URL): ReadResult {
  const box = candidate.element;
  if (!isContent(box)) return { ok: false, reason: 'hidden' };
  if (query(box, 'a,span,div[dir]') === null) return { ok: false, reason: 'loading' };

  const parts = partsOf(box);
  const own = ownText(box, parts);
  const shared = parts.shared.map((message) => ({ message, text: textOf(message) }));
  const quoted = shared
    .map(({ text }) => text.text)
    .filter((text) => text !== '' && text !== own?.read.text)
    .join('\n\n');
  // Shared without a word of its own, a post is read as what it passes on.
  const passedOn = shared.find(({ text }) => text.text !== '');
  const shown = own ?? (passedOn === undefined ? null : { body: passedOn.message, read: passedOn.text });
  if (shown === null) return { ok: false, reason: 'no-text' };
  if (shown.read.tooLarge) return { ok: false, reason: 'too-large' };

  // The Reels viewer keeps the next ones at hand: its address names one of several.
  const alone = candidate.kind === 'post' || queryAll(box.ownerDocument, 'video').length <= 1;
  const address = addressOfPost(box, parts, own?.body ?? null, alone ? url : new URL('/', url));
  return {
    ok: true,
    unit: {
      kind: candidate.kind,
      key:
        address === null
          ? `facebook:text:${textKey('post', shown.read.text, quoted)}`
          : `facebook:post:${address.id}`,
      keyFrom: address === null ? 'text' : 'site',
      text: shown.read.text,
      links: linksIn(
        [shown.body, ...linkCards(box, own === null ? null : parts.sharedBox)],
        url,
        isFurniture,
      ),
      postedOn: postedOn(box, parts, shown.body),
      permalink: address?.href,
      truncated: shown.read.truncated,
      quoted: own === null || quoted === '' ? undefined : quoted,
      body: shown.body,
    },
  };
}

function ownText(
  box: Element,
  parts: PostParts,
): { readonly body: Element; readonly read: FacebookText } | null {
  const foreign = new Set(parts.sharedBox === null ? [] : [parts.sharedBox]);
  if (parts.own !== null) {
    const read = textOf(parts.own, foreign);
    if (read.text !== '') return { body: parts.own, read };
  }
  const plain = plainBlock(box, parts.sharedBox);
  return plain === null ? null : { body: plain, read: textOf(plain, foreign) };
}

/** Link cards lead out through Facebook's redirect, which then also serves as their mark. */
function linkCards(box: Element, shared: Element | null): readonly Element[] {
  return queryAll(box, 'a[href*="facebook.com/l.php"]')
    .filter((link) => !isInComment(link) && isContent(link) && isRendered(link))
    .filter((link) => shared === null || !holds(shared, link))
    .map((link) => link.parentElement ?? link)
    .filter((around) => queryAll(around, 'a[href]').length <= 4);
}

/** On Facebook only links to a post, a video or the outside are links of a text; people and hashtags are not. */
export function isFurniture(url: URL, link: Element): boolean {
  if (isHiddenByMarkup(link, '[aria-hidden="true"]') || !isRendered(link)) return true;
  if (!/(^|\.)facebook\.com$/.test(url.hostname)) return false;
  return (
    postOfAddress(url, true) === null && !/^\/(watch|events|share|marketplace\/item)\b/.test(url.pathname)
  );
}

/** The day in the header's time label, on surfaces that give it in full. */
function postedOn(box: Element, parts: PostParts, body: Element): string | undefined {
  for (const link of queryAll(box, 'a[aria-label]')) {
    if (isInComment(link) || holds(body, link) || closest(link, '[role="toolbar"]') !== null) continue;
    if (parts.sharedBox !== null && holds(parts.sharedBox, link)) continue;
    const day = dayOfLabel(attr(link, 'aria-label'));
    if (day !== undefined) return day;
  }
  return undefined;
}
