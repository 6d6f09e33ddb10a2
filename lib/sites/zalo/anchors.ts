import type { Anchor } from '../contract.ts';

/*
 * Where Zalo Web's messages are. Ids (`bb_msg_id_…`), `data-id` and `data-component` outlived every rename of classes
 * since 2024.
 */

export const BUBBLE: readonly Anchor[] = [
  { selector: '[id^="bb_msg_id_"]', seen: 'chat 2024-03 to 2026-09 [S][D]' },
  { selector: '[data-component="bubble-message"]', seen: 'chat 2026-09 [D]' },
  { selector: '[data-node-type="bubble-message"]', seen: 'chat 2024-03 to 2026-09 [S][D]' },
  { selector: '.chat-message.wrap-message', seen: 'chat 2024-03 to 2026-09 [S][C]' },
];

/** The text of a message, and the parts of other messages that hold words of the sender. */
export const BUBBLE_TEXT: readonly Anchor[] = [
  { selector: '[data-id$="Msg_Text"]', seen: 'chat 2024 to 2026-09 [S][D]' },
  { selector: '[data-component="message-text-content"]', seen: 'chat 2026-09 [D]' },
  { selector: '.text-message__container', seen: 'chat since 24.12.2 [D][C]' },
  { selector: '.card--text', seen: 'chat until 24.12.2 [S]' },
  { selector: '[data-id$="Msg_Link"]', seen: 'link card 2026 [D]' },
  { selector: '.link-message', seen: 'link card 2026 [C]' },
  { selector: '.caption-text', seen: 'photo 2026 [D]' },
  { selector: '.video-message__caption', seen: 'video 2026 [C]' },
];

/** Where the words stand inside such a part. */
export const TEXT_RUN: readonly Anchor[] = [
  { selector: '[data-component="text-container"]', seen: 'chat 2026-09 [D]' },
  { selector: '[id^="mtc-"]', seen: 'chat 2024-03 to 2026-09 [S][D]' },
  { selector: 'span.text', seen: 'chat 2024-03 to 2026-09 [S][D]' },
];

/** The message's own address in the page, from which its number is known when the bubble's id is gone. */
export const FRAME: readonly Anchor[] = [
  { selector: '[data-qid]', seen: 'chat 2026-09 [D]' },
  { selector: '[id^="message-frame_"]', seen: 'chat 2026-09 [D]' },
];

export const QUOTE = '.message-quote-fragment__container,.quote-banner,[class*="quote-fragment"]';
export const QUOTE_TEXT = '.message-quote-fragment__description,.quote-banner .quote-text';

/** What stands in a bubble and is not its text. */
export const BUBBLE_FURNITURE = `${QUOTE},[data-id$="Msg_React"],[class*="message-reaction"],.card-send-time,.bubble-message-time,.floating-menu-wrapper,.card-sender-name,.message-sender-name-wrapper,.link-message__link,[class*="link-message__link-"],.chat-message__actionholder`;

export const SHARE: readonly Anchor[] = [
  { selector: '[data-translate-title="STR_FORWARD_MSG"]', seen: 'hover menu 2018 to 2026-09 [S][D]' },
  { selector: '[data-translate-inner="STR_FORWARD_MSG"]', seen: 'hover menu [G]' },
  { selector: '.MSABtn-btn[title="Chia sẻ"]', seen: 'hover menu 2026-09 [D]', language: true },
  { selector: '[data-translate-inner="STR_SEND"],.send-msg-btn', seen: 'composer 2026-09 [D][C]' },
];
