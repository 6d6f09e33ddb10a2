import { render } from '@testing-library/react';
import type {
  ComposeChanges,
  ComposeGear,
  ComposeSettings,
  PagePlace,
} from '../../components/compose/compose-context.ts';
import type { PanelGear } from '../../components/mark/panel-context.ts';
import { PanelPage } from '../../components/mark/panel-page.tsx';
import { createPanelStore } from '../../components/mark/panel-store.ts';
import { createEngine } from '../../lib/engine/engine.ts';
import type { Selection } from '../../lib/messages/panel-selection.ts';
import type { UnitToExplain } from '../../lib/messages/types.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { safeQuote } from '../../lib/text/safe-quote.ts';
import { memoryDrafts } from './memory-drafts.ts';

const engine = createEngine(corePack);

/** A unit as the content script gives it. */
export function unit(text: string, changes: object = {}): UnitToExplain {
  return {
    state: 'unit',
    site: 'facebook',
    kind: 'post',
    key: 'facebook:post:1',
    text,
    links: [],
    truncated: false,
    ...changes,
  };
}

/** What the pretended page answers: per tab, to whatever is asked. */
export type Page = 'nobody' | 'silence' | { reply: unknown; conversation?: unknown };

interface Setup {
  readonly pages?: Record<number, Page>;
  readonly selection?: Selection;
  readonly stored?: unknown;
  /** What the forms read of the settings. */
  readonly composeSettings?: Partial<ComposeSettings>;
}

/** Renders the panel over a pretended browser, started, as `entrypoints/sidepanel` does. */
export async function openPanel({ pages = {}, selection, stored, composeSettings }: Setup = {}) {
  const sent: unknown[] = [];
  const items: Record<string, unknown> = stored === undefined ? {} : { [SETTINGS_KEY]: stored };
  let front: number | undefined = 7;
  let waiting = selection;
  const store = createPanelStore({
    patience: 30,
    area: { get: async (key) => ({ [key]: items[key] }), set: async () => {} },
    besideTab: async () => front,
    takeSelection: async () => {
      const taken = waiting;
      waiting = undefined;
      return taken;
    },
    send: async (tabId, message) => {
      sent.push(message);
      const page = pages[tabId] ?? 'nobody';
      if (page === 'nobody') throw new Error('Could not establish connection.');
      if (page === 'silence') return new Promise(() => {});
      const isCheck = JSON.stringify(message).includes('check-conversation');
      return isCheck ? page.conversation : page.reply;
    },
    assess: async (text, { level, language, topicsOff }) => ({
      ...engine.assess(text, { readOn: '2026-11-22', level, topicsOff }, language),
      factsAsOf: corePack.asOf,
    }),
  });
  const kept = memoryDrafts();
  const opened: PagePlace[] = [];
  const changed: ComposeChanges[] = [];
  const composing = Promise.resolve<ComposeGear>({
    drafts: kept.store,
    provinces: ['Gia Lai', 'Lai Châu'],
    settings: async () => ({ ...DEFAULT_SETTINGS, locked: new Set(), ...composeSettings }),
    change: async (changes) => {
      changed.push(changes);
      return true;
    },
    openPage: (place) => opened.push(place),
  });
  const gear: PanelGear = {
    store,
    quote: safeQuote,
    composing: () => composing,
  };
  await store.getState().start();
  const screen = render(<PanelPage gear={gear} />);
  return {
    ...screen,
    store,
    kept,
    opened,
    changed,
    sent,
    pages,
    toFront: (tabId: number | undefined) => {
      front = tabId;
    },
    choose: (words: Selection) => {
      waiting = words;
    },
    save: (settings: object) => {
      items[SETTINGS_KEY] = settings;
    },
  };
}
