import type { Clock } from './clock.ts';

/** What the toolbar shows of a page. */
export interface ToolbarState {
  /** Marks in view. */
  readonly marks: number;
  /** Nothing is read, or the page cannot be read. */
  readonly grey: boolean;
}

/** Shortest time between two reports, in milliseconds: each one may wake the worker. */
const REST_MS = 1000;

export interface ToolbarReport {
  /** Something may have changed. */
  soon(): void;
}

/** Reports changes of the state, each once, and not while nothing changes. */
export function createToolbarReport(
  clock: Clock,
  signal: AbortSignal,
  read: () => ToolbarState,
  send: (state: ToolbarState) => void,
): ToolbarReport {
  let told = '';
  let waits = false;
  let notBefore = 0;
  const tell = (): void => {
    waits = false;
    notBefore = clock.now() + REST_MS;
    const state = read();
    const key = `${state.marks} ${state.grey}`;
    if (key === told) return;
    told = key;
    send(state);
  };
  return {
    soon() {
      if (waits || signal.aborted) return;
      waits = true;
      clock.after(Math.max(0, notBefore - clock.now()), tell, signal);
    },
  };
}
