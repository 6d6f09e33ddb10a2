import type { FactRecord } from '../../packs/types.ts';
import type { NameIndex } from './name-index.ts';
import { buildNameIndex, wordsOf } from './name-index.ts';
import type { ProvinceSlot } from './types.ts';

/** Where a place name points, and how careful one has to be with it. */
export type Place =
  | {
      readonly kind: 'province';
      readonly unitId: string;
      readonly status: ProvinceSlot['status'];
      readonly care: Care;
    }
  | {
      readonly kind: 'town';
      readonly townId: string;
      readonly inFormerUnit: string;
      readonly seat: boolean;
      readonly care: Care;
    }
  | { readonly kind: 'zone'; readonly placeId: string; readonly care: Care };

/**
 * - `plain`: accepted as written in any case; without diacritics too
 * - `bare`: its bare spelling is also ordinary words ("ha nam", "dien bien")
 * - `lower`: so is its lower-case spelling ("cao bằng", "hòa bình"), and the bare one
 * - `prefix`: only with "tỉnh", "thành phố", "đặc khu" before it, whatever the case ("Hồ Chí Minh", "Vinh")
 */
export type Care = 'plain' | 'bare' | 'lower' | 'prefix';

const BARE_CARE = new Set(
  `ha-nam quang-nam long-an gia-lai son-la ha-tinh phu-yen bac-giang ca-mau vinh-long lam-dong hau-giang an-giang
  lang-son thanh-hoa dien-bien ben-tre ha-giang tay-ninh dong-nai hue`.split(/\s+/),
);
const LOWER_CARE = new Set(
  `hoa-binh thai-binh cao-bang hai-duong tien-giang nam-dinh vinh-phuc can-tho binh-dinh long-an dong-thuan ha-bac
  nam-ha bac-thai minh-hai cuu-long phu-khanh vinh-phu song-be`.split(/\s+/),
);
const TOWNS_WITH_PREFIX = new Set(['vinh']);
const ZONES_LOWER_CARE = new Set([
  'phu-quy',
  'co-to',
  'van-don',
  'cat-hai',
  'tho-chau',
  'con-co',
  'kien-hai',
]);

function careOf(unitId: string): Care {
  if (unitId === 'ho-chi-minh') return 'prefix';
  if (LOWER_CARE.has(unitId)) return 'lower';
  return BARE_CARE.has(unitId) ? 'bare' : 'plain';
}

/** Names of places out of the records, and the bare joined names that a hashtag may hold. */
export interface PlaceIndex {
  readonly names: NameIndex<Place>;
  readonly tags: ReadonlyMap<string, Place>;
}

export function buildPlaceIndex(records: readonly FactRecord[]): PlaceIndex {
  const current = new Set(records.flatMap((record) => (record.kind === 'unit' ? [record.unitId] : [])));
  const names: [string, Place][] = [];
  const tags = new Map<string, Place>();
  const enter = (text: string, place: Place): void => {
    names.push([text, place]);
    if (place.care === 'lower') return;
    const tag = wordsOf(text)
      .bares.join('')
      .replace(/[^a-z0-9]/g, '');
    if (tag.length >= 5 && !tags.has(tag)) tags.set(tag, place);
  };
  for (const record of records) {
    if (record.kind === 'former-unit' || record.kind === 'other-name') {
      const { unitId } = record;
      const status = record.kind === 'other-name' ? 'other' : current.has(unitId) ? 'current' : 'former';
      enter(record.name, { kind: 'province', unitId, status, care: careOf(unitId) });
      // An alias is a spelling that is nothing else.
      for (const alias of record.aliases) enter(alias, { kind: 'province', unitId, status, care: 'plain' });
    } else if (record.kind === 'town') {
      const { townId, inFormerUnit, seat } = record;
      const care = TOWNS_WITH_PREFIX.has(townId) ? 'prefix' : 'lower';
      for (const text of [record.name, ...record.aliases]) {
        enter(text, { kind: 'town', townId, inFormerUnit, seat, care });
      }
    } else if (record.kind === 'belongs') {
      const care = ZONES_LOWER_CARE.has(record.placeId) ? 'lower' : 'bare';
      enter(record.name, { kind: 'zone', placeId: record.placeId, care });
    }
  }
  return { names: buildNameIndex(names), tags };
}
