import type { CountSubject } from '../../packs/types.ts';
import { PLANNED } from './count-change.ts';
import { type ClaimContext, compared, type Finding, remembers, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';

/** Of the two kinds one is "thành phố". */
const CITY = gate(['phố']);

/** "Trong đó 28 là tỉnh, 6 là thành phố": the two kinds, each number before its noun. */
export function kindsFindings(context: ClaimContext): Finding[] {
  if (isShut(context, CITY) || isShut(context, FIGURES)) return [];
  const { words, sentence, facts, day } = context;
  const { tokens } = context.reading.text;
  const numbers: { readonly at: number; readonly subject: CountSubject }[] = [];
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    if (tokens[at]?.kind !== 'number' || words[at + 1] !== 'là') continue;
    if (words[at + 2] === 'tỉnh' && words[at + 3] !== 'thành') numbers.push({ at, subject: 'provinces' });
    if (words[at + 2] === 'thành' && words[at + 3] === 'phố') numbers.push({ at, subject: 'central-cities' });
  }
  const [first, second] = numbers;
  if (first === undefined || second === undefined || first.subject === second.subject) return [];
  if (remembers(context, first.at, first.at) || saysAny(context, sentence.from, sentence.to, PLANNED))
    return [];
  const findings: Finding[] = [];
  for (const { at, subject } of [first, second]) {
    const value = Number(words[at]);
    const record = facts.countsOn(subject, day).at(-1);
    if (record === undefined || !Number.isInteger(value)) return [];
    const right = facts.countsOn(subject, day).some((one) => one.value === value);
    findings.push({
      ...compared(right, 'count'),
      values: right ? {} : { claimed: String(value), value: String(record.value), subject },
      record,
      from: at,
      to: at + 3,
    });
  }
  return findings;
}
