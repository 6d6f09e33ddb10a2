import type { FactRecord } from '../../packs/types.ts';
import { PLACED } from '../word-lists.ts';
import { compileNames, type NameIndex, type NameTable, openNames, wordsOf } from './name-index.ts';
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
  /** The place that the letters of a hashtag name. */
  tagged(letters: string): Place | undefined;
}

/** The names of places taken apart, and a line for each bare joined name: the letters and the number of its place. */
export interface PlaceTable extends NameTable {
  readonly tags: string;
}

interface NamedPlace {
  readonly name: string;
  readonly place: Place;
}

function namedPlaces(records: readonly FactRecord[]): NamedPlace[] {
  const current = new Set<string>();
  for (const record of records) if (record.kind === 'unit') current.add(record.unitId);
  const places: NamedPlace[] = [];
  for (const record of records) {
    if (record.kind === 'former-unit' || record.kind === 'other-name') {
      const { unitId, name } = record;
      const status = record.kind === 'other-name' ? 'other' : current.has(unitId) ? 'current' : 'former';
      places.push({ name, place: { kind: 'province', unitId, status, care: careOf(unitId) } });
      // An alias is a spelling that is nothing else.
      const place: Place = { kind: 'province', unitId, status, care: 'plain' };
      for (const alias of record.aliases) places.push({ name: alias, place });
    } else if (record.kind === 'town') {
      const { townId, inFormerUnit, seat, name } = record;
      const care = TOWNS_WITH_PREFIX.has(townId) ? 'prefix' : 'lower';
      const place: Place = { kind: 'town', townId, inFormerUnit, seat, care };
      places.push({ name, place });
      for (const alias of record.aliases) places.push({ name: alias, place });
    } else if (record.kind === 'belongs') {
      const { placeId, name } = record;
      const care = ZONES_LOWER_CARE.has(placeId) ? 'lower' : 'bare';
      places.push({ name, place: { kind: 'zone', placeId, care } });
    }
  }
  return places;
}

function compileTags(places: readonly NamedPlace[]): string {
  const tags = new Map<string, number>();
  places.forEach(({ name, place }, number) => {
    if (place.care === 'lower') return;
    const tag = wordsOf(name)
      .bares.join('')
      .replace(/[^a-z0-9]/g, '');
    if (tag.length >= 5 && !tags.has(tag)) tags.set(tag, number);
  });
  return Array.from(tags, (entry) => entry.join(' ')).join('\n');
}

function compile(places: readonly NamedPlace[]): PlaceTable {
  return { ...compileNames(places.map(({ name }) => name)), tags: compileTags(places) };
}

export function compilePlaces(records: readonly FactRecord[]): PlaceTable {
  return compile(namedPlaces(records));
}

/** @param known what `compilePlaces` makes of these records, where it was made before */
export function openPlaces(records: readonly FactRecord[], known?: PlaceTable): PlaceIndex {
  const named = namedPlaces(records);
  const table = known ?? compile(named);
  const places = named.map(({ place }) => place);
  let tags: Map<string, Place | undefined> | undefined;
  return {
    names: openNames(table, places, PLACED),
    tagged(letters) {
      tags ??= new Map(
        table.tags.split('\n').map((line) => {
          const [tag = '', number = ''] = line.split(' ');
          return [tag, places[Number(number)]];
        }),
      );
      return tags.get(letters);
    },
  };
}
