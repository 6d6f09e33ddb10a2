import type { Candidate, ReadResult } from '../contract.ts';
import { attr, closest, holds, matches, queryAll } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import { absoluteLink, linksIn } from '../engine/links.ts';
import { dayOfLabel } from '../engine/post-date.ts';
import { textKey } from '../engine/text-key.ts';
import { emojiOf, visibleText } from '../engine/visible-text.ts';
import { commentIdOf } from './find-units.ts';
import { isFurniture } from './read-post.ts';
import { commentBlock, textOf } from './read-text.ts';

/** A comment or a reply, without the replies under it. */
export function readComment(candidate: Candidate, url: URL): ReadResult {
  const comment = candidate.element;
  if (isHiddenByMarkup(comment, '[aria-hidden="true"]')) return { ok: false, reason: 'hidden' };
  const body = commentBlock(comment);
  if (body === null) return { ok: false, reason: 'no-text' };
  const read = textOf(body);
  if (read.tooLarge) return { ok: false, reason: 'too-large' };
  if (read.text === '') return { ok: false, reason: 'no-text' };

  const links = queryAll(comment, 'a[href]').filter((link) => {
    const article = closest(link, '[role="article"]');
    return !holds(body, link) && (article === null || article === comment || !holds(comment, article));
  });
  const own = links.filter((link) => commentIdOf(link) !== null);
  // The time's link leads to the comment itself; the author's link only carries its number.
  const time = own.find((link) => dayOfLabel(attr(link, 'aria-label')) !== undefined) ?? own[own.length - 1];
  const id = time === undefined ? null : commentIdOf(time);
  return {
    ok: true,
    unit: {
      kind: candidate.kind,
      key: id === null ? `facebook:text:${textKey(candidate.kind, read.text)}` : `facebook:comment:${id}`,
      keyFrom: id === null ? 'text' : 'site',
      text: read.text,
      links: linksIn([body], url, isFurniture),
      postedOn: time === undefined ? undefined : dayOfLabel(attr(time, 'aria-label')),
      permalink: time === undefined ? undefined : permalinkOf(time, url),
      truncated: read.truncated,
      body,
    },
  };
}

function permalinkOf(time: Element, url: URL): string | undefined {
  const address = absoluteLink(attr(time, 'href'), url);
  return address === null || /^\/user\//.test(address.pathname) ? undefined : address.href;
}

/** Glyphs that the mobile site draws as icons, in the private use areas. */
const ICONS = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}]/gu;

/**
 * A story of the mobile site: strings in a row, the first of which names the author; those with icons are times and
 * labels. The longest of the rest is the text.
 */
export function readMobileStory(candidate: Candidate): ReadResult {
  const areas = queryAll(candidate.element, '[data-mcomponent="TextArea"]').filter(
    (area) =>
      !isHiddenByMarkup(area) &&
      closest(area, '[role="button"]') === null &&
      !matches(area, '[role="button"]'),
  );
  const words = areas
    .slice(1)
    .map((area) => ({ area, text: visibleText(area, { replace: emojiOf }).text }))
    .filter(({ text }) => text !== '' && text.search(ICONS) === -1)
    .sort((a, b) => b.text.length - a.text.length);
  const [longest] = words;
  if (longest === undefined) return { ok: false, reason: 'no-text' };
  return {
    ok: true,
    unit: {
      kind: 'post',
      key: `facebook:text:${textKey('post', longest.text)}`,
      keyFrom: 'text',
      text: longest.text,
      links: [],
      truncated: false,
      body: longest.area,
    },
  };
}
