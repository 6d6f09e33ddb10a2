import type { Candidate } from '../sites/contract.ts';
import { atEnd } from './at-end.ts';
import type { MarkedUnit } from './marked-unit.ts';
import { createUnitReader, newEntry, type UnitEntry, type UnitReaderOptions } from './unit-reader.ts';
import type { ViewportGate } from './viewport.ts';

/** Deepest walk from a changed node to its unit. */
const DEPTH = 80;

export interface UnitBookOptions extends UnitReaderOptions {
  readonly gate: Pick<ViewportGate, 'add' | 'remove' | 'clear'>;
}

export interface UnitBook {
  /** Finds units inside `root` and remembers them; how many were not known before. */
  scan(root: ParentNode): number;
  /** Forgets units that have left the page. */
  sweep(): void;
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
  /** The person has hidden the marks of a text. */
  dismissed(): void;
  /** Takes all marks away and forgets everything. */
  clear(): void;
  /** Reads the given candidates now, asked by the person, whether private or not. */
  readAsked(candidates: readonly Candidate[], done: (marked: number, read: number) => void): void;
  /** The marked unit at this element, if there is one. */
  at(element: Element): MarkedUnit | undefined;
  marked(): readonly MarkedUnit[];
  readonly size: number;
}

function markedIn(entry: UnitEntry | undefined): MarkedUnit | undefined {
  if (!entry?.unit || entry.marks.length === 0 || !entry.candidate.element.isConnected) return undefined;
  return { element: entry.candidate.element, unit: entry.unit, marks: entry.marks };
}

/**
 * Remembers the page's units and what was noticed in them. Whenever an element changes, comes back or is used for
 * other content, its unit is read again before its mark shows.
 */
export function createUnitBook(options: UnitBookOptions): UnitBook {
  const { adapter, queue, gate, signal } = options;
  const entries = new Map<Element, UnitEntry>();

  const forget = (entry: UnitEntry): void => {
    reader.withdraw(entry);
    entries.delete(entry.candidate.element);
    gate.remove(entry.candidate.element);
  };
  const reader = createUnitReader(options, forget);

  const add = (candidate: Candidate): UnitEntry => {
    const known = entries.get(candidate.element);
    if (known && known.candidate.kind === candidate.kind) return known;
    if (known) forget(known);
    const entry = newEntry(candidate);
    entries.set(candidate.element, entry);
    return entry;
  };

  atEnd(signal, () => {
    for (const entry of entries.values()) entry.watch?.disconnect();
    entries.clear();
  });

  return {
    scan(root) {
      // Asked once per look: telling the surface of a page is not free.
      const may = { message: options.mayRead('message'), other: options.mayRead('post') };
      if (!may.message && !may.other) return 0;
      const before = entries.size;
      for (const candidate of adapter.find(root)) {
        if (!(candidate.kind === 'message' ? may.message : may.other)) continue;
        add(candidate);
        gate.add(candidate.element);
      }
      return entries.size - before;
    },
    sweep() {
      for (const entry of [...entries.values()]) {
        if (!entry.candidate.element.isConnected) forget(entry);
      }
    },
    touched(node) {
      let current: Node | null = node;
      for (let i = 0; current && i < DEPTH; i += 1) {
        const entry = current instanceof Element ? entries.get(current) : undefined;
        if (entry && !entry.asked) {
          // Far off and emptied: nothing is read there, but the mark has lost its text.
          if (!entry.near && entry.unit?.body.isConnected === false) reader.withdraw(entry);
          reader.readSoon(entry);
        }
        current = current.parentNode;
      }
    },
    near(element, near) {
      const entry = entries.get(element);
      if (!entry || entry.near === near) return;
      entry.near = near;
      if (near) {
        reader.readSoon(entry);
        return;
      }
      if (entry.asked) return;
      // Sites throw away what is far off: a unit remembered for nothing would keep all its nodes.
      if (entry.marks.length === 0) reader.withdraw(entry);
      else {
        reader.hide(entry);
        entry.watch?.disconnect();
        entry.watch = undefined;
      }
    },
    reread(element) {
      const entry = entries.get(element);
      if (!entry) return;
      reader.hide(entry);
      if (entry.asked || !element.isConnected) forget(entry);
      else reader.readSoon(entry);
    },
    pageMoved() {
      for (const entry of [...entries.values()]) {
        if (!entry.candidate.element.isConnected || entry.asked) forget(entry);
        else reader.distrust(entry);
      }
    },
    refresh() {
      for (const entry of entries.values()) reader.assessAgain(entry);
    },
    dismissed() {
      for (const entry of entries.values()) reader.dropIfDismissed(entry);
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
          reader.read(entry, () => {
            if (entry.unit) readCount += 1;
            left -= 1;
            if (left === 0) done(reader.markedCount, readCount);
          });
        });
      }
    },
    at: (element) => markedIn(entries.get(element)),
    marked: () => [...entries.values()].flatMap((entry) => markedIn(entry) ?? []),
    get size() {
      return entries.size;
    },
  };
}
