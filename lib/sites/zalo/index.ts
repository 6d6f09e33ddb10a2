import type { ReadResult, SiteAdapter } from '../contract.ts';
import { orElse } from '../engine/collect.ts';
import { isInside } from '../engine/dom.ts';
import * as A from './anchors.ts';
import { findZaloUnits, zaloUnitOf } from './find-units.ts';
import { readMessage } from './read-message.ts';
import { zaloSurface } from './surface.ts';

/** Changes in these cannot change a message: reactions, hover menus, the list of chats, what the reader types. */
const NOISE =
  '[data-id$="Msg_React"],[class*="message-reaction"],.floating-menu-wrapper,#conversationList,#chatInput,#sidebarNav,[contenteditable]';

/** Zalo Web. Every chat is private: it is read only when the person asks, and nothing here clicks, focuses or scrolls. */
export const zalo: SiteAdapter = {
  id: 'zalo',
  matches: (url) => url.hostname === 'chat.zalo.me',
  surface: (_, page) => orElse('other', () => zaloSurface(page)),
  isPrivate: (surface) => surface === 'chat-group' || surface === 'chat-direct',
  anchors: { bubble: A.BUBBLE, 'bubble-text': A.BUBBLE_TEXT, 'text-run': A.TEXT_RUN, frame: A.FRAME },
  find: (root) => orElse([], () => findZaloUnits(root)),
  read: (candidate, url) =>
    orElse<ReadResult>({ ok: false, reason: 'ambiguous' }, () => readMessage(candidate, url)),
  shareControls: A.SHARE,
  unitOfControl: (control) => orElse(null, () => zaloUnitOf(control)),
  ignores: (record) => orElse(false, () => isInside(record.target, NOISE)),
  navigationEvents: [],
};
