import { MERGED_FROM } from '../facts.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { agrees, isFormer, labels, merger, nameOf, naming } from './verdict.ts';

/** Between a unit and the name of a former one: "tỉnh Đồng Nai (Bình Phước cũ)". */
const CALLED_BEFORE = new Set(['(', 'trước', 'là', 'đây', 'tức', 'tỉnh', 'mới', '']);

const BEFORE = gate(['trước']);

/** "Tỉnh Đồng Nai (trước 1/7/2025: tỉnh Bình Phước)". */
const DATED = /^(?:ngày|:|[\d/.-]+)$/u;

/** A former unit named as what a unit of today was, and "tỉnh X mới" of a name that no unit has. */
export function aliasFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, day } = context;
  const findings: Finding[] = [];
  if (day < MERGED_FROM) return findings;
  if (isShut(context, BEFORE) && mentions.every(({ era }) => era === undefined)) return findings;
  for (let k = 0; k < mentions.length; k += 1) {
    const unit = mentions[k];
    const before = mentions[k + 1];
    if (unit?.kind !== 'unit') continue;
    const nowadays = nowOf(context, unit, before);
    if (nowadays !== undefined) findings.push(nowadays);
    const record = facts.unitOn(facts.unitOf(unit.id) ?? '', day);
    if (record === undefined) continue;
    const at = { from: unit.from, to: unit.to };
    if (unit.era === 'new' && unit.prefixed && isFormer(context, unit) && closes(words[unit.to + 1])) {
      findings.push({ ...naming(record, nameOf(context, unit)), ...at });
      continue;
    }
    if (
      before?.kind !== 'unit' ||
      !(before.era === 'former' || words.slice(unit.to, before.from).includes('trước')) ||
      !(isFormer(context, before) || (before.era === 'former' && facts.formerUnits.has(before.id))) ||
      unit.era === 'former' ||
      isFormer(context, unit) ||
      !calledBefore(words.slice(unit.to, before.from))
    )
      continue;
    const became = facts.unitOf(before.id);
    const right = became === unit.id;
    const own = became === undefined ? undefined : facts.unitOn(became, day);
    if (own === undefined) continue;
    const verdict = right ? agrees(own) : merger(context, own, labels(context, [before, unit]));
    findings.push({ ...verdict, from: unit.from, to: before.to });
  }
  return findings;
}

/** Between a former unit and what it is now, with nothing else said: "Bình Thuận cũ, nay Khánh Hòa". */
const NOWADAYS = /^[,(–-]? ?(?:nay|giờ|bây giờ|hiện nay|giờ là|nay là) ?$/u;

function nowOf(context: ClaimContext, former: Mention, unit: Mention | undefined): Finding | undefined {
  const { facts, words, day } = context;
  if (unit?.kind !== 'unit' || former.era !== 'former' || !isFormer(context, former)) return undefined;
  if (unit.era === 'former' || unit.id === former.id) return undefined;
  const between = words
    .slice(former.to, unit.from)
    .filter((word) => word !== '' && word !== 'cũ' && word !== ')');
  if (!NOWADAYS.test(between.join(' ')) || between.length === 0) return undefined;
  const became = facts.unitOf(former.id);
  const own = became === undefined ? undefined : facts.unitOn(became, day);
  if (own === undefined || became === unit.id) return undefined;
  if (became === facts.unitOf(unit.id))
    return { ...naming(own, nameOf(context, unit)), from: former.from, to: unit.to };
  return { ...merger(context, own, labels(context, [former, unit])), from: former.from, to: unit.to };
}

/** Only these words, behind a bracket. */
function calledBefore(words: readonly string[]): boolean {
  return words.includes('(') && words.every((word) => CALLED_BEFORE.has(word) || DATED.test(word));
}

/** True for what ends a claim: the end of the text, a name that was read, a mark, "nha". */
export function closes(word: string | undefined): boolean {
  return word === undefined || word === '' || !/[\p{L}\d]/u.test(word) || word === 'nha' || word === 'nhé';
}
