import type { Candidate, ReadResult, SiteAdapter } from '../contract.ts';
import { orElse } from '../engine/collect.ts';
import { isInside } from '../engine/dom.ts';
import * as A from './anchors.ts';
import { facebookUnitOf, findFacebookUnits } from './find-units.ts';
import { readComment, readMobileStory } from './read-comment.ts';
import { readPost } from './read-post.ts';

const HOSTS = new Set(['www.facebook.com', 'web.facebook.com', 'm.facebook.com']);

/** Facebook on the desktop, and the stories of its mobile site. Chats are never looked at. */
export const facebook: SiteAdapter = {
  id: 'facebook',
  matches: (url) => HOSTS.has(url.hostname),
  surface: (url) => A.SURFACES.find(([path]) => path.test(url.pathname))?.[1] ?? 'other',
  isPrivate: (surface) => surface === 'messages',
  anchors: {
    message: A.MESSAGE,
    translated: A.TRANSLATED,
    header: A.HEADER,
    actions: A.ACTIONS,
    box: A.BOX,
    comment: A.COMMENT,
    video: A.VIDEO,
    mobile: A.MOBILE_STORY,
  },
  find: (root) => orElse([], () => findFacebookUnits(root)),
  read: (candidate, url) =>
    orElse<ReadResult>({ ok: false, reason: 'ambiguous' }, () => read(candidate, url)),
  shareControls: A.SHARE,
  unitOfControl: (control) => orElse(null, () => facebookUnitOf(control)),
  ignores: (record) => orElse(false, () => isInside(record.target, A.NOISE)),
  navigationEvents: [],
};

function read(candidate: Candidate, url: URL): ReadResult {
  if (candidate.strategy.startsWith('mobile:')) return readMobileStory(candidate);
  return candidate.kind === 'post' || candidate.kind === 'video'
    ? readPost(candidate, url)
    : readComment(candidate, url);
}
