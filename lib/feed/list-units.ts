import type { Mark } from '../assess/types.ts';
import type { PageUnits } from '../messages/types.ts';
import type { SiteAdapter, Unit } from '../sites/contract.ts';
import { type Clock, startSlice } from './clock.ts';
import { createPageHealth } from './page-health.ts';

/** Most units listed. */
const LIST_CAP = 5000;

export interface ListUnitsOptions {
  readonly document: Document;
  readonly adapter: SiteAdapter;
  readonly url: URL;
  readonly assess: (unit: Unit) => readonly Mark[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Reads every unit of the page once, near the visible part or not, in slices. */
export async function listUnits(options: ListUnitsOptions): Promise<PageUnits> {
  const { document, adapter, url, assess, clock, signal } = options;
  const health = createPageHealth();
  const units: PageUnits['units'][number][] = [];
  const candidates = adapter.find(document).slice(0, LIST_CAP);
  let over = startSlice(clock);
  for (const candidate of candidates) {
    if (over()) {
      await new Promise<void>((resolve) => clock.soon(resolve, signal));
      over = startSlice(clock);
    }
    const result = adapter.read(candidate, url);
    health.note(candidate.element, result);
    if (!result.ok) continue;
    const { kind, key, text, permalink } = result.unit;
    units.push({ kind, key, text, permalink, marks: assess(result.unit).map((mark) => mark.kind) });
  }
  return {
    site: adapter.id,
    surface: adapter.surface(url, document),
    health: health.state(clock.now(), candidates.length).health,
    units,
  };
}
