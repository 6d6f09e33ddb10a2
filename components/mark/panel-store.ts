import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AskEngine, AssessedText } from '../../lib/messages/ask-engine.ts';
import { askPage, type SendToTab } from '../../lib/messages/ask-page.ts';
import type { TextToAssess } from '../../lib/messages/engine.ts';
import type { Selection } from '../../lib/messages/panel-selection.ts';
import type { UnitToExplain } from '../../lib/messages/types.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/store/settings-shape.ts';
import { loadSettings, type SettingsArea } from '../../lib/store/settings-storage.ts';
import type { PanelAssessment } from './panel-model.ts';

type ShownUnit = Extract<UnitToExplain, { state: 'unit' }>;

/** An assessment with the day of its facts. */
type Shown = AssessedText & PanelAssessment;

/** What the panel shows. Held in memory only and forgotten with the panel. */
export type PanelView =
  | { readonly state: 'asking' }
  /** Nothing was asked for in this tab. `private`: a conversation that is not read unless the person asks. */
  | { readonly state: 'empty'; readonly private: boolean }
  | { readonly state: 'gone' }
  /** A content script is there but gave no answer, or none as agreed; or the engine gave none. */
  | { readonly state: 'silent' }
  | {
      readonly state: 'unit';
      readonly tabId: number;
      readonly unit: ShownUnit;
      readonly assessment: Shown;
      /** The page no longer shows it. */
      readonly left: boolean;
    }
  | { readonly state: 'selection'; readonly selection: Selection; readonly assessment: Shown };

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
  readonly assess: AskEngine;
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
    const assess = async (text: TextToAssess): Promise<Shown> => {
      const { settings } = get();
      if (settings.language === 'vi') return ports.assess(text, settings);
      const [assessed, inVietnamese] = await Promise.all([
        ports.assess(text, settings),
        ports.assess(text, { ...settings, language: 'vi' }),
      ]);
      return { ...assessed, letter: inVietnamese.marks };
    };

    const viewOf = async (tabId: number, reply: UnitToExplain): Promise<PanelView> => {
      if (reply.state === 'unit') {
        const assessment = await assess(reply).catch(() => undefined);
        return assessment
          ? { state: 'unit', tabId, unit: reply, assessment, left: false }
          : { state: 'silent' };
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
        if (result.ok) {
          const view = await viewOf(tabId, result.reply);
          if (mine === turn) set({ view, conversation: { state: 'idle' } });
        } else if (result.code === 'no-answer') set({ view: { state: 'empty', private: false } });
        else set({ view: { state: 'silent' } });
      },

      async showSelection() {
        const selection = await ports.takeSelection();
        if (!selection) return false;
        turn += 1;
        const mine = turn;
        const assessment = await assess({ text: selection.text, links: [] }).catch(() => undefined);
        if (mine !== turn) return true;
        set({ view: assessment ? { state: 'selection', selection, assessment } : { state: 'silent' } });
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
          const shown = await viewOf(tabId, result.reply);
          if (mine === turn) set({ view: shown, conversation: { state: 'idle' } });
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
          if (!same) {
            const changed = await viewOf(view.tabId, reply);
            if (mine === turn && get().view === view) set({ view: changed });
          } else if (view.left) set({ view: { ...view, left: false } });
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
        if (view.state !== 'unit' && view.state !== 'selection') return;
        const text = view.state === 'unit' ? view.unit : { text: view.selection.text, links: [] };
        const assessment = await assess(text).catch(() => undefined);
        if (assessment && get().view === view) set({ view: { ...view, assessment } });
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
