import { readFileSync } from 'node:fs';
import type { NotReadableReason, SiteAdapter, Unit } from '../../lib/sites/contract.ts';
import { adapterFor } from '../../lib/sites/registry.ts';

/** A page parsed on its own, without layout, style or scripts. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function fixturePage(path: string): Document {
  return parsePage(readFileSync(`tests/fixtures/pages/${path}`, 'utf8'));
}

export function adapterOf(url: string): SiteAdapter {
  const adapter = adapterFor(new URL(url));
  if (adapter === null) throw new Error(`no adapter for ${url}`);
  return adapter;
}

export interface PageReading {
  readonly units: readonly Unit[];
  readonly unread: readonly NotReadableReason[];
  readonly strategies: readonly string[];
}

/** Everything that the adapter of `url` reads from a page, in document order. */
export function readPage(page: ParentNode, url: string): PageReading {
  const adapter = adapterOf(url);
  const units: Unit[] = [];
  const unread: NotReadableReason[] = [];
  const candidates = adapter.find(page);
  for (const candidate of candidates) {
    const result = adapter.read(candidate, new URL(url));
    if (result.ok) units.push(result.unit);
    else unread.push(result.reason);
  }
  return { units, unread, strategies: candidates.map(({ strategy }) => strategy) };
}

/** "kind: text" of every unit, the shortest form in which a page's reading can be compared. */
export function lines(reading: PageReading): readonly string[] {
  return reading.units.map(({ kind, text }) => `${kind}: ${text}`);
}
