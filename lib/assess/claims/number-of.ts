import type { CountSubject } from '../../packs/types.ts';
import { REGION } from './count-scope.ts';
import { type ClaimContext, type Finding, remembers, saysAny } from './finding.ts';

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

/** "Số đặc khu của nước ta là 14": the number behind its noun. */
export function numberOfFindings(context: ClaimContext): Finding[] {
  const { words, sentence, facts, day } = context;
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
      const record = facts.countsOn(noun[1], day).at(-1);
      const country =
        context.reading.first('country', sentence.from, sentence.to) !== undefined ||
        ((noun[1] === 'provincial-units' || noun[1] === 'central-cities') &&
          !saysAny(context, sentence.from, sentence.to, REGION));
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
