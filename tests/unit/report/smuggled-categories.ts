import { expect } from 'vitest';
import { HARM_CATEGORIES, HARM_NAMES, readHarmCategory } from '../../../lib/report/harm-categories.ts';

/** A harm that is not in the list, and must not get into it. */
export const NEW = 'wrong-opinion';

/** Ways to name a further category in something that comes from other people. */
const FIELDS: readonly Readonly<Record<string, unknown>>[] = [
  { harmCategories: [NEW] },
  { categories: [NEW] },
  { harms: [{ id: NEW, name: 'Ý kiến trái chiều' }] },
  { report: { categories: [NEW] } },
  { reportCategories: { [NEW]: 'Ý kiến trái chiều' } },
];

/** `value` with a further category smuggled in, in each way: for whatever arrives from other people. */
export function withSmuggled<T extends object>(value: T): readonly (T & Record<string, unknown>)[] {
  return FIELDS.map((field) => ({ ...value, ...field }));
}

/** The list is what it was: nothing that was read before this call has added to it. */
export function expectClosedList(): void {
  expect(HARM_CATEGORIES).toHaveLength(8);
  expect(Object.keys(HARM_NAMES).sort()).toEqual([...HARM_CATEGORIES].sort());
  expect(readHarmCategory(NEW)).toBeUndefined();
}
