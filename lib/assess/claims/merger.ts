import type { FactRecord } from '../../packs/types.ts';
import { MERGER_PASSED } from '../facts.ts';
import type { Hit } from '../reading.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { type ClaimContext, type Finding, has, hasWord, hitsIn, inSentence } from './finding.ts';

/** Words that may stand between the names of one list. */
const JOINING = new Set(
  `tỉnh thành phố tp và với cùng cũ mới vs vơi lẫn cả nữa rồi nay còn thêm hai ba 2 3 là , + / - – & ( )`.split(' '),
);
/** How far a list may stand from its verb, in tokens. */
const BEFORE_VERB = 7;
const AFTER_VERB = 7;

type Names = readonly ProvinceSlot[];
const ASIDE = new Set(['nằm', 'trong', 'đâu', ',', 'là']);

function joined(context: ClaimContext, left: ProvinceSlot, right: ProvinceSlot): boolean {
  const { tokens } = context.reading.text;
  if (right.from - left.to > 5) return false;
  for (let at = left.to; at < right.from; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'emoji') continue;
    if (!JOINING.has(token.text)) return false;
  }
  return true;
}

/** Names before `end`, the last of them near it, as one list. */
function listBefore(context: ClaimContext, names: Names, start: number, end: number): ProvinceSlot[] {
  const list: ProvinceSlot[] = [];
  for (let k = names.length - 1; k >= 0; k -= 1) {
    const name = names[k];
    if (name === undefined || name.to > end) continue;
    if (name.from < start) break;
    const next = list[0];
    if (next === undefined ? end - name.to > BEFORE_VERB : !joined(context, name, next)) break;
    list.unshift(name);
  }
  return list;
}

/** Names from `start` on, the first of them near it, as one list. */
function listAfter(context: ClaimContext, names: Names, start: number, end: number, reach = AFTER_VERB): ProvinceSlot[] {
  const list: ProvinceSlot[] = [];
  for (const name of names) {
    if (name.from < start) continue;
    if (name.to > end) break;
    const before = list.at(-1);
    if (before === undefined ? name.from - start > reach : !joined(context, before, name)) break;
    list.push(name);
  }
  return list;
}

function uniqueUnits(context: ClaimContext, names: Names): Set<string> {
  const units = new Set<string>();
  for (const name of names) {
    const unit = context.facts.unitOf(name.unitId);
    if (unit !== undefined) units.add(unit);
  }
  return units;
}

function labels(context: ClaimContext, names: Names): string {
  return [...new Set(names.map((name) => context.facts.nameOf(name.unitId)))].join(', ');
}

function unitRecord(context: ClaimContext, unitId: string): FactRecord | undefined {
  return context.facts.unitOn(unitId, context.day);
}

/** A capitalised name after "thành tỉnh", "tên là", "=" that is none of the known names. */
function unknownName(context: ClaimContext, from: number, end: number): { name: string; to: number } | undefined {
  const { tokens } = context.reading.text;
  let at = from;
  while (at < end && at < from + 3 && ['tỉnh', 'thành', 'phố', 'là', 'tp', 'mới'].includes(tokens[at]?.text ?? '')) at += 1;
  const start = at;
  while (at < end && at < start + 3 && (tokens[at]?.letterCase === 'title' || tokens[at]?.letterCase === 'upper') && tokens[at]?.kind === 'word') at += 1;
  if (at - start < 2) return undefined;
  return { name: context.reading.textOf(start, at), to: at };
}

interface MergeFrame {
  readonly parts: Names;
  readonly result: ProvinceSlot | undefined;
  readonly unknown: { name: string; to: number } | undefined;
  readonly from: number;
  readonly to: number;
}

function judge(context: ClaimContext, frame: MergeFrame): Finding | undefined {
  const { facts } = context;
  const parts = frame.parts.filter((name) => facts.unitOf(name.unitId) !== undefined);
  const distinct = new Set(parts.map((name) => name.unitId));
  if (distinct.size < 2 && !(distinct.size === 1 && frame.result !== undefined && !frame.result.viaTag)) return undefined;
  const units = uniqueUnits(context, parts);
  const [unit] = units;
  if (unit === undefined) return undefined;
  const record = unitRecord(context, unit);
  if (record === undefined || record.kind !== 'unit') return undefined;
  const base = { from: frame.from, to: frame.to };
  if (units.size > 1) {
    return {
      ...base,
      outcome: 'differs',
      rule: 'differs/merger',
      note: 'differs/merger',
      values: { claimed: labels(context, parts), unit: record.name, from: record.formedFrom.map((id) => facts.nameOf(id)).join(', ') },
      record,
    };
  }
  const unknown = frame.unknown;
  // A town is part of a unit, never its name.
  const result = frame.result?.viaTag === true ? undefined : frame.result;
  if (result !== undefined) {
    const other = facts.otherNames.get(result.unitId);
    const wrong = other === undefined ? result.unitId !== unit : true;
    if (wrong) {
      const elsewhere = other === undefined && facts.unitOf(result.unitId) !== unit;
      return {
        ...base,
        outcome: 'differs',
        rule: elsewhere ? 'differs/merger' : 'differs/name',
        note: elsewhere ? 'differs/merger' : 'differs/name',
        values: { claimed: facts.nameOf(result.unitId), unit: record.name, from: record.formedFrom.map((id) => facts.nameOf(id)).join(', ') },
        record,
      };
    }
  } else if (unknown !== undefined && distinct.size >= 2) {
    return { ...base, to: Math.max(frame.to, unknown.to), outcome: 'differs', rule: 'differs/name', note: 'differs/name', values: { claimed: unknown.name, unit: record.name }, record };
  }
  if (distinct.size < 2 && result === undefined) return undefined;
  return { ...base, outcome: 'agrees', rule: 'agrees/merger', note: 'agrees/record', values: {}, record };
}

/** Start of a "… chứ không phải Y" part after `from`, or the end of the sentence. */
function contrastFrom(context: ClaimContext, from: number, end: number): number {
  return context.reading.first('contrast', from, end)?.from ?? end;
}

function negatedBefore(context: ClaimContext, at: number): boolean {
  const { tokens } = context.reading.text;
  for (let k = at - 1; k >= Math.max(context.sentence.from, at - 3); k -= 1) {
    const text = tokens[k]?.text ?? '';
    if (['không', 'ko', 'k', 'chưa', 'chẳng', 'khỏi', 'hông', 'hổng', 'đừng', 'khong', 'chua'].includes(text)) return true;
    if (text === ',' ) return false;
  }
  return false;
}

function resultAfter(context: ClaimContext, names: Names, from: number, end: number): Pick<MergeFrame, 'result' | 'unknown' | 'to'> | undefined {
  for (const cue of context.reading.within('merge/name', from, end)) {
    const list = listAfter(context, names, cue.to, end, 4);
    const first = list[0];
    if (first !== undefined) {
      if (list.length > 1 && cue.form === 'tên') continue;
      return { result: first, unknown: undefined, to: first.to };
    }
    const unknown = unknownName(context, cue.to, end);
    if (unknown !== undefined && cue.form !== 'tên' && cue.form !== 'gọi là') return { result: undefined, unknown, to: unknown.to };
  }
  return undefined;
}

/** "A (đã) sáp nhập với B (thành C)", "A, B và C hợp nhất, tên là D". */
function verbFrames(context: ClaimContext, names: Names): MergeFrame[] {
  const verbs = hitsIn(context, 'merge/verb');
  const frames: MergeFrame[] = [];
  let start = context.sentence.from;
  for (let k = 0; k < verbs.length; k += 1) {
    const verb = verbs[k];
    if (verb === undefined || verb.from < start) continue;
    const next = verbs.slice(k + 1).find((other) => other.from >= verb.to && names.some((name) => name.from >= verb.to && name.to <= other.from));
    const limit = contrastFrom(context, verb.to, context.sentence.to);
    let left = listBefore(context, names, start, verb.from);
    let right = listAfter(context, names, verb.to, limit);
    // "Sau sáp nhập thì A với B về chung một nhà": the names belong to the verb after them.
    if (left.length === 0 && next !== undefined && right.length > 1 && (right.at(-1)?.to ?? 0) <= next.from) continue;
    // "Ở A thì phải đề là B, vì đã sáp nhập vào B": the same name twice tells nothing, the one before it does.
    const [only] = left;
    if (left.length === 1 && right.length === 1 && only !== undefined && only.unitId === right[0]?.unitId) {
      const earlier = names.filter((name) => name.to <= only.from && name.from >= start && name.unitId !== only.unitId).at(-1);
      if (earlier !== undefined) left = [earlier];
    }
    // In "A gộp B, C gộp D" the list after the first verb ends where the subject of the next begins.
    if (next !== undefined && right.length > 1) {
      const before = listBefore(context, names, verb.to, next.from);
      const subject = before.at(-1);
      if (subject !== undefined && right.includes(subject)) right = right.slice(0, Math.max(1, right.indexOf(before.length < right.length ? (before[0] ?? subject) : subject)));
    }
    if (left.length + right.length === 0) continue;
    if (negatedBefore(context, verb.from)) {
      start = verb.to;
      continue;
    }
    const parts = [...left, ...right];
    const last = right.at(-1)?.to ?? verb.to;
    const end = next === undefined ? limit : Math.min(limit, next.from);
    let result = resultAfter(context, names, last, Math.min(end, last + 14));
    // "… thành tỉnh C": the list after the verb is the result, not a part.
    if (result === undefined && right.length === 1 && left.length >= 1) {
      const cue = context.reading.last('merge/name', verb.from, (right[0]?.from ?? 0) + 0);
      if (cue !== undefined && cue.to >= (right[0]?.from ?? 0) - 2) {
        result = { result: right[0], unknown: undefined, to: last };
        frames.push({ parts: left, result: right[0], unknown: undefined, from: left[0]?.from ?? verb.from, to: last });
        start = last;
        continue;
      }
    }
    if (right.length === 0 && result === undefined) {
      const unknown = resultAfter(context, names, verb.to, Math.min(end, verb.to + 10));
      result = unknown;
    }
    const into = right.length === 1 && left.length >= 1 ? intoTarget(context, verb, right[0]) : undefined;
    frames.push({
      parts,
      result: result?.result ?? into,
      unknown: result?.unknown,
      from: parts[0] === undefined ? verb.from : Math.min(verb.from, parts[0].from),
      to: Math.max(last, result?.to ?? 0),
    });
    start = right.length > 0 ? last : verb.to;
  }
  return frames;
}

/** In "A nhập vào B" the name B stays: B is the result too. */
function intoTarget(context: ClaimContext, verb: Hit, name: ProvinceSlot | undefined): ProvinceSlot | undefined {
  if (name === undefined) return undefined;
  const { tokens } = context.reading.text;
  for (let at = verb.from; at < name.from; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === 'vào' || text === 'vô' || text === 'về' || text === 'vao') return name;
  }
  return undefined;
}

/** "A + B = C", "C = A + B". */
function sumFrames(context: ClaimContext, names: Names): MergeFrame[] {
  const { tokens } = context.reading.text;
  const { from, to } = context.sentence;
  const frames: MergeFrame[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'mark' || (token.text !== '=' && token.text !== '→' && token.text !== '=>')) continue;
    const parts = listBefore(context, names, start, at);
    const result = listAfter(context, names, at + 1, to, 3)[0];
    const unknown = result === undefined ? unknownName(context, at + 1, to) : undefined;
    const sum = listAfter(context, names, at + 1, to, 3);
    if (parts.length === 1 && sum.length >= 2) {
      frames.push({ parts: sum, result: parts[0], unknown: undefined, from: parts[0]?.from ?? at, to: sum.at(-1)?.to ?? at + 1 });
      start = at + 1;
      continue;
    }
    const plus = parts.length >= 2;
    if (plus && (result !== undefined || unknown !== undefined)) {
      frames.push({ parts, result, unknown, from: parts[0]?.from ?? at, to: result?.to ?? unknown?.to ?? at + 1 });
    }
    start = at + 1;
  }
  return frames;
}

/** "tỉnh X gồm A, B và C", "tỉnh X hình thành từ A và B". */
function consistFrames(context: ClaimContext, names: Names): MergeFrame[] {
  const frames: MergeFrame[] = [];
  for (const cue of hitsIn(context, 'merge/consist')) {
    const parts = listAfter(context, names, cue.to, contrastFrom(context, cue.to, context.sentence.to), 4);
    if (parts.length === 0 || (parts.length < 2 && !context.reading.has('ctx/restructuring'))) continue;
    const subject = listBefore(context, names, context.sentence.from, cue.from).at(-1) ?? names.find((name) => name.to <= cue.from && cue.from - name.to < 14);
    frames.push({ parts, result: subject, unknown: undefined, from: subject?.from ?? cue.from, to: parts.at(-1)?.to ?? cue.to });
  }
  return frames;
}

/** "A về B: đã sáp nhập xong": the verb of motion, in a text about the merger. */
function movedFrames(context: ClaimContext, names: Names): MergeFrame[] {
  const { tokens } = context.reading.text;
  if (!context.reading.has('ctx/restructuring')) return [];
  const frames: MergeFrame[] = [];
  names.forEach((name, k) => {
    const target = names[k + 1];
    if (target === undefined || target.from - name.to > 3 || target.from === name.to) return;
    const words = [];
    for (let at = name.to; at < target.from; at += 1) words.push(tokens[at]?.text ?? '');
    const verb = words.at(-1) ?? '';
    if (!MOTION.has(verb) || !words.slice(0, -1).every((word) => MOTION_BEFORE.has(word))) return;
    if (['từ', 'ở', 'tại', 'xe', 'đi', 'chạy'].includes(tokens[name.from - 1]?.text ?? '')) return;
    frames.push({ parts: [name], result: target, unknown: undefined, from: name.from, to: target.to });
  });
  return frames;
}

const MOTION = new Set(['về', 'vô', 'vào', 'sang']);
const MOTION_BEFORE = new Set(['đã', 'được', 'đều', 'cũng', 'thì', 'giờ', 'nay', 'luôn', 'hết', 'cũ']);

/** "Tên mới của A sau sắp xếp là B", "trước là A, sáp nhập rồi thì thành B". */
function renamedFrames(context: ClaimContext, names: Names): MergeFrame[] {
  const { tokens } = context.reading.text;
  const frames: MergeFrame[] = [];
  names.forEach((name, k) => {
    const target = names[k + 1];
    if (target === undefined || target.from - name.to > 9) return;
    const verb = tokens[target.from - 1]?.text ?? '';
    const before = context.reading.textOf(Math.max(context.sentence.from, name.from - 4), name.from).toLowerCase();
    const called = verb === 'là' && (before.includes('tên mới của') || before.includes('tên gọi mới của') || before.includes('tên của'));
    const became = verb === 'thành' && has(context, 'merge/verb') && hasWord(context, name.to, target.from, BECAME);
    if (called || became) frames.push({ parts: [name], result: target, unknown: undefined, from: name.from, to: target.to });
  });
  return frames;
}

const BECAME = new Set(['nhập', 'rồi', 'đổi', 'xong', 'thì']);

/** A merger told as done before it became law. */
export function notYet(context: ClaimContext, finding: Finding): Finding | undefined {
  const record = context.facts.documents.get('202/2025/qh15');
  if (record === undefined || has(context, 'plan')) return undefined;
  if (context.sentence.to > context.sentence.from && has(context, 'ask/polar')) return undefined;
  if (inSentence(context.reading.slots.dates, context.sentence).some((date) => date.start !== undefined && date.start > context.day)) return undefined;
  return { ...finding, outcome: 'differs', rule: 'differs/not-yet', note: 'differs/not-yet', values: { document: record.number, date: record.issuedOn ?? '' }, record };
}

/** "A đã tách khỏi B": no unit of the 34 has been split. */
function splitFindings(context: ClaimContext, names: Names): Finding[] {
  if (context.day < '2025-07-01' || has(context, 'plan')) return [];
  if (inSentence(context.reading.slots.dates, context.sentence).some((date) => date.start !== undefined && date.basis === 'stated' && (date.start > context.day || date.start < MERGER_PASSED))) return [];
  const findings: Finding[] = [];
  for (const cue of hitsIn(context, 'split')) {
    if (negatedBefore(context, cue.from) && !cue.form.startsWith('không')) continue;
    const left = listBefore(context, names, context.sentence.from, cue.from).at(-1);
    const right = listAfter(context, names, cue.to, context.sentence.to, 4)[0];
    if (left === undefined || right === undefined || left.unitId === right.unitId) continue;
    const unit = context.facts.unitOf(left.unitId);
    const record = unit === undefined ? undefined : context.facts.unitOn(unit, context.day);
    if (record === undefined || unit !== context.facts.unitOf(right.unitId)) continue;
    findings.push({
      outcome: 'differs',
      rule: 'differs/merger',
      note: 'differs/merger',
      values: { claimed: context.facts.nameOf(left.unitId), unit: record.name, from: record.formedFrom.map((id) => context.facts.nameOf(id)).join(', ') },
      record,
      from: left.from,
      to: right.to,
    });
  }
  return findings;
}

/** Units said to be kept as they were. */
function keptFindings(context: ClaimContext, names: Names): Finding[] {
  const findings: Finding[] = [];
  for (const cue of hitsIn(context, 'merge/keep')) {
    const list = listBefore(context, names, context.sentence.from, cue.from);
    const after = listAfter(context, names, cue.to, context.sentence.to, 2);
    const near = list.at(-1);
    if (after.length > 0 || near === undefined || cue.from - near.to > 3) continue;
    if (hasWord(context, near.to, cue.from, ASIDE) || hasWord(context, cue.to, Math.min(context.sentence.to, cue.to + 3), ASIDE)) continue;
    for (const name of list) {
      const unit = context.facts.unitOf(name.unitId);
      const record = unit === undefined ? undefined : context.facts.unitOn(unit, context.day);
      if (record === undefined) continue;
      const right = record.change === 'unchanged';
      findings.push({
        outcome: right ? 'agrees' : 'differs',
        rule: right ? 'agrees/unchanged' : 'differs/unchanged',
        note: right ? 'agrees/record' : 'differs/unchanged',
        values: { unit: context.facts.nameOf(name.unitId) },
        record,
        from: name.from,
        to: cue.to,
      });
    }
  }
  return findings;
}

/** A year long before the merger makes the sentence history, which no record of today covers. */
function tellsHistory(context: ClaimContext): boolean {
  const dates = inSentence(context.reading.slots.dates, context.sentence);
  if (dates.some((date) => date.year !== undefined && date.year < 2024)) return true;
  return has(context, 'past') && !has(context, 'now') && !has(context, 'done') && !dates.some((date) => date.year !== undefined && date.year >= 2024);
}

/** Names of units, and of towns as the units that they lay in. */
function namesOf(context: ClaimContext): ProvinceSlot[] {
  const { slots } = context.reading;
  const provinces = inSentence(slots.provinces, context.sentence).filter((name) => !name.viaTag);
  const towns = inSentence(slots.towns, context.sentence).map((town): ProvinceSlot => ({
    from: town.from,
    to: town.to,
    span: town.span,
    unitId: town.inFormerUnit,
    status: 'former',
    era: 'former',
    viaTag: true,
  }));
  return [...provinces, ...towns].sort((a, b) => a.from - b.from);
}

/** Who merged with whom, into what, under which name. */
export function mergerFindings(context: ClaimContext): Finding[] {
  const names = namesOf(context);
  if (names.length === 0) return [];
  if (tellsHistory(context)) return splitFindings(context, names);
  const frames = [
    ...consistFrames(context, names),
    ...sumFrames(context, names),
    ...verbFrames(context, names),
    ...movedFrames(context, names),
    ...renamedFrames(context, names),
  ];
  const findings = keptFindings(context, names);
  for (const frame of frames) {
    const finding = judge(context, frame);
    if (finding === undefined) continue;
    findings.push(finding);
  }
  findings.push(...splitFindings(context, names));
  return findings;
}
