import type { Surface } from '../contract.ts';
import { attr, closest, query, queryAll } from '../engine/dom.ts';

/**
 * Whether the open chat is a group or a chat of two. Zalo's address never changes, so the page has to say it: the
 * button that adds members, else the row of the list with the same title as the chat, else the selected row (which may
 * lag behind for a moment). Names are compared here and go nowhere.
 */
export function zaloSurface(page: Document): Surface {
  const chat = query(page, '#messageViewScroll,#messageViewContainer,#chatView');
  if (chat === null && query(page, '[id^="bb_msg_id_"]') === null) return 'other';
  if (query(page, 'header [data-id="btn_Grp_AddMem"],#header [data-id="btn_Grp_AddMem"]') !== null)
    return 'chat-group';

  const rows = queryAll(page, '.msg-item[anim-data-id]');
  const title = text(query(page, 'header#header .threadChat__title,header#header .header-title'));
  const named = rows.filter((row) => title !== '' && text(query(row, '.conv-item-title__name')) === title);
  const selected = rows.find((row) => query(row, '.conv-item.selected') !== null);
  const row = named.find((candidate) => candidate === selected) ?? named[0] ?? selected;
  if (row !== undefined)
    return (attr(row, 'anim-data-id') ?? '').startsWith('g') ? 'chat-group' : 'chat-direct';

  // No list in sight: only the first bubble of a run in a group carries a sender's name.
  const sender = query(page, '.message-sender-name-content');
  return sender !== null && closest(sender, '[id^="bb_msg_id_"]') !== null ? 'chat-group' : 'chat-direct';
}

function text(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
