import type { Mark } from '../assess/types.ts';
import type { Candidate, ReadResult, SiteAdapter, Unit, UnitKind } from '../sites/contract.ts';
import type { Clock } from './clock.ts';
import type { MarkedUnit } from './marked-unit.ts';
import type { ViewportGate } from './viewport.ts';
import type { WorkQueue } from './work-queue.ts';

/** Most marked units on one page; whoever wants more marks than this is testing us. */
export const MARK_CAP = 200;
/** A unit that keeps changing is read again at most this often, in milliseconds. */
const REREAD_MS = 80;
/** … and not before this many times the duration of its last reading. */
const REREAD_REST = 20;
/** After a navigation, sites show the old text under the new address for a while; such text is not trusted so long. */
const STALE_MS = 1500;
/** Deepest walk from a changed node to its unit. */
const DEPTH = 80;

export interface UnitBookOptions {
  readonly adapter: SiteAdapter;
  readonly clock: Clock;
  readonly queue: WorkQueue;
  readonly gate: ViewportGate;
  readonly signal: AbortSignal;
  readonly url: () => URL;
  /** Marks for a unit; nothing for one that the person has hidden. */
  readonly assess: (unit: Unit) => readonly Mark[];
  /** Whether units of this kind may be read now without being asked. */
  readonly mayRead: (kind: UnitKind) => boolean;
  readonly show: (marked: MarkedUnit) => void;
  readonly hide: (element: Element) => void;
  readonly onRead: (element: Element, result: ReadResult) => void;
  readonly onCap: () => void;
}

export interface UnitBook {
  /** Finds units inside `root` and remembers them. */
  scan(root: ParentNode): void;
  /** The page changed at `node`: reads the units around it again. */
  touched(node: Node): void;
  /** `element` came near the visible part or left it. */
  near(element: Element, near: boolean): void;
  /** Reads the unit at `element` again, soon. */
  reread(element: Element): void;
  /** The page became another page: nothing old is trusted. */
  pageMoved(): void;
  /** Assesses everything again: the rules or the language changed. */
  refresh(): void;
  /** Takes all marks away and forgets everything. */
  clear(): void;
  /** Reads the given candidates now, asked by the person, whether private or not. */
  readAsked(candidates: readonly Candidate[], done: (marked: number, read: number) => void): void;
  marked(): readonly MarkedUnit[];
  readonly size: number;
}

interface Entry {
  readonly candidate: Candidate;
  near: boolean;
  unit: Unit | undefined;
  marks: readonly Mark[];
  shown: boolean;
  /** Asked for by the person: stays readable only as long as its text does not change. */
  asked: boolean;
  notBefore: number;
  waits: boolean;
  watch: MutationObserver | undefined;
  /** Text and key before the last navigation, and until when they are not trusted. */
  stale: { readonly text: string; readonly key: string; readonly until: number } | undefined;
}

const NO_MARKS: readonly Mark[] = [];

/**
 * Remembers the page's units and what was noticed in them. A mark belongs to a text, not to an element: whenever an
 * element changes, comes back or is used for other content, its unit is read again before its mark shows.
 */
export function createUnitBook(options: UnitBookOptions): UnitBook {
  const { adapter, clock, queue, gate, signal } = options;
  const entries = new Map<Element, Entry>();
  let markedCount = 0;

  const setMarks = (entry: Entry, marks: readonly Mark[]): void => {
    const had = entry.marks.length > 0;
    const has = marks.length > 0;
    if (has && !had) markedCount += 1;
    if (had && !has) markedCount -= 1;
    entry.marks = marks;
  };

  const hide = (entry: Entry): void => {
    if (!entry.shown) return;
    entry.shown = false;
    options.hide(entry.candidate.element);
  };

  const withdraw = (entry: Entry): void => {
    hide(entry);
    setMarks(entry, NO_MARKS);
    entry.unit = undefined;
    entry.watch?.disconnect();
    entry.watch = undefined;
  };

  const forget = (entry: Entry): void => {
    withdraw(entry);
    entries.delete(entry.candidate.element);
    gate.remove(entry.candidate.element);
  };

  /** Texts edited in place change no child list; so the few units near the visible part are watched closely. */
  const watchBody = (entry: Entry, body: Element): void => {
    entry.watch?.disconnect();
    entry.watch = new MutationObserver(() => {
      if (entry.asked) withdraw(entry);
      else readSoon(entry);
    });
    entry.watch.observe(body, { childList: true, characterData: true, subtree: true });
  };

  const isStale = (entry: Entry, unit: Unit): boolean => {
    const { stale } = entry;
    if (!stale) return false;
    if (clock.now() < stale.until && unit.text === stale.text && unit.key !== stale.key) return true;
    entry.stale = undefined;
    return false;
  };

  const read = (entry: Entry): void => {
    const { candidate } = entry;
    if (!candidate.element.isConnected) {
      forget(entry);
      return;
    }
    const start = clock.now();
    const result = adapter.read(candidate, options.url());
    options.onRead(candidate.element, result);
    if (!result.ok) {
      withdraw(entry);
    } else {
      const { unit } = result;
      if (isStale(entry, unit)) {
        withdraw(entry);
        clock.after(STALE_MS, () => readSoon(entry), signal);
      } else {
        take(entry, unit);
      }
    }
    const took = clock.now() - start;
    entry.notBefore = clock.now() + Math.max(REREAD_MS, took * REREAD_REST);
  };

  const take = (entry: Entry, unit: Unit): void => {
    const before = entry.unit;
    const same =
      before !== undefined &&
      before.key === unit.key &&
      before.text === unit.text &&
      before.links.join('\n') === unit.links.join('\n');
    const sameBody = before?.body === unit.body;
    if (!sameBody || !entry.watch) watchBody(entry, unit.body);
    entry.unit = unit;
    if (!same) {
      hide(entry);
      const marks = options.assess(unit);
      if (marks.length > 0 && entry.marks.length === 0 && markedCount >= MARK_CAP) {
        options.onCap();
        return;
      }
      setMarks(entry, marks);
    } else if (!sameBody) {
      hide(entry);
    }
    if (entry.marks.length > 0 && (entry.near || entry.asked) && !entry.shown) {
      entry.shown = true;
      options.show({ element: entry.candidate.element, unit, marks: entry.marks });
    }
  };

  const readSoon = (entry: Entry): void => {
    if (!entry.near || entry.asked || entry.waits || signal.aborted) return;
    entry.waits = true;
    const now = (): void => {
      queue.add(entry, () => {
        entry.waits = false;
        // The page may have become private while this waited.
        if (!entry.asked && options.mayRead(entry.candidate.kind)) read(entry);
      });
    };
    const wait = entry.notBefore - clock.now();
    if (wait > 0) clock.after(wait, now, signal);
    else now();
  };

  const add = (candidate: Candidate): Entry => {
    const known = entries.get(candidate.element);
    if (known && known.candidate.kind === candidate.kind) return known;
    if (known) forget(known);
    const entry: Entry = {
      candidate,
      near: false,
      unit: undefined,
      marks: NO_MARKS,
      shown: false,
      asked: false,
      notBefore: 0,
      waits: false,
      watch: undefined,
      stale: undefined,
    };
    entries.set(candidate.element, entry);
    return entry;
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const entry of entries.values()) entry.watch?.disconnect();
      entries.clear();
    },
    { once: true },
  );

  return {
    scan(root) {
      if (root instanceof Document) {
        for (const entry of [...entries.values()]) {
          if (!entry.candidate.element.isConnected) forget(entry);
        }
      }
      // Asked once per look: telling the surface of a page is not free.
      const may = { message: options.mayRead('message'), other: options.mayRead('post') };
      if (!may.message && !may.other) return;
      for (const candidate of adapter.find(root)) {
        if (!(candidate.kind === 'message' ? may.message : may.other)) continue;
        add(candidate);
        gate.add(candidate.element);
      }
    },
    touched(node) {
      let current: Node | null = node;
      for (let i = 0; current && i < DEPTH; i += 1) {
        const entry = current instanceof Element ? entries.get(current) : undefined;
        if (entry && !entry.asked) readSoon(entry);
        current = current.parentNode;
      }
    },
    near(element, near) {
      const entry = entries.get(element);
      if (!entry || entry.near === near) return;
      entry.near = near;
      if (near) {
        readSoon(entry);
        return;
      }
      if (!entry.asked) {
        hide(entry);
        entry.watch?.disconnect();
        entry.watch = undefined;
      }
    },
    reread(element) {
      const entry = entries.get(element);
      if (!entry) return;
      hide(entry);
      if (entry.asked || !element.isConnected) forget(entry);
      else readSoon(entry);
    },
    pageMoved() {
      const until = clock.now() + STALE_MS;
      for (const entry of [...entries.values()]) {
        if (!entry.candidate.element.isConnected) {
          forget(entry);
        } else if (entry.asked) {
          forget(entry);
        } else if (entry.unit) {
          entry.stale = { text: entry.unit.text, key: entry.unit.key, until };
          entry.notBefore = 0;
          readSoon(entry);
        }
      }
    },
    refresh() {
      for (const entry of entries.values()) {
        const { unit } = entry;
        if (!unit) continue;
        hide(entry);
        setMarks(entry, NO_MARKS);
        entry.unit = undefined;
        // What was read on request is not read again without another; its text is still at hand.
        if (entry.asked) queue.add(unit, () => take(entry, unit));
        else readSoon(entry);
      }
    },
    clear() {
      for (const entry of [...entries.values()]) forget(entry);
      gate.clear();
    },
    readAsked(candidates, done) {
      let readCount = 0;
      let left = candidates.length;
      if (left === 0) done(0, 0);
      for (const candidate of candidates) {
        const entry = add(candidate);
        entry.asked = true;
        queue.add(entry, () => {
          entry.waits = false;
          read(entry);
          if (entry.unit) readCount += 1;
          left -= 1;
          if (left === 0) done(markedCount, readCount);
        });
      }
    },
    marked: () =>
      [...entries.values()].flatMap((entry) =>
        entry.unit && entry.marks.length > 0 && entry.candidate.element.isConnected
          ? [{ element: entry.candidate.element, unit: entry.unit, marks: entry.marks }]
          : [],
      ),
    get size() {
      return entries.size;
    },
  };
}
