import type { CountSubject } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import { slotsIn } from '../slots-in.ts';
import { REGION } from './count-scope.ts';
import { NUMBER_OF } from './count-whole.ts';
import { type ClaimContext, compared, type Finding, remembers, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';

const NOUNS: readonly (readonly [words: readonly string[], subject: CountSubject])[] = [
  [['đặc', 'khu'], 'special-zones'],
  [['xã', 'phường'], 'commune-units'],
  [['xã', ',', 'phường'], 'commune-units'],
  [['tỉnh', 'thành'], 'provincial-units'],
  [['đơn', 'vị', 'cấp', 'tỉnh'], 'provincial-units'],
  [['đơn', 'vị', 'hành', 'chính', 'cấp', 'tỉnh'], 'provincial-units'],
  [['đơn', 'vị', 'hành', 'chính', 'cấp', 'xã'], 'commune-units'],
  [['thành', 'phố', 'trực', 'thuộc', 'trung', 'ương'], 'central-cities'],
  [['đơn', 'vị', 'cấp', 'xã'], 'commune-units'],
];

/** "Số xã phường của Hà Nội là 130": the number of one unit; silent where no record tells it. */
function ofUnit(
  context: ClaimContext,
  subject: CountSubject,
  from: number,
  to: number,
  value: number,
): Omit<Finding, 'from' | 'to'> | 'silent' | undefined {
  if (subject !== 'commune-units' && subject !== 'special-zones') return undefined;
  const { facts, day, reading } = context;
  const names = slotsIn(reading.slots.provinces, from - 1, to);
  const [name] = names;
  if (name === undefined) return undefined;
  const record = facts.units.has(name.unitId) ? facts.unitOn(name.unitId, day) : undefined;
  if (record === undefined || names.length > 1 || name.era === 'former' || day < MERGED_FROM) return 'silent';
  if (remembers(context, from, to) || saysAny(context, from, to, PARTLY)) return 'silent';
  const right = NUMBER_OF[subject](record);
  return {
    ...compared(right === value, 'count'),
    values: right === value ? {} : { claimed: String(value), value: String(right), subject },
    record,
  };
}

/** They count a part, or what was. */
const PARTLY = new Set('trước bị mới miền được đạt không chưa núi biên giới đảo giảm tăng'.split(' '));

const NUMBER = gate(['số']);

/** "Số đặc khu của nước ta là 14": the number behind its noun. */
export function numberOfFindings(context: ClaimContext): Finding[] {
  const { words, sentence, facts, day } = context;
  if (isShut(context, NUMBER) || isShut(context, FIGURES)) return [];
  const { tokens } = context.reading.text;
  for (let at = sentence.from; at + 3 < sentence.to; at += 1) {
    if (words[at] !== 'số') continue;
    const noun = NOUNS.find(([parts]) =>
      [1, 2].some((gap) => parts.every((part, k) => words[at + gap + k] === part)),
    );
    if (noun === undefined) continue;
    const start = at + noun[0].length;
    const end = Math.min(sentence.to, start + 12);
    for (let k = start; k < end; k += 1) {
      const word = words[k] ?? '';
      if (tokens[k]?.kind !== 'number' || !['là', 'còn', ':', '=', 'có', 'đúng'].includes(words[k - 1] ?? ''))
        continue;
      const value = Number(word.replaceAll('.', ''));
      const own = ofUnit(context, noun[1], start, k, value);
      if (own !== undefined) return own === 'silent' ? [] : [{ ...own, from: at, to: k + 1 }];
      const record = facts.countsOn(noun[1], day).at(-1);
      const country =
        context.reading.first('country', sentence.from, sentence.to) !== undefined ||
        ((noun[1] === 'provincial-units' || noun[1] === 'central-cities') &&
          !saysAny(context, sentence.from, sentence.to, REGION)) ||
        // No single unit has as many.
        (noun[1] === 'commune-units' && value > 1500 && value < 5000);
      if (record === undefined || !Number.isInteger(value) || !country || remembers(context, at, k))
        return [];
      const right = record.value === value;
      const values: Record<string, string> = right
        ? {}
        : { claimed: word, value: String(record.value), subject: noun[1] };
      return [
        {
          outcome: right ? 'agrees' : 'differs',
          rule: right ? 'agrees/number' : 'differs/count',
          note: right ? 'agrees/record' : 'differs/count',
          values,
          record,
          from: at,
          to: k + 1,
        },
      ];
    }
  }
  return [];
}
