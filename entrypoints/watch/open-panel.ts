import { browser } from 'wxt/browser';
import type { OpenPanelRequest } from '../../lib/messages/types.ts';

/** Asks the worker for the panel. False when there is no answer, or none that says it was opened. */
export async function openPanel(key: string): Promise<boolean> {
  const request: OpenPanelRequest = { type: 'open-panel', key };
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'opened') === true;
  } catch {
    return false;
  }
}
