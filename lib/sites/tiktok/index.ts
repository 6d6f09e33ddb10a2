import type { Candidate, ReadResult, SiteAdapter } from '../contract.ts';
import { orElse } from '../engine/collect.ts';
import { isInside } from '../engine/dom.ts';
import * as A from './anchors.ts';
import { findTiktokUnits, tiktokUnitOf } from './find-units.ts';
import { readComment } from './read-comment.ts';
import { readVideo } from './read-video.ts';

/** TikTok on the web: For You and other feeds, the browse layout, search, profiles, comments. */
export const tiktok: SiteAdapter = {
  id: 'tiktok',
  matches: (url) => url.hostname === 'www.tiktok.com' && !/^\/embed\b/.test(url.pathname),
  surface: (url) => {
    const path = url.pathname.replace(/^\/[a-z]{2}-[A-Z]{2}(?=\/|$)/, '') || '/';
    return A.SURFACES.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
  },
  isPrivate: (surface) => surface === 'messages',
  anchors: {
    'video-text': A.VIDEO_TEXT,
    'video-box': A.VIDEO_BOX,
    'video-player': A.VIDEO_PLAYER,
    'comment-text': A.COMMENT_TEXT,
    'comment-name': A.COMMENT_NAME,
    'comment-box': A.COMMENT_BOX,
  },
  find: (root) => orElse([], () => findTiktokUnits(root)),
  read: (candidate, url) =>
    orElse<ReadResult>({ ok: false, reason: 'ambiguous' }, () => reader(candidate)(candidate, url)),
  shareControls: A.SHARE,
  unitOfControl: (control) => orElse(null, () => tiktokUnitOf(control)),
  ignores: (record) => orElse(false, () => isInside(record.target, A.NOISE)),
  navigationEvents: [],
};

function reader(candidate: Candidate): (candidate: Candidate, url: URL) => ReadResult {
  return candidate.kind === 'video' ? readVideo : readComment;
}
