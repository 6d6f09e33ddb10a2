import { createRateGate, type RateLimit } from './rate-gate.ts';

/** Tabs are forgotten, the longest unheard first, beyond this number. */
const TABS = 500;

/**
 * A gate for each tab: a page whose renderer was taken over uses up its own share and nobody else's.
 *
 * @param now milliseconds, monotonic or not
 */
export function createTabGates(limit: RateLimit, now: () => number): (tabId: number) => boolean {
  const gates = new Map<number, () => boolean>();
  return (tabId) => {
    const gate = gates.get(tabId) ?? createRateGate(limit, now);
    gates.delete(tabId);
    gates.set(tabId, gate);
    const [oldest] = gates.keys();
    if (gates.size > TABS && oldest !== undefined) gates.delete(oldest);
    return gate();
  };
}
