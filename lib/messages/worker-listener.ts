import { type Asker, askerOf } from './assess-request.ts';
import type { AssessReply } from './engine.ts';
import type { Beside } from './open-beside.ts';
import { readOpenPanel, type Sender } from './open-panel.ts';
import type { ShownReply } from './shown-marks.ts';
import { createTabGates } from './tab-gates.ts';
import { readToolbarNote } from './toolbar-note.ts';
import type { ToolbarNote } from './types.ts';

/** What the worker does for those who may ask. */
export interface WorkerPorts {
  readonly own: { readonly id: string; readonly origin: string };
  /** Has its own parsing, caps and shares (`lib/engine/engine-host.ts`). */
  readonly answer: (asker: Asker, message: unknown) => Promise<AssessReply | ShownReply>;
  readonly showOnToolbar: (tabId: number, note: ToolbarNote) => void;
  readonly openPanel: (beside: Beside) => Promise<boolean>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** The content script tells at most once a second; a navigation begins anew. */
const NOTES = { most: 10, withinMs: 4000 };
const PANELS = { most: 4, withinMs: 4000 };

/**
 * Everything that comes to the worker by message. There is no privileged message: settings, exports and deletions are
 * the business of the extension's own pages, which write themselves, so nothing that a page's renderer can send reaches
 * them. Whether a message is ours is decided at once, before anything is awaited.
 */
export function createWorkerListener(
  ports: WorkerPorts,
): (message: unknown, sender: Sender, reply: (answer: unknown) => void) => true | undefined {
  const mayNote = createTabGates(NOTES, ports.now);
  const mayOpen = createTabGates(PANELS, ports.now);
  return (message, sender, reply) => {
    const asker = askerOf(message, sender, ports.own);
    if (asker !== undefined) {
      ports.answer(asker, message).then(reply, () => reply(undefined));
      return true;
    }
    const told = readToolbarNote(message, sender, ports.own.id);
    if (told) {
      if (mayNote(told.tabId)) ports.showOnToolbar(told.tabId, told.note);
      return undefined;
    }
    const call = readOpenPanel(message, sender, ports.own.id);
    if (!call) return undefined;
    if (!mayOpen(call.tabId)) {
      reply({ opened: false });
      return undefined;
    }
    ports.openPanel(call).then(
      (opened) => reply({ opened }),
      () => reply({ opened: false }),
    );
    return true;
  };
}
