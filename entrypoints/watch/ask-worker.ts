import { browser } from 'wxt/browser';
import type { AssessRequest } from '../../lib/messages/engine.ts';
import type { PageSetup } from '../../lib/messages/page-setup.ts';
import type { ShownReply } from '../../lib/messages/shown-marks.ts';
import type { OpenPanelRequest, PageNote, ToolbarNote } from '../../lib/messages/types.ts';

/** The worker's answer to each message of a page. */
interface Replies {
  readonly assess: ShownReply;
  readonly 'page-setup': PageSetup;
  readonly dismiss: undefined;
  readonly pause: undefined;
  readonly 'not-right': { readonly kept: boolean };
  readonly 'open-panel': { readonly opened: boolean };
  readonly toolbar: undefined;
}
type ToWorker = AssessRequest | PageNote | OpenPanelRequest | ToolbarNote;

/**
 * Sends one message to the worker, at once: a panel opens only as the direct answer to a press. Never throws; undefined
 * when there is no answer.
 */
export async function askWorker<M extends ToWorker>(message: M): Promise<Replies[M['type']] | undefined> {
  try {
    return await browser.runtime.sendMessage<M, Replies[M['type']] | undefined>(message);
  } catch {
    return undefined;
  }
}
