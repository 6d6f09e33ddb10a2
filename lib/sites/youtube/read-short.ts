import type { Candidate, ReadResult } from '../contract.ts';
import { anchorGroup, firstBy } from '../engine/anchor-group.ts';
import { closest, hasAttr } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import { linksIn } from '../engine/links.ts';
import { textKey } from '../engine/text-key.ts';
import { visibleText } from '../engine/visible-text.ts';
import { LIVE_TEXT, SHORT_TITLE } from './anchors.ts';
import { isFurniture, isOffPage, videoAddress, YOUTUBE_TEXT } from './page.ts';

const TITLE = anchorGroup('short-title', SHORT_TITLE);
const MESSAGE = anchorGroup('live-text', LIVE_TEXT);

/** The Short being played. Its one renderer is re-used for the next Short, so the key comes from the address. */
export function readShort(candidate: Candidate, url: URL): ReadResult {
  const player = candidate.element;
  if (isOffPage(player)) return { ok: false, reason: 'hidden' };
  const title = firstBy(
    player,
    TITLE,
    (element) =>
      closest(element, 'yt-reel-multi-format-link-view-model') === null && !isHiddenByMarkup(element),
  );
  if (title === null) return { ok: false, reason: 'no-text' };
  const { text } = visibleText(title, YOUTUBE_TEXT);
  if (text === '') return { ok: false, reason: 'loading' };
  const address = videoAddress(url);
  const id = address?.kind === 'short' ? address.id : null;
  return {
    ok: true,
    unit: {
      kind: 'short',
      key: id === null ? `youtube:text:${textKey('short', text)}` : `youtube:short:${id}`,
      keyFrom: id === null ? 'text' : 'site',
      text,
      links: linksIn([title], url, (link) => isFurniture(link, id)),
      permalink: id === null ? undefined : `https://www.youtube.com/shorts/${encodeURIComponent(id)}`,
      truncated: false,
      body: title,
    },
  };
}

/** A message of a live chat. A deleted message is no unit any more. */
export function readLive(candidate: Candidate, url: URL): ReadResult {
  const message = candidate.element;
  if (isOffPage(message)) return { ok: false, reason: 'hidden' };
  if (hasAttr(message, 'is-deleted')) return { ok: false, reason: 'empty' };
  const body = firstBy(message, MESSAGE, (element) => !isHiddenByMarkup(element));
  const text = body === null ? '' : visibleText(body, YOUTUBE_TEXT).text;
  if (body === null || text === '') return { ok: false, reason: 'no-text' };
  const id = message.id;
  return {
    ok: true,
    unit: {
      kind: 'live',
      key: id === '' ? `youtube:text:${textKey('live', text)}` : `youtube:live:${id}`,
      keyFrom: id === '' ? 'text' : 'site',
      text,
      links: linksIn([body], url, (link) => isFurniture(link, null)),
      truncated: false,
      body,
    },
  };
}
