import type { Candidate } from '../contract.ts';
import { anchorGroup, hitsByGroup, strategyOf } from '../engine/anchor-group.ts';
import { CandidateList } from '../engine/collect.ts';
import { closest, matches, parentOf, query, queryAll } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import { BUBBLE, BUBBLE_TEXT, FRAME, QUOTE } from './anchors.ts';

const BUBBLES = anchorGroup('bubble', BUBBLE);
const TEXTS = anchorGroup('bubble-text', BUBBLE_TEXT);
const FRAMES = anchorGroup('frame', FRAME);
const NOT_A_MESSAGE =
  '#conversationList,#conversationListId,[data-id="div_TabMsg_ThrdChList"],#chatInput,[contenteditable],.share-message__text-preview';

const hitsOf = hitsByGroup([BUBBLES, TEXTS]);

/** Every message bubble of the open chat, or of a part of it. Polls and date lines have no bubble. */
export function findZaloUnits(root: ParentNode): readonly Candidate[] {
  const list = new CandidateList();
  const hits = hitsOf(root);
  for (const hit of hits(BUBBLES)) {
    const bubble = outermost(hit);
    if (!isHiddenByMarkup(bubble, NOT_A_MESSAGE)) list.add(bubble, 'message', strategyOf(BUBBLES, bubble));
  }
  for (const hit of hits(TEXTS)) {
    if (closest(hit, BUBBLES.selector) !== null || isHiddenByMarkup(hit, `${NOT_A_MESSAGE},${QUOTE}`))
      continue;
    list.add(aroundOneMessage(hit), 'message', strategyOf(TEXTS, hit));
  }
  return list.inOrder();
}

function outermost(hit: Element): Element {
  let bubble = hit;
  for (let above = parentOf(bubble); above !== null; above = parentOf(bubble)) {
    const next = closest(above, BUBBLES.selector);
    if (next === null) break;
    bubble = next;
  }
  return bubble;
}

/** The frame of a message's text, or the list item around it, when the bubble has lost all its names. */
function aroundOneMessage(text: Element): Element {
  const item = closest(text, '.chat-item') ?? closest(text, FRAMES.selector);
  if (item !== null && queryAll(item, '[data-id$="Msg_Text"],[data-id$="Msg_Link"]').length <= 1) return item;
  return closest(text, FRAMES.selector) ?? text;
}

/**
 * The bubble whose menu holds a control. Zalo draws the hover menu inside the bubble; a menu elsewhere (a dialog)
 * belongs to none that can be told.
 */
export function zaloUnitOf(control: Element): Element | null {
  const bubble = closest(control, BUBBLES.selector);
  if (bubble !== null) return outermost(bubble);
  const item = closest(control, '.chat-item');
  if (item === null) return null;
  const inside = queryAll(item, BUBBLES.selector);
  if (inside[0] !== undefined)
    return inside.length === 1 || matches(inside[0], '[id^="bb_msg_id_"]') ? inside[0] : null;
  const text = query(item, TEXTS.selector);
  return text === null ? null : aroundOneMessage(text);
}
