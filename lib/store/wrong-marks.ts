import { essenceOf, fingerprint } from '../text/fingerprint.ts';

/** The part of `browser.storage.local` that these notes need. */
export interface WrongMarkArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** "Dấu này chưa đúng": one person's note about one mark. */
export interface WrongMark {
  /** Salted fingerprint of the post's text: the same post is the same note, and the text cannot be read out of it. */
  readonly print: number;
  /** Names of the rules behind the mark. */
  readonly rules: readonly string[];
  /** ISO day. */
  readonly on: string;
  /** Only when the person chose to add it. */
  readonly text?: string;
}

/** Key of the notes in `storage.local`. */
export const WRONG_MARKS_KEY = 'wrong-marks';

/** Most notes kept; the oldest go first. */
export const MOST_WRONG_MARKS = 500;
const RULES = 20;
const TEXT_LENGTH = 5000;

interface Stored {
  readonly salt: number;
  readonly notes: readonly WrongMark[];
}

function field(source: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(source, name)?.value;
}

/** The note that a stored value is, or nothing. */
export function readNote(value: unknown): readonly WrongMark[] {
  if (typeof value !== 'object' || value === null) return [];
  const print = field(value, 'print');
  const rules = field(value, 'rules');
  const on = field(value, 'on');
  const text = field(value, 'text');
  if (typeof print !== 'number' || !Number.isSafeInteger(print)) return [];
  if (typeof on !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(on) || !Array.isArray(rules)) return [];
  const names = rules.filter((rule): rule is string => typeof rule === 'string').slice(0, RULES);
  return [{ print, rules: names, on, ...(typeof text === 'string' && { text: text.slice(0, TEXT_LENGTH) }) }];
}

/** The notes and the salt of this device, out of whatever storage holds. */
export function readWrongMarks(value: unknown): Stored {
  const fresh = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  if (typeof value !== 'object' || value === null) return { salt: fresh, notes: [] };
  const salt = field(value, 'salt');
  const notes = field(value, 'notes');
  if (typeof salt !== 'number' || !Number.isSafeInteger(salt) || !Array.isArray(notes)) {
    return { salt: fresh, notes: [] };
  }
  return { salt, notes: notes.flatMap(readNote) };
}

/** What is to be kept about a mark. */
export interface WrongMarkInput {
  readonly text: string;
  readonly rules: readonly string[];
  /** ISO day. */
  readonly on: string;
  /** The person wants the text itself to be kept too. */
  readonly withText: boolean;
}

/** Keeps a note on this device; a second one about the same post replaces the first. False when storage refuses. */
export async function keepWrongMark(area: WrongMarkArea, input: WrongMarkInput): Promise<boolean> {
  try {
    const { salt, notes } = readWrongMarks((await area.get(WRONG_MARKS_KEY))[WRONG_MARKS_KEY]);
    const note: WrongMark = {
      print: fingerprint(essenceOf(input.text), salt),
      rules: [...new Set(input.rules)].slice(0, RULES),
      on: input.on,
      ...(input.withText && { text: input.text.slice(0, TEXT_LENGTH) }),
    };
    const others = notes.filter(({ print }) => print !== note.print);
    await area.set({ [WRONG_MARKS_KEY]: { salt, notes: [...others, note].slice(-MOST_WRONG_MARKS) } });
    return true;
  } catch {
    return false;
  }
}

/**
 * The notes that are kept, oldest first.
 *
 * @throws whatever storage throws
 */
export async function listWrongMarks(area: Pick<WrongMarkArea, 'get'>): Promise<readonly WrongMark[]> {
  return readWrongMarks((await area.get(WRONG_MARKS_KEY))[WRONG_MARKS_KEY]).notes;
}

/**
 * Removes every note, and the salt with them: notes made later say nothing about these.
 *
 * @throws whatever storage throws
 */
export async function clearWrongMarks(area: { remove(key: string): Promise<void> }): Promise<void> {
  await area.remove(WRONG_MARKS_KEY);
}

/**
 * The notes as a JSON file for the authors of packs. The salt stays behind, so nobody who gets the file can try texts
 * against the fingerprints.
 *
 * @throws whatever storage throws
 */
export async function exportWrongMarks(area: WrongMarkArea): Promise<string> {
  const { notes } = readWrongMarks((await area.get(WRONG_MARKS_KEY))[WRONG_MARKS_KEY]);
  return `${JSON.stringify({ format: 'kiem-tin/wrong-marks', version: 1, notes }, null, 2)}\n`;
}
