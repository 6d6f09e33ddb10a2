import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, remembers, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { labels, merger, unitOf } from './verdict.ts';

const PEOPLE = new Set(['người', 'dân', 'con']);

/** Before "người X" they say that all of those named are. */
const ALL = new Set(['đều', 'toàn', 'cùng', 'chung', 'thành', 'hóa']);

/** Between those and the people, or between the people and their unit. */
const LIGHT = new Set(['là', 'người', 'dân', 'con', 'cháu', 'tỉnh', 'cùng', 'một', 'hết', 'cả', 'thành']);

/** The merger as what made them so. */
const MERGES = new Set(['nhập', 'gộp']);

/** Imagined, denied, or made so by something else. */
const NOT_SO = new Set(
  'nếu giá ước lỡ tưởng không chưa đâu hay mà khẩu chuyển phải nên mai nghe bảo đồn chắc ty xưởng trường lớp team hội clb'.split(
    ' ',
  ),
);

const REACH = 14;

/** Where "đều là người", right before the unit at `to`, begins; 0 when it does not stand there. */
function allBefore({ words, sentence }: ClaimContext, to: number): number {
  let at = to;
  let people = false;
  while (at > sentence.from && at > to - 6 && LIGHT.has(words[at - 1] ?? '')) {
    at -= 1;
    if (PEOPLE.has(words[at] ?? '')) people = true;
    if (ALL.has(words[at] ?? '')) return people ? at : 0;
  }
  return people && ALL.has(words[at - 1] ?? '') ? at - 1 : 0;
}

/** "… giờ cả hai cùng tỉnh X": right before the name of the unit, which has its kind. */
const SAME =
  /(?:^| )(?:giờ|nay) (?:đã |đều |thì )?(?:cả hai |hai bên |hai nhà |hai quê |cả nhà )?(?:đã |đều )?(?:cùng|chung)(?: một| trong| về)?$/u;

/** "Bố quê A, mẹ quê B, giờ cả hai cùng tỉnh X": two places told to lie in one unit that one of them is not in. */
function sameUnitFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { words, facts, day } = context;
  for (let k = 2; k < mentions.length; k += 1) {
    const unit = mentions[k];
    if (unit?.kind !== 'unit' || !unit.prefixed || unit.era === 'former' || !facts.units.has(unit.id))
      continue;
    const [first, second] = [mentions[k - 2], mentions[k - 1]];
    if (first === undefined || second === undefined || unit.from - first.to > REACH) continue;
    const before = words.slice(Math.max(second.to, unit.from - 8), unit.from);
    if (!SAME.test(before.filter((word) => word !== '').join(' '))) continue;
    if (saysAny(context, first.from - 5, unit.from, NOT_SO) || remembers(context, first.from, first.from))
      continue;
    if ([first, second].some((one) => one.era === 'former' || unitOf(context, one) === undefined)) continue;
    const other = [first, second].find((one) => unitOf(context, one) !== unit.id);
    const record = other === undefined ? undefined : facts.unitOn(unitOf(context, other) ?? '', day);
    if (other === undefined || record === undefined) continue;
    return [{ ...merger(context, record, labels(context, [other, unit])), from: other.from, to: unit.to }];
  }
  return [];
}

/** "Dâu ở A, rể ở B, sau sáp nhập đều là người X": those of places that lie in several units told to be of one. */
export function peopleOfOneFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { words, facts, day, sentence } = context;
  if (day < MERGED_FROM || mentions.length < 3) return [];
  const together = sameUnitFindings(context, mentions);
  if (together.length > 0 || !saysAny(context, sentence.from, sentence.to, PEOPLE)) return together;
  for (const unit of mentions) {
    if (unit.kind !== 'unit' || unit.era === 'former' || !facts.units.has(unit.id)) continue;
    const all = allBefore(context, unit.from);
    if (all === 0) continue;
    const named = mentions.filter((one) => one.to <= all);
    const last = named.at(-1);
    if (last === undefined || named.length < 2 || all - last.to > REACH) continue;
    if (!words.slice(last.to, all).some((word) => MERGES.has(word))) continue;
    const [first] = named;
    if (first === undefined || saysAny(context, first.from - 5, unit.from, NOT_SO)) continue;
    if (named.some((one) => one.era === 'former') || remembers(context, first.from, first.from)) continue;
    const other = named.find((one) => unitOf(context, one) !== unit.id);
    const own = other === undefined ? undefined : unitOf(context, other);
    const record = own === undefined ? undefined : facts.unitOn(own, day);
    if (other === undefined || record === undefined) continue;
    return [{ ...merger(context, record, labels(context, [other, unit])), from: other.from, to: unit.to }];
  }
  return [];
}
