import type { Citation, FactRecord, FormerUnitRecord, UnitRecord } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';

/** Names of province-level units: as they are on a day, and as they were before the 2025 reorganisation. */
export class UnitNames {
  readonly current: ReadonlyMap<string, UnitRecord>;
  readonly former: ReadonlyMap<string, FormerUnitRecord>;
  private readonly names = new Map<string, string[]>();

  constructor(records: readonly FactRecord[], today: IsoDate) {
    const holds = (record: FactRecord) =>
      record.validFrom <= today && (record.validTo === undefined || today <= record.validTo);
    this.current = new Map(
      records.flatMap((record) => (record.kind === 'unit' && holds(record) ? [[record.unitId, record]] : [])),
    );
    this.former = new Map(
      records.flatMap((record) => (record.kind === 'former-unit' ? [[record.unitId, record]] : [])),
    );
    for (const [name, unitId] of unitNamesOf(records)) {
      this.names.set(unitId, [...(this.names.get(unitId) ?? []), name]);
    }
  }

  /** "tỉnh Đắk Lắk", as it is now. */
  now(unitId: string): string {
    const unit = this.current.get(unitId);
    return unit ? `${unit.unitType} ${unit.name}` : unitId;
  }

  before(unitId: string): string {
    return this.former.get(unitId)?.name ?? unitId;
  }

  /** "tỉnh Phú Yên", "thành phố Hồ Chí Minh", as it was. */
  beforeWithType(unitId: string): string {
    const unit = this.former.get(unitId);
    return unit ? `${unit.unitType} ${unit.name}` : unitId;
  }

  /** Every former name, in every spelling that is known. */
  allNamesOf(unitId: string): readonly string[] {
    return this.names.get(unitId) ?? [];
  }

  /** Where it is said that a former unit is now part of another, or else the record's own source. */
  sourceOf(record: FactRecord): Citation {
    if (record.kind !== 'former-unit') return record.citation;
    return this.current.get(record.becamePartOf)?.citation ?? record.citation;
  }

  /** Where the area of a former unit lies now. */
  nowOfFormer(unitId: string): string {
    return this.now(this.former.get(unitId)?.becamePartOf ?? unitId);
  }
}

/** Every name that a province-level unit has or had, with its id, in the spellings that posts use. */
export function unitNamesOf(
  records: readonly FactRecord[],
): readonly (readonly [name: string, unitId: string])[] {
  return records.flatMap((record) =>
    record.kind === 'former-unit'
      ? [record.name, ...record.aliases].map((name): readonly [string, string] => [name, record.unitId])
      : [],
  );
}
