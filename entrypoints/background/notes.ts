import { browser } from 'wxt/browser';
import type { PauseCounts } from '../../lib/messages/page-setup.ts';
import type { PageNote } from '../../lib/messages/types.ts';
import { createDismissals } from '../../lib/store/dismissals.ts';
import { PAUSE_KEY } from '../../lib/store/pause-counts.ts';
import { keepWrongMark } from '../../lib/store/wrong-marks.ts';
import { today } from './today.ts';

/** Posts whose marks the person has hidden. */
export const dismissals = createDismissals(browser.storage.local, Date.now);

/** Keeps that the person finds the marks of a text not right; false when it could not be kept. */
export function keepNotRight({
  text,
  rules,
  withText,
}: Extract<PageNote, { type: 'not-right' }>): Promise<boolean> {
  return keepWrongMark(browser.storage.local, { text, rules, withText, on: today() });
}

/** Keeps how often the pause before sharing asks. Where storage refuses, it holds for the page only. */
export async function keepPause(counts: PauseCounts): Promise<void> {
  await browser.storage.local.set({ [PAUSE_KEY]: counts });
}
