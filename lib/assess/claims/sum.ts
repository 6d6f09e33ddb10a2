import type { CountSlot } from '../slots/types.ts';
import { endsClaim } from './claim-end.ts';
import { NUMBER_OF } from './count-whole.ts';
import { type ClaimContext, compared, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';

/** Words that bring a sum: "tổng cộng 134", "cộng lại là 33", "= 35". */
const SUMS = ['tổng', 'cộng', 'cả', 'vị', '=', 'thảy', 'chung'] as const;

const SUM = gate(SUMS);

const SUM_WORDS = new Set<string>(SUMS);

/** Between that word and the number. */
const LIGHT = new Set(
  'cộng lại là thành ra được lên tới đúng còn : chi thảy cả hết bằng có vẫn tất tổng số'.split(' '),
);

/** How far behind the parts the sum may stand. */
const REACH = 9;

const KINDS = new Set(['xã', 'phường', 'đặc khu', 'xã, phường, đặc khu']);

/** They say that the sum is asked for, or that it is another one. */
const OTHERS = new Set(['sẽ', 'nếu', 'điểm', 'tiền', 'đồng', 'km', 'dân']);

/** "27 tỉnh và 6 thành phố, cộng lại 33", "Lâm Đồng 103 xã, 20 phường, tổng cộng 134": the sum of what was counted. */
export function sumFindings(context: ClaimContext): Finding[] {
  if (isShut(context, FIGURES) || isShut(context, SUM)) return [];
  const { sentence, reading, facts, day } = context;
  const counts = inSentence(reading.slots.counts, sentence);
  const last = counts.findLast((count) => partOf(count) !== undefined);
  if (last === undefined) return [];
  const told = sumBehind(context, last.to);
  if (told === undefined || remembers(context, last.from, told.at)) return [];
  const at = { from: told.from, to: told.at + 1 };
  if (partOf(last) === 'country') {
    const both = counts.some(
      ({ subjects }) => subjects[0] === 'provinces' || subjects[0] === 'provincial-units',
    );
    const record = facts.countsOn('provincial-units', day).at(-1);
    if (!both || record === undefined || told.value < 25 || told.value > 70) return [];
    return [{ ...said(told.value, record.value, 'provincial-units'), record, ...at }];
  }
  const [name, other] = inSentence(reading.slots.provinces, sentence).filter(({ to }) => to <= last.from);
  const record =
    name === undefined || !facts.units.has(name.unitId) ? undefined : facts.unitOn(name.unitId, day);
  if (record === undefined || other !== undefined || name?.era === 'former') return [];
  const own = NUMBER_OF['commune-units'](record);
  // Somebody's own sum of a part of them.
  if (told.value < own / 2 || told.value > 2 * own) return [];
  return [{ ...said(told.value, own, 'commune-units'), record, ...at }];
}

function said(value: number, own: number, subject: string) {
  const right = value === own;
  return {
    ...compared(right, 'count'),
    values: right ? {} : { claimed: String(value), value: String(own), subject },
  };
}

/** What a count may be a part of: of all units of the country, or of those of one of them. */
function partOf({ noun, subjects }: CountSlot): 'country' | 'unit' | undefined {
  if (subjects[0] === 'central-cities' || subjects[0] === 'provinces') return 'country';
  return KINDS.has(noun) ? 'unit' : undefined;
}

function sumBehind(context: ClaimContext, to: number) {
  const { words, sentence, reading } = context;
  const end = Math.min(sentence.to, to + REACH);
  for (let from = to; from < end; from += 1) {
    if (!SUM_WORDS.has(words[from] ?? '')) continue;
    let at = from + 1;
    while (at < end && LIGHT.has(words[at] ?? '')) at += 1;
    if (reading.text.tokens[at]?.kind !== 'number' || at >= sentence.to) continue;
    const value = Number(words[at]);
    if (!Number.isInteger(value) || saysAny(context, to, at, OTHERS)) return undefined;
    return endsClaim(context, { to: at + 1 }) || words[at + 1] === 'chứ' ? { from, at, value } : undefined;
  }
  return undefined;
}
