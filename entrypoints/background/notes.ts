import { browser } from 'wxt/browser';
import type { PageNote } from '../../lib/messages/types.ts';
import { createDismissals } from '../../lib/store/dismissals.ts';
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
