/** Longest stretch of work at once, in milliseconds: a press that opens the panel must not wait long. */
const SLICE_MS = 8;
/** Most pieces of one owner that wait at a time. A content script of ours has one batch under way; a reload, two. */
export const WAITING_MOST = 48;
/** Pieces that one owner may ask for per second in the long run, and at once after a rest. */
const PER_SECOND = 400;
const BURST = 800;
/** Owners are forgotten, the longest unheard first, beyond this number. */
const OWNERS = 500;

export interface FairQueueOptions {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Runs a task in a later task. */
  readonly soon: (task: () => void) => void;
}

export interface FairQueue<Owner> {
  /** Whether `owner` may ask for `count` pieces more now; counts against its share. */
  admit(owner: Owner, count: number): boolean;
  /** Adds pieces of work; false, and none is added, when too many of this owner wait already. */
  add(owner: Owner, pieces: readonly (() => void)[]): boolean;
}

interface Share {
  left: number;
  at: number;
}

/**
 * Work of many owners, one piece of each in turn: however much one asks for, another's first piece waits for no more
 * than one piece of everybody else's.
 */
export function createFairQueue<Owner>({ now, soon }: FairQueueOptions): FairQueue<Owner> {
  const waiting = new Map<Owner, (() => void)[]>();
  const shares = new Map<Owner, Share>();
  let scheduled = false;

  const schedule = (): void => {
    if (scheduled || waiting.size === 0) return;
    scheduled = true;
    soon(drain);
  };

  const drain = (): void => {
    scheduled = false;
    const end = now() + SLICE_MS;
    for (;;) {
      const [first] = waiting;
      if (!first) return;
      const [owner, pieces] = first;
      const piece = pieces.shift();
      // Behind everybody else.
      waiting.delete(owner);
      if (pieces.length > 0) waiting.set(owner, pieces);
      piece?.();
      if (now() >= end) break;
    }
    schedule();
  };

  return {
    admit(owner, count) {
      const time = now();
      const share = shares.get(owner) ?? { left: BURST, at: time };
      const left = Math.min(BURST, share.left + ((time - share.at) * PER_SECOND) / 1000);
      const admitted = left >= count;
      shares.delete(owner);
      shares.set(owner, { left: admitted ? left - count : left, at: time });
      const [oldest] = shares.keys();
      if (shares.size > OWNERS && oldest !== undefined) shares.delete(oldest);
      return admitted;
    },
    add(owner, pieces) {
      const own = waiting.get(owner) ?? [];
      if (own.length + pieces.length > WAITING_MOST) return false;
      if (pieces.length > 0) waiting.set(owner, [...own, ...pieces]);
      schedule();
      return true;
    },
  };
}
