import type { ReadingCounts } from '../messages/types.ts';
import type { NotReadableReason, SiteId } from '../sites/contract.ts';

export type HealthState = 'ok' | 'degraded' | 'unreadable';

export type HealthCause =
  /** The page looks loaded and nothing on it was found. */
  | 'nothing-found'
  /** Units were found and none could be read. */
  | 'nothing-read'
  /** Most units that were found gave no text. */
  | 'mostly-without-text'
  /** Some units could not be told apart from their neighbours. */
  | 'ambiguous'
  /** A first strategy went silent and later ones do its work: the site changed. */
  | 'fallback-strategies'
  /** Most keys come from texts on a site that gives ids. */
  | 'keys-from-text';

export interface Health {
  readonly state: HealthState;
  readonly causes: readonly HealthCause[];
  /** Groups of anchors whose later strategies do the work ("comment"). */
  readonly groups: readonly string[];
}

/** Fewer candidates than this say nothing about a page. */
const ENOUGH = 8;

/** Sites that give every unit an id. Facebook shows most permalinks only on hover; TikTok's drawer has none. */
const SITES_WITH_IDS: ReadonlySet<SiteId> = new Set(['youtube', 'zalo']);

/** Groups of anchors that only find something when the usual ones of their site have gone silent. */
const FALLBACK_GROUPS: Readonly<Record<SiteId, readonly string[]>> = {
  facebook: [],
  zalo: ['bubble-text'],
  tiktok: ['comment-name', 'comment-box'],
  youtube: ['card-title', 'comment-text', 'comment-link'],
};

/**
 * How well a page is being read. `expectsUnits` says that the surface should have shown units by now (it is a feed, a
 * watch page, an opened chat, and it had time to load). Units that are hidden, empty or still loading count neither way.
 * A page that is read badly is told to the person; it is never shown as a page without findings.
 */
export function healthOf(site: SiteId, counts: ReadingCounts, expectsUnits: boolean): Health {
  const count = (reason: NotReadableReason): number => counts.unreadable[reason] ?? 0;
  const withoutText = count('no-text');
  const failed = withoutText + count('ambiguous') + count('too-large');
  const weighed = counts.read + failed;

  if (expectsUnits && weighed === 0 && count('empty') + count('loading') + count('hidden') === 0) {
    return { state: 'unreadable', causes: ['nothing-found'], groups: [] };
  }
  if (counts.read === 0 && failed >= ENOUGH) {
    return { state: 'unreadable', causes: ['nothing-read'], groups: [] };
  }
  if (weighed < ENOUGH) return { state: 'ok', causes: [], groups: [] };

  const causes: HealthCause[] = [];
  if (withoutText > weighed * 0.6) causes.push('mostly-without-text');
  if (count('ambiguous') > weighed * 0.1) causes.push('ambiguous');
  const groups = silentGroups(site, counts.hits);
  if (groups.length > 0) causes.push('fallback-strategies');
  if (SITES_WITH_IDS.has(site) && counts.textKeys > counts.read * 0.3) causes.push('keys-from-text');
  return { state: causes.length === 0 ? 'ok' : 'degraded', causes, groups };
}

/** Groups that do the work of others which went silent. */
function silentGroups(site: SiteId, hits: Readonly<Record<string, number>>): readonly string[] {
  const total = (group: string): number =>
    Object.entries(hits)
      .filter(([strategy]) => strategy.startsWith(`${group}:`))
      .reduce((sum, [, count]) => sum + count, 0);
  const groups = FALLBACK_GROUPS[site].filter((group) => total(group) >= ENOUGH);
  // In some groups three posts of four have no message attribute; not one in twenty means that it was renamed.
  if (
    site === 'facebook' &&
    total('message') + total('translated') === 0 &&
    total('header') + total('actions') >= 20
  ) {
    return [...groups, 'header'];
  }
  return groups;
}
