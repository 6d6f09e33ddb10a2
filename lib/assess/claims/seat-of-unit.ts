import type { UnitRecord } from '../../packs/types.ts';
import { type ClaimContext, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { LATELY } from './seat-untold.ts';
import type { Seat } from './seat-words.ts';
import { wordSet } from './word-set.ts';

/** Before a seat that is told of; after other words it is a market, a bus station or a firm. */
const LEADS = wordSet(
  'vì là rằng mà thì nha nhé ơi này việc cái khi do bởi nên còn và nhưng chứ tại kể ra nghe vậy biết thấy nói đây đó nữa ngày giờ nay hiện rồi luôn lấy cho đặt đóng dời chuyển dọn đưa có để chọn làm hết xong bê mới',
);

/** Of these the ones whose doer comes first. */
const DOES = wordSet('đặt đóng dời chuyển dọn đưa có để bê lấy chọn');

/** True when the unit of a record is named as it is today, other than by the place itself. */
export function isNamed(
  { words }: ClaimContext,
  mentions: readonly Mention[],
  place: Mention,
  unitId: string,
): boolean {
  return mentions.some(
    (one) =>
      one !== place &&
      one.kind === 'unit' &&
      one.id === unitId &&
      one.era !== 'former' &&
      words[one.to] !== 'cũ',
  );
}

/** "Trụ sở tỉnh Lâm Đồng", and not that of a firm there. */
export function houseOf(mentions: readonly Mention[], seat: Seat): boolean {
  const beside = mentions.find((one) => one.from === seat.to);
  return beside === undefined || beside.prefixed;
}

/** "Buồn cho Quảng Bình, nhập xong trung tâm chạy vô Đông Hà": the seat of what two parts of a unit became. */
function outOfParts(
  context: ClaimContext,
  mentions: readonly Mention[],
  seat: Seat,
  place: Mention,
  unitId: string,
): boolean {
  const { facts, sentence } = context;
  if (mentions.some((one) => one.kind === 'zone' || facts.unitOf(one.id) !== unitId)) return false;
  // "UBND tỉnh Đồng Nai …, lên Đồng Xoài vì ủy ban đặt trên đó".
  if (
    place.to <= seat.from &&
    mentions.some((one) => one.kind === 'unit' && one.id === unitId && one.prefixed)
  )
    return true;
  const others = mentions.some((one) => one.kind === 'unit' && one.id !== place.id && one.id !== unitId);
  return others && !seat.house && !seat.people && saysAny(context, sentence.from, seat.from, MERGED);
}

const MERGED = wordSet('nhập gộp sáp hợp');

/** True when a word for a seat is that of the unit, by what is named beside it or by the whole sentence. */
export function isOf(
  context: ClaimContext,
  mentions: readonly Mention[],
  seat: Seat,
  place: Mention,
  record: UnitRecord,
): boolean {
  const { facts, reading, words, sentence } = context;
  const beside = mentions.some(
    (one) =>
      one !== place &&
      one.kind === 'unit' &&
      one.id === record.unitId &&
      one.era !== 'former' &&
      words[one.to] !== 'cũ' &&
      one.from <= seat.to + 2 &&
      one.to >= seat.from - 6,
  );
  if (beside) return true;
  if (!seat.strict) return outOfParts(context, mentions, seat, place, record.unitId);
  // "… ở Bắc Ninh cũ thì tiện" only supposes.
  if (words.slice(place.to, place.to + 2).includes('thì')) return false;
  if (isNamed(context, mentions, place, record.unitId)) return true;
  const alone = mentions.every((one) => one.kind !== 'zone' && facts.unitOf(one.id) === record.unitId);
  return (
    alone &&
    (reading.has('ctx/restructuring') || saysAny(context, sentence.from, place.to + 3, LATELY)) &&
    words.slice(Math.max(sentence.from, seat.from - 4), seat.to).includes('tỉnh')
  );
}

/** True when the words before a seat do not make it a market, a bus station or the office of a firm. */
export function opens(context: ClaimContext, mentions: readonly Mention[], seat: Seat): boolean {
  const { words, sentence } = context;
  const before = words[seat.from - 1] ?? '';
  if (seat.from === sentence.from || (before !== '' && !/\p{L}/u.test(before))) return true;
  const doer = before === '' || DOES.has(before) || LATELY.has(before);
  if (!doer) return LEADS.has(before);
  const unit = mentions.filter((one) => one.to <= seat.from).at(-1);
  if (unit === undefined || seat.from - unit.to > 5) return LEADS.has(before);
  const lead = words[unit.from - 1] ?? '';
  return (
    unit.prefixed ||
    unit.era === 'new' ||
    unit.from === sentence.from ||
    !/\p{L}/u.test(lead) ||
    LEADS.has(lead)
  );
}
