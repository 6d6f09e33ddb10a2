import { syllableKey } from '../../text/key.ts';
import { TAG } from '../../text/traits.ts';
import { PLACED } from '../word-lists.ts';
import type { NameMatch } from './name-index.ts';
import { matchName } from './name-index.ts';
import type { Place, PlaceIndex } from './place-index.ts';
import type { Reading } from './reading.ts';
import { isTaken, markAt, placeOf, take } from './reading.ts';
import { SHARED_NAMES } from './shared-names.ts';
import type { Era, ProvinceSlot, TownSlot, ZoneSlot } from './types.ts';

export interface Places {
  readonly provinces: ProvinceSlot[];
  readonly towns: TownSlot[];
  readonly zones: ZoneSlot[];
}

/** Before a name they make it the name of something smaller: "phường Bắc Giang", "hồ Hòa Bình". */
const SMALLER = new Set(['xã', 'phường', 'quận', 'huyện', 'thôn', 'đường', 'làng', 'hồ', 'sông', 'phố']);
/** Of an ambiguous name, or of the town of a battle, also these. */
const NOT_A_PLACE = new Set([
  'thắng',
  'dịch',
  'trận',
  'điện',
  'viên',
  'chợ',
  'đoàn',
  'bác',
  'chị',
  'cô',
  'anh',
  'em',
  'bà',
  'tịch',
  'tưởng',
  'sản',
]);
/** "Nhà em Đồng Xoài" is where somebody lives. */
const HOMES = new Set(['nhà', 'quê', 'bên', 'tụi', 'chỗ', 'vườn']);
/** "Đặc sản Lâm Đồng" is what the place has. */
const PRODUCTS = new Set(['đặc', 'nông', 'hải', 'thủy', 'lâm', 'khoáng']);
/** After a name they make it another name: "Thái Bình Dương". */
const CONTINUES: Readonly<Record<string, string>> = {
  'thai-binh': syllableKey('dương'),
  'hai-duong': syllableKey('học'),
};

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly place: Place;
  readonly prefix: ProvinceSlot['prefix'];
  readonly zonePrefix: boolean;
  /** Needs another place name near it to be believed. */
  readonly weak: boolean;
}

interface Prefix {
  readonly from: number;
  readonly type: 'tỉnh' | 'thành phố' | 'đặc khu' | undefined;
}

function prefixBefore(reading: Reading, at: number): Prefix {
  let before = at - 1;
  // "TP. Huế", "TP.HCM"
  if (markAt(reading, before) === '.' && reading.labels[before - 1] === 'tp') before -= 1;
  const label = reading.labels[before];
  if (label === 'tỉnh') return { from: before, type: 'tỉnh' };
  if (label === 'tp') return { from: before, type: 'thành phố' };
  if (label === 'phố' && reading.labels[before - 1] === 'thành')
    return { from: before - 1, type: 'thành phố' };
  if (label === 'khu' && reading.labels[before - 1] === 'đặc') return { from: before - 1, type: 'đặc khu' };
  return { from: at, type: undefined };
}

function capitalised(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = reading.tokens[i];
    if (token?.kind === 'word' && token.letterCase === 'lower') return false;
  }
  return true;
}

function shouted(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = reading.tokens[i];
    if (token?.kind === 'word' && token.letterCase !== 'upper') return false;
  }
  return true;
}

function candidateAt(reading: Reading, at: number, match: NameMatch<Place>): Candidate | undefined {
  const { value: place, to } = match;
  const prefix = prefixBefore(reading, at);
  const before = reading.labels[at - 1];
  const unit = prefix.type === 'tỉnh' || prefix.type === 'thành phố';
  const named = place.kind === 'zone' ? prefix.type === 'đặc khu' : unit;
  // A ward that has the name of the city it was cut from still tells where it lies: "phường Tam Kỳ".
  const ward = place.kind === 'town' && before === 'phường' && !SHARED_NAMES.has(place.townId);
  if (!named && !ward && before !== undefined && SMALLER.has(before)) return undefined;
  if (place.kind === 'zone' && unit) return undefined;
  const careful = place.care !== 'plain' || match.syllables === 1;
  const whose = reading.labels[at - 2] ?? '';
  const home =
    (before === 'em' ? HOMES.has(whose) : whose === 'quê') &&
    match.syllables > 1 &&
    // "Quê em hà giang": what is said of somebody's home names a place in small letters, too.
    (whose === 'quê' || capitalised(reading, at, to));
  const product = before === 'sản' && PRODUCTS.has(reading.labels[at - 2] ?? '');
  // "Tư tưởng Hồ Chí Minh" is no place; "tưởng Hậu Giang về Sóc Trăng" takes it for one.
  const thought = before === 'tưởng' && reading.tokens[at - 2]?.text !== 'tư' && match.syllables > 1;
  if (!named && careful && before !== undefined && NOT_A_PLACE.has(before) && !product && !home && !thought)
    return undefined;
  const id = place.kind === 'province' ? place.unitId : '';
  if (id !== '' && CONTINUES[id] !== undefined && CONTINUES[id] === reading.tokens[to]?.key) return undefined;
  return {
    from: named ? prefix.from : at,
    to,
    place,
    prefix: prefix.type === 'đặc khu' ? undefined : prefix.type,
    zonePrefix: prefix.type === 'đặc khu',
    weak: !named && isWeak(reading, at, match),
  };
}

/** Abbreviations that are no word, however they are written. */
const UNMISTAKABLE = new Set(['tphcm', 'hcm', 'hcmc']);

function isWeak(reading: Reading, at: number, match: NameMatch<Place>): boolean {
  const { care } = match.value;
  if (care === 'prefix') return true;
  if (UNMISTAKABLE.has(reading.tokens[at]?.text ?? '')) return false;
  const title = capitalised(reading, at, match.to);
  // "Gia Lai" is written without diacritics even where "gia lai" may be "giá lại".
  const bare = match.bare || reading.tokens[at]?.bareWindow === true;
  if (bare) return !title && care !== 'plain';
  if (care === 'lower') return !title || shouted(reading, at, match.to);
  return match.syllables === 1 && !title && !reading.tokens[at]?.accented;
}

function eraAfter(reading: Reading, to: number): Era | undefined {
  const open = markAt(reading, to) === '(' ? to + 1 : to;
  const label = reading.labels[open];
  if (label === 'cũ') return 'former';
  return label === 'mới' ? 'new' : undefined;
}

/** How far another place name may stand to support an ambiguous one. */
const NEAR = 8;

/** Reads provinces, former cities and special zones. */
export function readPlaces(reading: Reading, index: PlaceIndex): Places {
  const found: Candidate[] = [];
  const places: Places = { provinces: [], towns: [], zones: [] };
  const { tokens, traits } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    if (((traits[i] ?? 0) & (PLACED | TAG)) === 0) continue;
    const token = tokens[i];
    if (token === undefined || isTaken(reading, i)) continue;
    if (token.kind === 'tag') {
      const place = index.tagged(token.bare.replace(/[^a-z0-9]/g, ''));
      if (place !== undefined) push(reading, places, place, i, i + 1, undefined, false, true);
      continue;
    }
    const match = matchName(index.names, tokens, i);
    if (match === undefined) continue;
    // "Tu Son La" comes from Sơn La, and not from Từ Sơn.
    if (token.bare === 'tu' && (matchName(index.names, tokens, i + 1)?.to ?? 0) > match.to) continue;
    const candidate = candidateAt(reading, i, match);
    if (candidate !== undefined) found.push(candidate);
    i = match.to - 1;
  }
  for (let k = 0; k < found.length; k += 1) {
    const candidate = found[k];
    if (candidate === undefined) continue;
    if (
      candidate.weak &&
      !supported(found, k) &&
      !isGoverned(reading, found, k) &&
      !inAdministrativeTalk(reading, candidate)
    )
      continue;
    const { place, from, to, prefix, zonePrefix } = candidate;
    push(reading, places, place, from, to, prefix, zonePrefix, false);
    take(reading, from, to);
  }
  // Hashtags were entered as they were met, before the names.
  places.provinces.sort((a, b) => a.from - b.from);
  places.towns.sort((a, b) => a.from - b.from);
  places.zones.sort((a, b) => a.from - b.from);
  return places;
}

function supported(found: readonly Candidate[], k: number): boolean {
  const here = found[k];
  if (here === undefined || here.place.kind === 'zone') return false;
  const near = (other: Candidate | undefined, gap: number): boolean =>
    other !== undefined && other.place !== here.place && gap <= NEAR;
  const before = found[k - 1];
  const after = found[k + 1];
  return near(before, here.from - (before?.to ?? 0)) || near(after, (after?.from ?? 0) - here.to);
}

/** Before the everyday words that are also the name of an island: "giàu sang phú quý". */
const RICHES = new Set(['sang', 'hoa', 'giàu', 'vinh', 'cảnh']);

/** "phú quý giờ nhập về khánh hoà": an island written small, told to go to, or to lie in, the province behind it. */
function isGoverned(reading: Reading, found: readonly Candidate[], k: number): boolean {
  const here = found[k];
  const next = found[k + 1];
  if (here?.place.kind !== 'zone' || here.to - here.from < 2 || next?.place.kind !== 'province') return false;
  if (next.from - here.to > 6 || RICHES.has(reading.tokens[here.from - 1]?.text ?? '')) return false;
  const said = reading.tokens.slice(here.to, next.from).map((token) => token.bare);
  return said.includes('thuoc') || (said.includes('nhap') && /^(?:ve|vao|vo|voi)$/u.test(said.at(-1) ?? ''));
}

const ADMINISTRATIVE = new Set(['tỉnh', 'sáp', 'sát', 'nhập', 'trực', 'ương', 'hành', 'tw']);

/**
 * "CAO BẰNG LÀ THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG", "Hồ Chí Minh mới": words of administration speak for a place where
 * only the capitals, or a person of the same name, spoke against it.
 */
function inAdministrativeTalk(reading: Reading, { from, to, place }: Candidate): boolean {
  if (place.kind !== 'province') return false;
  if (place.care === 'bare' && to - from > 1 && mergedNear(reading, from, to)) return true;
  if (place.care !== 'prefix' && !shouted(reading, from, to)) return false;
  if (eraAfter(reading, to) !== undefined) return true;
  for (let i = Math.max(0, from - NEAR); i < Math.min(reading.labels.length, to + NEAR); i += 1) {
    if (ADMINISTRATIVE.has(reading.labels[i] ?? '')) return true;
  }
  return false;
}

/** "tay ninh khong phai sap nhap": without diacritics and capitals only the words for merging and cities speak for a place. */
function mergedNear(reading: Reading, from: number, to: number): boolean {
  for (let i = Math.max(0, from - NEAR); i < Math.min(reading.labels.length, to + NEAR); i += 1) {
    const label = reading.labels[i];
    const next = reading.labels[i + 1];
    if ((label === 'sáp' || label === 'sát') && next === 'nhập') return true;
    if ((label === 'thành' && next === 'phố') || (label === 'trực' && next === 'thuộc')) return true;
  }
  return false;
}

function push(
  reading: Reading,
  places: Places,
  place: Place,
  from: number,
  to: number,
  prefix: ProvinceSlot['prefix'],
  zonePrefix: boolean,
  viaTag: boolean,
): void {
  const at = placeOf(reading, from, to);
  const era = viaTag ? undefined : eraAfter(reading, to);
  if (place.kind === 'province') {
    places.provinces.push({ ...at, unitId: place.unitId, status: place.status, prefix, era, viaTag });
  } else if (place.kind === 'town') {
    places.towns.push({
      ...at,
      townId: place.townId,
      inFormerUnit: place.inFormerUnit,
      seat: place.seat,
      era,
    });
  } else {
    places.zones.push({ ...at, placeId: place.placeId, prefixed: zonePrefix });
  }
}
