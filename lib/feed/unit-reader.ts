import type { ShownMark } from '../messages/shown-marks.ts';
import type { Candidate, ReadResult, SiteAdapter, Unit, UnitKind } from '../sites/contract.ts';
import type { Clock } from './clock.ts';
import type { EngineClient } from './engine-client.ts';
import type { MarkedUnit } from './marked-unit.ts';
import type { WorkQueue } from './work-queue.ts';

/** Most marked units on one page; whoever wants more marks than this is testing us. */
export const MARK_CAP = 200;
/** A unit that keeps changing is read again at most this often, in milliseconds. */
const REREAD_MS = 80;
/** … and not before this many times the duration of its last reading. */
const REREAD_REST = 20;
/** After a navigation, sites show the old text under the new address for a while; such text is not trusted so long. */
const STALE_MS = 1500;
/** A unit near the visible part whose text got no answer is asked about again after so long. */
const UNANSWERED_MS = 10_000;

export interface UnitReaderOptions {
  readonly adapter: SiteAdapter;
  readonly clock: Clock;
  readonly queue: WorkQueue;
  readonly signal: AbortSignal;
  readonly url: () => URL;
  readonly ask: EngineClient['ask'];
  /** The person has hidden the marks of this text. */
  readonly isDismissed: (text: string) => boolean;
  /** Whether units of this kind may be read now without being asked. */
  readonly mayRead: (kind: UnitKind) => boolean;
  readonly show: (marked: MarkedUnit) => void;
  readonly hide: (element: Element) => void;
  readonly onRead: (element: Element, result: ReadResult) => void;
  readonly onCap: () => void;
}

/** What is known of one unit of the page. */
export interface UnitEntry {
  readonly candidate: Candidate;
  near: boolean;
  unit?: Unit | undefined;
  marks: readonly ShownMark[];
  /** What was asked about the text at hand and not answered yet. */
  question?: Question | undefined;
  shown: boolean;
  /** Asked for by the person: stays readable only as long as its text does not change. */
  asked: boolean;
  notBefore: number;
  waits: boolean;
  watch?: MutationObserver | undefined;
  /** Text and key before the last navigation, and until when they are not trusted. */
  stale?: { readonly text: string; readonly key: string; readonly until: number } | undefined;
}

interface Question {
  takeBack(): void;
  /** Those who wait until the question is answered or taken back. */
  readonly waiters: (() => void)[];
}

const NO_MARKS: readonly ShownMark[] = [];
const AT_ONCE: Clock['painted'] = (task) => task();
const NOBODY = (): void => {};

export function newEntry(candidate: Candidate): UnitEntry {
  return { candidate, near: false, marks: NO_MARKS, shown: false, asked: false, notBefore: 0, waits: false };
}

export interface UnitReader {
  /** Reads the unit now; `settled` is called once its marks are known, or will not be. */
  read(entry: UnitEntry, settled?: () => void): void;
  /** Reads the unit in one of the next slices, if it may be read. */
  readSoon(entry: UnitEntry): void;
  /** Assesses the text that is at hand again, in one of the next slices. */
  assessAgain(entry: UnitEntry): void;
  /** What was read counts no more than until the next reading: the page has become another page. */
  distrust(entry: UnitEntry): void;
  /** Takes the mark off the page; what was read stays known. */
  hide(entry: UnitEntry): void;
  /** Takes the marks away for good if the person has hidden them. */
  dropIfDismissed(entry: UnitEntry): void;
  /** Takes the mark off the page and forgets what was read. */
  withdraw(entry: UnitEntry): void;
  /** Units with marks now. */
  readonly markedCount: number;
}

/**
 * Reads units and keeps their marks true: a mark belongs to a text, not to an element.
 *
 * @param forget called for a unit whose element has left the page
 */
export function createUnitReader(options: UnitReaderOptions, forget: (entry: UnitEntry) => void): UnitReader {
  const { adapter, clock, queue, signal } = options;
  let markedCount = 0;

  const setMarks = (entry: UnitEntry, marks: readonly ShownMark[]): void => {
    const had = entry.marks.length > 0;
    const has = marks.length > 0;
    if (has && !had) markedCount += 1;
    if (had && !has) markedCount -= 1;
    entry.marks = marks;
  };

  const hide = (entry: UnitEntry): void => {
    if (!entry.shown) return;
    entry.shown = false;
    options.hide(entry.candidate.element);
  };

  /** Ends what was asked, answered or not. */
  const endQuestion = (entry: UnitEntry): void => {
    const { question } = entry;
    if (!question) return;
    entry.question = undefined;
    question.takeBack();
    for (const settled of question.waiters) settled();
  };

  /** What was read counts no more. */
  const unread = (entry: UnitEntry): void => {
    hide(entry);
    setMarks(entry, NO_MARKS);
    entry.unit = undefined;
    endQuestion(entry);
  };

  const withdraw = (entry: UnitEntry): void => {
    unread(entry);
    entry.watch?.disconnect();
    entry.watch = undefined;
  };

  /** Texts edited in place change no child list; so the few units near the visible part are watched closely. */
  const watchBody = (entry: UnitEntry, body: Element): void => {
    entry.watch?.disconnect();
    entry.watch = new MutationObserver(() => {
      if (entry.asked) withdraw(entry);
      else readSoon(entry);
    });
    entry.watch.observe(body, { childList: true, characterData: true, subtree: true });
  };

  const isStale = (entry: UnitEntry, unit: Unit): boolean => {
    const { stale } = entry;
    if (!stale) return false;
    if (clock.now() < stale.until && unit.text === stale.text && unit.key !== stale.key) return true;
    entry.stale = undefined;
    return false;
  };

  const read = (entry: UnitEntry, settled = NOBODY): void => {
    const { candidate } = entry;
    if (!candidate.element.isConnected) {
      forget(entry);
      settled();
      return;
    }
    const start = clock.now();
    const result = adapter.read(candidate, options.url());
    options.onRead(candidate.element, result);
    if (!result.ok) {
      withdraw(entry);
      settled();
    } else {
      const { unit } = result;
      if (isStale(entry, unit)) {
        withdraw(entry);
        settled();
        clock.after(STALE_MS, () => readSoon(entry), signal);
      } else {
        take(entry, unit, settled);
      }
    }
    const took = clock.now() - start;
    entry.notBefore = clock.now() + Math.max(REREAD_MS, took * REREAD_REST);
  };

  const take = (entry: UnitEntry, unit: Unit, settled = NOBODY): void => {
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
      setMarks(entry, NO_MARKS);
      endQuestion(entry);
      if (!options.isDismissed(unit.text)) ask(entry, unit);
    } else if (!sameBody) {
      hide(entry);
    }
    if (entry.question) entry.question.waiters.push(settled);
    else settled();
    show(entry);
  };

  const show = (entry: UnitEntry): void => {
    const { unit, marks } = entry;
    if (!unit || marks.length === 0 || entry.shown || !(entry.near || entry.asked)) return;
    entry.shown = true;
    options.show({ element: entry.candidate.element, unit, marks });
  };

  const ask = (entry: UnitEntry, unit: Unit): void => {
    // Set before asking: the answer may come at once.
    const question = { takeBack: NOBODY, waiters: [] };
    entry.question = question;
    const takeBack = options.ask(unit, (marks) => {
      // An answer to what was asked before about another text of this unit counts no more.
      if (entry.question !== question) return;
      if (marks && marks.length > 0) {
        queue.addAfter(AT_ONCE, question, () => {
          if (entry.question === question) mark(entry, marks);
        });
        return;
      }
      if (!marks) {
        entry.unit = undefined;
        clock.after(UNANSWERED_MS, () => readSoon(entry), signal);
      }
      endQuestion(entry);
    });
    if (entry.question === question) question.takeBack = takeBack;
  };

  const mark = (entry: UnitEntry, marks: readonly ShownMark[]): void => {
    const { question } = entry;
    if (markedCount >= MARK_CAP) options.onCap();
    else {
      setMarks(entry, marks);
      // The page may have changed since it was asked about: the marks show only where it still reads the same. What
      // was read on request is watched closely instead, as it must not be read again.
      if (entry.asked) show(entry);
      else read(entry);
    }
    // Reading may have asked about another text; those who wait then wait no more either.
    if (entry.question === question) endQuestion(entry);
  };

  const readSoon = (entry: UnitEntry): void => {
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

  return {
    read,
    readSoon,
    assessAgain(entry) {
      const { unit } = entry;
      if (!unit) return;
      unread(entry);
      // What was read on request is not read again without another; its text is still at hand.
      if (entry.asked) queue.add(unit, () => take(entry, unit));
      else readSoon(entry);
    },
    distrust(entry) {
      const { unit } = entry;
      if (!unit) return;
      entry.stale = { text: unit.text, key: unit.key, until: clock.now() + STALE_MS };
      entry.notBefore = 0;
      readSoon(entry);
    },
    hide,
    dropIfDismissed(entry) {
      if (!entry.unit || !options.isDismissed(entry.unit.text)) return;
      hide(entry);
      setMarks(entry, NO_MARKS);
      endQuestion(entry);
    },
    withdraw,
    get markedCount() {
      return markedCount;
    },
  };
}
