import type { Merged } from './backup.ts';
import { mergeLists } from './merge-lists.ts';
import { MOST_WRONG_MARKS, readNote, readWrongMarks } from './wrong-marks.ts';

/** Notes of a file beside those that are stored. The salt of this device stays. */
export function mergeWrongMarks(present: unknown, incoming: unknown): Merged {
  const { salt, notes } = readWrongMarks(present);
  const merged = mergeLists(notes, incoming, {
    read: (value) => readNote(value)[0],
    idOf: ({ print }) => String(print),
    wins: (given, kept) => given.on > kept.on || (given.on === kept.on && given.text !== undefined),
  });
  const fresh = new Set(merged.value.map(({ print }) => print));
  const all = [...notes.filter(({ print }) => !fresh.has(print)), ...merged.value];
  const newestLast = all.toSorted((a, b) => a.on.localeCompare(b.on));
  return { ...merged, value: { salt, notes: newestLast.slice(-MOST_WRONG_MARKS) } };
}
