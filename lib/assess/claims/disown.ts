import { answered } from './answered.ts';
import { behindTurn } from './behind-turn.ts';
import { ofOneSide } from './both-sides.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { says, saysAny } from './finding.ts';
import { judgedBehind } from './judged-behind.ts';
import { ledAway } from './led-away.ts';
import { longedFor } from './longed-for.ts';
import { mistakeTold } from './mistake-told.ts';
import { notChosen } from './not-chosen.ts';
import { turnsWithin } from './not-told.ts';
import { hasOddMember } from './odd-member.ts';
import { eachItsOwn, ofBefore } from './of-before.ts';
import { onlyVoiced } from './only-voiced.ts';
import { outdated } from './other-copy.ts';
import { setAgainst } from './set-against.ts';
import { pleads, supposes, wouldBe } from './supposes.ts';
import { talkedOf } from './talked-of.ts';
import { reported, toldByOthers } from './told-by-others.ts';
import { unsure } from './unsure.ts';

/** "A với B nhập hồi nào": a question that denies. */
const WHEN_EVER = /^(?:\S+ )?(?:hồi nào|bao giờ|khi nào|lúc nào|chừng nào|hồi mô)(?: |$)/u;

const ASKS_BEHIND = new Set(['hồi', 'bao', 'khi', 'lúc', 'chừng', 'làm']);

/** "… hồi nào", "… để làm gì". */
function asksBehind(said: string): boolean {
  return WHEN_EVER.test(said) || /^(?:để )?làm (?:chi|gì)(?: |$)/u.test(said);
}

/** "Tui thấy A với B nhập lại mới đúng": what somebody would find right. */
function finds(context: ClaimContext, finding: Finding): boolean {
  const { words, sentence } = context;
  if (!saysAny(context, sentence.from, finding.from, FINDS)) return false;
  return /^(?:\S+ ){0,2}(?:(?:mới|là|cho|thì) (?:đúng|phải|hợp|hay|rồi|gọn|tiện)|(?:nghe |coi bộ |có vẻ |thì )?(?:hợp lý|hợp tình|hay|gọn|tiện|ổn|đẹp|xịn) hơn)/u.test(
    words.slice(finding.to, Math.min(sentence.to, finding.to + 6)).join(' '),
  );
}

const FINDS = new Set(['thấy', 'nghĩ', 'tính']);

/** "Ở bên Kon Tum hay ở dưới Quảng Ngãi vậy ạ": the claim is one of two that are offered. */
function offers({ words, sentence }: ClaimContext, to: number): boolean {
  const at = words[to] === '' || words[to] === ',' ? to + 1 : to;
  return (
    at < sentence.to && (words[at] === 'hay' || words[at] === 'hoặc') && OFFERED.has(words[at + 1] ?? '')
  );
}

const OFFERED = new Set([
  '',
  'ở',
  'bên',
  'dưới',
  'trên',
  'tại',
  'về',
  'thuộc',
  'vẫn',
  'là',
  'của',
  'nhập',
  'với',
  'tỉnh',
]);

/** True when the writer does not stand behind what the words say. */
export function disowned(whole: ClaimContext, finding: Finding): boolean {
  const context = behindTurn(whole, finding);
  const { words, sentence } = context;
  const start = Math.max(sentence.from, finding.from - 6);
  if (says(context, finding.to, finding.to + 4, 'thì đúng')) return false;
  // "A với B vốn là một" is history.
  if (says(context, finding.from, finding.to + 2, 'vốn là')) return true;
  if (
    ledAway(context, finding) ||
    longedFor(context, finding) ||
    onlyVoiced(context, finding) ||
    hasOddMember(context, finding) ||
    ofOneSide(context, finding) ||
    setAgainst(context, finding) ||
    notChosen(context, finding) ||
    ofBefore(context, finding) ||
    eachItsOwn(context, finding) ||
    finds(context, finding) ||
    wouldBe(context, finding) ||
    pleads(context, finding)
  )
    return true;
  // "… viết 28 tỉnh thì không sai" stands up for a number of before.
  if (
    finding.rule === 'differs/count' &&
    ['thì', 'cũng', 'vẫn', 'đâu', 'vậy', 'thế'].some((lead) =>
      says(context, finding.to, sentence.to, `${lead} không sai`),
    )
  )
    return true;
  const behind = words.slice(finding.to, Math.min(sentence.to, finding.to + 4));
  if (behind.some((word) => ASKS_BEHIND.has(word)) && asksBehind(behind.join(' '))) return true;
  // "… không biết có bị khóa không"
  const near = words.slice(start, finding.to);
  if (near.includes('biết') && / không biết (?:có|là có|còn) /u.test(` ${near.join(' ')} `)) return true;
  if (finding.rule !== 'differs/duty' && offers(context, finding.to)) return true;
  if (unsure(context, finding) || outdated(context, finding) || mistakeTold(context, finding)) return true;
  if (answered(context, finding.to) || toldByOthers(context, finding) || reported(context, finding.to))
    return true;
  if (supposes(context, start, finding.from) && !turnsWithin(words, finding.from, finding.to)) return true;
  return talkedOf(context, finding, start) || judgedBehind(context, finding);
}
