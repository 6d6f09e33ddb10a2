import { hostOf } from '../../assess/slots/link-class.ts';
import { registrableDomain } from '../../assess/slots/registrable-domain.ts';
import type { Pack } from '../../packs/types.ts';
import { bareOf } from '../../text/key.ts';

/** Why a pack may not bring or point at a host. */
export type DomainFault =
  | 'known'
  | 'registry'
  | 'address'
  | 'look-alike'
  | 'not-official'
  | 'official'
  | 'shared';

/** What is compared with a host. */
export interface KnownDomains {
  readonly domains: ReadonlyMap<string, string>;
  readonly zones: readonly string[];
  /** First labels by which official sites and outlets are known, without those that are names of provinces. */
  readonly names: readonly string[];
}

const SHAPES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};
/** Services of the state that fraud imitates and that have no site of the name. */
const BRANDS = ['vneid', 'dichvucong', 'chinhphu', 'bocongan', 'vssid', 'etax', 'congan', 'baohiemxahoi'];
const SHORTEST_NAME = 5;

function skeleton(label: string): string {
  return label
    .replace(/[013457]/g, (digit) => SHAPES[digit] ?? digit)
    .replace(/rn/g, 'm')
    .replace(/[^a-z]/g, '');
}

/** What the core pack knows, ready to be compared with. */
export function knownDomains(core: Pack): KnownDomains {
  const places = new Set(
    core.records.flatMap((record) => ('name' in record ? [bareOf(record.name).replace(/[^a-z]/g, '')] : [])),
  );
  const domains = new Map(
    core.sources.flatMap((source) => source.domains.map((domain) => [domain, source.class] as const)),
  );
  const names = core.sources
    .filter(
      (source) => source.class === 'official' || source.class === 'press' || source.class === 'factcheck',
    )
    .flatMap((source) =>
      source.domains.map((domain) => skeleton(registrableDomain(domain).split('.')[0] ?? '')),
    );
  return {
    domains,
    zones: core.officialZones.map(({ zone }) => zone),
    names: [...new Set([...names, ...BRANDS])].filter(
      (name) => name.length >= SHORTEST_NAME && !places.has(name),
    ),
  };
}

function isBelow(host: string, domains: Iterable<string>): boolean {
  for (const domain of domains) if (host === domain || host.endsWith(`.${domain}`)) return true;
  return false;
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  return Math.max(a.length, b.length) - from - back <= 1;
}

function isLookAlike(host: string, known: KnownDomains): boolean {
  const labels = host.split('.');
  const own = registrableDomain(host).split('.')[0] ?? '';
  const before = labels.slice(0, Math.max(1, labels.indexOf(own) + 1));
  if (before.some((label) => label.split('-').includes('gov') || label.startsWith('xn--'))) return true;
  return before.some((label) => {
    const shape = skeleton(label);
    return known.names.some(
      (name) =>
        shape === name ||
        (name.length >= SHORTEST_NAME && shape.includes(name)) ||
        (name.length > SHORTEST_NAME && oneLetterApart(shape, name)),
    );
  });
}

/**
 * Why a source with this domain cannot come by a pack. What vouches for links is the zone under which only state
 * bodies register, and the core pack; so a pack can name an outlet and can never make an address look safe.
 */
export function sourceFault(
  domain: string,
  sourceClass: 'official' | 'press',
  known: KnownDomains,
): DomainFault | undefined {
  const inZone = isBelow(domain, known.zones);
  if (known.zones.includes(domain) || known.domains.has(domain)) return 'known';
  if (sourceClass === 'official') {
    if (!inZone) return 'not-official';
    // A broadcaster's site under an official zone stays a broadcaster's.
    const above = [...known.domains].find(([other]) => isBelow(domain, [other]));
    return above === undefined || above[1] === 'official' ? undefined : 'known';
  }
  if (inZone) return 'official';
  return hostFault(domain, known) ?? (isBelow(domain, known.domains.keys()) ? 'known' : undefined);
}

/** Why a pack cannot send a reader to this host, or list it. */
function hostFault(host: string, known: KnownDomains): DomainFault | undefined {
  if (/^[\d.]+$/.test(host) || !host.includes('.')) return 'address';
  const registered = registrableDomain(host);
  const labels = registered.split('.');
  // "com.vn" is registered by nobody: everything below it would count.
  if (labels.length === 2 && REGISTRIES.test(registered)) return 'registry';
  if (SHARED.test(registered) || SHARED.test(host)) return 'shared';
  return isLookAlike(host, known) ? 'look-alike' : undefined;
}

const REGISTRIES =
  /^(?:com|net|org|edu|gov|int|ac|biz|info|name|pro|health|id|io|ai|mil|co|or|ne|go)\.[a-z]{2}$/;
/** Where everybody can have a page: such a domain stands for nobody. */
const SHARED =
  /(?:^|\.)(?:blogspot\.com|github\.io|web\.app|firebaseapp\.com|pages\.dev|workers\.dev|vercel\.app|netlify\.app|wordpress\.com|weebly\.com|wixsite\.com|google\.com|sites\.google\.com|notion\.site|facebook\.com|zalo\.me|tiktok\.com|youtube\.com|telegram\.org|t\.me)$/;

/** Why a reader cannot be sent to this address by a pack; nothing for one that is fine. */
export function linkFault(url: string, known: KnownDomains): DomainFault | undefined {
  const host = hostOf(url);
  if (host === undefined || !URL.canParse(url) || new URL(url).username !== '') return 'address';
  if (isBelow(host, known.zones)) return undefined;
  const listed = [...known.domains].find(([domain]) => isBelow(host, [domain]));
  if (listed !== undefined) return listed[1] === 'shortener' ? 'shared' : undefined;
  return hostFault(host, known);
}

/** True for an address that the core pack knows as official, press or a fact-checker's. */
export function isKnownSite(url: string, known: KnownDomains): boolean {
  const host = hostOf(url);
  if (host === undefined) return false;
  if (isBelow(host, known.zones)) return true;
  return [...known.domains].some(
    ([domain, what]) => what !== 'social' && what !== 'shortener' && isBelow(host, [domain]),
  );
}
