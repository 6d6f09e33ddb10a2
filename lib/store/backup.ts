/*
 * Everything that a person wrote, as one plain file, and back again. What the parts are is handed in
 * (components/options/backup-parts.ts): this folder knows neither drafts nor decks.
 */

/** What bringing in a part would do. */
export interface Merged {
  /** What is stored afterwards: the whole value of a key, or the rows of a table that are new or other. */
  readonly value: unknown;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Things in the file that do not fit and are left out. */
  readonly refused: number;
  /** Names of the fields that are added or changed, where they have names that say something. */
  readonly names?: readonly string[];
}

/** One kind of thing that a person keeps. */
export interface BackupPart {
  /** Name of its field in the file. Never changed. */
  readonly name: string;
  readonly place: { readonly key: string } | { readonly table: string };
  /** What of the stored value goes into the file. */
  readonly take?: (present: unknown) => unknown;
  /** Puts what a file holds beside what is stored now. Nothing is ever taken away. */
  readonly merge: (present: unknown, incoming: unknown) => Merged | Promise<Merged>;
}

/** Where the parts lie; tests bring their own. */
export interface BackupPorts {
  readonly area: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
  readonly tables: {
    read(table: string): Promise<readonly unknown[]>;
    /** Puts rows and does `also` in one transaction: when either fails, no row is there. */
    put(rows: Readonly<Record<string, readonly unknown[]>>, also: () => Promise<void>): Promise<void>;
  };
}

const FORMAT = 'kiem-tin/backup';
const VERSION = 1;

/** Longest file that is read, in UTF-16 units. */
export const BACKUP_LENGTH = 40_000_000;

type Content = Readonly<Record<string, unknown>>;

/** From each earlier version to the next: the first changes version 1 into 2. */
const MIGRATIONS: readonly ((content: Content) => Content)[] = [];

function isRecord(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function present({ place }: BackupPart, { area, tables }: BackupPorts): Promise<unknown> {
  return 'key' in place ? (await area.get([place.key]))[place.key] : tables.read(place.table);
}

export interface Backup {
  readonly text: string;
  readonly fileName: string;
  /** Names of the parts that could not be read. */
  readonly missing: readonly string[];
}

/**
 * Writes the file. A part that cannot be read is left out and named: what is readable can always be saved.
 *
 * @param now ISO moment
 */
export async function writeBackup(
  ports: BackupPorts,
  parts: readonly BackupPart[],
  now: string,
): Promise<Backup> {
  const read = await Promise.all(
    parts.map(async (part) => {
      try {
        const stored = await present(part, ports);
        return { part, value: part.take ? part.take(stored) : stored, isRead: true };
      } catch {
        return { part, value: undefined, isRead: false };
      }
    }),
  );
  const fields = Object.fromEntries(read.map(({ part, value }) => [part.name, value]));
  return {
    text: `${JSON.stringify({ format: FORMAT, version: VERSION, madeOn: now, ...fields }, null, 2)}\n`,
    fileName: `kiem-tin-sao-luu-${now.slice(0, 10)}.json`,
    missing: read.flatMap(({ part, isRead }) => (isRead ? [] : [part.name])),
  };
}

/** Why a file cannot be brought in. `newer`: a later version of Kiểm Tin wrote it. */
export type BackupTrouble = 'too-large' | 'not-json' | 'not-ours' | 'newer';

export type BackupReading =
  | { readonly ok: true; readonly content: Content; readonly madeOn: string | undefined }
  | { readonly ok: false; readonly trouble: BackupTrouble };

/** Reads a file up to the parts, in the present version. Never throws. */
export function readBackup(text: string): BackupReading {
  if (text.length > BACKUP_LENGTH) return { ok: false, trouble: 'too-large' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, trouble: 'not-json' };
  }
  if (!isRecord(parsed) || parsed['format'] !== FORMAT) return { ok: false, trouble: 'not-ours' };
  const { version, madeOn } = parsed;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return { ok: false, trouble: 'not-ours' };
  }
  if (version > VERSION) return { ok: false, trouble: 'newer' };
  const content = MIGRATIONS.slice(version - 1).reduce((older, step) => step(older), parsed);
  const isMoment = typeof madeOn === 'string' && madeOn.length < 40 && !Number.isNaN(Date.parse(madeOn));
  return { ok: true, content, madeOn: isMoment ? madeOn : undefined };
}

/** What bringing a file in would change, part by part; parts that the file does not hold are not there. */
export interface BackupPlan {
  readonly parts: readonly (Merged & { readonly name: string })[];
}

interface Step {
  readonly part: BackupPart;
  readonly merged: Merged;
}

async function plan(ports: BackupPorts, parts: readonly BackupPart[], content: Content): Promise<Step[]> {
  const held = parts.filter(({ name }) => Object.hasOwn(content, name));
  return Promise.all(
    held.map(async (part) => ({
      part,
      merged: await part.merge(await present(part, ports), content[part.name]),
    })),
  );
}

/**
 * Says what would change, and changes nothing.
 *
 * @throws Error when what is stored now cannot be read
 */
export async function previewBackup(
  ports: BackupPorts,
  parts: readonly BackupPart[],
  content: Content,
): Promise<BackupPlan> {
  const steps = await plan(ports, parts, content);
  return { parts: steps.map(({ part, merged }) => ({ ...merged, name: part.name })) };
}

/**
 * Brings a file in: all of it or nothing.
 *
 * @throws Error when storage refuses; nothing is then changed
 */
export async function applyBackup(
  ports: BackupPorts,
  parts: readonly BackupPart[],
  content: Content,
): Promise<BackupPlan> {
  const steps = await plan(ports, parts, content);
  const rows: Record<string, readonly unknown[]> = {};
  const items: Record<string, unknown> = {};
  for (const { part, merged } of steps) {
    if (merged.added + merged.changed === 0) continue;
    if ('key' in part.place) items[part.place.key] = merged.value;
    else rows[part.place.table] = Array.isArray(merged.value) ? merged.value : [];
  }
  const keys = Object.keys(items);
  const before = keys.length > 0 ? await ports.area.get(keys) : {};
  try {
    await ports.tables.put(rows, async () => {
      if (keys.length > 0) await ports.area.set(items);
    });
  } catch (error) {
    // The rows are gone with their transaction; the keys may have been written before it failed.
    const had = keys.filter((key) => before[key] !== undefined);
    const fresh = keys.filter((key) => before[key] === undefined);
    if (had.length > 0) await ports.area.set(Object.fromEntries(had.map((key) => [key, before[key]])));
    if (fresh.length > 0) await ports.area.remove(fresh);
    throw error;
  }
  return { parts: steps.map(({ part, merged }) => ({ ...merged, name: part.name })) };
}
