import type { Hit } from '../reading.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { setAgainstCentre } from './centre-against.ts';
import { labelled, withinName } from './centre-label.ts';
import { placedByFormer } from './centre-of-former.ts';
import { decides } from './decides.ts';
import { type ClaimContext, type Finding, has, hitsIn, remembers, says, saysAny } from './finding.ts';
import { type Place, places } from './places.ts';
import { datedLater, PLANS } from './plans.ts';
import { IS_SEAT } from './seat-words.ts';
import { centreAt } from './verdict.ts';

const OLD = new Set(['cũ', 'trước']);

const THERE = new Set(['đó', 'đấy', 'bển', 'kia']);

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

const BRANCHES = [
  'bộ phận',
  'một cửa',
  'chi nhánh',
  'cơ sở',
  'điểm tiếp',
  'trung tâm phục vụ',
  'phương án',
  'đề án',
];

/** What the people of a body do somewhere for a day: "tiếp dân ở Tuy Hòa". */
const VISITS = new Set(
  'tiếp họp thăm khảo kiểm dự trao khai gặp tổ văn giao phát nghị khánh đạo xử phạt hỗ'.split(' '),
);

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

/** "Vĩnh Long đặt trung tâm ở Bến Tre": a unit that opens the sentence puts its centre into one of its parts. */
function putThere(
  { words, sentence }: ClaimContext,
  noun: Hit,
  names: readonly ProvinceSlot[],
  former: string,
  parts: readonly string[],
): boolean {
  if (words[noun.from - 1] !== 'đặt' || !['ở', 'tại', 'bên'].includes(words[noun.to] ?? '')) return false;
  return parts.includes(former) && names.some((name) => name.from === sentence.from && name.to <= noun.from);
}

/** "… la ben bac lieu cu": without diacritics the small words before a place belong to no class of cues. */
function bareAt({ words, reading }: ClaimContext, from: number, to: number): boolean {
  const at = words[to - 1] === 'bên' && to - 2 >= from ? to - 2 : to - 1;
  return at >= from && AT_BARE.has(words[at] ?? '') && reading.text.tokens[at]?.bareWindow === true;
}

const AT_BARE = new Set(['là', 'ở', 'tại', 'bên', 'đặt', 'về', 'nằm', 'đóng']);

/** Between the body of a province and its seat. */
const SEATED = new Set(
  'đặt đóng nằm dời chuyển dọn về hết luôn vẫn giờ mới đã ở tại bên thì được chọn lại cả chính hẳn trên dưới nay'.split(
    ' ',
  ),
);

const SEATS = new Set(['đặt', 'đóng', 'nằm', 'dời', 'chuyển', 'dọn', 'về', 'chọn']);

/** Behind a place they tell what became of a house there. */
const HOUSES = new Set(['giờ', 'nay', 'bỏ', 'làm', 'cho', 'thành', 'để', 'đang', 'bị']);

/** "Trụ sở tỉnh đặt luôn ở Hậu Giang cũ": the body of a province, and nothing but that it sits there. */
function seatOfProvince(context: ClaimContext, noun: Hit, target: Place): boolean {
  const between = context.words.slice(noun.to, target.from);
  if (!noun.form.endsWith('tỉnh') || !between.every((word) => SEATED.has(word))) return false;
  return between.some((word) => SEATS.has(word)) && !saysAny(context, target.to, target.to + 3, HOUSES);
}

/** "… dời về Long Xuyên từ 1/7/2025": a day that is past, right behind the place. */
function movedOn({ reading, day }: ClaimContext, to: number): boolean {
  return reading.slots.dates.some(
    (date) =>
      date.from >= to &&
      date.from - to <= 2 &&
      date.lead === 'from' &&
      date.start !== undefined &&
      date.start <= day,
  );
}

/** "Năm 1976 tỉnh lỵ … đặt ở Pleiku". */
const LONG_AGO = /^(?:19\d\d|20[01]\d)$/u;

/** Before a place they tell how to find the seat. */
const NEAR = new Set(['gần', 'cạnh', 'sát', 'giáp', 'cách', 'kề', 'đối']);

function inSame({ sentence }: ClaimContext, names: readonly ProvinceSlot[], unitId: string): boolean {
  return names.some((name) => name.unitId === unitId && name.from >= sentence.from && name.to <= sentence.to);
}

/** Where the administrative centre of a unit lies. */
export function centreFindings(context: ClaimContext): Finding[] {
  const findings: Finding[] = [];
  const nouns = hitsIn(context, 'centre/noun');
  if (nouns.length === 0) return findings;
  const { reading, facts } = context;
  const names = reading.slots.provinces.filter((name) => !name.viaTag);
  const list = places(context);
  for (const noun of nouns) {
    if (reading.all('centre/not').some((other) => other.from <= noun.from && other.to >= noun.to)) continue;
    if (withinName(noun, names)) continue;
    // "Trung tâm hành chính cũ vẫn nằm ở A, giờ bỏ trống".
    if (context.words[noun.to] === 'cũ') continue;
    if (
      remembers(context, noun.from, noun.from) &&
      !says(context, context.sentence.from, context.sentence.to, 'sau sáp nhập')
    )
      continue;
    if (context.words.slice(context.sentence.from, noun.from).some((word) => LONG_AGO.test(word))) continue;
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
              (at.some((cue) => place.from - cue.to >= 0 && place.from - cue.to <= 6) ||
                bareAt(context, noun.to, place.from)),
          ));
    if (target === undefined || NEAR.has(context.words[target.from - 1] ?? '')) continue;
    const moved =
      reading.first('centre/move', noun.to, target.from) ??
      reading.first('centre/move', Math.max(context.sentence.from, noun.from - 3), noun.from);
    // A move that is done says where the centre is; a planned one has no record.
    if (
      !there &&
      moved !== undefined &&
      (!(saysAny(context, noun.from - 4, target.to + 3, MOVED) || movedOn(context, target.to)) ||
        decides(context, noun.from - 8, target.to + 6) ||
        saysAny(context, noun.from - 4, target.to + 3, PLANS) ||
        datedLater(context))
    )
      continue;
    // "Tỉnh lỵ Gia Lai trước sáp nhập là Pleiku": the words of memory stand between the seat and its place.
    // "UBND tỉnh …, bộ phận một cửa ở Thái Bình cũ": a branch of it stands there.
    if (
      BRANCHES.some(
        (branch) =>
          says(context, noun.to, target.from, branch) || says(context, noun.from - 4, noun.from, branch),
      )
    )
      continue;
    if (saysAny(context, noun.to, target.from, VISITS)) continue;
    if (turn === undefined && !there && tellsOfBefore(context, noun.to, target.from)) continue;
    if (saysAny(context, turn ?? noun.from, target.from, PLANS)) continue;
    // "Trung tâm tỉnh đâu có đặt ở A".
    if (says(context, turn ?? noun.to, target.from, 'đâu có')) continue;
    if (reading.first('contrast', turn ?? noun.to, target.from) !== undefined) continue;
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
        ? (
            names.find((name) => name.from >= noun.to - 1 && name.from - noun.to <= 2) ??
            names.find((name) => name.to <= target.from && facts.units.has(name.unitId))
          )?.unitId
        : undefined) ??
      subjectOf(context, names, noun.to, target.from) ??
      (target.former !== undefined &&
      (merged ||
        says(context, noun.from, target.from, 'tỉnh mới') ||
        ((!general || seatOfProvince(context, noun, target)) && placedByFormer(context, noun, target, names)))
        ? facts.unitOf(target.former)
        : undefined);
    if (unitId === undefined || target.former === undefined) continue;
    const record = facts.unitOn(unitId, context.day);
    if (record === undefined) continue;
    // Of a unit that stayed as it was only a seat in another one is told wrong, in so many words.
    const stayed = record.formedFrom.length < 2;
    if (
      stayed &&
      (!IS_SEAT.test(noun.form) || target.former === record.centreIn || !inSame(context, names, unitId))
    )
      continue;
    if (
      general &&
      !has(context, 'merge/verb') &&
      !reading.has('ctx/restructuring') &&
      !saysAny(context, noun.from - 3, target.to + 2, RECENT) &&
      !putThere(context, noun, names, target.former, record.formedFrom) &&
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
      !saysAny(context, target.from, Math.min(context.sentence.to, target.to + 3), OLD) &&
      !setAgainstCentre(context, target, list, record.centreIn)
    )
      continue;
    const right = target.former === record.centreIn;
    if (!right && !record.formedFrom.includes(target.former) && general) continue;
    findings.push({
      ...centreAt(context, record, target.name, right),
      from: Math.min(noun.from, target.from),
      to: Math.max(noun.to, target.to),
    });
  }
  return findings;
}
