import type { PageDiagnosis } from '../messages/types.ts';
import { DIAGNOSIS_LENGTH } from '../messages/types.ts';
import type { NotReadableReason, SiteAdapter } from '../sites/contract.ts';
import { healthOf, type ReadingCounts } from '../sites/health.ts';
import { structureReport } from '../sites/structure-report.ts';

/** More candidates than this tell no more about a page. */
const CANDIDATES = 200;

export interface DiagnoseOptions {
  readonly document: Document;
  readonly adapter: SiteAdapter;
  readonly url: URL;
  /** False in a private conversation: there the candidates are counted, and none is read. */
  readonly mayRead: boolean;
}

/** How the page is read and built, for the person to copy: names of tags and attributes, no word of the page. */
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
  const counts: ReadingCounts = { hits, read, unreadable, textKeys };
  const surface = adapter.surface(url, document);
  const health = healthOf(adapter.id, counts, mayRead);
  const report = structureReport(document.documentElement, adapter, surface, counts, health);
  return { report: report.slice(0, DIAGNOSIS_LENGTH) };
}
