import type { Merged } from './backup.ts';

export interface ListMerge<T> {
  /** The item that a value of the file is, or undefined. */
  readonly read: (value: unknown) => T | undefined;
  readonly idOf: (item: T) => string;
  /** Whether the item of the file takes the place of the one kept under the same id. */
  readonly wins: (incoming: T, kept: T) => boolean;
}

/** What a list of a file brings to the list that is kept, id by id. `value` holds the items that are new or take a place. */
export function mergeLists<T>(
  present: readonly unknown[],
  incoming: unknown,
  { read, idOf, wins }: ListMerge<T>,
): Merged & { readonly value: readonly T[] } {
  const kept = new Map<string, T>();
  for (const value of present) {
    const item = read(value);
    if (item !== undefined) kept.set(idOf(item), item);
  }
  const given: readonly unknown[] = Array.isArray(incoming) ? incoming : [];
  const found = new Map<string, T>();
  let refused = Array.isArray(incoming) ? 0 : 1;
  for (const value of given) {
    const item = read(value);
    const twin = item && found.get(idOf(item));
    if (item === undefined) refused += 1;
    else if (twin === undefined || wins(item, twin)) found.set(idOf(item), item);
  }
  let added = 0;
  let changed = 0;
  const value: T[] = [];
  for (const [id, item] of found) {
    const before = kept.get(id);
    const isOther =
      before !== undefined && JSON.stringify(before) !== JSON.stringify(item) && wins(item, before);
    if (before === undefined) added += 1;
    else if (isOther) changed += 1;
    if (before === undefined || isOther) value.push(item);
  }
  return { value, added, changed, same: found.size - added - changed, refused };
}

/** What a record of a file brings to the one that is kept, name by name. `value` is the whole record afterwards. */
export function mergeRecords<T>(
  kept: Readonly<Record<string, T>>,
  incoming: Readonly<Record<string, T>>,
  wins: (incoming: T, kept: T) => boolean = () => true,
): Pick<Merged, 'added' | 'changed' | 'same'> & { readonly value: Readonly<Record<string, T>> } {
  const before = new Map(Object.entries(kept));
  const given = Object.entries(incoming);
  const added = given.filter(([name]) => !before.has(name));
  const changed = given.filter(([name, item]) => {
    const own = before.get(name);
    return own !== undefined && JSON.stringify(own) !== JSON.stringify(item) && wins(item, own);
  });
  return {
    value: Object.fromEntries([...before, ...added, ...changed]),
    added: added.length,
    changed: changed.length,
    same: given.length - added.length - changed.length,
  };
}

/** Items of `incoming` that `kept` does not hold, or holds less often. For things without a name of their own. */
export function missingFrom<T>(kept: readonly T[], incoming: readonly T[]): readonly T[] {
  const left = new Map<string, number>();
  for (const item of kept) left.set(JSON.stringify(item), (left.get(JSON.stringify(item)) ?? 0) + 1);
  return incoming.filter((item) => {
    const words = JSON.stringify(item);
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count <= 0;
  });
}
