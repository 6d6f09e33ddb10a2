import { MERGED_FROM, MERGER_PASSED } from '../facts.ts';
import { doubledName } from './doubled-name.ts';
import { type ClaimContext, compared, type Finding, has, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import type { MergeFrame } from './merge-frame.ts';
import { wrongDate } from './merger-date.ts';
import { early, planned } from './merger-time.ts';
import { NOW } from './now-words.ts';
import {
  agrees,
  belongsElsewhere,
  furtherMerger,
  isFormer,
  labels,
  merger,
  nameOf,
  naming,
  unchanged,
  unitOf,
  type Verdict,
} from './verdict.ts';

function saysNow(context: ClaimContext, frame: MergeFrame): boolean {
  return saysAny(context, frame.from - 3, frame.to + 4, NOW) || has(context, 'now');
}

const ONCE = new Set(['trước', 'xưa', 'từng', 'hồi']);

const SINCE_MERGER = new Set(['nhập']);

const BECAME = new Set(['đã', 'vừa']);

/** One place said to lie in, or to be, a unit. */
function placed(
  context: ClaimContext,
  frame: MergeFrame,
  part: Mention,
  target: Mention,
): Verdict | undefined {
  const { facts, day } = context;
  const unit = unitOf(context, part);
  if (unit === undefined || target.kind !== 'unit' || target.id === part.id) return undefined;
  // "Phú Quốc trước thuộc Kiên Giang, nay An Giang".
  if (
    frame.by === 'state' &&
    saysAny(context, part.to, target.from, ONCE) &&
    !saysAny(context, part.to, target.from, SINCE_MERGER) &&
    !saysAny(context, part.to, target.from, NOW)
  )
    return undefined;
  const record = facts.unitOn(unit, day);
  if (record === undefined) return undefined;
  if (target.id === unit)
    return part.kind === 'unit'
      ? agrees(record)
      : agrees(facts.zones.get(part.id) ?? record, 'agrees/belongs');
  const targetUnit = facts.unitOf(target.id);
  const now =
    saysNow(context, frame) ||
    // "Từ Sơn, từ hồi sáp nhập đã là tỉnh …" speaks of what has been since.
    (frame.by === 'state' && saysAny(context, part.to, target.from, SINCE_MERGER)) ||
    // "Hà Tĩnh đã là một phần của Nghệ An".
    (frame.by === 'state' && frame.kind === 'into' && saysAny(context, part.to, target.from, BECAME));
  if (part.kind === 'zone') {
    const zone = facts.zones.get(part.id);
    if (zone === undefined || targetUnit === undefined) return undefined;
    // Where it lay before is no claim, unless it is said of today.
    if (target.id === zone.formerUnitId && !now) return undefined;
    return {
      ...compared(false, 'belongs'),
      values: { place: zone.name, claimed: nameOf(context, target), unit: record.name },
      record: zone,
    };
  }
  if (targetUnit === undefined) {
    // A name that is no province today.
    if (frame.by === 'motion' || part.kind === 'town' || (part.id === unit && frame.kind !== 'result'))
      return undefined;
    return naming(record, nameOf(context, target));
  }
  if (part.kind === 'town') {
    if (targetUnit === unit && !now) return undefined;
    return belongsElsewhere(context, record, part, target);
  }
  if (targetUnit === unit) return frame.by === 'motion' ? undefined : naming(record, nameOf(context, target));
  if (
    frame.by === 'state' &&
    frame.kind === 'into' &&
    !isFormer(context, part) &&
    !now &&
    !context.reading.has('ctx/restructuring')
  )
    return undefined;
  return merger(context, record, labels(context, [part, target]));
}

/** All parts together, and the name of what they became. */
function together(context: ClaimContext, frame: MergeFrame): Verdict | undefined {
  const { facts } = context;
  const parts = frame.parts.filter((part) => part.kind !== 'zone' && facts.unitOf(part.id) !== undefined);
  const distinct = new Set(parts.map((part) => part.id));
  const units = new Set(parts.map((part) => facts.unitOf(part.id)));
  const [unit] = units;
  const record = unit === undefined ? undefined : facts.unitOn(unit, context.day);
  if (record === undefined || distinct.size === 0) return undefined;
  if (units.size > 1) return distinct.size > 1 ? merger(context, record, labels(context, parts)) : undefined;
  const { target } = frame;
  if (target !== undefined && target.kind === 'unit' && target.id !== unit) {
    const elsewhere = facts.unitOf(target.id);
    if (distinct.size === 1 && distinct.has(target.id)) return undefined;
    return elsewhere !== undefined && elsewhere !== unit
      ? merger(context, record, labels(context, [...parts, target]))
      : naming(record, nameOf(context, target));
  }
  if (distinct.size < 2 && target === undefined) return undefined;
  // "A với B đã thành một, tên mới là tỉnh Hà Tiên": a town by the name of which no unit goes.
  if (target?.kind === 'town' && distinct.size >= 2 && isNamedUnit(context, target))
    return naming(record, nameOf(context, target));
  return agrees(record);
}

function isNamedUnit({ words, reading }: ClaimContext, { from }: Mention): boolean {
  return (
    reading.text.tokens[from]?.bare === 'tinh' || words[from - 1] === 'tỉnh' || words[from - 1] === 'tên'
  );
}

function judge(context: ClaimContext, frame: MergeFrame): Verdict | undefined {
  const { target, kind } = frame;
  if (kind === 'split') return undefined;
  const each =
    target !== undefined &&
    (kind === 'into' ||
      (kind === 'result' && (frame.parts.length === 1 || frame.parts.some((part) => part.kind !== 'unit'))));
  // "Vân Đồn nhập Hải Phòng rồi": an island goes into the unit.
  const [island, other] = frame.parts;
  if (kind === 'with' && target === undefined && frame.by === 'merge' && frame.parts.length === 2)
    if (island?.kind === 'zone' && other?.kind === 'unit') return placed(context, frame, island, other);
  if (!each) {
    const verdict = together(context, frame);
    if (verdict !== undefined || target !== undefined || kind !== 'with') return verdict;
    return undefined;
  }
  let right: Verdict | undefined;
  for (const part of frame.parts) {
    const verdict = placed(context, frame, part, target);
    if (verdict?.outcome === 'differs') return verdict;
    right ??= verdict;
  }
  return right;
}

/** "Vũng Tàu không nằm trong TP.HCM": a town or a zone said to lie outside of the unit that it is in. */
function deniedPlace(context: ClaimContext, frame: MergeFrame): Verdict | undefined {
  const { facts, day } = context;
  const [part] = frame.parts;
  const { target } = frame;
  if (day < MERGED_FROM || frame.kind !== 'into' || frame.by !== 'state' || frame.parts.length !== 1)
    return undefined;
  if (part === undefined || part.kind === 'unit' || target?.kind !== 'unit') return undefined;
  if (target.era === 'former' || !facts.units.has(target.id) || unitOf(context, part) !== target.id)
    return undefined;
  if (saysAny(context, frame.from - 4, frame.to, ONCE)) return undefined;
  const record = facts.zones.get(part.id) ?? facts.unitOn(target.id, day);
  if (record === undefined) return undefined;
  const claimed = context.reading.textOf(part.to, target.to);
  return {
    ...compared(false, 'belongs'),
    values: { place: nameOf(context, part), claimed, unit: facts.nameOf(target.id) },
    record,
  };
}

/** "A không sáp nhập với B", where the record says that they did. */
function judgeDenied(context: ClaimContext, frame: MergeFrame): Verdict | undefined {
  const { facts, day } = context;
  const outside = deniedPlace(context, frame);
  if (outside !== undefined) return outside;
  if (
    day < MERGED_FROM ||
    frame.kind === 'result' ||
    frame.by === 'motion' ||
    frame.parts.some((part) => part.kind !== 'unit')
  )
    return undefined;
  const names = frame.target === undefined ? frame.parts : [...frame.parts, frame.target];
  const distinct = new Set(names.map((name) => name.id));
  const units = new Set(names.map((name) => facts.unitOf(name.id)));
  const [unit] = units;
  const record = unit === undefined || units.size !== 1 ? undefined : facts.unitOn(unit, day);
  if (record === undefined || distinct.size < 2) return undefined;
  return unchanged(record, labels(context, names.slice(0, 1)), false);
}

function judgeSplit(context: ClaimContext, frame: MergeFrame): Verdict | undefined {
  const { facts, day } = context;
  const [part] = frame.parts;
  if (part === undefined || frame.target === undefined || day < MERGED_FROM || planned(context, frame))
    return undefined;
  // "Hồi đó A tách ra, giờ lại về B".
  if (context.reading.first('before-merger', context.sentence.from, frame.from) !== undefined)
    return undefined;
  const unit = unitOf(context, part);
  if (unit === undefined || part.id === frame.target.id || unit !== facts.unitOf(frame.target.id))
    return undefined;
  const record = facts.unitOn(unit, day);
  return record === undefined ? undefined : merger(context, record, nameOf(context, part));
}

/** A capitalised name after "thành tỉnh", "lấy tên", "=" that is none of the known names. */
function inventedName(
  context: ClaimContext,
  frame: MergeFrame,
): { readonly name: string; readonly to: number } | undefined {
  const { tokens } = context.reading.text;
  const { words, sentence } = context;
  const end = Math.min(sentence.to, frame.to + 12);
  for (let at = frame.to; at < end; at += 1) {
    const cue =
      (words[at] === 'tỉnh' && ['thành', 'lập', 'là', '=', 'tên'].includes(words[at - 1] ?? '')) ||
      (words[at] === 'là' && words.slice(frame.to, at).includes('tên')) ||
      (words[at] === 'tên' && ['đặt', 'lấy', 'mang'].includes(words[at - 1] ?? '')) ||
      (words[at] === '=' && frame.parts.length >= 2);
    if (!cue) continue;
    let start = at + 1;
    while (start < end && ['tỉnh', 'là', 'mới'].includes(words[start] ?? '')) start += 1;
    // "Đặt là tỉnh Hoa Lư": the name of a town as that of a province.
    const town = context.reading.slots.towns.find((one) => one.from === start);
    if (town !== undefined && (words[start - 1] === 'tỉnh' || words[at] === 'là'))
      return { name: context.reading.spelledOf(start, town.to), to: town.to };
    let to = start;
    while (
      to < end &&
      to < start + 4 &&
      tokens[to]?.kind === 'word' &&
      words[to] !== '' &&
      tokens[to]?.letterCase !== 'lower'
    )
      to += 1;
    if (to - start >= 2) return { name: context.reading.spelledOf(start, to), to };
  }
  return undefined;
}

/** What the records say of a frame; undefined where they say nothing. */
export function verdictOf(context: ClaimContext, frame: MergeFrame): Verdict | undefined {
  if (frame.kind === 'split') return judgeSplit(context, frame);
  if (frame.negated) return judgeDenied(context, frame);
  return judge(context, frame);
}

/** "A nhập với B, từ giờ ghi địa chỉ là tỉnh B": behind the comma the name comes again, and the claim is told before. */
function toldBy({ words }: ClaimContext, { parts, target, to }: MergeFrame): number {
  const told = Math.max(...parts.map((part) => part.to));
  if (target === undefined || target.from < told || !parts.some(({ id }) => id === target.id)) return to;
  return words.slice(told, target.from).includes(',') ? told : to;
}

/** The finding of a verdict, once its day is weighed: what was not yet so, or told with another day. */
export function finish(context: ClaimContext, frame: MergeFrame, verdict: Verdict): Finding | undefined {
  const { facts, day } = context;
  const at = { from: frame.from, to: verdict.rule === 'differs/merger' ? toldBy(context, frame) : frame.to };
  if (day < MERGER_PASSED) {
    const told = early(context, frame, verdict);
    return told === undefined ? undefined : { ...told, ...at };
  }
  if (verdict.outcome === 'agrees') {
    const late = wrongDate(context, frame);
    if (late !== undefined) return late;
    const doubled = verdict.record.kind === 'unit' ? doubledName(context, frame, verdict.record) : undefined;
    if (doubled !== undefined) return doubled;
    const invented =
      frame.target === undefined && frame.parts.length >= 2 ? inventedName(context, frame) : undefined;
    if (invented !== undefined && verdict.record.kind === 'unit')
      return { ...naming(verdict.record, invented.name), from: frame.from, to: invented.to };
    return { ...verdict, ...at };
  }
  const plan = verdict.rule === 'differs/merger' && planned(context, frame);
  const policy = facts.policies.get('no-further-merger');
  if (plan && frame.kind !== 'split') {
    if (policy === undefined || day < policy.validFrom) return undefined;
    return {
      ...at,
      ...furtherMerger(policy),
    };
  }
  return { ...verdict, ...at };
}
