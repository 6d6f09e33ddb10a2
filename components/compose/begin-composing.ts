import { keptSince } from '../../lib/report/retention.ts';
import type { ComposeGear, Composing } from './compose-context.ts';

/**
 * Reads the settings and removes the drafts that are past the time the person set. It says which, and they can be put
 * back for as long as the page stays open.
 */
export async function beginComposing(gear: ComposeGear, surface: Composing['surface']): Promise<Composing> {
  const set = await gear.settings();
  const since = keptSince(Date.now(), set.draftRetentionDays);
  const outcome = since === undefined ? [] : await gear.drafts.removeOlder(since);
  const isTrouble = typeof outcome === 'string';
  return {
    ...gear,
    set,
    surface,
    trouble: isTrouble ? outcome : undefined,
    swept: isTrouble || outcome.length === 0 ? undefined : { days: set.draftRetentionDays, rows: outcome },
  };
}
