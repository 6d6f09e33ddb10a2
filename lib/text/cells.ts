import {
  AFTER_INVISIBLE,
  addMark,
  BREAK,
  COMBINING,
  classify,
  classOf,
  codeOf,
  INVISIBLE,
  LETTER,
  MARK,
  NOT_EQUAL,
  OTHER,
  STYLED_BIT,
} from './classify.ts';
import { Scratch } from './scratch.ts';

/**
 * A text as letters with places: one cell for each letter, digit, mark, space or emoji, whatever it was written
 * with. `start` and `end` point into the original (UTF-16); `info` is packed as in `classify.ts`.
 */
export interface Cells {
  readonly info: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly length: number;
  /** Cells struck through by a combining line; whether that makes đ of d is decided on the whole word. */
  readonly struck: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set<number>();

const infos = new Scratch();
const starts = new Scratch();
const ends = new Scratch();

/** Cells behind the end that may be looked at, and are nothing. */
const BEHIND = 64;

/** Reads the first `limit` UTF-16 units of a text into cells, good until the next text is read. One pass. */
export function readCells(text: string, limit: number): Cells {
  const size = Math.min(text.length, limit);
  const info = infos.of(size + BEHIND);
  const start = starts.of(size);
  const end = ends.of(size);
  let struck: Set<number> | undefined;
  let n = 0;
  let invisible = 0;
  let i = 0;
  while (i < size) {
    const unit = text.charCodeAt(i);
    let cp = unit;
    let width = 1;
    if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < size) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        cp = (unit - 0xd800) * 0x400 + (next - 0xdc00) + 0x10000;
        width = 2;
      }
    }
    const what = classify(cp);
    const cls = classOf(what);
    if (cls === INVISIBLE) {
      invisible = AFTER_INVISIBLE;
    } else if (cls === COMBINING) {
      const last = n - 1;
      const before = last >= 0 ? (info[last] ?? 0) : 0;
      const mark = codeOf(what);
      const kind = classOf(before);
      if (kind === LETTER) {
        if (mark >= 0x335 && mark <= 0x338) {
          struck ??= new Set<number>();
          struck.add(last);
          info[last] = before | STYLED_BIT;
        } else info[last] = addMark(before, mark);
      } else if (kind === MARK && mark === 0x338 && codeOf(before) === 61) {
        info[last] = (before & ~0xffff) | NOT_EQUAL;
      }
      // A mark on anything else is noise; it stays within the place of what it stands on.
      if (kind === LETTER || kind === OTHER || (kind !== 0 && kind !== BREAK && kind !== 3))
        end[last] = i + width;
    } else {
      info[n] = what | invisible;
      start[n] = i;
      end[n] = i + width;
      n += 1;
      invisible = 0;
    }
    i += width;
  }
  info.fill(0, n, n + BEHIND);
  return { info, start, end, length: n, struck: struck ?? NONE };
}

/** The packed cell at `i`; 0 behind the end. */
export function infoAt(cells: Cells, i: number): number {
  return cells.info[i] ?? 0;
}

/** The class of the cell at `i`; 0 behind the end. */
export function classAt(cells: Cells, i: number): number {
  return i < cells.length ? classOf(cells.info[i] ?? 0) : 0;
}

/** The code of the cell at `i`; 0 behind the end. */
export function codeAt(cells: Cells, i: number): number {
  return i < cells.length ? codeOf(cells.info[i] ?? 0) : 0;
}

/** The cells `[from, to)`, one by one. */
export function cellRange(from: number, to: number): number[] {
  const cells: number[] = [];
  for (let i = from; i < to; i += 1) cells.push(i);
  return cells;
}
