import type { CountSlot } from '../slots/types.ts';
import { anyIn } from '../slots-in.ts';
import { anotherRound } from './another-round.ts';
import { OWN, UNVISITED } from './count-change.ts';
import { PROVINCIAL } from './count-scope.ts';
import { type ClaimContext, type Finding, hitsIn, inSentence, saysAny } from './finding.ts';
import { countsProvinces, futureCount } from './future-count.ts';
import { gate, isShut } from './gates.ts';
import { furtherMerger } from './verdict.ts';

const LOCAL_WORDS = new Set(['xã', 'phường', 'thôn', 'ấp', 'tổ', 'bản', 'khu', 'trường', 'lớp']);

/** "34 chưa phải cuối, chốt lần 2 còn 18 tỉnh": the number of today, and a smaller one that it shrinks to. */
function smallerNumber(context: ClaimContext): CountSlot | undefined {
  const { words, sentence } = context;
  if (isShut(context, LEAVES) || isShut(context, DECISION)) return undefined;
  if (!anyIn(context.reading.slots.counts, sentence.from, sentence.to)) return undefined;
  let now = sentence.from;
  while (now < sentence.to && words[now] !== '34') now += 1;
  const body = context.reading.first('pass/body', sentence.from, sentence.to);
  // "Quốc hội chốt lại còn 30 tỉnh": the body that decides stands for the country.
  const today = now < sentence.to ? now : body?.from;
  if (today === undefined) return undefined;
  return inSentence(context.reading.slots.counts, sentence).find(
    (count) =>
      count.value >= 10 &&
      count.value < 34 &&
      count.subjects.some((subject) => PROVINCIAL.includes(subject)) &&
      count.from > today &&
      words[count.from - 1] === 'còn' &&
      (count.changedFrom ?? 0) < 10 &&
      !saysAny(context, count.to, count.to + 3, UNVISITED) &&
      !saysAny(context, sentence.from, count.from, OWN) &&
      saysAny(context, sentence.from, sentence.to, DECIDED),
  );
}

const DECIDED = new Set([
  'chốt',
  'lần',
  'đợt',
  'cắt',
  'bớt',
  'giảm',
  'quyết',
  'sẽ',
  'sắp',
  'tới',
  'gộp',
  'nhập',
]);
const DECISION = gate(DECIDED);

const LEAVES = gate(['còn']);

/** A round of its own is one of the whole country, wherever the sentence names the provinces. */
const SECOND_ROUND = / (?:2|hai)$|^(?:đợt|giai đoạn|lần) (?:2|hai) /u;

const PROVINCE = new Set(['tỉnh']);

/** A further merger of provinces, decided or planned. */
export function furtherMergerFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const policy = facts.policies.get('no-further-merger');
  if (policy === undefined || context.day < policy.validFrom) return [];
  for (const cue of hitsIn(context, 'merge/more')) {
    const provincial =
      reading.first('only-merge', sentence.from, sentence.to) !== undefined ||
      inSentence(reading.slots.counts, sentence).some((count) =>
        count.subjects.some((subject) => PROVINCIAL.includes(subject)),
      ) ||
      saysAny(context, cue.from, SECOND_ROUND.test(cue.form) ? sentence.to : cue.to + 5, PROVINCE);
    if (!provincial || saysAny(context, sentence.from, sentence.to, LOCAL_WORDS)) continue;
    if (saysAny(context, cue.from - 3, cue.from, new Set(['không', 'chưa', 'đừng', 'đâu', 'khỏi']))) continue;
    // "63 gom lại còn 34" tells of the merger that was.
    const left = Number(context.words[cue.to]);
    if (cue.form.endsWith('còn') && Number.isFinite(left) && (left >= 34 || left < 10)) continue;
    if (cue.form.endsWith('còn') && Number.isFinite(left) && !countsProvinces(context, cue.to)) continue;
    if (cue.form === 'gộp còn' && !Number.isFinite(left)) continue;
    return [
      {
        ...furtherMerger(policy),
        from: cue.from,
        to: cue.to,
      },
    ];
  }
  const told = smallerNumber(context) ?? futureCount(context) ?? anotherRound(context);
  if (told === undefined) return [];
  return [
    {
      ...furtherMerger(policy),
      from: told.from,
      to: told.to,
    },
  ];
}
