import { expect, test } from 'vitest';
import { createPanelStore } from '../../components/mark/panel-store.ts';
import type { Selection } from '../../lib/messages/panel-selection.ts';

test.each(['its settings are read', 'it looks for words'])(
  'words chosen while %s at the start stay on show',
  async (when) => {
    const first = Promise.withResolvers<Selection | undefined>();
    const answers = [
      first.promise,
      Promise.resolve<Selection>({ text: 'Chúc cả nhà ngủ ngon.', cut: false }),
    ];
    const store = createPanelStore({
      area: { get: async () => ({}), set: async () => {} },
      besideTab: async () => undefined,
      send: () => Promise.reject(new Error('Could not establish connection.')),
      takeSelection: () => answers.shift() ?? Promise.resolve(undefined),
      assess: async () => ({ marks: [], agrees: [], factsAsOf: '2026-08-02' }),
    });
    const started = store.getState().start();
    // Settings are read first, then the words are looked for.
    while (when === 'it looks for words' && answers.length === 2) await Promise.resolve();
    if (when === 'its settings are read') answers.reverse();
    await store.getState().showSelection();
    first.resolve(undefined);
    await started;
    expect(store.getState().view).toMatchObject({
      state: 'selection',
      selection: { text: 'Chúc cả nhà ngủ ngon.' },
    });
  },
);
