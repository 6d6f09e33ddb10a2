import * as z from 'zod/mini';
import { KEY_LENGTH, type OpenPanelRequest } from './types.ts';
import { WATCHED_HOSTS } from './watched-hosts.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

const openPanelSchema: z.ZodMiniType<OpenPanelRequest> = z.strictObject({
  type: z.literal('open-panel'),
  key: z.string().check(z.minLength(1), z.maxLength(KEY_LENGTH)),
});

/** The part of `runtime.MessageSender` that the guard reads. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** A request that may be acted on, and where it comes from. */
export interface OpenPanelCall {
  readonly key: string;
  readonly tabId: number;
  readonly windowId: number | undefined;
}

function isWatched(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && WATCHED_HOSTS.includes(url.host);
}

/**
 * The tab of a message that our own content script sent from the top frame of one of the watched sites.
 *
 * @param ownId id of the extension
 */
export function watchedTab(sender: Sender, ownId: string): number | undefined {
  return sender.id === ownId && sender.frameId === 0 && isWatched(sender.url) ? sender.tab?.id : undefined;
}

/**
 * The request to open the panel that `message` is, or undefined. Only our own content script in the top frame of a
 * tab of the watched sites may ask. Synchronous, so that the press behind the message still counts afterwards.
 *
 * @param ownId id of the extension
 */
export function readOpenPanel(message: unknown, sender: Sender, ownId: string): OpenPanelCall | undefined {
  const tabId = watchedTab(sender, ownId);
  if (tabId === undefined) return undefined;
  const parsed = openPanelSchema.safeParse(message);
  return parsed.success ? { key: parsed.data.key, tabId, windowId: sender.tab?.windowId } : undefined;
}
