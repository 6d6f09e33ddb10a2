import type { SiteId } from '../sites/contract.ts';
import { type Asker, askerOf } from './assess-request.ts';
import type { AssessReply } from './engine.ts';
import type { Beside } from './open-beside.ts';
import { readOpenPanel, type Sender } from './open-panel.ts';
import { readPageNote } from './page-notes.ts';
import type { PageSetup, PauseCounts } from './page-setup.ts';
import type { ShownReply } from './shown-marks.ts';
import { siteOfAddress } from './site-of-address.ts';
import { createTabGates } from './tab-gates.ts';
import { readToolbarNote } from './toolbar-note.ts';
import type { PageNote, ToolbarNote } from './types.ts';

/** What the worker does for those who may ask. */
export interface WorkerPorts {
  readonly own: { readonly id: string; readonly origin: string };
  /** Has its own parsing, caps and shares (`lib/engine/engine-host.ts`). */
  readonly answer: (asker: Asker, message: unknown) => Promise<AssessReply | ShownReply>;
  readonly showOnToolbar: (tabId: number, note: ToolbarNote) => void;
  readonly openPanel: (beside: Beside) => Promise<boolean>;
  readonly setUpPage: (site: SiteId) => Promise<PageSetup>;
  /** Hides the marks of a text from now on. */
  readonly dismiss: (text: string) => Promise<void>;
  /** Keeps how often the pause asks. */
  readonly keepPause: (counts: PauseCounts) => Promise<void>;
  /** Keeps what the person says about the marks of a text; false when it could not be kept. */
  readonly keepNotRight: (note: Extract<PageNote, { type: 'not-right' }>) => Promise<boolean>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** The content script tells at most once a second; a navigation begins anew. */
const NOTES = { most: 10, withinMs: 4000 };
const PANELS = { most: 4, withinMs: 4000 };
/** A press of the person, or a change of the settings. */
const PAGE_NOTES = { most: 20, withinMs: 4000 };

/**
 * Everything that comes to the worker by message. There is no privileged message: settings, exports and deletions are
 * the business of the extension's own pages, which write themselves, so nothing that a page's renderer can send reaches
 * them; it can add a note to those on marks, of which only the last ones are kept. Whether a message is ours is decided at once, before anything is awaited.
 */
export function createWorkerListener(
  ports: WorkerPorts,
): (message: unknown, sender: Sender, reply: (answer: unknown) => void) => true | undefined {
  const mayNote = createTabGates(NOTES, ports.now);
  const mayOpen = createTabGates(PANELS, ports.now);
  const maySay = createTabGates(PAGE_NOTES, ports.now);
  const take = async (note: PageNote, site: SiteId | undefined): Promise<unknown> => {
    if (note.type === 'not-right') return { kept: await ports.keepNotRight(note) };
    if (note.type === 'dismiss') return ports.dismiss(note.text);
    if (note.type === 'pause') return ports.keepPause({ dismissed: note.dismissed, passed: note.passed });
    return site && ports.setUpPage(site);
  };
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
    const said = readPageNote(message, sender, ports.own.id);
    if (said) {
      if (!maySay(said.tabId)) return undefined;
      take(said.note, siteOfAddress(sender.url)).then(reply, () => reply(undefined));
      return true;
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
