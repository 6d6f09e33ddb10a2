import { readDraft } from '../../lib/report/draft.ts';
import { readTrace } from '../../lib/report/sent-trace.ts';
import type { BackupPart, Merged } from '../../lib/store/backup.ts';
import { mergeLists, mergeRecords, missingFrom } from '../../lib/store/merge-lists.ts';
import { mergeSettings } from '../../lib/store/merge-settings.ts';
import { mergeWrongMarks } from '../../lib/store/merge-wrong-marks.ts';
import { SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { readWrongMarks, WRONG_MARKS_KEY } from '../../lib/store/wrong-marks.ts';
import { draftDeckSchema } from '../../lib/training/deck-schema.ts';
import { loadOwnDecks, MOST_DECKS, OWN_DECKS_KEY } from '../../lib/training/own-decks.ts';
import { PROGRESS_KEY, readProgress } from '../../lib/training/progress.ts';
import { loadRooms, ROOM_COUNTS_KEY } from '../../lib/training/room-counts.ts';

/** Names of the parts, as the file and the texts of the page have them. */
export const PART_NAMES = ['settings', 'drafts', 'sent', 'wrongMarks', 'decks', 'progress', 'rooms'] as const;

export type PartName = (typeof PART_NAMES)[number];

/** A storage that holds one value: for readers that read from storage. */
const holding = (key: string, value: unknown) => ({
  get: async () => ({ [key]: value }),
  set: async () => {},
});

function fieldOf(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  return Object.getOwnPropertyDescriptor(source, name)?.value;
}

/** How many things `value` holds, fit or not. */
function sizeOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

/** A file that is damaged as a whole counts as one thing that does not fit. */
const isBroken = (value: unknown): number => (typeof value === 'object' && value !== null ? 0 : 1);

function mergeDrafts(present: unknown, incoming: unknown): Merged {
  return mergeLists(Array.isArray(present) ? present : [], incoming, {
    read: readDraft,
    idOf: ({ id }) => id,
    wins: (given, kept) => given.updatedOn > kept.updatedOn,
  });
}

function mergeSent(present: unknown, incoming: unknown): Merged {
  return mergeLists(Array.isArray(present) ? present : [], incoming, {
    read: readTrace,
    idOf: ({ id }) => id,
    wins: (given, kept) => given.sentOn > kept.sentOn,
  });
}

async function mergeDecks(present: unknown, incoming: unknown): Promise<Merged> {
  const { decks, unreadable } = await loadOwnDecks(holding(OWN_DECKS_KEY, present));
  const merged = mergeLists(decks, incoming, {
    read: (value) => draftDeckSchema.safeParse(value).data,
    idOf: ({ id }) => id,
    wins: () => true,
  });
  const fresh = new Map(merged.value.map((deck) => [deck.id, deck]));
  const kept = decks.map((deck) => fresh.get(deck.id) ?? deck);
  const added = merged.value.filter(({ id }) => !decks.some((deck) => deck.id === id));
  const taken = added.slice(0, Math.max(0, MOST_DECKS - kept.length));
  return {
    ...merged,
    value: [...kept, ...taken, ...unreadable],
    added: taken.length,
    refused: merged.refused + added.length - taken.length,
  };
}

function mergeProgress(present: unknown, incoming: unknown): Merged {
  const kept = readProgress(present);
  const given = readProgress(incoming);
  const cards = mergeRecords(kept.cards, given.cards, (a, b) => a.lastReview > b.lastReview);
  const fresh = missingFrom(kept.sessions, given.sessions);
  const sessions = [...kept.sessions, ...fresh].toSorted((a, b) => a.on.localeCompare(b.on));
  const fit = sizeOf(given.cards) + given.sessions.length;
  const held = sizeOf(fieldOf(incoming, 'cards')) + sizeOf(fieldOf(incoming, 'sessions'));
  return {
    value: { cards: cards.value, sessions },
    added: cards.added + fresh.length,
    changed: cards.changed,
    same: cards.same + given.sessions.length - fresh.length,
    refused: isBroken(incoming) + Math.max(0, held - fit),
  };
}

async function mergeRooms(present: unknown, incoming: unknown): Promise<Merged> {
  const kept = await loadRooms(holding(ROOM_COUNTS_KEY, present));
  const given = await loadRooms(holding(ROOM_COUNTS_KEY, incoming));
  return {
    ...mergeRecords(kept, given),
    refused: isBroken(incoming) + Math.max(0, sizeOf(incoming) - sizeOf(given)),
  };
}

/** Everything that a person writes with Kiểm Tin, part by part. Packs that were brought in are files of their own. */
export const BACKUP_PARTS: readonly (BackupPart & { readonly name: PartName })[] = [
  { name: 'settings', place: { key: SETTINGS_KEY }, merge: mergeSettings },
  { name: 'drafts', place: { table: 'drafts' }, merge: mergeDrafts },
  { name: 'sent', place: { table: 'sent' }, merge: mergeSent },
  {
    name: 'wrongMarks',
    place: { key: WRONG_MARKS_KEY },
    // The salt stays behind: whoever gets the file can try no texts against the fingerprints.
    take: (present) => readWrongMarks(present).notes,
    merge: mergeWrongMarks,
  },
  { name: 'decks', place: { key: OWN_DECKS_KEY }, merge: mergeDecks },
  { name: 'progress', place: { key: PROGRESS_KEY }, merge: mergeProgress },
  { name: 'rooms', place: { key: ROOM_COUNTS_KEY }, merge: mergeRooms },
];
