import type { Hit } from '../reading.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { inApposition, OF_UNIT, pointedAt, visitedAt, withinName } from './centre-label.ts';
import { type ClaimContext, type Finding, hitsIn, inSentence, remembers, saysAny } from './finding.ts';
import { type Place, places } from './places.ts';
import { PLANS } from './plans.ts';
import { IS_SEAT } from './seat-words.ts';
import { centreAt } from './verdict.ts';

/** "Đắk Lắk chọn Tuy Hòa đặt trung tâm tỉnh". */
function isChosen({ words }: ClaimContext, place: Place, to: number): boolean {
  return (
    CHOOSES.has(words[place.from - 1] ?? '') &&
    ['đặt', 'để', 'để đặt'].includes(words.slice(place.to, to).join(' '))
  );
}

/** "… chứ ghé Lào Cai làm gì, …": a place where nobody needs to go. */
function isSpared({ words, sentence }: ClaimContext, { from, to }: Place): boolean {
  if (words[to] === 'làm' && (words[to + 1] === 'gì' || words[to + 1] === 'chi')) return true;
  return words
    .slice(Math.max(sentence.from, from - 3), from)
    .some(
      (word, k, near) =>
        KEPT_FROM.has(word) || ((word === 'dung' || word === 'đứng') && GOES.has(near[k + 1] ?? '')),
    );
}

const KEPT_FROM = new Set(['đừng', 'khỏi', 'chớ']);

/** Behind "dung" (read as "đứng", too) they show that it is "đừng". */
const GOES = new Set(['chay', 'di', 'len', 'xuong', 've', 'qua', 'ghe', 'vong']);

const CHOOSES = new Set(['chọn', 'lấy']);

/** "Đà Lạt hết là trung tâm Lâm Đồng rồi". */
const ENDED = /^(?:giờ |nay |bây giờ |đã )?(?:thôi )?(?:hết|không còn|thôi) (?:là|làm)$/u;

const MAKES = new Set(['là', 'làm', 'thành', 'chọn']);

/** "Hà Nội là trung tâm chính trị, Hải Phòng là …": behind the comma something else is told. */
function opensAnother(words: readonly string[], from: number, to: number): boolean {
  const between = words.slice(from, to);
  return between.includes(',') && !between.includes('của') && !between.includes('hành');
}

const WHOSE = new Set(['', 'của', 'tỉnh', 'thành', 'phố', 'mới']);

function isSeatOf(words: readonly string[], noun: Hit, after: ProvinceSlot | undefined): boolean {
  if (after === undefined || !IS_SEAT.test(noun.form)) return false;
  return words.slice(noun.to, after.from).every((word) => WHOSE.has(word));
}

/** "Hà Tĩnh giờ lấy Vinh làm trung tâm hành chính": the unit right before what it takes. */
function takes(
  words: readonly string[],
  before: ProvinceSlot | undefined,
  { from, to }: Place,
  noun: Hit,
): boolean {
  if (before === undefined || !CHOOSES.has(words[from - 1] ?? '') || !IS_SEAT.test(noun.form)) return false;
  return (
    words.slice(before.to, from - 1).every((word) => NOW_TAKES.has(word)) &&
    words.slice(to, noun.from).join(' ').endsWith('làm')
  );
}

const NOW_TAKES = new Set([
  '',
  'giờ',
  'nay',
  'hiện',
  'bây',
  'đã',
  'lại',
  'vừa',
  'mới',
  'được',
  'thì',
  'cũng',
  'luôn',
]);

/** "Y là trung tâm hành chính của X", "X chọn Y làm trung tâm hành chính". */
export function centreNamedFindings(context: ClaimContext): Finding[] {
  const { reading, facts, words } = context;
  const findings: Finding[] = [];
  const nouns = hitsIn(context, 'centre/noun');
  if (nouns.length === 0) return findings;
  const list = places(context);
  const names = inSentence(reading.slots.provinces, context.sentence).filter((name) => !name.viaTag);
  for (const noun of nouns) {
    if (reading.all('centre/not').some((other) => other.from <= noun.from && other.to >= noun.to)) continue;
    if (withinName(noun, names)) continue;
    if (remembers(context, noun.from, noun.from)) continue;
    const place =
      list.filter((one) => one.to <= noun.from && noun.from - one.to <= 5).at(-1) ??
      pointedAt(context, list, noun);
    if (place?.former === undefined || isSpared(context, place)) continue;
    const apposed = inApposition(context, place, noun) || visitedAt(context, place, noun);
    if (
      !apposed &&
      !ENDED.test(words.slice(place.to, noun.from).join(' ')) &&
      (!(saysAny(context, place.to, noun.from, MAKES) || isChosen(context, place, noun.from)) ||
        saysAny(context, place.to, noun.from, PLANS))
    )
      continue;
    const after = names.find(
      (name) =>
        name.from >= noun.to - 1 &&
        name.from - noun.to <= 4 &&
        facts.units.has(name.unitId) &&
        !opensAnother(words, noun.to, name.from),
    );
    // "Pleiku là trung tâm cà phê Gia Lai".
    if (
      noun.form === 'trung tâm' &&
      after !== undefined &&
      (words[after.to] === 'về' || !words.slice(noun.to, after.from).every((word) => OF_UNIT.has(word)))
    )
      continue;
    const before = names.filter((name) => name.to <= place.from && facts.units.has(name.unitId)).at(-1);
    const unitId =
      after?.unitId ??
      before?.unitId ??
      (reading.has('ctx/restructuring') ? facts.unitOf(place.former) : undefined);
    const record = unitId === undefined ? undefined : facts.unitOn(unitId, context.day);
    if (record === undefined) continue;
    // Of a unit that stayed as it was only a seat in another one is told wrong: "… là trung tâm hành chính của tỉnh X".
    if (
      record.formedFrom.length < 2 &&
      (place.former === record.centreIn ||
        !(isSeatOf(words, noun, after) || (after === undefined && takes(words, before, place, noun))))
    )
      continue;
    if (apposed && (after === undefined || !record.formedFrom.includes(place.former))) continue;
    const ended = ENDED.test(words.slice(place.to, noun.from).join(' '));
    const right = (record.centreIn === place.former) !== ended;
    findings.push({
      ...centreAt(context, record, place.name, right),
      from: place.from,
      to: Math.max(noun.to, after?.to ?? 0),
    });
  }
  return findings;
}
