import type { CountSubject } from '../../packs/types.ts';
import { PLANNED } from './count-change.ts';
import { type ClaimContext, compared, type Finding, remembers, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';

/** Of the two kinds one is "thành phố". */
const CITY = gate(['phố']);

const COUNTED = new Set(['cái', 'nơi', 'thằng']);

function kindAt(words: readonly string[], at: number): CountSubject | undefined {
  if (words[at] === 'tỉnh' && words[at + 1] !== 'thành') return 'provinces';
  return words[at] === 'thành' && words[at + 1] === 'phố' ? 'central-cities' : undefined;
}

/** "Tỉnh thì 28", "thành phố: 6", "thành phố trực thuộc trung ương có 6". */
function kindBefore(words: readonly string[], at: number): CountSubject | undefined {
  if (!LEADS.has(words[at - 1] ?? '')) return undefined;
  const noun = words[at - 2] === 'thì' || words[at - 2] === 'có' ? at - 2 : at - 1;
  if (words[noun - 1] === 'ương' && words[noun - 6] === 'thành') return 'central-cities';
  if (words[noun - 1] === 'phố' && words[noun - 2] === 'thành') return 'central-cities';
  return words[noun - 1] === 'tỉnh' ? 'provinces' : undefined;
}

const LEADS = new Set(['thì', 'có', ':', 'là', '=']);

/** "Trong đó 28 là tỉnh, 6 là thành phố": the two kinds, each number before its noun. */
export function kindsFindings(context: ClaimContext): Finding[] {
  if (isShut(context, CITY) || isShut(context, FIGURES)) return [];
  const { words, sentence, facts, day } = context;
  const { tokens } = context.reading.text;
  const numbers: { readonly at: number; readonly subject: CountSubject }[] = [];
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    if (tokens[at]?.kind !== 'number' || (words[at - 1] === 'trong' && tokens[at - 2]?.kind === 'number'))
      continue;
    const is = COUNTED.has(words[at + 1] ?? '') ? at + 2 : at + 1;
    const kind = words[is] === 'là' ? kindAt(words, is + 1) : undefined;
    const before = kind ?? kindBefore(words, at);
    if (before !== undefined) numbers.push({ at, subject: before });
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
