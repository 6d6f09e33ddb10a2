import type { PageDiagnosis } from '../messages/types.ts';
import { healthOf } from './health.ts';

/**
 * The text behind "Sao chép chẩn đoán": how well a page was read and how it is built. It holds names of tags and of
 * attributes only, never a text, a value of an attribute or an address, and it is shown to the person before they copy
 * it.
 */
export function diagnosisText({ site, surface, mayRead, counts, anchors, outline }: PageDiagnosis): string {
  const { state, causes } = healthOf(site, counts, mayRead);
  const reasons = Object.entries(counts.unreadable).map(([reason, count]) => `${reason} ${count}`);
  return [
    `${site} / ${surface}: ${state}${causes.length === 0 ? '' : ` (${causes.join(', ')})`}`,
    `read ${counts.read}, keys from text ${counts.textKeys}, not read: ${reasons.join(', ') || '0'}`,
    '',
    ...anchors,
    '',
    ...outline,
  ].join('\n');
}
