import type { UnitRecord } from '../../packs/types.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import { ANNOUNCED, MERGED_FROM, MERGER_PASSED } from '../facts.ts';
import { type ClaimContext, type Finding, has, inSentence, says, saysAny } from './finding.ts';
import { type MergeFrame, mergeFrames } from './frames.ts';
import { type Mention, mentionsIn } from './mentions.ts';

const HYPOTHETICAL = new Set(['tưởng', 'ngỡ', 'nếu', 'giả', 'lỡ', 'giá', 'thử', 'ước', 'sao']);
const PLANNED = new Set(['sẽ', 'sắp', 'dự', 'chuẩn', 'tính', 'định', 'chờ', 'trình', 'muốn']);
const PLANS = [
  'đề xuất',
  'đề án',
  'phương án',
  'chủ trương',
  'tới đây',
  'thời gian tới',
  'thống nhất',
  'sang năm',
  'năm sau',
  'năm tới',
  'đầu năm sau',
];
/** Words that tell a merger as done. */
const DONE = new Set(['đã', 'rồi', 'xong', 'vừa', 'chính', 'nay', 'giờ', 'sau', 'chốt', 'đợt']);
const TRAVEL = new Set([
  'xe',
  'bay',
  'chạy',
  'đi',
  'đường',
  'km',
  'cây',
  'chuyến',
  'tàu',
  'vé',
  'ship',
  'hàng',
  'chở',
  'lịch',
  'tour',
  'phượt',
  'máy',
  'khách',
  'chơi',
  'quê',
  'làm',
  'học',
  'ở',
  'giao',
  'gửi',
  'lấy',
  'bão',
  'gió',
  'mưa',
]);
/** Bodies whose branches in two provinces may merge without the provinces. */
const BODIES = new Set([
  'chi',
  'nhánh',
  'công',
  'ty',
  'quán',
  'tiệm',
  'cửa',
  'hàng',
  'shop',
  'đội',
  'clb',
  'đài',
  'ngân',
  'trường',
  'xe',
  'bệnh',
  'viện',
  'team',
]);
const WRONG_AFTER = new Set(['sai', 'bậy', 'nhầm', 'bịa', 'xạo', 'láo', 'giả', 'lộn', 'vớ']);

function labels(context: ClaimContext, names: readonly Mention[]): string {
  return [...new Set(names.map((name) => nameOf(context, name)))].join(', ');
}

function nameOf(context: ClaimContext, mention: Mention): string {
  const { facts } = context;
  if (mention.kind === 'zone') return facts.zones.get(mention.id)?.name ?? '';
  if (mention.townId !== undefined) return facts.towns.get(mention.townId)?.name ?? '';
  return facts.nameOf(mention.id);
}

function unitOf(context: ClaimContext, mention: Mention): string | undefined {
  if (mention.kind === 'zone') return context.facts.zones.get(mention.id)?.unitId;
  return context.facts.unitOf(mention.id);
}

/** True for a name that only a unit of before 1/7/2025 had. */
function isFormer(context: ClaimContext, mention: Mention): boolean {
  return (
    mention.kind === 'unit' &&
    context.facts.formerUnits.has(mention.id) &&
    !context.facts.units.has(mention.id)
  );
}

type Verdict = {
  readonly outcome: 'agrees' | 'differs';
  readonly rule: string;
  readonly note: Finding['note'];
  readonly values: Finding['values'];
  readonly record: Finding['record'];
};

function merger(context: ClaimContext, record: UnitRecord, claimed: string): Verdict {
  const from = record.formedFrom.map((id) => context.facts.nameOf(id)).join(', ');
  return {
    outcome: 'differs',
    rule: 'differs/merger',
    note: 'differs/merger',
    values: { claimed, unit: record.name, from },
    record,
  };
}

function naming(record: UnitRecord, claimed: string): Verdict {
  return {
    outcome: 'differs',
    rule: 'differs/name',
    note: 'differs/name',
    values: { claimed, unit: record.name },
    record,
  };
}

function agrees(record: Finding['record'], rule = 'agrees/merger'): Verdict {
  return { outcome: 'agrees', rule, note: 'agrees/record', values: {}, record };
}

function saysNow(context: ClaimContext, frame: MergeFrame): boolean {
  return saysAny(context, frame.from - 3, frame.to + 4, NOW_WORDS) || has(context, 'now');
}

const NOW_WORDS = new Set(['giờ', 'nay', 'hiện']);

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
  const record = facts.unitOn(unit, day);
  if (record === undefined) return undefined;
  if (target.id === unit)
    return part.kind === 'unit'
      ? agrees(record)
      : agrees(facts.zones.get(part.id) ?? record, 'agrees/belongs');
  const targetUnit = facts.unitOf(target.id);
  const now = saysNow(context, frame);
  if (part.kind === 'zone') {
    const zone = facts.zones.get(part.id);
    if (zone === undefined || targetUnit === undefined) return undefined;
    // Where it lay before is no claim, unless it is said of today.
    if (target.id === zone.formerUnitId && !now) return undefined;
    return {
      outcome: 'differs',
      rule: 'differs/belongs',
      note: 'differs/belongs',
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
    return {
      outcome: 'differs',
      rule: 'differs/belongs',
      note: 'differs/belongs',
      values: { place: nameOf(context, part), claimed: nameOf(context, target), unit: record.name },
      record,
    };
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
  return agrees(record);
}

function judge(context: ClaimContext, frame: MergeFrame): Verdict | undefined {
  const { target, kind } = frame;
  if (kind === 'split') return undefined;
  const each =
    target !== undefined &&
    (kind === 'into' ||
      (kind === 'result' && (frame.parts.length === 1 || frame.parts.some((part) => part.kind !== 'unit'))));
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

/** "A không sáp nhập với B", where the record says that they did. */
function judgeDenied(context: ClaimContext, frame: MergeFrame): Verdict | undefined {
  const { facts, day } = context;
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
  return {
    outcome: 'differs',
    rule: 'differs/unchanged',
    note: 'differs/unchanged',
    values: { unit: labels(context, names.slice(0, 1)) },
    record,
  };
}

function judgeSplit(context: ClaimContext, frame: MergeFrame): Verdict | undefined {
  const { facts, day } = context;
  const [part] = frame.parts;
  if (part === undefined || frame.target === undefined || day < MERGED_FROM || planned(context, frame))
    return undefined;
  const unit = unitOf(context, part);
  if (unit === undefined || part.id === frame.target.id || unit !== facts.unitOf(frame.target.id))
    return undefined;
  const record = facts.unitOn(unit, day);
  return record === undefined ? undefined : merger(context, record, nameOf(context, part));
}

function futureDate(context: ClaimContext): boolean {
  return inSentence(context.reading.slots.dates, context.sentence).some(
    (date) => date.start !== undefined && date.start > context.day,
  );
}

function planned(context: ClaimContext, frame: MergeFrame): boolean {
  return (
    saysAny(context, frame.from - 6, frame.to + 5, PLANNED) ||
    futureDate(context) ||
    PLANS.some((phrase) => saysPhrase(context, phrase))
  );
}

function saysPhrase(context: ClaimContext, phrase: string): boolean {
  return says(context, context.sentence.from, context.sentence.to, phrase);
}

/** A year long before the merger, or words of memory: history, which no record of today covers. */
function tellsHistory(context: ClaimContext): boolean {
  const dates = inSentence(context.reading.slots.dates, context.sentence);
  if (dates.some((date) => date.year !== undefined && date.year < 2024)) return true;
  if (dates.some((date) => date.year !== undefined && date.year >= 2024)) return false;
  return (
    (has(context, 'past') || saysAny(context, context.sentence.from, context.sentence.to, LONG_AGO)) &&
    !has(context, 'now') &&
    !saysAny(context, context.sentence.from, context.sentence.to, RECENT)
  );
}

const LONG_AGO = new Set(['thời', 'xưa', 'từng']);
const RECENT = new Set(['rồi', 'nay', 'giờ', 'lại']);

/** Nothing was merged before the resolution of 12/6/2025: told as done before, it is too early. */
function early(context: ClaimContext, frame: MergeFrame, verdict: Verdict): Verdict | undefined {
  const { facts, day } = context;
  if (planned(context, frame) || has(context, 'ask/polar')) return undefined;
  // Since 12/4/2025 the list was agreed, and headlines spoke of it as of a fact.
  if (
    verdict.outcome === 'agrees' &&
    (day >= ANNOUNCED || !saysAny(context, context.sentence.from, context.sentence.to, DONE)) &&
    !saysAny(context, frame.from, frame.to + 5, STRICTLY_DONE)
  )
    return undefined;
  const record = facts.documents.get('202/2025/qh15');
  if (verdict.outcome === 'differs' || record === undefined) return verdict;
  return {
    outcome: 'differs',
    rule: 'differs/not-yet',
    note: 'differs/not-yet',
    values: { document: record.number, date: record.issuedOn ?? '' },
    record,
  };
}

const STRICTLY_DONE = new Set(['đã', 'rồi', 'xong']);

/** "… từ 1/9/2025" said right behind a merger that is told right. */
function wrongDate(context: ClaimContext, frame: MergeFrame): Finding | undefined {
  const event = context.facts.events.get('provinces-merge');
  const date = inSentence(context.reading.slots.dates, context.sentence).find(
    (one) =>
      one.basis === 'stated' &&
      one.from >= frame.to - 1 &&
      one.from - frame.to <= 4 &&
      (one.lead === 'from' || one.lead === 'on' || one.precision === 'year'),
  );
  if (event === undefined || date?.start === undefined || date.end === undefined) return undefined;
  const accepted: readonly IsoDate[] = [MERGER_PASSED, MERGED_FROM];
  if (
    accepted.some((day) => (date.start ?? '') <= day && day <= (date.end ?? '')) ||
    date.start > context.day
  )
    return undefined;
  return {
    outcome: 'differs',
    rule: 'differs/event-date',
    note: 'differs/event-date',
    values: { event: event.name, claimed: context.reading.textOf(date.from, date.to), date: event.on },
    record: event,
    from: frame.from,
    to: date.to,
  };
}

const CENTRE = new Set(['lỵ', 'lị', 'phủ', 'tâm', 'sở']);

/** A bare "về", "vào" tells of a merger only in a text about it, and not of a journey. */
function believable(context: ClaimContext, frame: MergeFrame, frames: readonly MergeFrame[]): boolean {
  // "Tỉnh lỵ Lào Cai bây giờ là Yên Bái" tells of a seat, which has its own rule.
  if (frame.by === 'state' && saysAny(context, frame.from - 5, frame.from, CENTRE)) return false;
  if (frame.by !== 'motion') return true;
  const now = saysAny(context, frame.from, frame.to, NOW_WORDS);
  if (now && !saysAny(context, frame.from - 4, frame.to + 1, TRAVEL)) return true;
  if (frame.parts.some((part) => part.kind === 'town') && !context.reading.has('ctx/restructuring'))
    return (
      frames.filter((one) => one.by === 'motion').length > 1 &&
      !saysAny(context, context.sentence.from, context.sentence.to, TRAVEL)
    );
  if (saysAny(context, frame.from - 2, frame.to + 4, TRAVEL)) return false;
  if (context.reading.has('ctx/restructuring')) return true;
  if (
    isFormerPart(context, frame) &&
    saysAny(context, frame.from, frame.to + 2, new Set(['rồi', 'hết', 'luôn', 'đã']))
  )
    return true;
  const chorus =
    frames.filter((one) => one.by === 'motion').length > 1 ||
    saysAny(context, frame.from, frame.to, new Set(['đều', 'chung']));
  return chorus || isFormerPart(context, frame);
}

function isFormerPart(context: ClaimContext, frame: MergeFrame): boolean {
  const [part] = frame.parts;
  return part !== undefined && isFormer(context, part);
}

function supposed(context: ClaimContext, frame: MergeFrame): boolean {
  const { sentence } = context;
  if (saysAny(context, Math.max(sentence.from, frame.from - 4), frame.from, HYPOTHETICAL)) return true;
  const after = Math.min(sentence.to, frame.to + 7);
  for (let at = frame.to; at < after; at += 1) {
    const word = context.words[at] ?? '';
    if ((word === 'là' || word === 'nói') && WRONG_AFTER.has(context.words[at + 1] ?? '')) return true;
  }
  return false;
}

const PROVINCE = new Set(['tỉnh']);
/** Where these are spoken of, "gộp" and "về chung một nhà" are about goods and weddings. */
const GOODS = new Set(['đơn', 'ship', 'tour', 'chuyến', 'vé', 'cưới', 'yêu', 'chồng', 'vợ', 'dâu', 'rể']);

/** True when a branch, a team or a shop of the two places is spoken of, and not the places. */
function ofBodies(context: ClaimContext, frame: MergeFrame): boolean {
  if (
    frame.by === 'merge' &&
    !context.reading.has('ctx/restructuring') &&
    saysAny(context, frame.from - 6, frame.to + 8, GOODS) &&
    !saysAny(context, frame.from, frame.to + 3, PROVINCE)
  )
    return true;
  const start = Math.max(context.sentence.from, frame.from - 3);
  const near =
    saysAny(context, start, frame.from, BODIES) &&
    !saysAny(context, start, frame.from, new Set(['mình', 'nước', ':', ',']));
  return near || says(context, frame.from, Math.min(context.sentence.to, frame.to + 8), 'của công ty');
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
      (words[at] === '=' && frame.parts.length >= 2);
    if (!cue) continue;
    let start = at + 1;
    while (start < end && ['tỉnh', 'là', 'mới'].includes(words[start] ?? '')) start += 1;
    let to = start;
    while (
      to < end &&
      to < start + 4 &&
      tokens[to]?.kind === 'word' &&
      words[to] !== '' &&
      tokens[to]?.letterCase !== 'lower'
    )
      to += 1;
    if (to - start >= 2) return { name: context.reading.textOf(start, to), to };
  }
  return undefined;
}

function verdictOf(context: ClaimContext, frame: MergeFrame): Verdict | undefined {
  if (frame.kind === 'split') return judgeSplit(context, frame);
  if (frame.negated) return judgeDenied(context, frame);
  return judge(context, frame);
}

function finish(context: ClaimContext, frame: MergeFrame, verdict: Verdict): Finding | undefined {
  const { facts, day } = context;
  const at = { from: frame.from, to: frame.to };
  if (day < MERGER_PASSED) {
    const told = early(context, frame, verdict);
    return told === undefined ? undefined : { ...told, ...at };
  }
  if (verdict.outcome === 'agrees') {
    const late = wrongDate(context, frame);
    if (late !== undefined) return late;
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
      outcome: 'differs',
      rule: 'differs/future-merger',
      note: 'differs/future-merger',
      values: { statement: policy.statement },
      record: policy,
    };
  }
  return { ...verdict, ...at };
}

/** "Đặc khu Côn Đảo, tỉnh …": a zone, which exists since 1/7/2025, with the unit written behind it. */
function addressed(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const findings: Finding[] = [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const zone = mentions[k];
    const unit = mentions[k + 1];
    if (
      zone?.kind !== 'zone' ||
      !zone.prefixed ||
      unit?.kind !== 'unit' ||
      !unit.prefixed ||
      unit.era === 'former'
    )
      continue;
    if (unit.from - zone.to !== 1 || context.words[zone.to] !== ',') continue;
    const record = context.facts.zones.get(zone.id);
    if (record === undefined || record.unitId === unit.id || context.facts.unitOf(unit.id) === undefined)
      continue;
    const values = {
      place: record.name,
      claimed: nameOf(context, unit),
      unit: context.facts.nameOf(record.unitId),
    };
    findings.push({
      outcome: 'differs',
      rule: 'differs/belongs',
      note: 'differs/belongs',
      values,
      record,
      from: zone.from,
      to: unit.to,
    });
  }
  return findings;
}

/** "Tỉnh mới của A, B và C là tỉnh …", "A lấy tên mới là …": a name that no unit has. */
function renamedFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { words, sentence, facts, day } = context;
  const units = mentions.filter((mention) => mention.kind === 'unit');
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined || day < MERGER_PASSED) return [];
  if (!context.reading.has('ctx/restructuring') && !saysPhrase(context, 'tỉnh mới')) return [];
  const ids = new Set(units.map((unit) => facts.unitOf(unit.id)));
  const [id] = ids;
  const record = id === undefined || ids.size !== 1 ? undefined : facts.unitOn(id, day);
  if (
    record === undefined ||
    planned(context, {
      parts: units,
      target: undefined,
      kind: 'with',
      by: 'state',
      negated: false,
      from: first.from,
      to: last.to,
    })
  )
    return [];
  const led = words
    .slice(Math.max(sentence.from, first.from - 4), first.from)
    .join(' ')
    .endsWith('mới của');
  const after = words.slice(last.to, last.to + 7).join(' ');
  const cue =
    /^(?:[^,.]{0,80} )?(?:lấy|mang|đổi|có) tên (?:mới |chung )?(?:là|thành)/u.test(after) ||
    (led && after.startsWith('là'));
  if (!cue) return [];
  const { tokens } = context.reading.text;
  for (let at = last.to; at < Math.min(sentence.to, last.to + 9); at += 1) {
    if (words[at] !== 'là' && words[at] !== 'thành') continue;
    let start = at + 1;
    while (words[start] === 'tỉnh') start += 1;
    let to = start;
    while (
      to < sentence.to &&
      to < start + 4 &&
      tokens[to]?.kind === 'word' &&
      tokens[to]?.letterCase !== 'lower'
    )
      to += 1;
    if (to - start < 2) continue;
    return [{ ...naming(record, context.reading.textOf(start, to)), from: first.from, to }];
  }
  return [];
}

/** Who merged with whom, into what, under which name; what belongs where; what was split. */
export function mergerFindings(context: ClaimContext): Finding[] {
  const mentions = mentionsIn(context);
  if (mentions.length === 0 || tellsHistory(context)) return [];
  const findings: Finding[] = addressed(context, mentions);
  const frames = mergeFrames(context, mentions);
  for (const frame of frames) {
    if (supposed(context, frame) || ofBodies(context, frame) || !believable(context, frame, frames)) continue;
    const verdict = verdictOf(context, frame);
    const finding = verdict === undefined ? undefined : finish(context, frame, verdict);
    if (finding !== undefined) findings.push(finding);
  }
  if (frames.length === 0) findings.push(...renamedFindings(context, mentions));
  return findings;
}
