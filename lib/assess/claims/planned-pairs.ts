import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { furtherMerger } from './verdict.ts';

/** How far before a row of a list, in tokens, the words that say what is listed may stand. */
const REACH = 80;

const ROUND =
  /(?:^| )(?:đợt (?:2|hai|tới)|lần (?:2|hai)|giai đoạn (?:2|hai)|còn 1\d|1\d tỉnh|nhập tiếp|gộp tiếp)(?: |$)/u;

/** Between the two of a pair. */
const SUMS = new Set(['+', '–', '-', 'với', '&', '—']);

const JOINS = new Set(['nhập', 'gộp']);

/** Where these are said, the sums are routes, bills and games. */
const OTHERS = new Set(
  'tour xe vé chuyến tuyến phượt ship giải bảng đội thi vòng trận chi nhánh đi nếu giá ước tin đồn bịa'.split(
    ' ',
  ),
);

const PAIRED = gate(SUMS);

/** "Đợt 2 nhập thế này: Cao Bằng + Lạng Sơn, Điện Biên + Lai Châu": sums of today's units in a list of mergers to come. */
export function plannedPairFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (isShut(context, PAIRED)) return [];
  const { facts, words, sentence, day } = context;
  const policy = facts.policies.get('no-further-merger');
  if (policy === undefined || day < policy.validFrom || mentions.length < 2) return [];
  let dashed = 0;
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const one = mentions[k];
    const other = mentions[k + 1];
    if (one?.kind !== 'unit' || other?.kind !== 'unit' || other.from - one.to > 2) continue;
    const between = words.slice(one.to, other.from);
    if (!between.some((word) => SUMS.has(word))) continue;
    if (!facts.units.has(one.id) || !facts.units.has(other.id) || one.id === other.id) continue;
    // A dash alone may be a road: only a row of pairs is a list.
    if (!between.includes('+')) dashed += 1;
    if (!between.includes('+') && dashed < 2) continue;
    const start = Math.max(0, sentence.from - REACH);
    const said = words.slice(start, one.from);
    if (!said.some((word) => JOINS.has(word)) || !ROUND.test(said.join(' '))) continue;
    if (saysAny({ ...context, sentence: { ...sentence, from: start } }, start, sentence.to, OTHERS)) continue;
    return [
      {
        ...furtherMerger(policy),
        from: one.from,
        to: other.to,
      },
    ];
  }
  return [];
}
