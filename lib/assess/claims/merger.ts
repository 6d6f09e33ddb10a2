import type { UnitRecord } from '../../packs/types.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import { ANNOUNCED, MERGED_FROM, MERGER_PASSED } from '../facts.ts';
import { type ClaimContext, type Finding, has, hitsIn, inSentence, says, saysAny } from './finding.ts';
import { type MergeFrame, mergeFrames } from './frames.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { joins, mergeVerb } from './relation.ts';

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
    (hitsIn(context, 'past').some((hit) => !likeBefore(context, hit.from)) ||
      context.words.some(
        (word, at) =>
          at >= context.sentence.from &&
          at < context.sentence.to &&
          LONG_AGO.has(word) &&
          !likeBefore(context, at),
      )) &&
    !has(context, 'now') &&
    !saysAny(context, context.sentence.from, context.sentence.to, RECENT)
  );
}

/** "Như xưa", "như hồi trước": today is compared with then. */
function likeBefore({ words }: ClaimContext, at: number): boolean {
  return words[at - 1] === 'như' || words[at - 2] === 'như';
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

const ONESELF = new Set(['tôi', 'tui', 'mình', 'em', 'anh', 'chị', 'con', 'tớ', 'mị', 'chồng', 'vợ']);
const FORMS = new Set(['khai', 'địa', 'ghi', 'mục', 'đơn', 'phiếu', 'hồ', 'tờ', 'form', 'tỉnh', 'điền']);
const TAKES_IN = new Set(['ôm', 'nuốt', 'gánh', 'cõng']);
const RESOLVED = new Set(['quyết', 'chốt', 'nhập', 'gộp']);
const SETTLED = new Set(['rồi', 'luôn', 'hết', 'giờ', 'nay', 'đã']);
const JOINED = new Set(['một', '1']);
const DISTANCE = new Set(['tiếng', 'phút', 'km', 'cây']);

/** Where the clause that ends the frame ends. */
function clauseEnd(context: ClaimContext, from: number, reach: number): number {
  for (let at = from; at < from + reach; at += 1)
    if ([',', ';', '(', ')', '–', '-', ':'].includes(context.words[at] ?? '')) return at;
  return from + reach;
}

/** Where the clause that holds the beginning of the frame begins. */
function clauseStart(context: ClaimContext, to: number, reach: number): number {
  for (let at = to - 1; at >= to - reach; at -= 1)
    if ([',', ';', '(', ')', '–', ':'].includes(context.words[at] ?? '')) return at;
  return to - reach;
}

const CENTRE = new Set(['lỵ', 'lị', 'phủ', 'tâm', 'sở']);

/** A bare "về", "vào" tells of a merger only in a text about it, and not of a journey. */
function believable(context: ClaimContext, frame: MergeFrame, frames: readonly MergeFrame[]): boolean {
  // "Tỉnh lỵ Lào Cai bây giờ là Yên Bái" tells of a seat, which has its own rule.
  if (frame.by === 'state' && saysAny(context, frame.from - 5, frame.from, CENTRE)) return false;
  if (frame.by === 'people')
    return has(context, 'merge/verb') || !saysAny(context, context.sentence.from, frame.to, ONESELF);
  if (frame.by === 'form')
    return (
      isFormerPart(context, frame) && saysAny(context, context.sentence.from, context.sentence.to, FORMS)
    );
  if (frame.by !== 'motion') return true;
  const [part] = frame.parts;
  if (part !== undefined && context.words[part.from - 1] === 'từ') return false;
  if (frame.kind === 'with' && saysAny(context, frame.to, frame.to + 3, JOINED)) return true;
  const clause = clauseEnd(context, frame.to, 4);
  if (saysAny(context, frame.to, clause, DISTANCE)) return false;
  if (
    part?.kind === 'zone' &&
    frame.target?.kind === 'unit' &&
    saysAny(context, frame.from, clause, SETTLED) &&
    !saysAny(context, frame.from - 3, clause, TRAVEL)
  )
    return true;
  const now = saysAny(context, frame.from, frame.to, NOW_WORDS);
  if (now && !saysAny(context, frame.from - 4, clause, TRAVEL)) return true;
  if (frame.kind === 'with' && saysAny(context, frame.from, frame.to, TAKES_IN))
    return (
      (frame.parts.some((one) => isFormer(context, one)) ||
        saysAny(context, context.sentence.from, context.sentence.to, RESOLVED)) &&
      !/\d|trong|trọn/u.test(context.words[frame.to] ?? '')
    );
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
    (frames.filter((one) => one.by === 'motion').length > 1 &&
      !saysAny(context, context.sentence.from, context.sentence.to, TRAVEL)) ||
    saysAny(context, frame.from, frame.to, new Set(['đều', 'chung']));
  return (
    chorus ||
    (isFormerPart(context, frame) &&
      opensClause(context, frame) &&
      !saysAny(context, context.sentence.from, frame.from, CARRIES))
  );
}

const CARRIES = new Set(['chở', 'ship', 'giao', 'xe', 'chuyến', 'tuyến', 'vé', 'tải', 'gửi', 'bay']);

/** Before the name of a place that is itself what is spoken of. */
const BEFORE_SUBJECT = new Set(
  'mà thì rồi là quê xứ dân cả tỉnh nói nghe bảo kêu nhà người và còn giờ nay chứ ơi nha nhưng vì do với hết đất cho tới lại con rằng biết'.split(
    ' ',
  ),
);

/** False for "vải Bắc Giang về Lạng Sơn": something that comes from the place. */
function opensClause(context: ClaimContext, frame: MergeFrame): boolean {
  const word = frame.from <= context.sentence.from ? '' : (context.words[frame.from - 1] ?? '');
  return !/\p{L}/u.test(word) || BEFORE_SUBJECT.has(word);
}

function isFormerPart(context: ClaimContext, frame: MergeFrame): boolean {
  const [part] = frame.parts;
  return part !== undefined && isFormer(context, part);
}

function supposed(context: ClaimContext, frame: MergeFrame): boolean {
  const { sentence, words } = context;
  if (saysAny(context, Math.max(sentence.from, frame.from - 4), frame.from, HYPOTHETICAL)) return true;
  // "Ngày trước Phú Quốc thuộc Kiên Giang": words of memory right before it, and none of today within it.
  const remembered = ['before-merger', 'past'].some((classId) => {
    const hit = context.reading.last(classId, Math.max(sentence.from, frame.from - 4), frame.from);
    return (
      hit !== undefined && !words.slice(hit.to, frame.from).includes(',') && !likeBefore(context, hit.from)
    );
  });
  if (remembered && !saysAny(context, frame.from, frame.to, NOW_OR_DONE)) return true;
  // "A mà nhập với B thì gần hơn".
  const [part] = frame.parts;
  if (
    part !== undefined &&
    words[part.to] === 'mà' &&
    saysAny(context, part.to, frame.to + 5, new Set(['thì'])) &&
    !saysAny(context, part.to, frame.to + 5, NOW_OR_DONE)
  )
    return true;
  // "A có nhập B đâu"
  const end = context.words[frame.to] === 'đâu' ? context.words.slice(frame.from, frame.to) : [];
  if (end.includes('có') && frame.to < sentence.to) return true;
  const after = Math.min(sentence.to, frame.to + 7);
  for (let at = frame.to; at < after; at += 1) {
    const word = context.words[at] ?? '';
    if ((word === 'là' || word === 'nói') && WRONG_AFTER.has(context.words[at + 1] ?? '')) return true;
  }
  return false;
}

const NOW_OR_DONE = new Set(['giờ', 'nay', 'hiện', 'đã', 'rồi']);

const PROVINCE = new Set(['tỉnh']);
/** Where these are spoken of, "gộp" and "về chung một nhà" are about goods and weddings. */
const GOODS = new Set(['đơn', 'ship', 'tour', 'chuyến', 'vé', 'cưới', 'yêu', 'chồng', 'vợ', 'dâu', 'rể']);

/** Before a name they make it the origin of a dish, a team or a person. */
const OF_ORIGIN = new Set(
  'phở bún bánh cơm mắm nem chè cốm kẹo tiếu gà bò vịt cá tôm cua lẩu cháo xôi chả giò trà rượu bia ớt muối kem khách xe đội clb fc team gái trai món quán nhánh'.split(
    ' ',
  ),
);

/** "Phở Nam Định hợp nhất với bún bò Huế": things that are called after the places. */
function ofThings(context: ClaimContext, frame: MergeFrame): boolean {
  const all = frame.target === undefined ? frame.parts : [...frame.parts, frame.target];
  const heads = all.map((one) =>
    one.from > context.sentence.from ? (context.words[one.from - 1] ?? '') : '',
  );
  const [head = ''] = heads;
  if (
    frame.by === 'merge' &&
    heads.length === 2 &&
    head === heads[1] &&
    /\p{L}/u.test(head) &&
    !BEFORE_SUBJECT.has(head)
  )
    return true;
  return all.length >= 2 && all.filter((one) => OF_ORIGIN.has(context.words[one.from - 1] ?? '')).length >= 2;
}

/** True when a branch, a team or a shop of the two places is spoken of, and not the places. */
function ofBodies(context: ClaimContext, frame: MergeFrame): boolean {
  if (
    frame.by === 'merge' &&
    !context.reading.has('ctx/restructuring') &&
    saysAny(context, clauseStart(context, frame.from, 6), clauseEnd(context, frame.to, 8), GOODS) &&
    !saysAny(context, frame.from, frame.to + 3, PROVINCE)
  )
    return true;
  if (saysAny(context, frame.from, frame.to, PROVINCE) || frame.target?.prefixed === true) return false;
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
      (words[at] === 'tên' && ['đặt', 'lấy', 'mang'].includes(words[at - 1] ?? '')) ||
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

/** Beside a place they make it one of a list: "các tuyến Huế, Quy Nhơn, tỉnh Quảng Ngãi và …". */
const LISTED = new Set([',', 'và', 'với', '–', '-', '/', '+']);
const ADDS = new Set([',', 'và', 'với', 'đến', 'đi', '–', '-', 'qua', 'từ', 'tới', '/', '+']);

/** "Phủ Lý (tỉnh Hưng Yên sau sáp nhập)", "Quy Nhơn, tỉnh Đắk Lắk mới". */
function townIn(context: ClaimContext, town: Mention, unit: Mention): Finding | undefined {
  const { words, facts, day } = context;
  const between = words.slice(town.to, unit.from).join(' ').trim();
  if (!['(', ',', '-', '–', ''].includes(between) || !unit.prefixed || day < MERGED_FROM) return undefined;
  const today = unit.era === 'new' || says(context, unit.to, unit.to + 3, 'sau sáp nhập');
  const own = facts.unitOf(town.id);
  const record = own === undefined ? undefined : facts.unitOn(own, day);
  if (record === undefined) return undefined;
  // An address: "Quy Nhơn, tỉnh Quảng Ngãi". With the former unit it is an old habit and no claim.
  const address =
    between === ',' &&
    unit.era === undefined &&
    facts.units.has(unit.id) &&
    unit.id !== town.id &&
    !(words[unit.to] !== ',' && ADDS.has(words[unit.to] ?? '')) &&
    !LISTED.has(words[town.from - 1] ?? '');
  if (!today && !address) return undefined;
  const verdict: Verdict =
    own === unit.id
      ? agrees(record, 'agrees/belongs')
      : {
          outcome: 'differs',
          rule: 'differs/belongs',
          note: 'differs/belongs',
          values: { place: nameOf(context, town), claimed: nameOf(context, unit), unit: record.name },
          record,
        };
  return { ...verdict, from: town.from, to: unit.to };
}

/** "Đặc khu Côn Đảo, tỉnh …": a zone, which exists since 1/7/2025, with the unit written behind it. */
function addressed(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const findings: Finding[] = [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const zone = mentions[k];
    const unit = mentions[k + 1];
    const town = zone?.kind === 'town' && unit?.kind === 'unit' ? townIn(context, zone, unit) : undefined;
    if (town !== undefined) findings.push(town);
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

/** Between a unit and the name of a former one: "tỉnh Đồng Nai (Bình Phước cũ)". */
const CALLED_BEFORE = new Set(['(', 'trước', 'là', 'đây', 'tức', 'tỉnh', 'mới', '']);

/** A former unit named as what a unit of today was, and "tỉnh X mới" of a name that no unit has. */
function aliasFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, day } = context;
  const findings: Finding[] = [];
  if (day < MERGED_FROM) return findings;
  for (let k = 0; k < mentions.length; k += 1) {
    const unit = mentions[k];
    const before = mentions[k + 1];
    if (unit?.kind !== 'unit') continue;
    const record = facts.unitOn(facts.unitOf(unit.id) ?? '', day);
    if (record === undefined) continue;
    const at = { from: unit.from, to: unit.to };
    if (unit.era === 'new' && unit.prefixed && isFormer(context, unit) && closes(words[unit.to + 1])) {
      findings.push({ ...naming(record, nameOf(context, unit)), ...at });
      continue;
    }
    if (
      before?.kind !== 'unit' ||
      before.era !== 'former' ||
      !isFormer(context, before) ||
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

/** Only these words, behind a bracket. */
function calledBefore(words: readonly string[]): boolean {
  return words.includes('(') && words.every((word) => CALLED_BEFORE.has(word));
}

function closes(word: string | undefined): boolean {
  return word === undefined || word === '' || !/[\p{L}\d]/u.test(word) || word === 'nha' || word === 'nhé';
}

const KEEPS_NAME = new Set(['giữ tên', 'giữ được', 'được giữ', 'vẫn tên', 'còn tên']);
const LOSES_NAME = new Set(['mất tên', 'xóa tên', 'hết tên', 'biến mất', 'xóa sổ']);

/** "Bến Tre được giữ tên", "Vĩnh Long mất tên": whether one of the 34 has the name. */
function keptNameFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, day, sentence } = context;
  const findings: Finding[] = [];
  if (day < MERGED_FROM) return findings;
  for (const unit of mentions) {
    if (unit.kind !== 'unit') continue;
    let at = unit.to;
    while (
      at < unit.to + 4 &&
      ['thì', 'đã', 'được', 'bị', 'vẫn', 'cũng', 'giờ', 'coi', 'như', 'là', 'cũ'].includes(words[at] ?? '')
    )
      at += 1;
    const pair = `${words[at] ?? ''} ${words[at + 1] ?? ''}`;
    if (at + 2 > sentence.to || !(KEEPS_NAME.has(pair) || LOSES_NAME.has(pair))) continue;
    const keeps = KEEPS_NAME.has(pair);
    if (keeps && !words.slice(at, at + 3).includes('tên')) continue;
    const to = words[at + 1] === 'tên' ? at + 2 : at + 3;
    // "Giữ tên làng" and "giữ tên Phú Thọ" say something else.
    if (
      keeps &&
      !closes(words[to]) &&
      !['rồi', 'còn', 'nha', 'thôi', 'mà', 'chung'].includes(words[to] ?? '')
    )
      continue;
    const record = facts.unitOn(facts.unitOf(unit.id) ?? '', day);
    if (record === undefined || (pair === 'biến mất' && !words.includes('tỉnh'))) continue;
    const stands = facts.units.has(unit.id);
    const verdict = keeps === stands ? agrees(record) : naming(record, nameOf(context, unit));
    findings.push({ ...verdict, from: unit.from, to });
  }
  return findings;
}

const SIZE_LEADS = new Set(
  'mới là gồm do từ có được bao nay giờ hiện gộp sáp nhập hợp nhất cả tới đến hình thành lập'.split(' '),
);

/** "An Giang mới do ba tỉnh nhập lại": how many units a unit of today was made of. */
function sizeFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, day, sentence } = context;
  if (day < MERGED_FROM) return [];
  for (const unit of mentions) {
    if (unit.kind !== 'unit' || !facts.units.has(unit.id) || unit.era === 'former') continue;
    for (let at = unit.to; at < Math.min(sentence.to - 1, unit.to + 8); at += 1) {
      const word = words[at] ?? '';
      const size = SIZES.get(word) ?? (word === 'bốn' || word === '4' ? 4 : undefined);
      if (size === undefined) {
        if (!SIZE_LEADS.has(word)) break;
        continue;
      }
      if (words[at + 1] !== 'tỉnh') break;
      const behind = words.slice(at + 2, at + 7);
      const [verb] = mergeVerb(behind);
      const before = words.slice(unit.to, at);
      const made = before.some((one) => ['gồm', 'do', 'từ', 'gộp', 'nhập'].includes(one));
      if (
        !(verb >= 0 || (made && (closes(words[at + 2]) || words[at + 2] === 'cũ'))) ||
        behind.includes('khác')
      )
        break;
      const record = facts.unitOn(unit.id, day);
      if (record === undefined) break;
      const parts = record.formedFrom.length;
      const verdict =
        parts === size ? agrees(record) : merger(context, record, `${record.name}: ${size} tỉnh`);
      return [{ ...verdict, from: unit.from, to: at + 2 }];
    }
  }
  return [];
}

const ZONE_OF = new Set(
  '( , – - : đặc khu thuộc trực của tỉnh tp thành phố hòn đảo là một trong 13 mười ba số huyện nằm ở'
    .split(' ')
    .concat(['']),
);

/** "Côn Đảo, đặc khu thuộc …", "đặc khu Cát Hải (…)": where a zone is said to lie, in apposition. */
function zoneOfFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, day, sentence } = context;
  const findings: Finding[] = [];
  if (day < MERGED_FROM) return findings;
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const zone = mentions[k];
    const unit = mentions[k + 1];
    if (zone?.kind !== 'zone' || unit?.kind !== 'unit' || unit.era === 'former') continue;
    const between = words.slice(zone.to, unit.from);
    const named = zone.prefixed || between.includes('khu');
    const tied = between.includes('thuộc') || between.includes('của') || between[0] === '(';
    if (!named || !tied || between.length > 12 || !between.every((word) => ZONE_OF.has(word))) continue;
    if (saysAny(context, unit.to, unit.to + 2, new Set(['cũ', 'trước'])) || has(context, 'before-merger'))
      continue;
    const record = facts.zones.get(zone.id);
    if (record === undefined || saysAny(context, sentence.from, zone.from, new Set(['hồi', 'xưa']))) continue;
    const right = facts.unitOf(unit.id) === record.unitId && !isFormer(context, unit);
    findings.push({
      outcome: right ? 'agrees' : 'differs',
      rule: right ? 'agrees/belongs' : 'differs/belongs',
      note: right ? 'agrees/record' : 'differs/belongs',
      values: { place: record.name, claimed: nameOf(context, unit), unit: facts.nameOf(record.unitId) },
      record,
      from: zone.from,
      to: unit.to,
    });
  }
  return findings;
}

const LISTS_ZONES = new Set(
  'có gồm đặc khu là : hai ba một 1 2 3 các những thì hiện giờ nay cũng được đó '.split(' '),
);

/** "Quảng Ninh có hai đặc khu là Vân Đồn và Cô Tô", "đặc khu của Lâm Đồng là Phú Quý". */
function zoneListFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, sentence, day } = context;
  const findings: Finding[] = [];
  if (day < MERGED_FROM) return findings;
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const unit = mentions[k];
    const first = mentions[k + 1];
    if (unit?.kind !== 'unit' || first?.kind !== 'zone') continue;
    const between = words.slice(unit.to, first.from);
    const owned = /đặc khu (?:của|ở|tại)$/u.test(
      words.slice(Math.max(sentence.from, unit.from - 3), unit.from).join(' '),
    );
    const lists =
      between.length <= 8 &&
      between.every((word) => LISTS_ZONES.has(word)) &&
      (owned
        ? between.includes('là') || between.includes(':') || between.includes('gồm')
        : (between.includes('có') || between.includes('gồm')) && (between.includes('khu') || first.prefixed));
    if (!lists) continue;
    let last = first;
    for (let n = k + 1; n < mentions.length; n += 1) {
      const zone = mentions[n];
      if (zone?.kind !== 'zone' || (zone !== first && !joins(words.slice(last.to, zone.from)))) break;
      last = zone;
      const record = facts.zones.get(zone.id);
      if (record === undefined) continue;
      const right = record.unitId === facts.unitOf(unit.id);
      findings.push({
        outcome: right ? 'agrees' : 'differs',
        rule: right ? 'agrees/belongs' : 'differs/belongs',
        note: right ? 'agrees/record' : 'differs/belongs',
        values: { place: record.name, claimed: nameOf(context, unit), unit: facts.nameOf(record.unitId) },
        record,
        from: unit.from,
        to: zone.to,
      });
    }
  }
  return findings;
}

const SIZES = new Map([
  ['hai', 2],
  ['2', 2],
  ['ba', 3],
  ['3', 3],
]);

/** "Rể Thái Bình, dâu Hưng Yên, hai tỉnh về chung nhà": the names before "hai tỉnh" are the two. */
function pairFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  const { words, sentence } = context;
  for (let at = sentence.from + 2; at + 2 < sentence.to; at += 1) {
    const size = SIZES.get(words[at] ?? '');
    if (size === undefined || words[at + 1] !== 'tỉnh') continue;
    const parts = mentions.filter((one) => one.to <= at);
    const [first] = parts;
    const [verb, to] = mergeVerb(words.slice(at + 2, Math.min(sentence.to, at + 9)));
    if (first === undefined || parts.length !== size || verb < 0 || verb > 3) continue;
    if (at - (parts.at(-1)?.to ?? 0) > 4 || parts.some((one) => one.kind !== 'unit')) continue;
    if (saysAny(context, first.from, at + 2 + verb, new Set(['không', 'chưa', 'nếu', 'hay']))) continue;
    return [
      {
        parts,
        target: undefined,
        kind: 'with',
        by: 'merge',
        negated: false,
        from: first.from,
        to: at + 2 + to,
      },
    ];
  }
  return [];
}

const LINE_JOINS = new Set(['', '+', '–', '-', '&', 'và', 'với', '/', '—', '.', ')', 'tỉnh', ';', ',']);
const LIST_HEADS = /nhập|nhất|gộp|chung|một nhà/u;
/** Lines above a line in which the heading of the list may stand. */
const HEAD_REACH = 8;

/** "Các cặp về chung một nhà: ⏎ 1. A – B ⏎ 2. C – D": a line that holds nothing but the names of one merger. */
function lineFrames(context: ClaimContext, mentions: readonly Mention[]): readonly MergeFrame[] {
  const { words, sentence, reading } = context;
  const [first] = mentions;
  const last = mentions.at(-1);
  if (first === undefined || last === undefined || mentions.length < 2 || mentions.length > 4) return [];
  if (mentions.some((one) => one.kind !== 'unit')) return [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at] ?? '';
    const token = reading.text.tokens[at];
    const plain =
      LINE_JOINS.has(word) || token?.kind === 'break' || (at < first.from && token?.kind === 'number');
    if (!plain || (word === ',' && at > first.from && mentions.length === 2)) return [];
  }
  if (words.slice(first.to, last.from).every((word) => word === '' || word === ',')) return [];
  const index = reading.sentences.indexOf(sentence);
  for (let back = index - 1; back >= Math.max(0, index - HEAD_REACH); back -= 1) {
    const head = reading.sentences[back];
    if (head === undefined) break;
    const heading = reading
      .within('merge/verb', head.from, head.to)
      .some((hit) => LIST_HEADS.test(hit.form) && !saysIn(words, head, NOT_A_HEAD));
    if (heading)
      return [
        {
          parts: mentions,
          target: undefined,
          kind: 'with',
          by: 'merge',
          negated: false,
          from: first.from,
          to: last.to,
        },
      ];
  }
  return [];
}

const NOT_A_HEAD = new Set(['nên', 'đề', 'nếu', 'không', 'xe', 'vé', 'tour', 'hàng', 'đồn', 'sai']);

function saysIn(
  words: readonly string[],
  { from, to }: { from: number; to: number },
  set: ReadonlySet<string>,
) {
  return words.slice(from, to).some((word) => set.has(word));
}

/** "Tỉnh mới của A, B và C là tỉnh …", "A lấy tên mới là …": a name that no unit has. */
function renamedFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { words, sentence, facts, day } = context;
  const units = mentions.filter((mention) => mention.kind === 'unit');
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined || day < MERGER_PASSED) return [];
  const ofUnit = last.era === 'new' || last.prefixed;
  if (!ofUnit && !context.reading.has('ctx/restructuring') && !saysPhrase(context, 'tỉnh mới')) return [];
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
  const led = /(?:mới|chung|sau sáp nhập|khi sáp nhập|sau khi nhập|sau nhập) (?:của|cho)$/u.test(
    words.slice(Math.max(sentence.from, first.from - 6), first.from).join(' '),
  );
  const after = words.slice(last.to, last.to + 7).join(' ');
  const cue =
    /^(?:[^,.]{0,80} )?(?:lấy|mang|đổi|có|đặt) tên (?:mới |chung )?(?:là|thành)/u.test(after) ||
    (last.era === 'new' && /^(?:[^,.]{0,40} )?(?:mang|đặt) tên /u.test(after)) ||
    (led && /^(?:lấy|mang|có|đặt) tên/u.test(after)) ||
    (led && after.startsWith('là'));
  if (!cue) return [];
  const { tokens } = context.reading.text;
  for (let at = last.to; at < Math.min(sentence.to, last.to + 9); at += 1) {
    if (words[at] !== 'là' && words[at] !== 'thành' && words[at] !== 'tên') continue;
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
  const findings: Finding[] = [
    ...addressed(context, mentions),
    ...aliasFindings(context, mentions),
    ...zoneListFindings(context, mentions),
    ...zoneOfFindings(context, mentions),
    ...keptNameFindings(context, mentions),
    ...sizeFindings(context, mentions),
  ];
  const read = mergeFrames(context, mentions);
  const frames =
    read.length > 0 ? read : [...pairFrames(context, mentions), ...lineFrames(context, mentions)];
  for (const frame of frames) {
    if (
      supposed(context, frame) ||
      ofBodies(context, frame) ||
      ofThings(context, frame) ||
      !believable(context, frame, frames)
    )
      continue;
    const verdict = verdictOf(context, frame);
    // A sum of places that are no unit together is a route or a basket.
    const sum = frame.kind === 'with' && frame.by === 'state' && frame.target === undefined;
    if (sum && verdict?.outcome === 'differs') continue;
    const finding = verdict === undefined ? undefined : finish(context, frame, verdict);
    if (finding !== undefined) findings.push(finding);
  }
  if (frames.length === 0) findings.push(...renamedFindings(context, mentions));
  return findings;
}
