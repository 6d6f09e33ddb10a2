import type { Candidate, ReadResult } from '../contract.ts';
import { anchorGroup, firstBy } from '../engine/anchor-group.ts';
import { attr, closest, holds, matches, query, queryAll } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import { absoluteLink } from '../engine/links.ts';
import { dayOfInstant } from '../engine/post-date.ts';
import { textKey } from '../engine/text-key.ts';
import { emojiOf, type TextRules, visibleText } from '../engine/visible-text.ts';
import { BUBBLE_FURNITURE, BUBBLE_TEXT, FRAME, QUOTE, QUOTE_TEXT, TEXT_RUN } from './anchors.ts';
import { emojiOfCode } from './emoji.ts';

const TEXT = anchorGroup('bubble-text', BUBBLE_TEXT);
const RUN = anchorGroup('text-run', TEXT_RUN);
const FRAMES = anchorGroup('frame', FRAME);

/** Messages without words; a bubble with nothing at all was recalled. */
const WORDLESS =
  '[data-id$="Msg_Photo"],[data-id$="Msg_GrpPhoto"],.img-msg-v2,.card--group-photo,img.zimg-el,[class*="video-message"],[class*="voice-message"],[class*="file-message"],.call-message,.sticker';

const RULES: TextRules = {
  skip: BUBBLE_FURNITURE,
  replace: (element) =>
    matches(element, '.emoji-sizer') ? emojiOfCode(element.textContent ?? '') : emojiOf(element),
};

/** One message. A recalled message, a sticker, a call or a file has no words of its sender. */
export function readMessage(candidate: Candidate, url: URL): ReadResult {
  const bubble = candidate.element;
  if (isHiddenByMarkup(bubble)) return { ok: false, reason: 'hidden' };
  const isOwn = (element: Element): boolean => closest(element, QUOTE) === null && !isHiddenByMarkup(element);
  const part = matches(bubble, TEXT.selector) ? bubble : firstBy(bubble, TEXT, isOwn);
  const run = firstBy(
    part ?? bubble,
    RUN,
    (element) => isOwn(element) && closest(element, BUBBLE_FURNITURE) === null,
  );
  const body = run === null || run.localName !== 'span' ? (run ?? part) : joined(part ?? bubble, run);
  if (body === null) return { ok: false, reason: query(bubble, WORDLESS) === null ? 'empty' : 'no-text' };

  const { text, tooLarge } = visibleText(body, RULES);
  if (tooLarge) return { ok: false, reason: 'too-large' };
  if (text === '') return { ok: false, reason: 'no-text' };
  const id = messageNumber(bubble);
  const quoted = [...queryAll(bubble, QUOTE_TEXT), ...queryAll(bubble, '.link-message__link-title')]
    .filter((element) => !isHiddenByMarkup(element))
    .map((element) => visibleText(element, { replace: RULES.replace ?? emojiOf }).text)
    .filter((part) => part !== '')
    .join('\n');
  return {
    ok: true,
    unit: {
      kind: 'message',
      key: id === null ? `zalo:text:${textKey(text)}` : `zalo:message:${id}`,
      keyFrom: id === null ? 'text' : 'site',
      text,
      links: linksOf(bubble, url),
      postedOn: id === null || id.length !== 13 ? undefined : dayOfInstant(Number(id)),
      truncated: false,
      quoted: quoted === '' ? undefined : quoted,
      body,
    },
  };
}

/** A text of several runs is read from the element that holds them all. */
function joined(part: Element, run: Element): Element {
  const runs = queryAll(part, 'span.text').filter((element) => closest(element, QUOTE) === null);
  if (runs.length <= 1) return run;
  let around = run;
  while (around !== part && !runs.every((element) => holds(around, element))) {
    const above = around.parentElement;
    if (above === null) break;
    around = above;
  }
  return around;
}

/** The message's number (`cliMsgId`, the millisecond in which it was written), without the ids of people beside it. */
function messageNumber(bubble: Element): string | null {
  const own = /^bb_msg_id_(\d+)/.exec(attr(bubble, 'id') ?? '')?.[1];
  if (own !== undefined) return own;
  const inner = query(bubble, '[id^="bb_msg_id_"]');
  const fromInner = inner === null ? undefined : /^bb_msg_id_(\d+)/.exec(attr(inner, 'id') ?? '')?.[1];
  if (fromInner !== undefined) return fromInner;
  const frame = matches(bubble, FRAMES.selector)
    ? bubble
    : (query(bubble, FRAMES.selector) ?? closest(bubble, FRAMES.selector));
  if (frame === null) return null;
  return (
    /@(\d{6,})_/.exec(attr(frame, 'data-qid') ?? '')?.[1] ??
    /^message-frame_(\d+)/.exec(attr(frame, 'id') ?? '')?.[1] ??
    null
  );
}

/** Links of the text and of its link card. Typed addresses are spans that carry no `href`. */
function linksOf(bubble: Element, url: URL): readonly string[] {
  const found = new Set<string>();
  for (const element of queryAll(bubble, 'a[href],.text-is-link')) {
    if (closest(element, QUOTE) !== null || matches(element, '.mention-name,.text-is-phone-number')) continue;
    const written = (element.textContent ?? '').trim();
    const address =
      attr(element, 'data-content') ??
      attr(element, 'href') ??
      (/^https?:/i.test(written) ? written : `https://${written}`);
    const link = absoluteLink(address, url);
    if (link !== null) found.add(link.href);
  }
  return [...found];
}
