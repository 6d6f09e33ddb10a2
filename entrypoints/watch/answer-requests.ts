import { browser } from 'wxt/browser';
import { atEnd } from '../../lib/feed/at-end.ts';
import type { Answer } from '../../lib/feed/watch-options.ts';
import { readPageRequest } from '../../lib/messages/content-guards.ts';

/** Lets the extension's own pages ask `answer`. Whether a message is ours is decided at once, so others keep theirs. */
export function answerRequests(answer: Answer, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    reply: (response: unknown) => void,
  ): true | undefined => {
    const request = sender.id === browser.runtime.id ? readPageRequest(message) : undefined;
    if (!request) return undefined;
    answer(request).then(reply, () => reply(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  atEnd(signal, () => browser.runtime?.onMessage?.removeListener(listener));
}
