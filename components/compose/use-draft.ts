import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, fitToKeep } from '../../lib/report/draft.ts';
import type { StoreTrouble } from '../../lib/store/database.ts';
import { useComposing } from './compose-context.ts';

export type SaveState = 'unsaved' | 'saving' | 'saved' | 'copied' | StoreTrouble;

/** Longest time that typed words stay unwritten, in milliseconds. */
const SAVE_AFTER_MS = 300;

/**
 * A draft that is kept as it is typed. It is not kept before the first change; when it cannot be kept, the form goes
 * on working and says so.
 *
 * @param isKept the draft was read from the store
 */
export function useDraft<D extends Draft>(initial: D, isKept: boolean) {
  const { drafts } = useComposing();
  const [draft, setDraft] = useState<D>(initial);
  const [saved, setSaved] = useState<SaveState>(isKept ? 'saved' : 'unsaved');
  const work = useRef({
    latest: initial,
    seen: isKept ? initial.updatedOn : undefined,
    timer: 0,
    /** When the oldest words were typed that no write has taken yet; 0 for none. */
    since: 0,
    isWriting: false,
    isDirty: false,
  });

  const running = useRef<Promise<void>>(undefined);

  const writeAll = useCallback(async (): Promise<void> => {
    const state = work.current;
    state.isWriting = true;
    while (state.isDirty) {
      state.isDirty = false;
      state.since = 0;
      const row = fitToKeep(state.latest);
      const outcome = await drafts.keep(row, state.seen);
      if (outcome.state === 'failed') {
        state.isDirty = true;
        setSaved(outcome.trouble);
        break;
      }
      state.seen = row.updatedOn;
      if (outcome.state === 'copied') state.latest = { ...state.latest, id: outcome.id };
      if (!state.isDirty) setSaved(outcome.state === 'copied' ? 'copied' : 'saved');
    }
    state.isWriting = false;
  }, [drafts]);

  const write = useCallback((): Promise<void> => {
    const state = work.current;
    clearTimeout(state.timer);
    state.timer = 0;
    if (!state.isWriting && state.isDirty) running.current = writeAll();
    return running.current ?? Promise.resolve();
  }, [writeAll]);

  /** Keeps the draft now, also one that was not changed yet. Resolves to its id, or undefined when it cannot be kept. */
  const keepNow = useCallback(async (): Promise<string | undefined> => {
    const state = work.current;
    if (state.seen === undefined) state.isDirty = true;
    await write();
    return state.isDirty || state.seen !== state.latest.updatedOn ? undefined : state.latest.id;
  }, [write]);

  const change = useCallback(
    (changes: Partial<D>): void => {
      const state = work.current;
      state.latest = { ...state.latest, ...changes, updatedOn: new Date().toISOString() };
      state.isDirty = true;
      setDraft(state.latest);
      setSaved((now) => (now === 'newer' || now === 'full' || now === 'broken' ? now : 'saving'));
      // A page that is busy with keys keeps its timers waiting, so a key writes by itself once it is time.
      state.since ||= performance.now();
      if (performance.now() - state.since >= SAVE_AFTER_MS) void write();
      else state.timer ||= window.setTimeout(() => void write(), SAVE_AFTER_MS);
    },
    [write],
  );

  // What is still unwritten is written when the page is left.
  useEffect(() => {
    const leave = () => void write();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [write]);

  return { draft, change, saved, keepNow };
}
