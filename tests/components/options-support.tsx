import { render } from '@testing-library/react';
import type { OptionsGear } from '../../components/options/options-context.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { createOptionsStore } from '../../components/options/options-store.ts';
import { POLICY_KEY } from '../../lib/store/policy-shape.ts';
import { SETTINGS_KEY } from '../../lib/store/settings-shape.ts';

interface Setup {
  readonly stored?: unknown;
  readonly policy?: unknown;
  readonly ignored?: readonly string[];
  readonly drafts?: readonly unknown[];
  readonly refuse?: 'writes' | 'erasing' | 'drafts';
}

/** Renders the options page over a pretended browser, started, as `entrypoints/options` does. */
export async function openOptions({ stored, policy, ignored = [], drafts = [], refuse }: Setup = {}) {
  const items: Record<string, unknown> = {
    ...(stored !== undefined && { [SETTINGS_KEY]: stored }),
    ...(policy !== undefined && { [POLICY_KEY]: policy }),
  };
  let rows: readonly unknown[] = drafts;
  const get = async (keys: string | string[]) =>
    structuredClone(Object.fromEntries([keys].flat().map((key) => [key, items[key]])));
  const area = {
    get,
    set: async (added: Record<string, unknown>) => {
      if (refuse === 'writes') throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(items, JSON.parse(JSON.stringify(added)));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete items[key];
    },
  };
  const store = createOptionsStore({ area, ignoredPolicy: async () => ignored });
  const gear: OptionsGear = {
    store,
    area,
    backup: {
      area,
      tables: {
        read: async (table) => {
          if (refuse === 'drafts' && table === 'drafts') throw new Error('UnknownError');
          return table === 'drafts' ? rows : [];
        },
        put: async (added, also) => {
          await also();
          rows = [...rows, ...(added['drafts'] ?? [])];
        },
      },
    },
    eraseAll: async () => {
      if (refuse === 'erasing') throw new Error('blocked');
      for (const key of Object.keys(items)) if (key !== POLICY_KEY) delete items[key];
      rows = [];
    },
    provinces: async () => ['Huế', 'Khánh Hòa', 'Đà Nẵng'],
    usedRoom: async () => 2048,
    about: { version: '9.8.7', browser: 'Chrome 156', factsAsOf: async () => '2026-08-02' },
    notices: {
      privacy: async (language) => (language === 'en' ? '# Privacy\n\nNothing leaves.' : '# Q\n\nKhông gửi.'),
      parts: async () => 'Licences of parts',
    },
    packs: () => <p>Gói ở đây</p>,
    now: () => new Date('2026-11-22T05:00:00.000Z'),
  };
  await store.getState().refresh();
  const screen = render(<OptionsPage gear={gear} />);
  return { ...screen, store, items, rows: () => rows };
}
