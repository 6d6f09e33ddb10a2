import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MarkKind } from '../../lib/assess/types.ts';
import { diagnosisText } from '../../lib/diagnosis/diagnosis-text.ts';
import type { AskEngine } from '../../lib/messages/ask-engine.ts';
import { askPage, type SendToTab } from '../../lib/messages/ask-page.ts';
import type { PageStatus } from '../../lib/messages/types.ts';
import { PACK_EXTRAS_KEY, type PackExtras, readPackExtras } from '../../lib/pack-kit/pack-extras.ts';
import type { SiteId } from '../../lib/sites/contract.ts';
import { lockedBy, type RuledSetting } from '../../lib/store/policy-shape.ts';
import { withChanges } from '../../lib/store/read-settings.ts';
import {
  DEFAULT_SETTINGS,
  PAUSE_MS,
  type Settings,
  type SettingsChoices,
} from '../../lib/store/settings-shape.ts';
import { changeSettings, loadSettings, type SettingsArea } from '../../lib/store/settings-storage.ts';

export type TabId = 'page' | 'conduct' | 'sharing' | 'lookup' | 'law';

/** What is known of the page in the active tab. */
export type PageState =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly status: PageStatus }
  /** No content script answers there: not one of the four sites, or the page is older than the extension. */
  | { readonly state: 'other' }
  /** A content script is there but did not answer in time. */
  | { readonly state: 'silent' }
  /** Something answered, but not as agreed. */
  | { readonly state: 'muddled' };

export type ConversationCheck =
  | { readonly state: 'idle' }
  | { readonly state: 'checking' }
  | { readonly state: 'done'; readonly unitsRead: number; readonly marked: number }
  | { readonly state: 'failed' };

/** How the page is built, for the person to read and to copy. */
export type Diagnosis =
  | { readonly state: 'none' | 'asking' | 'failed' }
  | { readonly state: 'known'; readonly report: string };

/** Access to the sites where the person may take it back (Firefox). */
export interface SiteAccessPort {
  /** The sites that the browser does not let us read now. */
  readonly missing: () => Promise<readonly SiteId[]>;
  /** Asks the browser for all of them. Must be called while a press is being handled. */
  readonly ask: () => Promise<boolean>;
}

/** What the popup needs of the browser; tests pass their own. */
export interface PopupPorts {
  readonly area: SettingsArea;
  readonly activeTab: () => Promise<number | undefined>;
  readonly send: SendToTab;
  readonly access?: SiteAccessPort;
  /** Opens the page with every setting. */
  readonly openOptions?: (() => void) | undefined;
  readonly assess: AskEngine;
  /** Milliseconds to wait for the page. */
  readonly patience?: number;
}

export interface PopupState {
  /** Asks the engine about a pasted text. */
  readonly assess: AskEngine;
  /** Contacts and guidance of the packs in force. */
  readonly packExtras: () => Promise<PackExtras>;
  readonly settings: Settings;
  /** Names of stored fields that were damaged and are back at their defaults. */
  readonly repaired: readonly string[];
  /** Settings that an agency has fixed. */
  readonly locked: ReadonlySet<RuledSetting>;
  readonly unsaved: boolean;
  readonly page: PageState;
  readonly conversation: ConversationCheck;
  /** The kind whose next mark could not be found any more. */
  readonly missing: MarkKind | null;
  readonly diagnosis: Diagnosis;
  /** Sites that the browser does not let us read. */
  readonly closedSites: readonly SiteId[];
  readonly tab: TabId;
  readonly tabChosen: boolean;
  /** Loads the settings and asks the page, side by side. */
  readonly start: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly openTab: (tab: TabId) => void;
  readonly change: (changes: SettingsChoices) => Promise<void>;
  /** Reads the settings again: another window or an agency has changed them. */
  readonly settingsChanged: () => Promise<void>;
  /** Lets a site rest for an hour, or ends its rest. */
  readonly rest: (site: SiteId, rests: boolean) => Promise<void>;
  readonly openOptions: (() => void) | undefined;
  readonly diagnose: () => Promise<void>;
  /** Asks the browser for access to the closed sites. */
  readonly openSites: () => Promise<void>;
  readonly goToNext: (kind: MarkKind) => Promise<void>;
  readonly checkConversation: () => Promise<void>;
}

export type PopupStore = StoreApi<PopupState>;

const PATIENCE_MS = 1500;

/** The popup's view cache: storage holds the settings and the page holds its state; this only shows both. */
export function createPopupStore(ports: PopupPorts): PopupStore {
  const patience = ports.patience ?? PATIENCE_MS;

  async function askStatus(): Promise<PageState> {
    const tabId = await ports.activeTab().catch(() => undefined);
    if (tabId === undefined) return { state: 'other' };
    const result = await askPage(ports.send, tabId, { type: 'page-status' }, patience);
    if (result.ok) return { state: 'known', status: result.reply };
    if (result.code === 'no-answer') return { state: 'other' };
    return { state: result.code === 'timeout' ? 'silent' : 'muddled' };
  }

  return createStore<PopupState>((set, get) => ({
    assess: ports.assess,
    packExtras: async () => readPackExtras((await ports.area.get(PACK_EXTRAS_KEY))[PACK_EXTRAS_KEY]),
    settings: DEFAULT_SETTINGS,
    repaired: [],
    locked: new Set(),
    unsaved: false,
    page: { state: 'asking' },
    conversation: { state: 'idle' },
    missing: null,
    diagnosis: { state: 'none' },
    closedSites: [],
    tab: 'page',
    tabChosen: false,
    openOptions: ports.openOptions,

    async start() {
      const lookUp = async () => set({ closedSites: (await ports.access?.missing()) ?? [] });
      await Promise.all([get().settingsChanged(), get().refresh(), lookUp()]);
    },

    async openSites() {
      await ports.access?.ask();
      set({ closedSites: (await ports.access?.missing()) ?? [] });
    },

    async refresh() {
      const page = await askStatus();
      const elsewhere = page.state === 'other' && !get().tabChosen;
      set(elsewhere ? { page, tab: 'conduct', tabChosen: true } : { page });
    },

    openTab(tab) {
      set({ tab, tabChosen: true });
    },

    async change(changes) {
      set({ settings: withChanges(get().settings, changes) });
      set({ unsaved: !(await changeSettings(ports.area, changes)) });
      if (get().page.state === 'known') await get().refresh();
    },

    async rest(site, rests) {
      const until = rests ? Date.now() + PAUSE_MS : 0;
      await get().change({ sites: { [site]: true }, pausedUntil: { [site]: until } });
    },

    async settingsChanged() {
      const { settings, policy, repaired } = await loadSettings(ports.area);
      set({ settings, repaired, locked: lockedBy(policy) });
    },

    async diagnose() {
      set({ diagnosis: { state: 'asking' } });
      const tabId = await ports.activeTab().catch(() => undefined);
      const result =
        tabId === undefined
          ? undefined
          : await askPage(ports.send, tabId, { type: 'diagnose' }, patience * 2);
      set({
        diagnosis: result?.ok ? { state: 'known', report: diagnosisText(result.reply) } : { state: 'failed' },
      });
    },

    async goToNext(kind) {
      set({ missing: null });
      const tabId = await ports.activeTab().catch(() => undefined);
      if (tabId === undefined) return;
      const result = await askPage(ports.send, tabId, { type: 'scroll-to-next-mark', kind }, patience);
      if (!result.ok || !result.reply.found) set({ missing: kind });
      await get().refresh();
    },

    async checkConversation() {
      set({ conversation: { state: 'checking' } });
      const tabId = await ports.activeTab().catch(() => undefined);
      if (tabId === undefined) {
        set({ conversation: { state: 'failed' } });
        return;
      }
      const result = await askPage(ports.send, tabId, { type: 'check-conversation' }, patience * 2);
      set({
        conversation: result.ok
          ? { state: 'done', unitsRead: result.reply.unitsRead, marked: result.reply.marked }
          : { state: 'failed' },
      });
      await get().refresh();
    },
  }));
}
