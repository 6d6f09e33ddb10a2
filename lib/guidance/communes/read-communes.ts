export type CommuneType = 'phường' | 'xã' | 'thị trấn' | 'đặc khu';
export type DistrictType = 'thành phố' | 'thị xã' | 'huyện' | 'quận';

/** A commune of since 1/7/2025. */
export interface Commune {
  readonly type: CommuneType;
  readonly name: string;
  /** Province-level unit that it lies in, as the core pack names it. */
  readonly unitId: string;
  /** Old communes whose territory, whole or in part, became part of it. Empty where the data names none. */
  readonly from: readonly FormerCommune[];
}

/** A commune of before 1/7/2025, or one that had been merged shortly before. */
export interface FormerCommune {
  readonly type: CommuneType;
  readonly name: string;
  readonly district: District;
  /** Where its territory lies now; more than one when it was split. */
  readonly into: readonly Commune[];
}

/** A district of before 1/7/2025. */
export interface District {
  readonly type: DistrictType;
  readonly name: string;
  /** Former province-level unit that it lay in. */
  readonly formerUnitId: string;
  readonly communes: readonly FormerCommune[];
}

export interface CommuneTable {
  readonly communes: readonly Commune[];
  readonly districts: readonly District[];
}

const COMMUNE_TYPES: Readonly<Record<string, CommuneType>> = {
  P: 'phường',
  X: 'xã',
  T: 'thị trấn',
  Đ: 'đặc khu',
};
const DISTRICT_TYPES: Readonly<Record<string, DistrictType>> = {
  T: 'thành phố',
  X: 'thị xã',
  H: 'huyện',
  Q: 'quận',
};

interface GrowingDistrict extends District {
  readonly communes: FormerCommune[];
}

function typeOf<T>(types: Readonly<Record<string, T>>, word: string): T {
  const type = types[word.charAt(0)];
  if (type === undefined) throw new Error(`Unknown kind of unit: ${word}`);
  return type;
}

/**
 * Reads the compact table (`commune-rows.ts`; its form is described in `scripts/support/commune-rows.ts`).
 *
 * @throws Error when a line does not have that form.
 */
export function readCommunes(rows: string): CommuneTable {
  const communes: Commune[] = [];
  const districts: GrowingDistrict[] = [];
  const formerCommunes = new Map<string, FormerCommune & { readonly into: Commune[] }>();
  let unitId = '';
  let first = 0;
  for (const line of rows.trim().split('\n')) {
    if (line.startsWith('=')) {
      unitId = line.slice(1);
      first = districts.length;
    } else if (line.startsWith('+')) {
      const [formerUnitId = '', ...names] = line.slice(1).split('|');
      for (const name of names) {
        districts.push({
          type: typeOf(DISTRICT_TYPES, name),
          name: name.slice(1),
          formerUnitId,
          communes: [],
        });
      }
    } else {
      const colon = line.indexOf(':');
      const from: FormerCommune[] = [];
      const commune: Commune = {
        type: typeOf(COMMUNE_TYPES, line),
        name: line.slice(1, colon),
        unitId,
        from,
      };
      communes.push(commune);
      for (const part of line.slice(colon + 1).split(';')) {
        if (part === '') continue;
        const number = first + Number.parseInt(part.slice(0, 2), 36);
        const district = districts[number];
        if (!district) throw new Error(`Unknown district in: ${line}`);
        for (const name of part.slice(2).split(',')) {
          const key = `${number}${name}`;
          const known = formerCommunes.get(key);
          const former = known ?? {
            type: typeOf(COMMUNE_TYPES, name),
            name: name.slice(1),
            district,
            into: [],
          };
          former.into.push(commune);
          from.push(former);
          if (!known) {
            formerCommunes.set(key, former);
            district.communes.push(former);
          }
        }
      }
    }
  }
  return { communes, districts };
}
