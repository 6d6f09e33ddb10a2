import { DIAGNOSIS_LINE, type PageDiagnosis } from '../messages/types.ts';
import type { NotReadableReason, SiteAdapter } from '../sites/contract.ts';
import { anchorCounts, outlineOf } from '../sites/page-outline.ts';

/** More candidates than this tell no more about a page. */
const CANDIDATES = 200;

export interface DiagnoseOptions {
  readonly document: Document;
  readonly adapter: SiteAdapter;
  readonly url: URL;
  /** False in a private conversation: there the candidates are counted, and none is read. */
  readonly mayRead: boolean;
}

/** How the page is read and built: names of tags and attributes, no word of the page. */
export function diagnose({ document, adapter, url, mayRead }: DiagnoseOptions): PageDiagnosis {
  const hits: Record<string, number> = {};
  const unreadable: Partial<Record<NotReadableReason, number>> = {};
  let read = 0;
  let textKeys = 0;
  for (const candidate of adapter.find(document).slice(0, CANDIDATES)) {
    hits[candidate.strategy] = (hits[candidate.strategy] ?? 0) + 1;
    const result = mayRead ? adapter.read(candidate, url) : ({ ok: false, reason: 'private' } as const);
    if (result.ok) {
      read += 1;
      if (result.unit.keyFrom === 'text') textKeys += 1;
    } else unreadable[result.reason] = (unreadable[result.reason] ?? 0) + 1;
  }
  const root = document.documentElement;
  return {
    site: adapter.id,
    surface: adapter.surface(url, document),
    mayRead,
    counts: { hits, read, unreadable, textKeys },
    anchors: anchorCounts(root, adapter),
    outline: outlineOf(root).map((line) => line.slice(0, DIAGNOSIS_LINE)),
  };
}
