import type { PackFile } from '../packs/format/types.ts';

/** Parts of a pack that are listed one by one. */
export const PACK_PARTS = [
  'records',
  'corrections',
  'claims',
  'topics',
  'sources',
  'contacts',
  'guidance',
] as const;

export type PackPart = (typeof PACK_PARTS)[number];

/** One thing that differs between two packs. */
export interface PackChange {
  readonly part: PackPart | 'header';
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** How a person calls it. */
  readonly label: string;
  /** Fields that differ, with both values written out; for `changed` only. */
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}

type Item = Readonly<Record<string, unknown>>;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function written(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.join(', ')
    : JSON.stringify(value);
}

/** The same value with its fields in one order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isItem(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function idOf(item: Item): string {
  return String(item['corrects'] ?? item['id']);
}

function labelOf(item: Item): string {
  const record = isItem(item['record']) ? item['record'] : item;
  for (const key of ['name', 'title', 'claim', 'subject', 'statement']) {
    const label = record[key];
    if (typeof label === 'string') return label;
  }
  const names = record['names'] ?? record['subjects'] ?? record['seriesNames'] ?? record['domains'];
  return Array.isArray(names) && typeof names[0] === 'string' ? names[0] : idOf(item);
}

function fieldsOf(before: Item, after: Item): PackChange['fields'] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: written(before[field]), after: written(after[field]) }));
}

function itemsOf(file: PackFile | undefined, part: PackPart): ReadonlyMap<string, Item> {
  const items: readonly Item[] = file?.[part] ?? [];
  return new Map(items.map((item) => [idOf(item), item]));
}

function partChanges(
  before: PackFile | undefined,
  after: PackFile | undefined,
  part: PackPart,
): PackChange[] {
  const was = itemsOf(before, part);
  const is = itemsOf(after, part);
  const changes: PackChange[] = [];
  for (const [id, item] of is) {
    const old = was.get(id);
    if (old === undefined) changes.push({ part, id, change: 'added', label: labelOf(item), fields: [] });
    else if (!isSame(old, item))
      changes.push({ part, id, change: 'changed', label: labelOf(item), fields: fieldsOf(old, item) });
  }
  for (const [id, item] of was)
    if (!is.has(id)) changes.push({ part, id, change: 'removed', label: labelOf(item), fields: [] });
  return changes;
}

function headerOf(file: PackFile): Item {
  const { id, title, author, madeOn, validUntil, reviewBy, version, description } = file;
  return { id, title, author, madeOn, validUntil, reviewBy, version, description };
}

/**
 * What differs between two packs, part by part.
 *
 * @param before undefined where there was none; `after` undefined where there will be none
 */
export function diffPacks(before: PackFile | undefined, after: PackFile | undefined): readonly PackChange[] {
  const changes = PACK_PARTS.flatMap((part) => partChanges(before, after, part));
  if (before === undefined || after === undefined) return changes;
  const fields = fieldsOf(headerOf(before), headerOf(after));
  if (fields.length === 0) return changes;
  return [{ part: 'header', id: after.id, change: 'changed', label: after.title, fields }, ...changes];
}

/** Order of two versions like `1.10.0`: below zero when `a` comes first. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let at = 0; at < 3; at += 1) {
    const order = (left[at] ?? 0) - (right[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
