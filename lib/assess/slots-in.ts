import { firstFrom } from './reading.ts';

type Slot = { readonly from: number; readonly to: number };

/** True when a slot of the list lies within tokens `[from, to)`. */
export function anyIn(slots: readonly Slot[], from: number, to: number): boolean {
  for (let at = firstFrom(slots, from); at < slots.length; at += 1) {
    const slot = slots[at];
    if (slot === undefined || slot.from >= to) return false;
    if (slot.to <= to) return true;
  }
  return false;
}

const NONE: readonly never[] = [];

/** Slots of a list, in order of `from`, that lie within tokens `[from, to)`. */
export function slotsIn<S extends Slot>(slots: readonly S[], from: number, to: number): readonly S[] {
  let found: S[] | undefined;
  for (let at = firstFrom(slots, from); at < slots.length; at += 1) {
    const slot = slots[at];
    if (slot === undefined || slot.from >= to) break;
    if (slot.to > to) continue;
    if (found === undefined) found = [slot];
    else found.push(slot);
  }
  return found ?? NONE;
}
