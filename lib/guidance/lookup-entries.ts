import type { Citation, FactRecord, FormerUnitRecord, Pack, UnitRecord } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Confirmation } from './guidance-types.ts';

export type LookupKind = 'place' | 'document' | 'date' | 'answer' | 'scam';

/** Something that can be looked up, ready to read. */
export interface LookupEntry {
  readonly id: string;
  readonly kind: LookupKind;
  readonly title: string;
  readonly text: string;
  /** Source in one line, or `null` for advice that has none of its own. */
  readonly citation: string | null;
  readonly url: string | null;
  readonly status: Confirmation;
  /** Further words by which it is found. */
  readonly words: string;
}

/** Straight quotation marks of the data as printed ones. */
const printed = (text: string) => text.replace(/"([^"]*)"/g, '“$1”');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const listOf = (names: readonly string[]) => new Intl.ListFormat('vi', { type: 'conjunction' }).format(names);

/** Writes a day, month or year (ISO) as readers do. */
export type FormatDay = (date: string) => string;

function citationLine(citation: Citation, formatDay: FormatDay): string {
  const title = citation.number === undefined ? citation.title : `${citation.title} (${citation.number})`;
  return `${title}, ${citation.issuer}, ${formatDay(citation.date)}`;
}

/** Names of province-level units: as they are on a day, and as they were before the 2025 reorganisation. */
class UnitNames {
  readonly current: ReadonlyMap<string, UnitRecord>;
  readonly former: ReadonlyMap<string, FormerUnitRecord>;

  constructor(records: readonly FactRecord[], today: IsoDate) {
    const holds = (record: FactRecord) =>
      record.validFrom <= today && (record.validTo === undefined || today <= record.validTo);
    this.current = new Map(
      records.flatMap((record) => (record.kind === 'unit' && holds(record) ? [[record.unitId, record]] : [])),
    );
    this.former = new Map(
      records.flatMap((record) => (record.kind === 'former-unit' ? [[record.unitId, record]] : [])),
    );
  }

  /** "tỉnh Đắk Lắk", as it is now. */
  now(unitId: string): string {
    const unit = this.current.get(unitId);
    return unit ? `${unit.unitType} ${unit.name}` : unitId;
  }

  before(unitId: string): string {
    return this.former.get(unitId)?.name ?? unitId;
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

type Readable = Pick<LookupEntry, 'kind' | 'title' | 'text' | 'words'>;

function describeUnit(unit: UnitRecord, names: UnitNames, formatDay: FormatDay): Readable {
  const { xa, phuong, dacKhu } = unit.communes;
  const communes = [
    [xa, 'xã'],
    [phuong, 'phường'],
    [dacKhu, 'đặc khu'],
  ].flatMap(([count, name]) => (count === 0 ? [] : [`${count} ${name}`]));
  const origin =
    unit.change === 'unchanged'
      ? 'Không sáp nhập trong đợt sắp xếp năm 2025.'
      : `Hình thành từ ${listOf(unit.formedFrom.map((id) => names.before(id)))}. Trung tâm hành chính đặt ở ${names.before(unit.centreIn)} cũ.`;
  return {
    kind: 'place',
    title: capital(names.now(unit.unitId)),
    text: `${origin} Có ${listOf(communes)}, theo bản ghi từ ngày ${formatDay(unit.validFrom)}.`,
    words: unit.formedFrom.map((id) => names.before(id)).join(' '),
  };
}

function describe(
  record: FactRecord,
  names: UnitNames,
  today: IsoDate,
  formatDay: FormatDay,
): Readable | null {
  switch (record.kind) {
    case 'unit':
      return names.current.get(record.unitId) === record ? describeUnit(record, names, formatDay) : null;
    case 'former-unit': {
      if (names.former.get(record.unitId) !== record || record.becamePartOf === record.unitId) return null;
      return {
        kind: 'place',
        title: `${record.name} (trước ngày 01/07/2025)`,
        text: `Nay thuộc ${names.now(record.becamePartOf)}, từ ngày 01/07/2025.`,
        words: record.aliases.join(' '),
      };
    }
    case 'town':
      return {
        kind: 'place',
        title: record.name,
        text: `Trước ngày 01/07/2025 thuộc ${names.before(record.inFormerUnit)}; nơi này nay thuộc ${names.nowOfFormer(record.inFormerUnit)}.`,
        words: record.aliases.join(' '),
      };
    case 'belongs':
      return {
        kind: 'place',
        title: capital(`${record.placeType} ${record.name}`),
        text: `Thuộc ${names.now(record.unitId)}; trước ngày 01/07/2025 thuộc ${names.before(record.formerUnitId)}.`,
        words: '',
      };
    case 'other-name':
      return {
        kind: 'place',
        title: record.name,
        text: 'Hiện không có tỉnh hay thành phố trực thuộc trung ương nào mang tên này.',
        words: record.aliases.join(' '),
      };
    case 'document': {
      const issued = record.issuedOn === undefined ? '' : ` ngày ${formatDay(record.issuedOn)}`;
      const force =
        record.inForceFrom === undefined ? '' : ` Có hiệu lực từ ngày ${formatDay(record.inForceFrom)}.`;
      return {
        kind: 'document',
        title: `${capital(record.docType)} ${record.number}`,
        text: `${record.subject}. ${capital(record.issuer)} ban hành${issued}.${force}`,
        words: record.phrases.join(' '),
      };
    }
    case 'event-date':
      return {
        kind: 'date',
        title: record.name,
        text: `Ngày ${formatDay(record.on)}.`,
        words: record.phrases.join(' '),
      };
    case 'anniversary': {
      const year = Number(today.slice(0, 4));
      return {
        kind: 'date',
        title: capital(record.names[0] ?? ''),
        text: `Ngày ${formatDay(record.origin)}. Năm ${year} là ${year - Number(record.origin.slice(0, 4))} năm.`,
        words: record.names.join(' '),
      };
    }
    case 'host':
      return {
        kind: 'date',
        title: capital(`${record.seriesNames[0]} ${record.year}`),
        text: `Nơi đăng cai: ${names.now(record.unitId)}.`,
        words: record.seriesNames.join(' '),
      };
    case 'policy':
      return {
        kind: 'answer',
        title: 'Đã có trả lời chính thức',
        text: record.statement,
        words: record.subjects.join(' '),
      };
    default:
      return null;
  }
}

const isAnswer = (entry: LookupEntry) => entry.kind === 'answer';

/** Everything of a pack that a person can look up, as it stands on `today`. Scams come with what to do. */
export function lookupEntries(pack: Pack, today: IsoDate, formatDay: FormatDay): readonly LookupEntry[] {
  const names = new UnitNames(pack.records, today);
  const facts = pack.records.flatMap((record): LookupEntry[] => {
    const readable = describe(record, names, today, formatDay);
    if (!readable) return [];
    const citation = names.sourceOf(record);
    const { url, status } = citation;
    return [
      { ...readable, id: record.id, citation: citationLine(citation, formatDay), url: url ?? null, status },
    ];
  });
  const scams = pack.scams.map(
    (scam): LookupEntry => ({
      id: `scam/${scam.id}`,
      kind: 'scam',
      title: scam.name,
      text: scam.whatToDo,
      citation: null,
      url: null,
      status: 'confirmed',
      words: 'lừa đảo',
    }),
  );
  // Official answers come first where several entries fit a question equally well.
  const ordered = [...facts.filter(isAnswer), ...facts.filter((entry) => !isAnswer(entry)), ...scams];
  return ordered.map((entry) => ({
    ...entry,
    title: printed(entry.title),
    text: printed(entry.text),
  }));
}
