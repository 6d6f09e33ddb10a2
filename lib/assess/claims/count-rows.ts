import type { UnitRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { NUMBER_OF } from './count-whole.ts';
import { type ClaimContext, compared, type Finding, has, hitsIn } from './finding.ts';
import { rowsAround } from './listed-rows.ts';

/** Between a unit and its number in a row of a list. */
const TIES = new Set([
  '',
  'có',
  'còn',
  ':',
  '–',
  '-',
  '=',
  'là',
  'được',
  'hiện',
  'giờ',
  'nay',
  'thì',
  'mới',
  'với',
  '(',
]);

const ENDS = new Set([',', ';', '.', ')', '|', 'và', 'với', '!', '…', 'còn', 'thôi', 'nha', 'nhé']);

interface Row {
  readonly from: number;
  readonly to: number;
  readonly claimed: number;
  readonly record: UnitRecord;
  /** True when "xã, phường" stands behind the number itself. */
  readonly named: boolean;
}

/** One past "xã, phường", "đơn vị cấp xã" at `at`, or 0; "xã" alone counts something else. */
function nounAt(words: readonly string[], at: number): number {
  const next = words[at + 1] === ',' || words[at + 1] === '/' || words[at + 1] === 'và' ? at + 2 : at + 1;
  if (words[at] === 'xã' && words[next] === 'phường') return next + 1;
  if (words[at] === 'phường' && words[next] === 'xã') return next + 1;
  if (words[at] === 'đơn' && words[at + 1] === 'vị') {
    const level = words[at + 2] === 'hành' ? at + 4 : at + 2;
    return words[level] === 'cấp' && words[level + 1] === 'xã' ? level + 2 : at + 2;
  }
  return 0;
}

function rowAt({ words, reading, facts, day }: ClaimContext, name: ProvinceSlot): Row | undefined {
  if (name.era === 'former' || !facts.units.has(name.unitId)) return undefined;
  const { tokens } = reading.text;
  let at = name.to;
  while (at < name.to + 3 && TIES.has(words[at] ?? '') && tokens[at]?.kind !== 'number') at += 1;
  if (tokens[at]?.kind !== 'number') return undefined;
  const claimed = Number(words[at]);
  const record = facts.unitOn(name.unitId, day);
  if (record === undefined || !Number.isInteger(claimed) || claimed < 20 || claimed > 400) return undefined;
  const noun = nounAt(words, at + 1);
  const to = noun > 0 ? noun : at + 1;
  const next = tokens[to];
  const ends = next === undefined || next.kind === 'break' || ENDS.has(words[to] ?? '');
  return ends ? { from: name.from, to, claimed, record, named: noun > 0 } : undefined;
}

/** True when every number of the sentence is that of a row. */
function onlyRows({ reading, sentence }: ClaimContext, own: readonly Row[]): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (
      reading.text.tokens[at]?.kind === 'number' &&
      at > sentence.from &&
      !own.some((row) => row.from <= at && at < row.to)
    )
      return false;
  return true;
}

/** A heading that names what is counted: "Số xã phường từng tỉnh:". */
function headed({ words, sentence }: ClaimContext, first: number): boolean {
  for (let at = Math.max(0, Math.min(sentence.from, first) - 30); at < first; at += 1)
    if (nounAt(words, at) > 0) return true;
  return false;
}

/** "Nghệ An 130 xã phường, Hà Tĩnh 69, Thanh Hóa 136": numbers of units in a list that is right elsewhere. */
export function countRowFindings(context: ClaimContext): Finding[] {
  const { reading, day } = context;
  if (day < MERGED_FROM || reading.slots.provinces.length < 2) return [];
  const rows = rowsAround(context, reading.slots.provinces, (name) => rowAt(context, name));
  if (rows === undefined || rows.all.length < 2) return [];
  const { own, all } = rows;
  const first = all[0]?.from ?? 0;
  if (!all.some((row) => row.named) && !headed(context, first)) return [];
  // "Từng tỉnh" means each of them.
  if (hitsIn(context, 'before-merger').some(({ form }) => form !== 'từng') || has(context, 'past')) return [];
  const number = (row: Row): number => NUMBER_OF['commune-units'](row.record);
  const right = all.filter((row) => number(row) === row.claimed).length;
  if (right < 1 || 2 * right < all.length || (right < 2 && !onlyRows(context, own))) return [];
  return own.map((row) => ({
    ...compared(number(row) === row.claimed, 'count'),
    values: { claimed: String(row.claimed), value: String(number(row)), subject: 'commune-units' },
    record: row.record,
    from: row.from,
    to: row.to,
  }));
}
