import { attr, queryAll } from './dom.ts';

/** Addresses (host and path) through which a site sends its readers out, and the parameter that holds the real one. */
const REDIRECTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:www|m|l|lm)\.)?facebook\.com\/(?:l\.php|flx\/warn)$/, 'u'],
  [/^(?:(?:www|m)\.)?youtube\.com\/redirect$/, 'q'],
  [/^(?:www\.)?tiktok\.com\/link\/v2$/, 'target'],
];

const TRACKING = ['fbclid', '__cft__[0]', '__tn__'];

/** `href` as an absolute web address without the site's redirect and tracking parameters; null for anything else. */
export function absoluteLink(href: string | null, base: URL): URL | null {
  if (!href || href.startsWith('#')) return null;
  let url = URL.parse(href, base);
  for (let i = 0; url && i < 3; i += 1) {
    const inner = redirectTarget(url);
    if (inner === null) break;
    url = inner;
  }
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  for (const name of TRACKING) if (url.searchParams.has(name)) url.searchParams.delete(name);
  return url;
}

function redirectTarget(url: URL): URL | null {
  const place = url.hostname + url.pathname.replace(/\/+$/, '');
  const known = REDIRECTS.find(([form]) => form.test(place));
  const target = known && url.searchParams.get(known[1]);
  if (!target) return null;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(target) ? target : `https://${target}`;
  return URL.parse(address);
}

/**
 * Absolute addresses of the links inside `scopes`, each once, in order. `isInner` says which addresses are the
 * site's own furniture (hashtags, profiles of people mentioned) and so no link of the text.
 */
export function linksIn(
  scopes: readonly Element[],
  base: URL,
  isInner: (url: URL, link: Element) => boolean,
): readonly string[] {
  const found = new Set<string>();
  for (const scope of scopes) {
    for (const link of queryAll(scope, 'a[href]')) {
      const url = absoluteLink(attr(link, 'href'), base);
      if (url !== null && !isInner(url, link)) found.add(url.href);
    }
  }
  return [...found];
}
