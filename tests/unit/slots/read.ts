import { createSlots } from '../../../lib/assess/slots/create-slots.ts';
import type { Slot, SlotReadings } from '../../../lib/assess/slots/types.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

const readSlots = createSlots(corePack);

/** Reads a text on 21/11/2026, as if it had been posted on `postedOn`. */
export function read(text: string, postedOn?: string): SlotReadings {
  return readSlots(tokenize(text), { postedOn, readOn: '2026-11-21' });
}

/** The words that slots cover, as written. */
export function quotes(text: string, slots: readonly Slot[]): string[] {
  return slots.map((slot) => text.slice(slot.span.start, slot.span.end));
}
