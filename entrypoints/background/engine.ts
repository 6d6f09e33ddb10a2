import { browser } from 'wxt/browser';
import { createEngineHost } from '../../lib/engine/engine-host.ts';
import type { Asker } from '../../lib/messages/assess-request.ts';
import type { AssessReply } from '../../lib/messages/engine.ts';
import { ENGINE_REVISION_KEY } from '../../lib/messages/engine-revision.ts';
import type { ShownReply } from '../../lib/messages/shown-marks.ts';
import { compiledPack } from '../../lib/pack-kit/compiled-pack.ts';
import { dismissals } from './notes.ts';
import { composedPack, followPacks, takeDue } from './packs.ts';
import { today } from './today.ts';

/** The engine of the whole browser. Made at the first question. */
const engineHost = createEngineHost({
  loadPack: () => composedPack(today()),
  compiled: compiledPack,
  today,
  hidden: dismissals.hidden,
  now: () => performance.now(),
  soon: (task) => void setTimeout(task, 0),
  onReplaced: () => void browser.storage.local.set({ [ENGINE_REVISION_KEY]: Date.now() }).catch(() => {}),
});

/** Composes the packs anew, one time after another: what is read last counts. */
let composing: Promise<void> = Promise.resolve();
function composeAnew(): void {
  composing = composing
    .then(async () => engineHost.replacePack(await composedPack(today())))
    // What cannot be read or compiled leaves the engine as it is.
    .catch(() => {});
}

/** Keeps the engine on the packs in force. */
export function followPacksInForce(): void {
  followPacks(composeAnew);
}

/** Answers a question to the engine, from a tab of one of the sites or from a page of the extension. */
export function answerByEngine(asker: Asker, message: unknown): Promise<AssessReply | ShownReply> {
  if (takeDue(today())) composeAnew();
  return engineHost.answer(asker, message);
}
