import { render } from '@testing-library/react';
import axe from 'axe-core';
import { PopupPage, type PopupView } from '../../components/popup/popup-page.tsx';
import { createPopupStore } from '../../components/popup/popup-store.ts';
import { createEngine } from '../../lib/engine/engine.ts';
import type { PageStatus } from '../../lib/messages/types.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import { POLICY_KEY } from '../../lib/store/policy-shape.ts';
import { SETTINGS_KEY, type Settings } from '../../lib/store/settings-shape.ts';

/** A page that reads well and has some marks. */
export const STATUS: PageStatus = {
  site: 'facebook',
  surface: 'home',
  health: 'ok',
  unitsRead: 12,
  marks: { differs: 2, unsourced: 1, scam: 0 },
  paused: false,
  private: false,
};

/** What the pretended page answers, by type of request. */
export type Answers = Readonly<Record<string, unknown>>;

interface Setup {
  readonly answers?: Answers | 'nobody' | 'silence';
  readonly stored?: unknown;
  /** What an agency has set. */
  readonly policy?: unknown;
  readonly refuseWrites?: boolean;
  readonly view?: PopupView;
}

/** Renders the popup over a pretended browser, started, as `entrypoints/popup` does. */
export async function openPopup({
  answers = 'nobody',
  stored,
  policy,
  refuseWrites = false,
  view = 'popup',
}: Setup = {}) {
  const sent: unknown[] = [];
  const saved: Settings[] = [];
  const opened: string[] = [];
  const items: Record<string, unknown> = {
    ...(stored !== undefined && { [SETTINGS_KEY]: stored }),
    ...(policy !== undefined && { [POLICY_KEY]: policy }),
  };
  const store = createPopupStore({
    patience: 30,
    openOptions: () => opened.push('options'),
    area: {
      get: async (key) => ({ [key]: items[key] }),
      set: async (added) => {
        if (refuseWrites) throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(items, added);
        saved.push(structuredClone(store.getState().settings));
      },
    },
    activeTab: async () => 7,
    assess: async (text, { level, language, topicsOff }) => ({
      ...createEngine(corePack).assess(text, { readOn: '2026-11-22', level, topicsOff }, language),
      factsAsOf: corePack.asOf,
    }),
    send: async (_tab, message) => {
      sent.push(message);
      if (answers === 'nobody')
        throw new Error('Could not establish connection. Receiving end does not exist.');
      if (answers === 'silence') return new Promise(() => {});
      const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : '';
      return answers[String(type)];
    },
  });
  await store.getState().start();
  const screen = render(<PopupPage store={store} view={view} />);
  return { ...screen, store, sent, saved, opened };
}

/** Ids of the accessibility rules that the document breaks. Colours need layout and are checked in a real browser. */
export async function axeViolations(): Promise<string[]> {
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`,
  );
}
