import type { PopupKey } from '../../lib/i18n/popup.vi.ts';
import type { PageStatus } from '../../lib/messages/types.ts';

/** What the popup says about a page: one headline, at most one sentence, and how it is coloured. */
export interface HealthView {
  readonly tone: 'good' | 'partial' | 'still';
  readonly headline: PopupKey;
  readonly sentence: PopupKey | null;
}

/**
 * Puts a page's health in plain words. A site switched off or resting and a private conversation come before
 * everything else.
 */
export function describeHealth(status: PageStatus, siteOn: boolean, rests: boolean): HealthView {
  if (siteOn && rests) return { tone: 'still', headline: 'page.health.resting', sentence: null };
  if (!siteOn || status.reason === 'site-off') {
    return { tone: 'still', headline: 'page.health.off', sentence: 'page.reason.site-off' };
  }
  if (status.private && status.unitsRead === 0) {
    return { tone: 'still', headline: 'page.health.private', sentence: null };
  }
  const sentence: PopupKey | null = status.reason ? `page.reason.${status.reason}` : null;
  if (status.health === 'ok') {
    return status.paused
      ? { tone: 'still', headline: 'page.health.paused', sentence }
      : { tone: 'good', headline: 'page.health.ok', sentence };
  }
  const tone = status.health === 'waiting' ? 'still' : 'partial';
  return { tone, headline: `page.health.${status.health}`, sentence };
}
