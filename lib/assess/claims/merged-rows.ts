import type { UnitRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import { firstFrom } from '../reading.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { rowsAround, saidNear } from './listed-rows.ts';
import { agrees, merger } from './verdict.ts';

/** Between the old name and the new one in a row. */
const TIES = new Set([
  '-',
  '–',
  ':',
  '(',
  '|',
  '/',
  '=>',
  '=',
  '→',
  'nay',
  'giờ',
  'thành',
  'là',
  'về',
  'mới',
  'cũ',
  'tỉnh',
  '',
]);

/** Heads of lists of old and new names. */
const HEADS: readonly (readonly [string, string])[] = [
  ['tên', 'mới'],
  ['tỉnh', 'mới'],
  ['tên', 'cũ'],
  ['tỉnh', 'cũ'],
  ['sáp', 'nhập'],
];

/** Lists of journeys look the same. */
const ROUTES = new Set(['xe', 'chuyến', 'tuyến', 'vé', 'tàu', 'ship', 'trận', 'km', 'tour', 'bay', 'lịch']);

const LEAST_RIGHT = 2;

interface Row {
  readonly part: ProvinceSlot;
  readonly whole: ProvinceSlot;
  readonly record: UnitRecord;
}

function rowAt({ reading, words, facts, day }: ClaimContext, part: ProvinceSlot): Row | undefined {
  const { provinces } = reading.slots;
  if (!facts.formerUnits.has(part.unitId) || facts.units.has(part.unitId)) return undefined;
  const whole = provinces[firstFrom(provinces, part.to)];
  if (whole === undefined || whole.from === part.to || whole.from - part.to > 4) return undefined;
  if (whole.era === 'former' || !facts.units.has(whole.unitId)) return undefined;
  if (!words.slice(part.to, whole.from).every((word) => TIES.has(word))) return undefined;
  const became = facts.unitOf(part.unitId);
  const record = became === undefined ? undefined : facts.unitOn(became, day);
  return record === undefined ? undefined : { part, whole, record };
}

/** "Tên cũ - tên mới: Hải Dương - Hải Phòng; Bắc Giang - Hải Phòng": a list of old and new names, right elsewhere. */
export function mergedRowFindings(context: ClaimContext): Finding[] {
  const { reading, day, facts, sentence } = context;
  if (day < MERGED_FROM || reading.slots.provinces.length < 2 * (LEAST_RIGHT + 1)) return [];
  if (saysAny(context, sentence.from, sentence.to, ROUTES)) return [];
  const rows = rowsAround(context, reading.slots.provinces, (name) => rowAt(context, name));
  if (rows === undefined || rows.all.length <= LEAST_RIGHT) return [];
  const isRight = (row: Row): boolean => row.record.unitId === row.whole.unitId;
  if (rows.all.filter(isRight).length < LEAST_RIGHT) return [];
  if (!HEADS.some((pair) => saidNear(context, reading, pair))) return [];
  return rows.own.map((row) => ({
    ...(isRight(row)
      ? agrees(row.record)
      : merger(context, row.record, `${facts.nameOf(row.part.unitId)}, ${facts.nameOf(row.whole.unitId)}`)),
    from: row.part.from,
    to: row.whole.to,
  }));
}
