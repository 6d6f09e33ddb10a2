import type { Candidate, ReadResult } from '../contract.ts';
import { anchorGroup, firstBy } from '../engine/anchor-group.ts';
import { closest, holds, query } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import { textKey } from '../engine/text-key.ts';
import { visibleText } from '../engine/visible-text.ts';
import { CARD_SNIPPET, CARD_TITLE, SHORT_CARD_TITLE } from './anchors.ts';
import { titleText } from './find-units.ts';
import { firstAddress, isOffPage, videoAddress, watchLink, YOUTUBE_TEXT } from './page.ts';

const TITLE = anchorGroup('card-title', CARD_TITLE);
const SHORT_TITLE = anchorGroup('short-card-title', SHORT_CARD_TITLE);
const SNIPPET = anchorGroup('card-snippet', CARD_SNIPPET);
const LINKS = 'a[href*="/watch"],a[href*="/playlist?"],a[href*="/shorts/"],a[href*="/live/"]';

/** A card: its title, and in search results the snippet under it. */
export function readCard(candidate: Candidate, url: URL): ReadResult {
  const card = candidate.element;
  if (isOffPage(card)) return { ok: false, reason: 'hidden' };
  const group = candidate.strategy.startsWith('short-card:') ? SHORT_TITLE : TITLE;
  const title = firstBy(card, group, (element) => !isHiddenByMarkup(element) && titleText(element) !== '');
  if (title === null)
    return { ok: false, reason: query(card, 'h3,#video-title') === null ? 'loading' : 'no-text' };

  const snippet = firstBy(
    card,
    SNIPPET,
    (element) => !isHiddenByMarkup(element) && visibleText(element, YOUTUBE_TEXT).text !== '',
  );
  const text = [titleText(title), snippet === null ? '' : visibleText(snippet, YOUTUBE_TEXT).text]
    .filter((part) => part !== '')
    .join('\n');

  // The title's own link names the video; a card may hold links to other videos (chapters, a list's first rows).
  const own = closest(title, 'a[href]');
  const address =
    (own !== null && holds(card, own) ? firstAddress(card, LINKS, url, (_, link) => link === own) : null) ??
    firstAddress(title, LINKS, url, () => true) ??
    firstAddress(card, LINKS, url, () => true);
  const target = address === null ? null : videoAddress(address);
  return {
    ok: true,
    unit: {
      kind: candidate.kind,
      key: target === null ? `youtube:text:${textKey(text)}` : `youtube:${target.kind}:${target.id}`,
      keyFrom: target === null ? 'text' : 'site',
      text,
      links: [],
      permalink: target === null ? undefined : permalinkOf(target.kind, target.id),
      truncated: false,
      body: title,
    },
  };
}

function permalinkOf(kind: 'video' | 'short' | 'list', id: string): string {
  if (kind === 'video') return watchLink(id);
  if (kind === 'short') return `https://www.youtube.com/shorts/${encodeURIComponent(id)}`;
  return `https://www.youtube.com/playlist?list=${encodeURIComponent(id)}`;
}
