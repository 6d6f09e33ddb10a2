import type { PauseCounts } from '../messages/page-setup.ts';

/** Key of the counts in `storage.local`. */
export const PAUSE_KEY = 'pause';

/** Dismissals that make a difference. */
const MOST = 1000;

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** How often the pause was dismissed and passed by, out of whatever storage holds. */
export function readPauseCounts(value: unknown): PauseCounts {
  const { dismissed, passed }: { readonly dismissed?: unknown; readonly passed?: unknown } =
    typeof value === 'object' ? { ...value } : {};
  if (!isCount(dismissed) || !isCount(passed)) return { dismissed: 0, passed: 0 };
  return { dismissed: Math.min(dismissed, MOST), passed };
}
