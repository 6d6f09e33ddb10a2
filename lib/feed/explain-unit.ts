import { cutText } from '../messages/cut-text.ts';
import { TEXT_LENGTH, type UnitToExplain } from '../messages/types.ts';
import type { SiteId, Unit } from '../sites/contract.ts';
import type { MarkedUnit } from './marked-unit.ts';

/** What the page has to offer to the panel. */
export interface Explainable {
  readonly site: SiteId;
  readonly marked: readonly MarkedUnit[];
  /** A private conversation that is not being read. */
  readonly private: boolean;
}

function given(site: SiteId, unit: Unit): UnitToExplain {
  const { kind, key, text, truncated } = unit;
  const isCut = truncated || text.length > TEXT_LENGTH;
  return { state: 'unit', site, kind, key, ...cutText(unit), truncated: isCut };
}

/**
 * The marked unit with this key, as the panel needs it to explain it.
 *
 * @param key undefined when nothing was asked for in this tab yet
 */
export function explainUnit(page: Explainable, key: string | undefined): UnitToExplain {
  if (key === undefined) return { state: 'none', private: page.private };
  const found = page.marked.find(({ unit }) => unit.key === key);
  return found ? given(page.site, found.unit) : { state: 'gone', private: page.private };
}
