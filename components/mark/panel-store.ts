import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AssessInput, Assessment, Level } from '../../lib/assess/types.ts';
import { askPage, type SendToTab } from '../../lib/messages/ask-page.ts';
import type { Selection } from '../../lib/messages/panel-selection.ts';
import type { UnitToExplain } from '../../lib/messages/types.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/store/settings-shape.ts';
import { loadSettings, type SettingsArea } from '../../lib/store/settings-storage.ts';

type ShownUnit = Extract<UnitToExplain, { state: 'unit' }>;

/** What the panel shows. Held in memory only and forgotten with the panel. */
export type PanelView =
  | { readonly state: 'asking' }
  /** Nothing was asked for in this tab. `private`: a conversation that is not read unless the person asks. */
  | { readonly state: 'empty'; readonly private: boolean }
  | { readonly state: 'gone' }
  /** A content script is there but gave no answer, or none as agreed. */
  | { readonly state: 'silent' }
  | {
      readonly state: 'unit';
      readonly tabId: number;
      readonly unit: ShownUnit;
      readonly assessment: Assessment;
      /** The page no longer shows it. */
      readonly left: boolean;
    }
  | { readonly state: 'selection'; readonly selection: Selection; readonly assessment: Assessment };

export type ConversationCheck =
  | { readonly state: 'idle' | 'checking' | 'failed' }
  | { readonly state: 'done'; readonly unitsRead: number; readonly marked: number };

/** What the panel needs of the browser; tests pass their own. */
export interface PanelPorts {
  readonly area: Pick<SettingsArea, 'get' | 'set'>;
  /** Tab beside which the panel stands. */
  readonly besideTab: () => Promise<number | undefined>;
  readonly send: SendToTab;
  /** Takes the waiting selection out of the session's memory, if there is one for this window. */
  readonly takeSelection: () => Promise<Selection | undefined>;
  readonly assess: (input: AssessInput, level: Level) => Assessment;
  /** Milliseconds to wait for the page. */
  readonly patience?: number;
}

export interface PanelState {
  readonly settings: Settings;
  readonly view: PanelView;
  readonly conversation: ConversationCheck;
  readonly start: () => Promise<void>;
  /** Shows the unit with this key; without a key, the one asked for last in the tab beside the panel. */
  readonly show: (tabId: number, key: string | undefined) => Promise<void>;
  /** Shows words that wait to be taken, if any. Resolves to whether there were some. */
  readonly showSelection: () => Promise<boolean>;
  /** Another tab came to the front: shows what was asked for there, and otherwise stays as it is. */
  readonly tabChanged: () => Promise<void>;
  /** Asks again whether what is shown is still on its page, and how it reads now. */
  readonly follow: () => Promise<void>;
  readonly retry: () => Promise<void>;
  /** Forgets what is shown. */
  readonly clear: () => void;
  readonly settingsChanged: () => Promise<void>;
  readonly checkConversation: () => Promise<void>;
}

export type PanelStore = StoreApi<PanelState>;

const PATIENCE_MS = 1500;

/** The panel's view cache: the page holds the units, storage the settings; this only shows them. */
export function createPanelStore(ports: PanelPorts): PanelStore {
  const patience = ports.patience ?? PATIENCE_MS;
  /** Only the newest request may change the view: answers can overtake each other. */
  let turn = 0;

  return createStore<PanelState>((set, get) => {
    const assessUnit = ({ text, links, postedOn }: ShownUnit): Assessment =>
      ports.assess({ text, links, postedOn }, get().settings.level);

    const viewOf = (tabId: number, reply: UnitToExplain): PanelView => {
      if (reply.state === 'unit') {
        return { state: 'unit', tabId, unit: reply, assessment: assessUnit(reply), left: false };
      }
      return reply.state === 'gone' ? { state: 'gone' } : { state: 'empty', private: reply.private };
    };

    const ask = (tabId: number, key: string | undefined) =>
      askPage(ports.send, tabId, { type: 'explain-unit', ...(key !== undefined && { key }) }, patience);

    const beside = (): Promise<number | undefined> => ports.besideTab().catch(() => undefined);

    return {
      settings: DEFAULT_SETTINGS,
      view: { state: 'asking' },
      conversation: { state: 'idle' },

      async start() {
        const before = turn;
        set({ settings: (await loadSettings(ports.area)).settings });
        // Words that were chosen meanwhile are on show by now, and stay.
        if (!(await get().showSelection()) && turn === before) await get().retry();
      },

      async show(tabId, key) {
        turn += 1;
        const mine = turn;
        const result = await ask(tabId, key);
        if (mine !== turn) return;
        if (result.ok) set({ view: viewOf(tabId, result.reply), conversation: { state: 'idle' } });
        else if (result.code === 'no-answer') set({ view: { state: 'empty', private: false } });
        else set({ view: { state: 'silent' } });
      },

      async showSelection() {
        const selection = await ports.takeSelection();
        if (!selection) return false;
        turn += 1;
        const assessment = ports.assess({ text: selection.text, links: [] }, get().settings.level);
        set({ view: { state: 'selection', selection, assessment } });
        return true;
      },

      async tabChanged() {
        turn += 1;
        const mine = turn;
        const tabId = await beside();
        const result = tabId === undefined ? undefined : await ask(tabId, undefined);
        if (mine !== turn || tabId === undefined) return;
        const { view } = get();
        // A record opened from here comes to the front as a tab of its own: the explanation stays beside it.
        const isReading = view.state === 'unit' || view.state === 'selection';
        if (result?.ok && (result.reply.state === 'unit' || !isReading)) {
          set({ view: viewOf(tabId, result.reply), conversation: { state: 'idle' } });
        } else if (!isReading) {
          set({ view: { state: 'empty', private: false } });
        }
      },

      async follow() {
        const { view } = get();
        if (view.state !== 'unit') return;
        const mine = turn;
        const result = await ask(view.tabId, view.unit.key);
        if (mine !== turn || get().view !== view) return;
        if (result.ok && result.reply.state === 'unit') {
          const { reply } = result;
          const same = reply.text === view.unit.text && reply.links.join('\n') === view.unit.links.join('\n');
          if (!same) set({ view: viewOf(view.tabId, reply) });
          else if (view.left) set({ view: { ...view, left: false } });
          return;
        }
        if (!result.ok && result.code === 'timeout') return;
        // A message of a private conversation is not kept once the conversation is left.
        if (view.unit.kind === 'message') set({ view: { state: 'gone' } });
        else if (!view.left) set({ view: { ...view, left: true } });
      },

      async retry() {
        turn += 1;
        const mine = turn;
        const tabId = await beside();
        // Words that the person chose may have arrived meanwhile.
        if (mine !== turn) return;
        if (tabId === undefined) set({ view: { state: 'empty', private: false } });
        else await get().show(tabId, undefined);
      },

      clear() {
        turn += 1;
        set({ view: { state: 'empty', private: false }, conversation: { state: 'idle' } });
      },

      async settingsChanged() {
        const { settings } = await loadSettings(ports.area);
        set({ settings });
        const { view } = get();
        if (view.state === 'unit') set({ view: { ...view, assessment: assessUnit(view.unit) } });
        if (view.state === 'selection') {
          const { text } = view.selection;
          set({ view: { ...view, assessment: ports.assess({ text, links: [] }, settings.level) } });
        }
      },

      async checkConversation() {
        set({ conversation: { state: 'checking' } });
        const tabId = await beside();
        const result =
          tabId === undefined
            ? undefined
            : await askPage(ports.send, tabId, { type: 'check-conversation' }, patience * 2);
        if (result?.ok) {
          const { unitsRead, marked } = result.reply;
          set({ conversation: { state: 'done', unitsRead, marked } });
        } else set({ conversation: { state: 'failed' } });
      },
    };
  });
}
