import type { PageUnits } from '../messages/types.ts';
import type { SiteAdapter } from '../sites/contract.ts';
import type { Clock } from './clock.ts';
import type { EngineClient } from './engine-client.ts';
import { createPageHealth } from './page-health.ts';

/** Most units listed. */
const LIST_CAP = 5000;
/** So many texts wait for the engine at a time. */
const WAITING = 64;

export interface ListUnitsOptions {
  readonly document: Document;
  readonly adapter: SiteAdapter;
  readonly url: URL;
  readonly ask: EngineClient['ask'];
  readonly clock: Clock;
}

/** Reads every unit of the page once, near the visible part or not; fails when the engine gives no answer. */
export async function listUnits(options: ListUnitsOptions): Promise<PageUnits> {
  const { document, adapter, url, ask, clock } = options;
  const health = createPageHealth();
  const units: Promise<PageUnits['units'][number]>[] = [];
  let waiting = 0;
  const candidates = adapter.find(document).slice(0, LIST_CAP);
  for (const candidate of candidates) {
    if (waiting >= WAITING) await units.at(-1);
    const result = adapter.read(candidate, url);
    health.note(candidate.element, result);
    if (!result.ok) continue;
    const { kind, key, text, permalink } = result.unit;
    waiting += 1;
    units.push(
      new Promise((resolve, reject) => {
        ask(result.unit, (marks) => {
          waiting -= 1;
          if (marks) resolve({ kind, key, text, permalink, marks: marks.map((mark) => mark.kind) });
          else reject();
        });
      }),
    );
  }
  return {
    site: adapter.id,
    surface: adapter.surface(url, document),
    health: health.state(clock.now(), candidates.length).health,
    units: await Promise.all(units),
  };
}
