import type { ClaimContext } from './finding.ts';
import { saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { elsewhere } from './seat-gap.ts';
import { wordSet } from './word-set.ts';

/** Between a unit and its seat: "An Giang, trung tâm Long Xuyên", "Khánh Hòa – trung tâm Phan Rang". */
const LABEL =
  /^(?:mới )?(?:sau sáp nhập |sau hợp nhất )?(?:[,:;(–-] )?(?:thì |có )?(?:trung tâm|tỉnh l[ỵị]|thủ phủ|trung tâm hành chính|trung tâm tỉnh)(?: mới)?(?: (?:là|ở|tại|đặt ở|đặt tại|[:=(–-]))?$/u;

/** Between a seat and its unit: "Vĩnh Yên, Vĩnh Phúc cũ, nơi đặt trung tâm hành chính của tỉnh Phú Thọ mới". */
const SEAT_OF =
  /^(?:cũ )?[,(–-] (?:cũng |nay |chính )?(?:là )?(?:nơi|chỗ) (?:đặt|đóng|có) (?:trung tâm|tỉnh l[ỵị]|trụ sở|thủ phủ)(?: hành chính)?(?: mới)?(?: của)?(?: tỉnh| thành phố)?$/u;
const PLACES = new Set(['nơi', 'chỗ']);

/** Words beside which the name of a unit is told, and no address. */
const NAMING = wordSet('tên chốt sáp hợp lỵ lị gọi mang');

/** A row that holds a unit and the seat it is said to have, by the places of its mentions. */
interface Row {
  readonly unit: Mention;
  readonly place: Mention;
}

function ends({ words, sentence }: ClaimContext, to: number): boolean {
  return (
    to >= sentence.to || !/[\p{L}\d]/u.test(words[to] ?? '') || words[to] === 'và' || words[to] === 'còn'
  );
}

/** Seats that are called the place of a unit's centre. */
function seatsInApposition(context: ClaimContext, mentions: readonly Mention[]): readonly Row[] {
  const { words, facts, sentence } = context;
  if (!saysAny(context, sentence.from, sentence.to, PLACES)) return [];
  const rows: Row[] = [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const place = mentions[k];
    const unit = mentions[k + 1];
    if (place === undefined || unit?.kind !== 'unit' || !facts.units.has(unit.id)) continue;
    if (unit.era === 'former' || words[unit.to] === 'cũ') continue;
    const between = words.slice(place.to, unit.from).filter((word) => word !== '');
    if (SEAT_OF.test(between.join(' ')) && elsewhere(context, place)?.unitId === unit.id)
      rows.push({ unit, place });
  }
  return rows;
}

/** Seats that stand as labels behind their units, in a list of several or beside words of naming. */
export function labelledSeats(context: ClaimContext, mentions: readonly Mention[]): readonly Row[] {
  const { words, facts, sentence } = context;
  const rows: Row[] = [];
  let labels = 0;
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const unit = mentions[k];
    const place = mentions[k + 1];
    if (unit?.kind !== 'unit' || place === undefined || !facts.units.has(unit.id)) continue;
    if (unit.era === 'former' || words[unit.to] === 'cũ' || !ends(context, place.to)) continue;
    const between = words.slice(unit.to, place.from).filter((word) => word !== '');
    if (!LABEL.test(between.join(' '))) continue;
    labels += 1;
    if (elsewhere(context, place)?.unitId === unit.id) rows.push({ unit, place });
  }
  const named = seatsInApposition(context, mentions);
  if (named.length > 0) return named;
  return labels >= 2 || saysAny(context, sentence.from, sentence.to, NAMING) ? rows : [];
}
