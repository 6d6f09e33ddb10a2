import type { Draft } from '../../lib/report/draft.ts';
import { type SentTrace, traceOf } from '../../lib/report/sent-trace.ts';
import type { DraftStore, StoreTrouble } from '../../lib/store/database.ts';

/** Drafts that live in memory, and a way to let every write fail. */
export function memoryDrafts() {
  const rows = new Map<string, Draft>();
  const sent = new Map<string, SentTrace>();
  const state: { trouble: StoreTrouble | undefined; unreadable: readonly string[] } = {
    trouble: undefined,
    unreadable: [],
  };
  const store: DraftStore<Draft, SentTrace> = {
    keep: async (row) => {
      if (state.trouble) return { state: 'failed', trouble: state.trouble };
      rows.set(row.id, row);
      const trace = traceOf(row);
      if (trace) sent.set(row.id, trace);
      else sent.delete(row.id);
      return { state: 'kept', id: row.id };
    },
    get: async (id) => state.trouble ?? rows.get(id),
    removeOlder: async (moment) => {
      if (state.trouble) return state.trouble;
      const old = [...rows.values()].filter(({ updatedOn }) => updatedOn < moment);
      for (const { id } of old) rows.delete(id);
      return old;
    },
    putBack: async (list) => {
      if (!state.trouble) for (const row of list) rows.set(row.id, row);
      return state.trouble;
    },
    sent: async () => state.trouble ?? [...sent.values()],
    forgetSent: async () => {
      if (!state.trouble) sent.clear();
      return state.trouble;
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
  return { store, rows, sent, state };
}
