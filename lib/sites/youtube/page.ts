import { attr, queryAll } from '../engine/dom.ts';
import { isHiddenByMarkup } from '../engine/hidden.ts';
import { absoluteLink } from '../engine/links.ts';
import { emojiOf, type TextRules } from '../engine/visible-text.ts';
import { NOT_ON_PAGE } from './anchors.ts';

/** True for what YouTube keeps in the document after its page was left, and for closed panels. */
export function isOffPage(element: Element): boolean {
  return isHiddenByMarkup(element, NOT_ON_PAGE);
}

/** YouTube's texts: pictures are emoji (or a channel's own), icons and buttons are no text. */
export const YOUTUBE_TEXT: TextRules = {
  skip: 'yt-icon,tp-yt-paper-button,ytd-badge-supported-renderer,#expand,#collapse,#more,#less',
  replace: (element) =>
    emojiOf(element) ?? (element.localName === 'img' ? (attr(element, 'alt') ?? '') : null),
};

export interface VideoAddress {
  readonly kind: 'video' | 'short' | 'list';
  readonly id: string;
}

/** The video, Short or list that an address of YouTube opens. */
export function videoAddress(url: URL): VideoAddress | null {
  const short = /^\/shorts\/([\w-]{6,})/.exec(url.pathname)?.[1];
  if (short !== undefined) return { kind: 'short', id: short };
  const list = url.searchParams.get('list');
  const video = url.searchParams.get('v') ?? /^\/live\/([\w-]{6,})/.exec(url.pathname)?.[1];
  if (list !== null && !url.searchParams.has('index')) return { kind: 'list', id: list };
  if (video !== null && video !== undefined && video !== '') return { kind: 'video', id: video };
  return list === null ? null : { kind: 'list', id: list };
}

export function watchLink(id: string): string {
  return `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
}

/** True for links that a text holds as furniture: hashtags, channels mentioned, a moment of the same video. */
export function isFurniture(url: URL, videoId: string | null): boolean {
  if (!/(^|\.)youtube\.com$/.test(url.hostname)) return false;
  if (/^\/(hashtag|results|@|channel\/|c\/|user\/)/.test(url.pathname)) return true;
  return url.pathname === '/watch' && videoId !== null && url.searchParams.get('v') === videoId;
}

/** The address of the first link in `root` that `accept` takes. */
export function firstAddress(
  root: Element,
  selector: string,
  base: URL,
  accept: (url: URL, link: Element) => boolean,
): URL | null {
  for (const link of queryAll(root, selector)) {
    const url = absoluteLink(attr(link, 'href'), base);
    if (url !== null && accept(url, link)) return url;
  }
  return null;
}
