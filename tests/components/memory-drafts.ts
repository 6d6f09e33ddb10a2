import type { Draft } from '../../lib/report/draft.ts';
import type { DraftStore, StoreTrouble } from '../../lib/store/database.ts';

/** Drafts that live in memory, and a way to let every write fail. */
export function memoryDrafts() {
  const rows = new Map<string, Draft>();
  const state: { trouble: StoreTrouble | undefined; unreadable: readonly string[] } = {
    trouble: undefined,
    unreadable: [],
  };
  const store: DraftStore<Draft> = {
    keep: async (row) => {
      if (state.trouble) return { state: 'failed', trouble: state.trouble };
      rows.set(row.id, row);
      return { state: 'kept', id: row.id };
    },
    list: async () =>
      state.trouble ?? { rows: [...rows.values()].toReversed(), unreadable: state.unreadable },
    remove: async (id) => {
      if (!state.trouble) rows.delete(id);
      return state.trouble;
    },
    removeAll: async () => {
      if (!state.trouble) rows.clear();
      return state.trouble;
    },
  };
  return { store, rows, state };
}
