import type {
  AnniversaryRecord,
  BelongsRecord,
  CountRecord,
  CountSubject,
  DocumentRecord,
  EventDateRecord,
  FactRecord,
  FormerUnitRecord,
  HostRecord,
  OtherNameRecord,
  PolicyRecord,
  RumourRecord,
  TownRecord,
  UnitRecord,
} from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';

/** Day on which the list of 34 units became law; before it only the 63 stood in law. */
export const MERGER_PASSED: IsoDate = '2025-06-12';
/** Day on which the Constitution was amended, and with it the district level ended in law. */
export const AMENDED: IsoDate = '2025-06-16';
/** Day on which the 34 units and the two levels of government began to work. */
export const MERGED_FROM: IsoDate = '2025-07-01';
/** Day on which the Central Committee agreed on 34 units: from then on they were an announced plan. */
export const ANNOUNCED: IsoDate = '2025-04-12';

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

export function validOn(record: FactRecord, day: IsoDate): boolean {
  return record.validFrom <= day && (record.validTo === undefined || day <= record.validTo);
}

/** A pack's records, indexed for comparison. Unconfirmed records are left out: they are never compared with a post. */
export class Facts {
  readonly units = new Map<string, UnitRecord[]>();
  readonly formerUnits = new Map<string, FormerUnitRecord>();
  readonly otherNames = new Map<string, OtherNameRecord>();
  readonly towns = new Map<string, TownRecord>();
  readonly zones = new Map<string, BelongsRecord>();
  readonly counts = new Map<CountSubject, CountRecord[]>();
  readonly documents = new Map<string, DocumentRecord>();
  readonly documentList: DocumentRecord[] = [];
  readonly events = new Map<string, EventDateRecord>();
  readonly anniversaries: AnniversaryRecord[] = [];
  readonly hosts: HostRecord[] = [];
  readonly policies = new Map<PolicyRecord['policyId'], PolicyRecord>();
  readonly rumours: RumourRecord[] = [];
  #initials: ReadonlyMap<string, string> | undefined;

  constructor(records: readonly FactRecord[]) {
    for (const record of records) this.add(record);
  }

  /** Capitals of the former units' names ("KG"), those that stand for one unit only. */
  get initials(): ReadonlyMap<string, string> {
    this.#initials ??= this.readInitials();
    return this.#initials;
  }

  private readInitials(): ReadonlyMap<string, string> {
    const initials = new Map<string, string>();
    const units = [...this.formerUnits.values()].map(({ unitId, name }) => ({
      unitId,
      capitals: name
        .split(/[\s-]+/)
        .map((word) => word.slice(0, 1))
        .join('')
        .toUpperCase(),
    }));
    // Written exactly they come first: "BD" is Bình Dương, "BĐ" Bình Định.
    const known = new Set(units.map((unit) => unit.capitals));
    const shared = new Set<string>();
    for (const { unitId, capitals } of units) {
      const bare = capitals.replaceAll('Đ', 'D');
      for (const written of known.has(bare) ? [capitals] : [capitals, bare]) {
        if (initials.has(written) && initials.get(written) !== unitId) shared.add(written);
        initials.set(written, unitId);
      }
    }
    for (const written of shared) initials.delete(written);
    return initials;
  }

  private add(record: FactRecord): void {
    // Names are needed to read a text even where their history was not checked against a source.
    if (record.kind === 'other-name') this.otherNames.set(record.unitId, record);
    if (record.kind === 'town') this.towns.set(record.townId, record);
    if (record.citation.status !== 'confirmed') return;
    switch (record.kind) {
      case 'unit':
        push(this.units, record.unitId, record);
        break;
      case 'former-unit':
        this.formerUnits.set(record.unitId, record);
        break;
      case 'belongs':
        this.zones.set(record.placeId, record);
        break;
      case 'count':
        push(this.counts, record.subject, record);
        break;
      case 'document':
        this.documents.set(record.number.toLowerCase(), record);
        this.documentList.push(record);
        break;
      case 'event-date':
        this.events.set(record.eventId, record);
        break;
      case 'anniversary':
        this.anniversaries.push(record);
        break;
      case 'host':
        this.hosts.push(record);
        break;
      case 'policy':
        this.policies.set(record.policyId, record);
        break;
      case 'rumour':
        this.rumours.push(record);
        break;
      default:
        break;
    }
  }

  /** The unit of the 34 that a name stands for or went into. Undefined for names that are no unit. */
  unitOf(unitId: string): string | undefined {
    return this.formerUnits.get(unitId)?.becamePartOf ?? (this.units.has(unitId) ? unitId : undefined);
  }

  /** The record of one of the 34 on a day; before the 34 began, their first record. */
  unitOn(unitId: string, day: IsoDate): UnitRecord | undefined {
    const forms = this.units.get(unitId);
    return forms?.find((form) => validOn(form, day)) ?? forms?.[0];
  }

  countsOn(subject: CountSubject, day: IsoDate): readonly CountRecord[] {
    return (this.counts.get(subject) ?? []).filter((record) => validOn(record, day));
  }

  nameOf(unitId: string): string {
    return (
      this.units.get(unitId)?.[0]?.name ??
      this.formerUnits.get(unitId)?.name ??
      this.otherNames.get(unitId)?.name ??
      unitId
    );
  }
}
