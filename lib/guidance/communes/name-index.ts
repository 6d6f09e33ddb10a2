import { foldVietnamese } from '../search-guidance.ts';

/** A word of a question: as written, and without diacritics. */
export interface Word {
  readonly written: string;
  readonly bare: string;
}

/** Words in a row, from `start` up to and without `end`, that name `item`. */
export interface NameHit<T> {
  readonly start: number;
  readonly end: number;
  readonly item: T;
  /** 1 for the name itself, less for one that is a slip of the finger away. */
  readonly likeness: number;
}

/** Most words that one name has. */
const LONGEST = 7;

/** Letters and digits of a name without diacritics, unbroken: "Cư M’gar" → "cumgar". */
export function compactName(name: string): string {
  return foldVietnamese(name).replace(/[^a-z0-9]/g, '');
}

/** How many slips a name of this length may hold: short names are too close to one another for any. */
const slipsIn = (length: number): number => (length < 5 ? 0 : length < 10 ? 1 : 2);

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** How many letters are added, left out, changed or swapped with their neighbour between `a` and `b`; more than `most` is not counted on. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** Finds names among the words of a question, in any spelling of spaces and diacritics, and with small slips. */
export interface NameIndex<T> {
  /** Exact names; with `slips`, also those a slip away, where no exact name covers the same words. */
  find(words: readonly Word[], slips: boolean): readonly NameHit<T>[];
}

/** An index over names; one item may have several, one name may stand for several items. */
export function createNameIndex<T>(names: Iterable<readonly [name: string, item: T]>): NameIndex<T> {
  const items = new Map<string, T[]>();
  for (const [name, item] of names) {
    const key = compactName(name);
    const list = items.get(key);
    if (list) list.push(item);
    else items.set(key, [item]);
  }
  const byLength = new Map<number, string[]>();
  for (const key of items.keys()) {
    const list = byLength.get(key.length);
    if (list) list.push(key);
    else byLength.set(key.length, [key]);
  }

  /** Names a slip away from `text`, which is none itself, with their likeness. */
  function near(text: string): readonly (readonly [string, number])[] {
    const most = slipsIn(text.length);
    const found: (readonly [string, number])[] = [];
    const digits = digitsIn(text);
    for (let length = text.length - most; most > 0 && length <= text.length + most; length += 1) {
      for (const key of byLength.get(length) ?? []) {
        // People rarely slip in the first letter; this keeps the search short.
        if (key.charCodeAt(0) !== text.charCodeAt(0)) continue;
        const slips = slipsBetween(text, key, most);
        // Another number is another place, never a slip.
        if (slips <= most && digitsIn(key) === digits) found.push([key, 1 - (slips * 1.6) / text.length]);
      }
    }
    return found;
  }

  return {
    find(words, slips) {
      const hits: NameHit<T>[] = [];
      for (let start = 0; start < words.length; start += 1) {
        let text = '';
        for (let end = start + 1; end <= Math.min(words.length, start + LONGEST); end += 1) {
          text += words[end - 1]?.bare ?? '';
          const exact = items.get(text);
          if (exact) for (const item of exact) hits.push({ start, end, item, likeness: 1 });
          else if (slips) {
            for (const [key, likeness] of near(text)) {
              for (const item of items.get(key) ?? []) hits.push({ start, end, item, likeness });
            }
          }
        }
      }
      return hits;
    },
  };
}
