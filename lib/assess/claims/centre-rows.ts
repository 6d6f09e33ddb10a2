import type { Sentence } from '../reading.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { type Place, places } from './places.ts';
import { centreAt } from './verdict.ts';

/** Between a unit and its seat in a row of a list. */
const TIES = new Set(['ở', 'tại', 'bên', '–', '-', ':', '→', 'đặt', '(', '=']);

const LIGHT = new Set(['', 'tỉnh', 'cũ', 'mới', 'thì', 'tp', 'thành', 'phố']);

/** Rows that have to be right before the same form counts as a claim where it is wrong. */
const LEAST_RIGHT = 2;

/** Heads of such lists; "trung tâm" alone, because the rows have to bear it out. */
const HEADS = /(?:^| )(?:trung tâm|tỉnh lỵ|tỉnh lị|thủ phủ|trụ sở)(?: |$)/u;

/** The last words of those heads. */
const HEAD_ENDS = new Set(['tâm', 'lỵ', 'lị', 'phủ', 'sở']);

function headed(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (HEAD_ENDS.has(words[at] ?? '')) return true;
  return false;
}

function ties(words: readonly string[], first: Place, second: Place): boolean {
  const between = words.slice(first.to, second.from).filter((word) => !LIGHT.has(word));
  return between.length >= 1 && between.length <= 2 && between.every((word) => TIES.has(word));
}

/**
 * "Tên một nơi, trung tâm một nẻo. Gia Lai ở Bình Định cũ, Quảng Trị ở Quảng Bình cũ, …": a list of seats under a heading,
 * told right but for one.
 */
export function centreRowFindings(context: ClaimContext, before: Sentence | undefined): Finding[] {
  const { facts, words, sentence, reading } = context;
  const least = 2 * (LEAST_RIGHT + 1);
  if (reading.slots.provinces.length + reading.slots.towns.length < least) return [];
  const head = before === undefined ? sentence.from : Math.max(before.from, sentence.from - 30);
  if (!headed(words, head, sentence.to)) return [];
  const list = places(context);
  if (list.length < least) return [];
  if (!HEADS.test(words.slice(head, sentence.to).join(' '))) return [];
  const findings: Finding[] = [];
  for (let k = 0; k + 1 < list.length; k += 1) {
    const unit = list[k];
    const place = list[k + 1];
    if (unit?.former === undefined || place?.former === undefined || !ties(words, unit, place)) continue;
    const record = facts.units.has(unit.former) ? facts.unitOn(unit.former, context.day) : undefined;
    if (record === undefined || !record.formedFrom.includes(place.former) || record.formedFrom.length < 2)
      continue;
    findings.push({
      ...centreAt(context, record, place.name, record.centreIn === place.former),
      from: unit.from,
      to: place.to,
    });
    k += 1;
  }
  return findings.filter(({ outcome }) => outcome === 'agrees').length >= LEAST_RIGHT ? findings : [];
}
