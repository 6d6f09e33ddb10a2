import type { Hit } from '../reading.ts';
import type { ProvinceSlot, TownSlot } from '../slots/types.ts';
import {
  type ClaimContext,
  type Finding,
  has,
  hitsIn,
  inSentence,
  remembers,
  says,
  saysAny,
} from './finding.ts';

const PLANS = new Set([
  'sẽ',
  'sắp',
  'chưa',
  'không',
  'ko',
  'muốn',
  'dự',
  'phấn',
  'hướng',
  'mục',
  'đòi',
  'xin',
  'chuẩn',
  'đang',
]);
const OLD = new Set(['cũ', 'trước']);
const THERE = new Set(['đó', 'đấy', 'bển', 'kia']);
const MAKES = new Set(['là', 'làm', 'thành', 'chọn']);

interface Place {
  readonly from: number;
  readonly to: number;
  /** Former unit in which it lies, when it can be told. */
  readonly former: string | undefined;
  readonly name: string;
}

function ofTown(context: ClaimContext, town: TownSlot): Place {
  return {
    from: town.from,
    to: town.to,
    former: town.inFormerUnit,
    name: context.facts.towns.get(town.townId)?.name ?? '',
  };
}

function places(context: ClaimContext): Place[] {
  const { slots } = context.reading;
  const list = [
    ...inSentence(slots.towns, context.sentence).map((town) => ofTown(context, town)),
    ...inSentence(slots.provinces, context.sentence).map((name) => ({
      from: name.from,
      to: name.to,
      former: context.facts.formerUnits.has(name.unitId) ? name.unitId : undefined,
      name: context.facts.nameOf(name.unitId),
    })),
  ];
  return list.sort((a, b) => a.from - b.from);
}

/** The current unit that a centre is said of: the nearest name before it, or the result of a merger in the sentence before. */
function subjectOf(
  context: ClaimContext,
  names: readonly ProvinceSlot[],
  from: number,
  to: number,
): string | undefined {
  const inside = names.filter(
    (name) =>
      name.to > from &&
      name.from >= context.sentence.from &&
      name.to <= to &&
      context.facts.units.has(name.unitId) &&
      name.era !== 'former',
  );
  const after = inside.at(-1);
  if (after !== undefined) return after.unitId;
  const before = names.filter((name) => name.to <= from && name.from >= context.sentence.from);
  const units = new Set(
    before.map((name) => context.facts.unitOf(name.unitId)).filter((unit) => unit !== undefined),
  );
  if (units.size === 1) return [...units][0];
  const lastUnit = before.filter((name) => context.facts.units.has(name.unitId)).at(-1);
  if (lastUnit !== undefined) return lastUnit.unitId;
  const earlier = names.filter(
    (name) =>
      name.to <= context.sentence.from &&
      context.sentence.from - name.to < 40 &&
      context.facts.units.has(name.unitId),
  );
  const earlierUnits = new Set(earlier.map((name) => name.unitId));
  return earlierUnits.size === 1 ? [...earlierUnits][0] : undefined;
}

function tellsOfBefore(context: ClaimContext, from: number, to: number): boolean {
  return (
    ['before-merger', 'past'].some((classId) => context.reading.first(classId, from, to) !== undefined) &&
    !saysAny(context, from, to, new Set(['khác', 'như', 'giờ', 'nay']))
  );
}

const MOVED = new Set(['mới', 'đã', 'rồi', 'xong', 'vừa', 'giờ', 'nay', 'hết']);
const RECENT = new Set(['vẫn', 'mới', 'giờ', 'nay', 'hiện', 'sau', 'cũ']);

function datedLater(context: ClaimContext): boolean {
  return inSentence(context.reading.slots.dates, context.sentence).some(
    (date) => date.start !== undefined && date.start > context.day,
  );
}

/** In "không ở A mà ở B" the place is said from "mà" on. */
function turnOf(context: ClaimContext, from: number, to: number): number | undefined {
  let denied = false;
  for (let at = from; at < to; at += 1) {
    const word = context.words[at];
    if (word === 'không' || word === 'chẳng') denied = true;
    if (denied && word === 'mà') return at;
  }
  return undefined;
}

/** Nouns that name nothing but the seat of a unit. */
const SEATS = new Set(['tỉnh lỵ', 'tỉnh lị', 'lỵ sở', 'trung tâm hành chính', 'thủ phủ mới', 'thủ phủ tỉnh']);
const OF_UNIT = new Set(['', 'của', 'tỉnh', 'thành', 'phố', 'mới', ')', 'tp']);

/** "Tỉnh Gia Lai mới, tỉnh lỵ: Pleiku", "Cà Mau (mới): tỉnh lị Bạc Liêu": a label and its value, without a verb. */
function labelled(context: ClaimContext, noun: Hit, list: readonly Place[]): Place | undefined {
  if (!SEATS.has(noun.form)) return undefined;
  const { words, sentence } = context;
  const next = list.find((place) => place.from >= noun.to && place.from - noun.to <= 8);
  if (next === undefined) return undefined;
  const between = words.slice(noun.to, next.from);
  const mark = between.findIndex((word) => word === ':' || word === '–' || word === '=' || word === '?');
  // "Trung tâm hành chính Đồng Nai: Đồng Xoài": the unit stands between the noun and the mark.
  if (mark < 0) {
    const second = list.find((place) => place.from >= next.to && place.from - next.to <= 4);
    const middle = second === undefined ? [] : words.slice(next.to, second.from);
    if (
      second !== undefined &&
      between.every((word) => OF_UNIT.has(word)) &&
      middle.every((word) => OF_UNIT.has(word) || [':', '–', '=', '?'].includes(word)) &&
      middle.some((word) => [':', '–', '=', '?'].includes(word))
    )
      return second;
  }
  const plain = between.every((word, k) => OF_UNIT.has(word) || k === mark);
  if (!plain) return undefined;
  if (mark >= 0) return next;
  const before = list.filter((place) => place.to <= noun.from).at(-1);
  const led =
    before !== undefined &&
    before.from >= sentence.from &&
    words
      .slice(before.to, noun.from)
      .every((word) => ['(', ')', 'mới', ':', ',', '–', '-', '', 'cũ'].includes(word));
  return led && between.length === 0 ? next : undefined;
}

/** "… Cao Lãnh … từ khi thành phố này được chọn làm trung tâm": the one place that "này" can mean. */
function pointedAt(context: ClaimContext, list: readonly Place[], noun: Hit): Place | undefined {
  const earlier = list.filter((one) => one.to <= noun.from);
  const [only] = earlier;
  if (only === undefined || earlier.length !== 1 || noun.from - only.to > 18) return undefined;
  return saysAny(context, Math.max(only.to, noun.from - 6), noun.from, new Set(['này', 'đây']))
    ? only
    : undefined;
}

/** "Bắc Kạn, trung tâm hành chính mới của tỉnh Thái Nguyên". */
function inApposition(context: ClaimContext, place: Place, noun: Hit): boolean {
  const { words, reading } = context;
  if (!SEATS.has(noun.form)) return false;
  const between = words.slice(place.to, noun.from).filter((word) => word !== '');
  if (between.length !== 1 || ![',', '–', '-', ':', '('].includes(between[0] ?? '')) return false;
  const unit = reading.slots.provinces.find((name) => name.from >= noun.to - 1);
  return unit !== undefined && words.slice(noun.to, unit.from).every((word) => OF_UNIT.has(word));
}

/** Where the administrative centre of a unit lies. */
export function centreFindings(context: ClaimContext): Finding[] {
  const findings: Finding[] = [];
  const { reading, facts } = context;
  const names = reading.slots.provinces.filter((name) => !name.viaTag);
  const list = places(context);
  for (const noun of hitsIn(context, 'centre/noun')) {
    if (reading.all('centre/not').some((other) => other.from <= noun.from && other.to >= noun.to)) continue;
    if (
      remembers(context, noun.from, noun.from) &&
      !says(context, context.sentence.from, context.sentence.to, 'sau sáp nhập')
    )
      continue;
    const reach = Math.min(context.sentence.to, noun.to + 16);
    const at = reading.within('centre/at', noun.to, reach);
    const there = context.words
      .slice(noun.to, noun.to + 6)
      .some(
        (word, k, list) => THERE.has(word) && ['ở', 'tại', 'bên', 'trên', 'dưới'].includes(list[k - 1] ?? ''),
      );
    const turn = turnOf(context, noun.to, reach);
    const target =
      labelled(context, noun, list) ??
      (there
        ? list.filter((place) => place.to <= noun.from && noun.from - place.to <= 6).at(-1)
        : list.find(
            (place) =>
              place.from >= (turn ?? noun.to) &&
              place.from < reach &&
              at.some((cue) => place.from - cue.to >= 0 && place.from - cue.to <= 6),
          ));
    if (target === undefined) continue;
    const moved =
      reading.first('centre/move', noun.to, target.from) ??
      reading.first('centre/move', Math.max(context.sentence.from, noun.from - 3), noun.from);
    // A move that is done says where the centre is; a planned one has no record.
    if (
      !there &&
      moved !== undefined &&
      (!saysAny(context, noun.from - 4, target.to + 3, MOVED) ||
        saysAny(context, noun.from - 8, target.to + 6, DECIDES) ||
        saysAny(context, noun.from - 4, target.to + 3, PLANS) ||
        datedLater(context))
    )
      continue;
    // "Tỉnh lỵ Gia Lai trước sáp nhập là Pleiku": the words of memory stand between the seat and its place.
    if (turn === undefined && !there && tellsOfBefore(context, noun.to, target.from)) continue;
    if (saysAny(context, turn ?? noun.from, target.from, PLANS)) continue;
    if (reading.first('contrast', noun.to, target.from) !== undefined) continue;
    const general =
      noun.form.startsWith('trụ sở') ||
      noun.form === 'trung tâm' ||
      noun.form.startsWith('ubnd') ||
      noun.form.startsWith('ủy ban') ||
      noun.form === 'tỉnh ủy' ||
      noun.form === 'trung tâm mới' ||
      noun.form === 'đóng đô';
    const merged = reading.has('ctx/restructuring');
    const unitId =
      (there
        ? names.find((name) => name.to <= target.from && facts.units.has(name.unitId))?.unitId
        : undefined) ??
      subjectOf(context, names, noun.to, target.from) ??
      (merged && target.former !== undefined ? facts.unitOf(target.former) : undefined);
    if (unitId === undefined || target.former === undefined) continue;
    const record = facts.unitOn(unitId, context.day);
    if (record === undefined || record.formedFrom.length < 2) continue;
    if (
      general &&
      !has(context, 'merge/verb') &&
      !reading.has('ctx/restructuring') &&
      !saysAny(context, noun.from - 3, target.to + 2, RECENT) &&
      !(
        (noun.form.includes('tỉnh') || at.some((cue) => /^(?:đặt|đóng)/u.test(cue.form))) &&
        target.former !== unitId &&
        record.formedFrom.includes(target.former)
      )
    )
      continue;
    const slot = names.find((name) => name.from === target.from);
    // "Trung tâm tỉnh Gia Lai ở Gia Lai" says nothing unless the former unit is meant.
    if (
      slot !== undefined &&
      slot.unitId === unitId &&
      slot.era !== 'former' &&
      !(slot.prefix === 'thành phố' && record.unitType === 'tỉnh') &&
      record.centreIn !== slot.unitId &&
      !names.some((name) => name.unitId === unitId && name.era === 'new' && name.to <= target.from) &&
      !saysAny(context, target.from, Math.min(context.sentence.to, target.to + 3), OLD)
    )
      continue;
    const right = target.former === record.centreIn;
    if (!right && !record.formedFrom.includes(target.former) && general) continue;
    findings.push({
      outcome: right ? 'agrees' : 'differs',
      rule: right ? 'agrees/centre' : 'differs/centre',
      note: right ? 'agrees/record' : 'differs/centre',
      values: { unit: record.name, claimed: target.name, centre: facts.nameOf(record.centreIn) },
      record,
      from: Math.min(noun.from, target.from),
      to: Math.max(noun.to, target.to),
    });
  }
  return findings;
}

/** "Y là trung tâm hành chính của X", "X chọn Y làm trung tâm hành chính". */
export function centreNamedFindings(context: ClaimContext): Finding[] {
  const { reading, facts } = context;
  const findings: Finding[] = [];
  const list = places(context);
  const names = inSentence(reading.slots.provinces, context.sentence).filter((name) => !name.viaTag);
  for (const noun of hitsIn(context, 'centre/noun')) {
    if (reading.all('centre/not').some((other) => other.from <= noun.from && other.to >= noun.to)) continue;
    if (remembers(context, noun.from, noun.from)) continue;
    const place =
      list.filter((one) => one.to <= noun.from && noun.from - one.to <= 5).at(-1) ??
      pointedAt(context, list, noun);
    if (place?.former === undefined) continue;
    const apposed = inApposition(context, place, noun);
    if (
      !apposed &&
      (!saysAny(context, place.to, noun.from, MAKES) || saysAny(context, place.to, noun.from, PLANS))
    )
      continue;
    const after = names.find(
      (name) => name.from >= noun.to - 1 && name.from - noun.to <= 4 && facts.units.has(name.unitId),
    );
    const before = names.filter((name) => name.to <= place.from && facts.units.has(name.unitId)).at(-1);
    const unitId =
      after?.unitId ??
      before?.unitId ??
      (reading.has('ctx/restructuring') ? facts.unitOf(place.former) : undefined);
    const record = unitId === undefined ? undefined : facts.unitOn(unitId, context.day);
    if (record === undefined || record.formedFrom.length < 2) continue;
    if (apposed && (after === undefined || !record.formedFrom.includes(place.former))) continue;
    const right = record.centreIn === place.former;
    findings.push({
      outcome: right ? 'agrees' : 'differs',
      rule: right ? 'agrees/centre' : 'differs/centre',
      note: right ? 'agrees/record' : 'differs/centre',
      values: { unit: record.name, claimed: place.name, centre: facts.nameOf(record.centreIn) },
      record,
      from: place.from,
      to: Math.max(noun.to, after?.to ?? 0),
    });
  }
  return findings;
}

/** "Các thành phố trực thuộc trung ương gồm A, B, C": every name listed has to be one. */
function listedCities(context: ClaimContext, names: readonly ProvinceSlot[], cue: Hit): Finding[] {
  const { reading, facts, sentence } = context;
  const lead = reading.text.tokens.slice(cue.to, cue.to + 5).findIndex((token) => LISTS.has(token.text));
  if (lead < 0 || saysAny(context, sentence.from, cue.from, PLANS)) return [];
  const listed = names.filter((name) => name.from > cue.to && name.from < cue.to + 40);
  const [first] = listed;
  if (first === undefined || first.from - cue.to > 7) return [];
  const findings: Finding[] = [];
  for (const name of listed) {
    const record = facts.unitOn(name.unitId, context.day);
    if (record === undefined || record.unitType === 'thành phố') continue;
    findings.push({
      outcome: 'differs',
      rule: 'differs/status',
      note: 'differs/status',
      values: { unit: record.name, type: record.unitType },
      record,
      from: name.from,
      to: name.to,
    });
  }
  return findings;
}

const LISTS = new Set([':', 'gồm', 'là', 'có', '(', 'mới']);

/** A decision to come: a plan of its own, of which no record speaks. */
const DECIDES = new Set(['chốt', 'duyệt', 'án', 'trình', 'hoạch', 'tiêu', 'sắp', 'quyết']);
const DENIES = new Set(['không', 'chưa', 'hết']);

/** "… thành phố trực thuộc trung ương thứ 8": the ordinal of the newest is their number. */
function ordinalAfter(context: ClaimContext, from: number): Finding | undefined {
  const { words, facts, day } = context;
  if (words[from] !== 'thứ') return undefined;
  const value = Number(words[from + 1] ?? '');
  const record = facts.countsOn('central-cities', day).at(-1);
  if (record === undefined || !Number.isInteger(value) || value <= record.value) return undefined;
  return {
    outcome: 'differs',
    rule: 'differs/count',
    note: 'differs/count',
    values: { claimed: String(value), value: String(record.value), subject: 'central-cities' },
    record,
    from,
    to: from + 2,
  };
}

/** "X (và Y) đã lên thành phố trực thuộc trung ương". */
export function statusFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const findings: Finding[] = [];
  const names = inSentence(reading.slots.provinces, sentence).filter(
    (name) => !name.viaTag && facts.units.has(name.unitId),
  );
  for (const cue of hitsIn(context, 'city')) {
    findings.push(...listedCities(context, names, cue));
    if (!/trực|ương|tw|cấp/u.test(cue.form) && saysAny(context, cue.to, cue.to + 2, VISITS)) continue;
    const before = names.filter((name) => name.to <= cue.from && cue.from - name.to <= 8);
    const last = before.at(-1);
    if (last === undefined) continue;
    const own = facts.unitOn(last.unitId, context.day);
    if (
      own?.unitType === 'thành phố' &&
      saysAny(context, last.to, cue.from, DENIES) &&
      !saysAny(context, last.to, cue.from, new Set(['chỉ', 'những']))
    ) {
      findings.push({
        outcome: 'differs',
        rule: 'differs/status',
        note: 'differs/status',
        values: { unit: own.name, type: own.unitType },
        record: own,
        from: last.from,
        to: cue.to,
      });
      continue;
    }
    if (saysAny(context, last.from, cue.to, PLANS)) continue;
    const ordinal = ordinalAfter(context, cue.to);
    if (ordinal !== undefined) findings.push(ordinal);
    const dates = inSentence(reading.slots.dates, sentence);
    const planned =
      dates.some((date) => date.start !== undefined && date.start > context.day) ||
      saysAny(context, sentence.from, sentence.to, DECIDES);
    const list = names.filter((name) => name.to <= cue.from && (name === last || last.from - name.to <= 6));
    for (const name of list) {
      const record = facts.unitOn(name.unitId, context.day);
      if (record === undefined || planned) continue;
      if (record.unitType !== 'thành phố') {
        findings.push({
          outcome: 'differs',
          rule: 'differs/status',
          note: 'differs/status',
          values: { unit: record.name, type: record.unitType },
          record,
          from: name.from,
          to: cue.to,
        });
        continue;
      }
      const event = [...facts.events.values()].find((one) =>
        one.phrases.some((phrase) => phrase.startsWith(`${record.name.toLowerCase()} lên thành phố`)),
      );
      const date = dates.find(
        (one) =>
          one.day !== undefined &&
          one.month !== undefined &&
          one.lead !== 'before' &&
          Math.min(Math.abs(one.from - cue.to), Math.abs(name.from - one.to)) < 8,
      );
      if (event !== undefined && date?.start !== undefined) {
        const right =
          date.basis === 'stated'
            ? date.start === event.on
            : event.on.endsWith(
                `-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`,
              );
        findings.push({
          outcome: right ? 'agrees' : 'differs',
          rule: right ? 'agrees/event-date' : 'differs/event-date',
          note: right ? 'agrees/record' : 'differs/event-date',
          values: { event: event.name, claimed: reading.textOf(date.from, date.to), date: event.on },
          record: event,
          from: name.from,
          to: Math.max(cue.to, date.to),
        });
      } else
        findings.push({
          outcome: 'agrees',
          rule: 'agrees/status',
          note: 'agrees/record',
          values: {},
          record,
          from: name.from,
          to: cue.to,
        });
    }
  }
  return findings;
}

const LATELY = new Set(['đã', 'rồi', 'vừa', 'thức', 'mới', 'nay', 'giờ', 'thuộc']);

/** "Phú Quốc lên thành phố rồi": since 1/7/2025 it is a special zone. */
export function zoneStatusFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const findings: Finding[] = [];
  for (const cue of hitsIn(context, 'city')) {
    const zone = inSentence(reading.slots.zones, sentence)
      .filter((slot) => slot.to <= cue.from && cue.from - slot.to <= 5)
      .at(-1);
    const record = zone === undefined ? undefined : facts.zones.get(zone.placeId);
    if (zone === undefined || record === undefined || context.day < record.validFrom) continue;
    if (
      !saysAny(context, zone.to, cue.to + 3, LATELY) ||
      saysAny(context, zone.from - 3, cue.to + 3, PLANS) ||
      saysAny(context, cue.to, cue.to + 2, VISITS) ||
      saysAny(context, sentence.from, sentence.to, DECIDES) ||
      saysAny(context, zone.to, cue.from, MERELY) ||
      inSentence(reading.slots.provinces, sentence).some((name) => name.from >= zone.to) ||
      datedLater(context) ||
      remembers(context, zone.from, cue.to)
    )
      continue;
    findings.push({
      outcome: 'differs',
      rule: 'differs/belongs',
      note: 'differs/belongs',
      values: {
        place: record.name,
        claimed: reading.textOf(cue.from, cue.to),
        unit: facts.nameOf(record.unitId),
      },
      record,
      from: zone.from,
      to: cue.to,
    });
  }
  return findings;
}

const VISITS = new Set(['chơi', 'học', 'làm', 'thăm', 'mua', 'khám', 'ở', 'thi', 'du', 'nhận']);
const MERELY = new Set(['nên', 'mong', 'ước', 'đáng', 'phải', 'cũng', 'bằng', 'như']);

/** A city said to be no city yet, a special zone said to be none. */
export function denialFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const findings: Finding[] = [];
  for (const cue of hitsIn(context, 'city/not')) {
    const name = inSentence(reading.slots.provinces, sentence)
      .filter((slot) => slot.to <= cue.from && cue.from - slot.to <= 4)
      .at(-1);
    const record = name === undefined ? undefined : facts.unitOn(name.unitId, context.day);
    if (name === undefined || record === undefined || record.unitType !== 'thành phố') continue;
    findings.push({
      outcome: 'differs',
      rule: 'differs/status',
      note: 'differs/status',
      values: { unit: record.name, type: record.unitType },
      record,
      from: name.from,
      to: cue.to,
    });
  }
  for (const cue of hitsIn(context, 'zone/not')) {
    const zone = inSentence(reading.slots.zones, sentence)
      .filter((slot) => slot.to <= cue.from && cue.from - slot.to <= 4)
      .at(-1);
    const record = zone === undefined ? undefined : facts.zones.get(zone.placeId);
    if (
      zone === undefined ||
      record === undefined ||
      context.day < record.validFrom ||
      has(context, 'past') ||
      has(context, 'before-merger')
    )
      continue;
    findings.push({
      outcome: 'differs',
      rule: 'differs/belongs',
      note: 'differs/belongs',
      values: { place: record.name, claimed: cue.form, unit: facts.nameOf(record.unitId) },
      record,
      from: zone.from,
      to: cue.to,
    });
  }
  return findings;
}

/** "Tỉnh rộng nhất nước", "đông dân nhất". */
export function figureFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const findings: Finding[] = [];
  const names = inSentence(reading.slots.provinces, sentence).filter(
    (name) => facts.units.has(name.unitId) && name.era !== 'former',
  );
  const records = [...facts.units.keys()]
    .map((id) => facts.unitOn(id, context.day))
    .filter((record) => record !== undefined);
  for (const [classId, measure] of [
    ['widest', 'areaKm2'],
    ['most-people', 'population'],
  ] as const) {
    for (const cue of hitsIn(context, classId)) {
      const near = names.filter((name) => Math.abs(name.from - cue.from) <= 10);
      const [name] = near;
      const top = records.reduce((a, b) => (b[measure] > a[measure] ? b : a), records[0] ?? ({} as never));
      if (name === undefined || near.length > 1 || top === undefined) continue;
      const own = facts.unitOn(name.unitId, context.day);
      if (own === undefined) continue;
      const right = own.unitId === top.unitId;
      findings.push({
        outcome: right ? 'agrees' : 'differs',
        rule: right ? 'agrees/figure' : 'differs/figure',
        note: right ? 'agrees/record' : 'differs/figure',
        values: { claimed: own.name, unit: top.name },
        record: right ? own : top,
        from: Math.min(name.from, cue.from),
        to: Math.max(name.to, cue.to),
      });
    }
  }
  return findings;
}
