import { browser } from 'wxt/browser';
import { createEngineHost } from '../../lib/engine/engine-host.ts';
import type { Asker } from '../../lib/messages/assess-request.ts';
import type { AssessReply } from '../../lib/messages/engine.ts';
import { ENGINE_REVISION_KEY } from '../../lib/messages/engine-revision.ts';
import type { ShownReply } from '../../lib/messages/shown-marks.ts';
import { compiledVocabulary } from '../../lib/pack-kit/compiled-vocabulary.ts';
import type { IsoDate } from '../../lib/text/iso-date.ts';
import { composedPack, followPacks, takeDue } from './packs.ts';

/** Today in the reader's own calendar. Written by hand: the browser's formatter takes longer than a short assessment. */
function today(): IsoDate {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The engine of the whole browser. Made at the first question. */
const engineHost = createEngineHost({
  loadPack: () => composedPack(today()),
  compiled: compiledVocabulary,
  today,
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
