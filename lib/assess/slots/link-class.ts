import type { PackFacts, SourceClass } from '../../packs/types.ts';

export type LinkClass = SourceClass | 'unknown';

/** Facebook and others send a click through a page of their own; the address it leads to is in the query. */
const REDIRECTS: Readonly<Record<string, string>> = {
  'l.facebook.com': 'u',
  'lm.facebook.com': 'u',
  'l.instagram.com': 'u',
  'www.google.com': 'url',
};

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** The host that a reader would end up on, lower case; nothing for what is no web address. */
export function hostOf(url: string): string | undefined {
  const parsed = parse(url);
  if (parsed === undefined || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined;
  const parameter = REDIRECTS[parsed.hostname];
  if (
    parameter !== undefined &&
    (parsed.pathname === '/l.php' || parsed.pathname === '/url' || parsed.pathname === '/')
  ) {
    const target = parse(parsed.searchParams.get(parameter) ?? '');
    if (target !== undefined) return target.hostname.replace(/\.$/, '');
  }
  return parsed.hostname.replace(/\.$/, '');
}

/**
 * Builds the test that says what kind of site a link leads to. A domain of the pack stands for itself and everything
 * below it, compared label by label: "csgt.gov.vn.abc.com" and "vneid-dongbo.top" are `unknown`.
 */
export function createLinkClass(
  pack: Pick<PackFacts, 'sources' | 'officialZones'>,
): (url: string) => LinkClass {
  const domains = new Map<string, LinkClass>();
  for (const { zone } of pack.officialZones) domains.set(zone, 'official');
  for (const source of pack.sources) for (const domain of source.domains) domains.set(domain, source.class);
  return (url) => {
    let host = hostOf(url);
    // The most specific domain decides: a broadcaster's site under gov.vn is press.
    while (host !== undefined && host !== '') {
      const found = domains.get(host);
      if (found !== undefined) return found;
      const dot = host.indexOf('.');
      host = dot < 0 ? undefined : host.slice(dot + 1);
    }
    return 'unknown';
  };
}
