import type { Deck } from './deck.ts';
import { DECK_LIMITS, deckSchema } from './deck-schema.ts';

/** Marks a file as a deck, so that another kind of file is told apart by more than its faults. */
export const DECK_FORMAT = 'kiem-tin/deck@1';

export type DeckFaultKind =
  | 'file-too-big'
  | 'not-json'
  | 'not-a-deck'
  | 'too-many-items'
  | 'missing'
  | 'wrong-type'
  | 'not-a-choice'
  | 'too-long'
  | 'empty'
  | 'too-many'
  | 'form'
  | 'no-such-day'
  | 'unknown-field'
  | 'words-not-in-text'
  | 'id-twice'
  | 'no-such-rule'
  | 'no-such-record';

/** One thing that is wrong with a file, with its place. The interface words it. */
export interface DeckFault {
  readonly kind: DeckFaultKind;
  /** Number of the item, from 1; undefined for the deck itself. */
  readonly item?: number | undefined;
  /** Name of the field as the file writes it: "title", "source.url". */
  readonly field?: string | undefined;
  /** What the wording needs: a limit, the allowed values, the line, the words. */
  readonly detail?: string | undefined;
}

export type DeckReading =
  | { readonly ok: true; readonly deck: Deck }
  /** The first faults in the order of the file, and how many there are. */
  | { readonly ok: false; readonly faults: readonly DeckFault[]; readonly total: number };

/** What items may point at. */
export interface Known {
  readonly rules: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
}

type Issue = NonNullable<ReturnType<typeof deckSchema.safeParse>['error']>['issues'][number];

/** Faults that are listed; a file full of them is not made clearer by more. */
const LISTED = 8;

function failed(faults: readonly DeckFault[]): DeckReading {
  return { ok: false, faults: faults.slice(0, LISTED), total: faults.length };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? Object.getOwnPropertyDescriptor(inner, key)?.value
        : undefined,
    value,
  );
}

/** Number of the item and name of the field that a path leads to. */
function placeOf(path: readonly PropertyKey[]): Pick<DeckFault, 'item' | 'field'> {
  const [first, index, ...rest] = path;
  const isItem = first === 'items' && typeof index === 'number';
  const field = (isItem ? rest : path)
    .map((key) => (typeof key === 'number' ? key + 1 : String(key)))
    .join('.');
  return { item: isItem ? index + 1 : undefined, field: field === '' ? undefined : field };
}

function faultsOf(issue: Issue, raw: unknown): DeckFault[] {
  const place = placeOf(issue.path);
  const isMissing = valueAt(raw, issue.path) === undefined;
  switch (issue.code) {
    case 'invalid_type':
      return [{ ...place, kind: isMissing ? 'missing' : 'wrong-type', detail: issue.expected }];
    case 'invalid_value':
      return [
        {
          ...place,
          kind: isMissing ? 'missing' : 'not-a-choice',
          detail: issue.values.map(String).join(', '),
        },
      ];
    case 'too_big':
      return [
        { ...place, kind: issue.origin === 'array' ? 'too-many' : 'too-long', detail: String(issue.maximum) },
      ];
    case 'too_small':
      return [{ ...place, kind: 'empty' }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ ...placeOf([...issue.path, key]), kind: 'unknown-field' }));
    case 'custom':
      return [{ ...place, kind: issue.params?.['day'] === true ? 'no-such-day' : 'empty' }];
    case 'invalid_union':
      return [{ ...place, kind: 'wrong-type', detail: 'object' }];
    default:
      return [{ ...place, kind: 'form' }];
  }
}

/** What the shape cannot say: words stand in their text, ids are unique, rules and records exist. */
function crossFaults(deck: Deck, known: Known): DeckFault[] {
  const ids = new Set<string>();
  return deck.items.flatMap((item, index) => {
    const at = { item: index + 1 };
    const faults: DeckFault[] = item.words
      .filter((words) => !item.text.includes(words))
      .map((words) => ({ ...at, kind: 'words-not-in-text', field: 'words', detail: words }));
    if (ids.has(item.id)) faults.push({ ...at, kind: 'id-twice', field: 'id', detail: item.id });
    ids.add(item.id);
    if (!known.rules.has(item.rule)) {
      faults.push({ ...at, kind: 'no-such-rule', field: 'rule', detail: item.rule });
    }
    if (item.record !== undefined && !known.records.has(item.record)) {
      faults.push({ ...at, kind: 'no-such-record', field: 'record', detail: item.record });
    }
    return faults;
  });
}

type Json =
  | { readonly ok: true; readonly value: unknown }
  /** Line of the fault, as far as the browser's message gives it. */
  | { readonly ok: false; readonly line: string | undefined };

function parseJson(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const line = /line (\d+)/.exec(message)?.[1];
    const position = /position (\d+)/.exec(message)?.[1];
    const counted = position && String(text.slice(0, Number(position)).split('\n').length);
    return { ok: false, line: line ?? counted };
  }
}

/** What keeps a deck from being used; empty for a finished one. */
export function checkDeck(raw: unknown, known: Known): DeckReading {
  const parsed = deckSchema.safeParse(raw);
  if (!parsed.success) return failed(parsed.error.issues.flatMap((issue) => faultsOf(issue, raw)));
  const faults = crossFaults(parsed.data, known);
  return faults.length > 0 ? failed(faults) : { ok: true, deck: parsed.data };
}

/**
 * Reads the text of a deck file. Never throws; nothing is kept or changed by reading. Sizes are looked at first, so
 * that a huge file costs nothing.
 */
export function readDeck(text: string, known: Known): DeckReading {
  if (text.length > DECK_LIMITS.file) {
    return failed([{ kind: 'file-too-big', detail: String(DECK_LIMITS.file / 1_000_000) }]);
  }
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return failed([{ kind: 'not-json', detail: parsed.line }]);
  const file = parsed.value;
  if (typeof file !== 'object' || file === null || valueAt(file, ['format']) !== DECK_FORMAT) {
    return failed([{ kind: 'not-a-deck', detail: DECK_FORMAT }]);
  }
  const items = valueAt(file, ['items']);
  if (Array.isArray(items) && items.length > DECK_LIMITS.items) {
    return failed([
      { kind: 'too-many-items', field: 'items', detail: `${items.length}/${DECK_LIMITS.items}` },
    ]);
  }
  const { format: _, ...raw } = { format: undefined, ...file };
  return checkDeck(raw, known);
}

/** The text of a deck file. */
export function writeDeck(deck: Deck): string {
  return `${JSON.stringify({ format: DECK_FORMAT, ...deck }, null, 2)}\n`;
}
