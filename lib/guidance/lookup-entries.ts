import type { Citation, FactRecord, Pack, UnitRecord } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Confirmation } from './guidance-types.ts';
import { AFTER_SHARING, SHARING_SITUATIONS } from './sharing-steps.ts';
import { UnitNames } from './unit-names.ts';

export type LookupKind = 'place' | 'document' | 'date' | 'answer' | 'advice';

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
  /** The document that the entry is about, to compare with what was asked. */
  readonly document?: { readonly number: string; readonly issuedOn: IsoDate | null };
}

/** Where texts in force can be read whole. */
const PLACE_OF_TEXTS = 'vanban.chinhphu.vn';

/** Straight quotation marks of the data as printed ones. */
const printed = (text: string) => text.replace(/"([^"]*)"/g, '“$1”');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const listOf = (names: readonly string[]) => new Intl.ListFormat('vi', { type: 'conjunction' }).format(names);

/** How the interface writes days, records and sources; passed in, so that this folder holds no wording of its own for them. */
export interface RecordWriter {
  /** A day, month or year (ISO) as readers write it. */
  day(date: string): string;
  /** One sentence. `nameOf` gives the name of a province-level unit, with its type where it is a present one. */
  record(record: FactRecord, nameOf: (unitId: string, former: boolean) => string): string;
  /** Title, number, issuer and date in one line. */
  citation(citation: Citation): string;
}

type Readable = Pick<LookupEntry, 'kind' | 'title' | 'text' | 'words' | 'document'>;

function describeCommunes(unit: UnitRecord, writer: RecordWriter): string {
  const { xa, phuong, dacKhu } = unit.communes;
  const communes = [
    [xa, 'xã'],
    [phuong, 'phường'],
    [dacKhu, 'đặc khu'],
  ].flatMap(([count, name]) => (count === 0 ? [] : [`${count} ${name}`]));
  return `Có ${listOf(communes)}, theo bản ghi từ ngày ${writer.day(unit.validFrom)}.`;
}

function describe(
  record: FactRecord,
  names: UnitNames,
  today: IsoDate,
  writer: RecordWriter,
): Readable | null {
  const sentence = (): string =>
    writer.record(record, (unitId, former) => (former ? names.before(unitId) : names.now(unitId)));
  switch (record.kind) {
    case 'unit':
      if (names.current.get(record.unitId) !== record) return null;
      return {
        kind: 'place',
        title: capital(names.now(record.unitId)),
        text: `${sentence()} ${describeCommunes(record, writer)}`,
        words: record.formedFrom.map((id) => names.before(id)).join(' '),
      };
    case 'former-unit':
      if (names.former.get(record.unitId) !== record || record.becamePartOf === record.unitId) return null;
      return {
        kind: 'place',
        title: `${record.name} (trước ngày 01/07/2025)`,
        text: sentence(),
        words: record.aliases.join(' '),
      };
    case 'town':
      return {
        kind: 'place',
        title: record.name,
        text: `${sentence()} Nơi này nay thuộc ${names.nowOfFormer(record.inFormerUnit)}.`,
        words: record.aliases.join(' '),
      };
    case 'belongs':
      return {
        kind: 'place',
        title: capital(`${record.placeType} ${record.name}`),
        text: `${sentence()} Trước ngày 01/07/2025 thuộc ${names.before(record.formerUnitId)}.`,
        words: '',
      };
    case 'other-name':
      return { kind: 'place', title: record.name, text: sentence(), words: record.aliases.join(' ') };
    case 'document': {
      const issued = record.issuedOn === undefined ? '' : ` ngày ${writer.day(record.issuedOn)}`;
      const force =
        record.inForceFrom === undefined ? '' : ` Có hiệu lực từ ngày ${writer.day(record.inForceFrom)}.`;
      return {
        kind: 'document',
        title: `${capital(record.docType)} ${record.number}`,
        text: `${record.subject}. ${capital(record.issuer)} ban hành${issued}.${force} Đọc toàn văn: tìm “${record.number}” ở ${PLACE_OF_TEXTS}.`,
        words: record.phrases.join(' '),
        document: { number: record.number, issuedOn: record.issuedOn ?? null },
      };
    }
    case 'event-date':
      return {
        kind: 'date',
        title: record.name,
        text: `Ngày ${writer.day(record.on)}.`,
        words: record.phrases.join(' '),
      };
    case 'anniversary': {
      const year = Number(today.slice(0, 4));
      return {
        kind: 'date',
        title: capital(record.names[0] ?? ''),
        text: `Ngày ${writer.day(record.origin)}. Năm ${year} là ${year - Number(record.origin.slice(0, 4))} năm.`,
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
        text: sentence(),
        words: record.subjects.join(' '),
      };
    default:
      return null;
  }
}

const isAnswer = (entry: LookupEntry) => entry.kind === 'answer';

function advice(id: string, title: string, text: string, words: string): LookupEntry {
  return { id, kind: 'advice', title, text, citation: null, url: null, status: 'confirmed', words };
}

/** What to do, in the situations that people ask about. */
const ADVICE: readonly LookupEntry[] = [
  advice(
    'advice/after-sharing',
    'Lỡ chia sẻ điều chưa đúng',
    AFTER_SHARING.map((step, index) => `${index + 1}. ${step.title}. ${step.text}`).join('\n'),
    'lỡ đăng nhầm tin sai tin giả tin cũ rồi làm gì phải làm sao xử lý thế nào xóa thu hồi xin lỗi',
  ),
  ...SHARING_SITUATIONS.map(({ id, title, text }) => advice(`advice/${id}`, title, text, 'gặp thì làm gì')),
];

/** Everything of a pack that a person can look up, as it stands on `today`, and what to do in common situations. */
export function lookupEntries(pack: Pack, today: IsoDate, writer: RecordWriter): readonly LookupEntry[] {
  const names = new UnitNames(pack.records, today);
  const facts = pack.records.flatMap((record): LookupEntry[] => {
    const readable = describe(record, names, today, writer);
    if (!readable) return [];
    const citation = names.sourceOf(record);
    const { url, status } = citation;
    return [{ ...readable, id: record.id, citation: writer.citation(citation), url: url ?? null, status }];
  });
  const scams = pack.scams.map(({ id, name, whatToDo }) => advice(`scam/${id}`, name, whatToDo, 'lừa đảo'));
  // Official answers come first where several entries fit a question equally well.
  const ordered = [
    ...facts.filter(isAnswer),
    ...facts.filter((entry) => !isAnswer(entry)),
    ...scams,
    ...ADVICE,
  ];
  return ordered.map((entry) => ({
    ...entry,
    title: printed(entry.title),
    text: printed(entry.text),
  }));
}
