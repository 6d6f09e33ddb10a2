import type { Candidate, ReadResult, SiteAdapter, Surface } from '../contract.ts';
import { orElse } from '../engine/collect.ts';
import { isInside } from '../engine/dom.ts';
import * as A from './anchors.ts';
import { facebookUnitOf, findFacebookUnits } from './find-units.ts';
import { readComment, readMobileStory } from './read-comment.ts';
import { readPost } from './read-post.ts';

const HOSTS = new Set(['www.facebook.com', 'web.facebook.com', 'm.facebook.com']);

const SURFACES: readonly (readonly [RegExp, Surface])[] = [
  [/^\/(home\.php)?$/, 'home'],
  [/^\/groups\/feed/, 'home'],
  [/^\/groups\/[^/]+\/(posts|permalink)\//, 'post'],
  [/^\/groups\//, 'group'],
  [/^\/messages\//, 'messages'],
  [/^\/(permalink|story)\.php/, 'post'],
  [/^\/share\/p\//, 'post'],
  [/^\/[^/]+\/posts\//, 'post'],
  [/^\/(reel|share\/r)\//, 'reel'],
  [/^\/(watch|share\/v)\b/, 'watch'],
  [/^\/[^/]+\/videos\//, 'watch'],
  [/^\/photo/, 'photo'],
  [/^\/stories\//, 'stories'],
  [/^\/search\//, 'search'],
  [/^\/(marketplace|commerce)\//, 'marketplace'],
  [/^\/(profile\.php|[\w.-]+\/?)$/, 'profile'],
];

/** Changes in these cannot change a unit: counters, what the reader types, chats. */
const NOISE =
  '[role="toolbar"],[role="banner"],[role="navigation"],[role="log"],[contenteditable="true"],[data-visualcompletion="ignore"],video';

/** Facebook on the desktop, and the stories of its mobile site. Chats are never looked at. */
export const facebook: SiteAdapter = {
  id: 'facebook',
  matches: (url) => HOSTS.has(url.hostname),
  surface: (url) => SURFACES.find(([path]) => path.test(url.pathname))?.[1] ?? 'other',
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
  ignores: (record) => orElse(false, () => isInside(record.target, NOISE)),
  navigationEvents: [],
};

function read(candidate: Candidate, url: URL): ReadResult {
  if (candidate.strategy.startsWith('mobile:')) return readMobileStory(candidate);
  return candidate.kind === 'post' || candidate.kind === 'video'
    ? readPost(candidate, url)
    : readComment(candidate, url);
}
