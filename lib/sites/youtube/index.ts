import type { Candidate, ReadResult, SiteAdapter } from '../contract.ts';
import { orElse } from '../engine/collect.ts';
import { isInside } from '../engine/dom.ts';
import * as A from './anchors.ts';
import { findYoutubeUnits, youtubeUnitOf } from './find-units.ts';
import { readCard } from './read-card.ts';
import { readComment, readPost } from './read-comment.ts';
import { readLive, readShort } from './read-short.ts';
import { readWatch } from './read-watch.ts';

/** YouTube on the desktop, with Shorts and the document inside the live chat frame. */
export const youtube: SiteAdapter = {
  id: 'youtube',
  matches: (url) => url.hostname === 'www.youtube.com' && !/^\/embed\//.test(url.pathname),
  surface: (url) => A.SURFACES.find(([path]) => path.test(url.pathname))?.[1] ?? 'other',
  isPrivate: () => false,
  anchors: {
    card: A.CARD,
    'card-title': A.CARD_TITLE,
    'card-snippet': A.CARD_SNIPPET,
    'watch-title': A.WATCH_TITLE,
    'description-open': A.DESCRIPTION_OPEN,
    'description-panel': A.DESCRIPTION_PANEL,
    'description-snippet': A.DESCRIPTION_SNIPPET,
    comment: A.COMMENT,
    'comment-text': A.COMMENT_TEXT,
    'comment-link': A.COMMENT_LINK,
    post: A.POST,
    'post-text': A.POST_TEXT,
    'short-card': A.SHORT_CARD,
    'short-card-title': A.SHORT_CARD_TITLE,
    'short-player': A.SHORT_PLAYER,
    'short-title': A.SHORT_TITLE,
    live: A.LIVE,
    'live-text': A.LIVE_TEXT,
  },
  find: (root) => orElse([], () => findYoutubeUnits(root)),
  read: (candidate, url) =>
    orElse<ReadResult>({ ok: false, reason: 'ambiguous' }, () => readerOf(candidate)(candidate, url)),
  shareControls: A.SHARE,
  unitOfControl: (control) => orElse(null, () => youtubeUnitOf(control)),
  ignores: (record) => orElse(false, () => isInside(record.target, A.NOISE)),
  navigationEvents: ['yt-navigate-finish'],
};

function readerOf(candidate: Candidate): (candidate: Candidate, url: URL) => ReadResult {
  const group = candidate.strategy.slice(0, candidate.strategy.indexOf(':'));
  if (group === 'watch-title') return readWatch;
  if (group === 'short-title' || group === 'short-player') return readShort;
  if (candidate.kind === 'live') return readLive;
  if (candidate.kind === 'post') return readPost;
  if (candidate.kind === 'comment' || candidate.kind === 'reply') return readComment;
  return readCard;
}
