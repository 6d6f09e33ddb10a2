import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { errand } from './seat-errand.ts';
import { bare, elsewhere, LIGHT, pointsBack, turned, WAYS } from './seat-gap.ts';
import { labelledSeats } from './seat-label.ts';
import { houseOf, isNamed, isOf, opens } from './seat-of-unit.ts';
import { GOES_ON, LATELY, untold } from './seat-untold.ts';
import { type Seat, seatAt } from './seat-words.ts';
import { centreAt, nameOf } from './verdict.ts';
import { wordSet } from './word-set.ts';

/** Words of which each telling of a seat has one. */
const CUES = gate(
  wordSet('đóng đặt dời chuyển làm trung trụ tỉnh phủ bộ lãnh cơ ubnd hđnd ủy chính sở đầu đại lỵ công'),
);

const TODAY = wordSet('giờ nay hiện');

/** Right before a unit they make a thing of their own: "trung tâm thương mại Gia Lai". */
const THINGS = wordSet(
  'mại hành ngữ viện học hàng ty quán máy thao mẫu thị tế hóa nghề dưỡng kho nhánh đài trạm sân',
);

/** A body of the unit that only its name tells: "tỉnh Cà Mau mới đóng ở …", "tỉnh đóng trên …". */
function namedSeat({ words, sentence }: ClaimContext, from: number, to: number): Seat | undefined {
  if (from > sentence.from && THINGS.has(words[from - 1] ?? '')) return undefined;
  let at = to;
  while (at < Math.min(sentence.to, to + 5) && LIGHT.has(words[at] ?? '') && words[at] !== '') at += 1;
  const works =
    words[at] === 'làm' && words[at + 1] === 'việc' && words.slice(to, at).some((word) => TODAY.has(word));
  const sits =
    words[at] === 'đóng' ||
    (words[at] === 'đặt' && WAYS.has(words[at + 1] ?? '')) ||
    ((words[at] === 'dời' || words[at] === 'chuyển') && words[at + 1] === 'đô') ||
    (works && WAYS.has(words[at + 2] ?? ''));
  return sits ? { from, to, strict: true, people: false, house: false } : undefined;
}

function seatsOf(context: ClaimContext, mentions: readonly Mention[]): Seat[] {
  const { words, sentence } = context;
  const seats: Seat[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at] ?? '';
    const seat =
      seatAt(words, at, sentence.to) ?? (word === 'tỉnh' ? namedSeat(context, at, at + 1) : undefined);
    if (seat === undefined) continue;
    seats.push(seat);
    at = seat.to - 1;
  }
  for (const one of mentions) {
    if (one.kind !== 'unit' || one.era === 'former') continue;
    const seat = namedSeat(context, one.from, one.to);
    if (seat !== undefined) seats.push(seat);
  }
  return seats;
}

/** The place that words behind a seat can point back to: the last one named, apart from the unit itself. */
function pointedAt(
  { facts }: ClaimContext,
  mentions: readonly Mention[],
  away: readonly Mention[],
  seat: Seat,
): Mention | undefined {
  const before = mentions.filter((one) => one.to <= seat.from && seat.from - one.to <= 16);
  const place = before.findLast((one) => one.kind !== 'unit' || away.includes(one));
  if (place === undefined || !away.includes(place)) return undefined;
  const unitId = facts.unitOf(place.id);
  return before.every((one) => one === place || one.from < place.from || one.id === unitId)
    ? place
    : undefined;
}

/** A day or a part of it: who is somewhere then only comes by. */
const DAYS = wordSet('chiều sáng tối trưa buổi tuần hôm');

const WANTS = wordSet('muốn mong');

const SINCE = wordSet('nhập giờ nay gộp hiện');

/** "Sau sáp nhập, lãnh đạo làm việc ở Bắc Kạn": where they have worked since, and nothing that they came for. */
function worksThere({ words, sentence }: ClaimContext, seat: Seat, place: Mention): boolean {
  const between = words.slice(seat.from, place.from);
  if (between[between.indexOf('làm') + 1] !== 'việc') return false;
  const end = words[place.to] === 'cũ' ? place.to + 1 : place.to;
  if (end < sentence.to && /[\p{L}\d]/u.test(words[end] ?? '') && !GOES_ON.has(words[end] ?? ''))
    return false;
  return words.slice(Math.max(sentence.from, seat.from - 6), place.from).some((word) => SINCE.has(word));
}

/** Between a place and the seat that it is said to be. */
const MADE =
  /^(?:[,:–-] )?(?:mới |nay |giờ |vẫn |đã |hiện |vừa |cũng |chính |rồi |hóa ra |lại ){0,3}(?:được chọn|được chọn làm|được chọn đặt|được chọn là|được lấy làm|được lấy|được đặt|là|làm|thành|trở thành|lên|được làm|(?:là|thành|làm|được chọn làm) nơi (?:đặt|đóng))$/u;

const TURNS = wordSet(': , mà');

/** "Phan Rang lên hương: được chọn làm trung tâm hành chính tỉnh Khánh Hòa": a place that was made the seat. */
function chosen({ words }: ClaimContext, place: Mention, seat: Seat): boolean {
  const between = words.slice(place.to, seat.from);
  const turn = between.findLastIndex((word) => TURNS.has(word));
  const said = turn > 0 && turn <= 5 ? between.slice(turn + 1) : between;
  return MADE.test(said.filter((word) => word !== '' && word !== 'luôn' && word !== 'hẳn').join(' '));
}

/** "… trung tâm hành chính của tỉnh Khánh Hòa mới", and no more of it: "trung tâm cà phê" is another. */
function madeSeat(
  context: ClaimContext,
  mentions: readonly Mention[],
  place: Mention,
  seat: Seat,
  unitId: string,
): boolean {
  const { words, sentence } = context;
  const unit = mentions.find((one) => one.from >= seat.to && one.from <= seat.to + 1 && one.id === unitId);
  if (!isNamed(context, mentions, place, unitId)) return false;
  if (!seat.strict && !(unit?.prefixed === true || unit?.era === 'new')) return false;
  let at = unit?.to ?? seat.to;
  while (words[at] === 'mới' || words[at] === ')') at += 1;
  return at >= sentence.to || GOES_ON.has(words[at] ?? '') || !/[\p{L}\d]/u.test(words[at] ?? '');
}

/**
 * The seat of a merged unit told to be in another of its parts, in whatever words: by the bodies that sit there, by what was
 * moved there, or by pointing back to the place ("… lên Kon Tum làm việc vì tỉnh đóng trên ấy").
 */
export function centreToldFindings(context: ClaimContext): Finding[] {
  const { day } = context;
  if (day < MERGED_FROM || isShut(context, CUES)) return [];
  const mentions = mentionsIn(context);
  const away = mentions.filter((one) => elsewhere(context, one) !== undefined);
  if (away.length === 0) return [];
  for (const { unit, place } of labelledSeats(context, mentions)) {
    const record = elsewhere(context, place);
    if (record === undefined || untold(context, unit.from, unit.to, place.from, place.to)) continue;
    return [{ ...centreAt(context, record, nameOf(context, place), false), from: unit.from, to: place.to }];
  }
  for (const place of away) {
    const from = errand(context, mentions, place);
    const record = from < 0 ? undefined : elsewhere(context, place);
    if (record === undefined || untold(context, from, place.from, place.from, place.to)) continue;
    return [{ ...centreAt(context, record, nameOf(context, place), false), from, to: place.to }];
  }
  for (const seat of seatsOf(context, mentions)) {
    const ahead = away.find((one) => one.from >= seat.to && one.from - seat.to <= 16);
    const behind = pointedAt(context, mentions, away, seat);
    const made = away.find(
      (one) => one.to <= seat.from && seat.from - one.to <= 10 && chosen(context, one, seat),
    );
    for (const place of [ahead, behind, made]) {
      const record = place === undefined ? undefined : elsewhere(context, place);
      if (place === undefined || record === undefined) continue;
      const from = place === ahead ? turned(context, seat.to, place.from) : seat.to;
      const gap = place === ahead ? bare(context, mentions, record.unitId, from, place.from) : undefined;
      const to =
        place === ahead
          ? place.to
          : place === made
            ? seat.to
            : pointsBack(context, mentions, seat, record.unitId);
      if (to === 0 || (place === ahead && (gap === undefined || !(gap.sits || gap.at)))) continue;
      if (seat.people && saysAny(context, seat.from - 8, to + 4, DAYS)) continue;
      const works = gap?.at === true && worksThere(context, seat, place);
      if (seat.people && !works && !(gap?.sits === true && saysAny(context, seat.from - 3, to + 3, LATELY)))
        continue;
      if (place === made && !madeSeat(context, mentions, place, seat, record.unitId)) continue;
      if (
        !isOf(context, mentions, seat, place, record) ||
        saysAny(context, seat.from - 4, seat.from, WANTS) ||
        untold(context, seat.from, from, Math.max(place.from, to), to)
      )
        continue;
      if (!seat.strict && place !== made && !opens(context, mentions, seat)) continue;
      if (seat.house && !houseOf(mentions, seat)) continue;
      return [
        {
          ...centreAt(context, record, nameOf(context, place), false),
          from: Math.min(seat.from, place.from),
          to,
        },
      ];
    }
  }
  return [];
}
