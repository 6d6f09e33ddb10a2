import type { BelongsRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import { firstFrom } from '../reading.ts';
import { type ClaimContext, type Finding, has, inSentence } from './finding.ts';
import { joins } from './joins.ts';
import { rowsAround, saidNear } from './listed-rows.ts';
import { zoneBelongs } from './zone-belongs.ts';

type Slot = ClaimContext['reading']['slots']['zones'][number];

/** Between a unit and its zones, or a zone and its unit, in a row of a list. */
const TIES = new Set([':', '–', '-', '→', '=', '(', 'có', 'gồm', 'thuộc', '|']);

const LIGHT = new Set(['', 'tỉnh', 'tp', 'thành', 'phố', 'đặc', 'khu', 'các', 'thì', 'hai', 'ba', '2', '3']);

/** Rows that have to be right before the same form counts as a claim where it is wrong. */
const LEAST_RIGHT = 2;

/** The same where nothing says that zones are listed: islands may be the stops of a tour. */
const LEAST_UNNAMED = 3;

/** No list of zones is longer. */
const MOST_ZONES = 14;

interface Row {
  readonly zone: BelongsRecord;
  readonly unitId: string;
  readonly from: number;
  readonly to: number;
  readonly right: boolean;
}

function tied(words: readonly string[], from: number, to: number): boolean {
  if (to < from || to - from > 5) return false;
  const between = words.slice(from, to).filter((word) => !LIGHT.has(word));
  return between.length === 1 && TIES.has(between[0] ?? '');
}

/** The unit before the list that a zone stands in, or in brackets right behind it. */
function rowAt(context: ClaimContext, slot: Slot): Row | undefined {
  const { reading, words, facts } = context;
  const { zones, provinces } = reading.slots;
  const record = facts.zones.get(slot.placeId);
  if (record === undefined) return undefined;
  let first = slot;
  const own = firstFrom(zones, slot.from);
  for (let k = own - 1; k >= Math.max(0, own - MOST_ZONES); k -= 1) {
    const before = zones[k];
    if (before === undefined || before.to > first.from || !joins(words.slice(before.to, first.from))) break;
    first = before;
  }
  const next = firstFrom(provinces, slot.to);
  const left = provinces[firstFrom(provinces, first.from) - 1];
  const ahead = left !== undefined && tied(words, left.to, first.from) ? left : undefined;
  const name = first === slot ? provinces[next] : undefined;
  const behind = name !== undefined && tied(words, slot.to, name.from) ? name : undefined;
  // "Vân Đồn – Quảng Ninh – Cô Tô" may be read either way.
  const unit = behind === undefined ? ahead : ahead === undefined ? behind : undefined;
  if (unit === undefined || unit.era === 'former' || !facts.units.has(unit.unitId)) return undefined;
  return {
    zone: record,
    unitId: unit.unitId,
    from: Math.min(unit.from, slot.from),
    to: Math.max(unit.to, slot.to),
    right: record.unitId === unit.unitId,
  };
}

/** "Hải Phòng: Cát Hải, Bạch Long Vĩ; An Giang: Phú Quốc, Côn Đảo": zones by unit in a list that is right elsewhere. */
export function zoneRowFindings(context: ClaimContext): Finding[] {
  const { reading, day, facts, sentence } = context;
  if (day < MERGED_FROM || reading.slots.zones.length <= LEAST_RIGHT) return [];
  if (inSentence(reading.slots.zones, sentence).length === 0) return [];
  const rows = rowsAround(context, reading.slots.zones, (slot) => rowAt(context, slot));
  if (rows === undefined || has(context, 'before-merger')) return [];
  const right = rows.all.filter((row) => row.right).length;
  const least = saidNear(context, reading, ['đặc', 'khu']) ? LEAST_RIGHT : LEAST_UNNAMED;
  if (right < least) return [];
  return rows.own.map((row) => ({
    ...zoneBelongs(context, row.zone, facts.nameOf(row.unitId), row.right),
    from: row.from,
    to: row.to,
  }));
}
