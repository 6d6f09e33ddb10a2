import type { PageUnits } from '../messages/types.ts';
import type { SiteAdapter } from '../sites/contract.ts';
import { type Clock, startSlice } from './clock.ts';
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
  readonly signal: AbortSignal;
}

/** Reads every unit of the page once, near the visible part or not, in slices. */
export async function listUnits(options: ListUnitsOptions): Promise<PageUnits> {
  const { document, adapter, url, ask, clock, signal } = options;
  const health = createPageHealth();
  const units: Promise<PageUnits['units'][number]>[] = [];
  let waiting = 0;
  const candidates = adapter.find(document).slice(0, LIST_CAP);
  let over = startSlice(clock);
  for (const candidate of candidates) {
    if (over() || waiting >= WAITING) {
      await (waiting >= WAITING ? units.at(-1) : new Promise<void>((resolve) => clock.soon(resolve, signal)));
      over = startSlice(clock);
    }
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
          else reject(new Error('The engine gave no answer.'));
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
