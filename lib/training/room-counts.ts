import * as z from 'zod/mini';
import { changeStored, type TrainingArea } from './change-stored.ts';
import { ANSWERS, type Answer, type Deck } from './deck.ts';
import type { Response } from './score.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

/** Key of the counts of rooms, by deck, in `storage.local`. */
export const ROOM_COUNTS_KEY = 'training-rooms';

/** Most hands that a count takes. */
export const MOST_HANDS = 9999;

const hand = z.int().check(z.minimum(0), z.maximum(MOST_HANDS));
const handsSchema = z.strictObject({ share: hand, check: hand, scam: hand, opinion: hand });
const roomSchema = z.record(z.string().check(z.maxLength(60)), handsSchema);

/** How many in the room chose each answer. */
export type Hands = Readonly<Record<Answer, number>>;
/** Hands by id of item. Counts only: there is no place for a name. */
export type RoomCounts = Readonly<Record<string, Hands>>;

export const NO_HANDS: Hands = { share: 0, check: 0, scam: 0, opinion: 0 };

/** The room's answers, ready to score. */
export function roomResponses(deck: Deck, counts: RoomCounts): readonly Response[] {
  return deck.items.flatMap((item) =>
    ANSWERS.map((chosen) => ({ answer: item.answer, chosen, times: counts[item.id]?.[chosen] ?? 0 })),
  );
}

export type TableReading =
  | { readonly ok: true; readonly counts: RoomCounts }
  /** Line from 1, as the file has it. */
  | {
      readonly ok: false;
      readonly fault: 'too-big' | 'empty' | 'numbers' | 'item' | 'twice';
      readonly line: number;
    };

/** Longest table taken in. */
const MOST_LINES = 400;

/**
 * Reads a table of counts: a line for each post with its number and four whole numbers, parted by commas, semicolons or
 * tabs, under an optional line of headings. Anything else is refused, so that no name can come in with it.
 */
export function readCounts(text: string, deck: Deck): TableReading {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.length > MOST_LINES) return { ok: false, fault: 'too-big', line: MOST_LINES };
  const counts: Record<string, Hands> = {};
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const isHeading = index === 0 && !/^"?\d/.test(line);
    if (line === '' || isHeading) continue;
    const cells = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const [number, ...hands] = cells.map((cell) => (/^\d{1,4}$/.test(cell) ? Number(cell) : undefined));
    const [share, check, scam, opinion] = hands;
    const isComplete =
      cells.length === 5 &&
      number !== undefined &&
      share !== undefined &&
      check !== undefined &&
      scam !== undefined &&
      opinion !== undefined;
    if (!isComplete) return { ok: false, fault: 'numbers', line: index + 1 };
    const item = deck.items[number - 1];
    if (!item) return { ok: false, fault: 'item', line: index + 1 };
    if (counts[item.id]) return { ok: false, fault: 'twice', line: index + 1 };
    counts[item.id] = { share, check, scam, opinion };
  }
  return Object.keys(counts).length === 0 ? { ok: false, fault: 'empty', line: 1 } : { ok: true, counts };
}

/**
 * The table of counts as a file that a spreadsheet opens.
 *
 * @param headings of the five columns
 */
export function writeCounts(deck: Deck, counts: RoomCounts, headings: readonly string[]): string {
  const rows = deck.items.map((item, index) => {
    const hands = counts[item.id] ?? NO_HANDS;
    return [index + 1, ...ANSWERS.map((answer) => hands[answer])].join(';');
  });
  return `\uFEFF${[headings.join(';'), ...rows].join('\r\n')}\r\n`;
}

type Rooms = Readonly<Record<string, RoomCounts>>;

function readRooms(stored: unknown): Rooms {
  return Object.fromEntries(
    Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).flatMap(([deck, value]) => {
      const counts = roomSchema.safeParse(value);
      return counts.success ? [[deck, counts.data]] : [];
    }),
  );
}

/** Counts of all rooms, by deck; what does not fit is left out. */
export async function loadRooms(area: TrainingArea): Promise<Rooms> {
  try {
    return readRooms((await area.get(ROOM_COUNTS_KEY))[ROOM_COUNTS_KEY]);
  } catch {
    return {};
  }
}

/** Keeps the counts of one deck; those of the others stay. False when storage refuses; nothing is changed then. */
export function keepRoom(area: TrainingArea, deckId: string, counts: RoomCounts): Promise<boolean> {
  return changeStored(area, ROOM_COUNTS_KEY, (stored) => ({ ...readRooms(stored), [deckId]: counts }));
}
