import type { Citation, CountSubject, FactRecord, Pack, UnitRecord } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Confirmation } from './guidance-types.ts';
import { LAW_NOTES } from './law-notes.ts';
import { AFTER_SHARING, SHARING_SITUATIONS } from './sharing-steps.ts';
import { UnitNames } from './unit-names.ts';

export type LookupKind = 'place' | 'document' | 'date' | 'count' | 'answer' | 'rumour' | 'law' | 'advice';

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

/** Counts that people ask for. */
const COUNT_TITLES: Readonly<Partial<Record<CountSubject, string>>> = {
  'provincial-units': 'Số tỉnh, thành phố',
  provinces: 'Số tỉnh',
  'central-cities': 'Số thành phố trực thuộc trung ương',
  'commune-units': 'Số xã, phường, đặc khu',
  communes: 'Số xã',
  wards: 'Số phường',
  'special-zones': 'Số đặc khu',
  'government-levels': 'Số cấp chính quyền địa phương',
};

/** How people ask for what an official statement answers. */
const POLICY_WORDS: Readonly<Record<string, string>> = {
  'no-further-merger': 'sáp nhập tiếp thêm lần nữa còn 16 tỉnh 34 còn 16',
  'no-district-level': 'bỏ khôi phục lập lại',
  'papers-need-no-change': 'giấy tờ cũ có phải đổi làm lại không',
  'address-data-updates-itself': 'cập nhật địa chỉ gọi điện',
};

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

/** What a date of this precision is called. */
const partOfTime = (date: string): string => ['năm', 'tháng', 'ngày'][date.split('-').length - 1] ?? '';

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
        words: record.formedFrom.flatMap((id) => names.allNamesOf(id)).join(' '),
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
    case 'count': {
      const holds = record.validFrom <= today && (record.validTo === undefined || today <= record.validTo);
      const title = COUNT_TITLES[record.subject];
      if (!holds || title === undefined) return null;
      return {
        kind: 'count',
        title,
        text: sentence(),
        words: 'có còn bao nhiêu mấy tổng cộng cả nước hiện nay',
      };
    }
    case 'rumour': {
      const policy = record.realPolicy === undefined ? '' : ` Chính sách có thật: ${record.realPolicy}.`;
      return {
        kind: 'rumour',
        title: `Từng có tin: ${record.claim}`,
        text: `${sentence().replace(/\.?$/, '.')}${policy} Được làm rõ ${partOfTime(record.refutedOn)} ${writer.day(record.refutedOn)}; việc về sau có thể đã khác.`,
        words: record.cues.flat().join(' '),
      };
    }
    case 'policy':
      return {
        kind: 'answer',
        title: 'Đã có trả lời chính thức',
        text: sentence(),
        words: `${record.subjects.join(' ')} ${POLICY_WORDS[record.policyId] ?? ''}`,
      };
  }
}

const isAnswer = (entry: LookupEntry) => entry.kind === 'answer' || entry.kind === 'count';
const isRumour = (entry: LookupEntry) => entry.kind === 'rumour';

function advice(id: string, title: string, text: string, words: string): LookupEntry {
  return { id, kind: 'advice', title, text, citation: null, url: null, status: 'confirmed', words };
}

/** How people ask for the notes on law. */
const LAW_WORDS: Readonly<Record<string, string>> = {
  'before-2026-07': 'bị phạt bao nhiêu tiền mức phạt khi đăng chia sẻ tin giả tin sai',
  'from-2026-07': 'bị phạt bao nhiêu tiền mức phạt khi đăng chia sẻ tin giả tin sai hiện nay',
  'sharing-counts': 'chỉ chia sẻ lại có bị phạt không',
  'personal-data': 'lộ thông tin cá nhân đăng ảnh căn cước số điện thoại người khác',
};

/** How people begin to tell of a trick. */
const SCAM_WORDS =
  'lừa đảo có ai đó người lạ tự xưng giả danh mạo danh gọi điện nhắn tin đòi bảo chuyển tiền';

/** How people name the situations. */
const SITUATION_WORDS: Readonly<Record<string, string>> = {
  image: 'hình video cắt ghép giả mạo ai deepfake',
  money: 'chuyển khoản otp số lạ vay mượn',
  emergency: 'trẻ em lạc động đất cứu nạn khẩn cấp mất tích 111 112 113',
  secret: 'tài liệu đóng dấu tuyệt mật tối mật nội bộ',
};

/** What to do, in the situations that people ask about. */
const ADVICE: readonly LookupEntry[] = [
  advice(
    'advice/after-sharing',
    'Lỡ chia sẻ điều chưa đúng',
    AFTER_SHARING.map((step, index) => `${index + 1}. ${step.title}. ${step.text}`).join('\n'),
    'lỡ đăng nhầm tin sai tin giả tin cũ rồi làm gì phải làm sao xử lý thế nào xóa thu hồi xin lỗi',
  ),
  ...SHARING_SITUATIONS.map(({ id, title, text }) =>
    advice(`advice/${id}`, title, text, SITUATION_WORDS[id] ?? ''),
  ),
];

const TO_COMPARE = ' (cần kiểm tra lại với văn bản)';

/** The notes on law, each line with its caution. */
const LAW: readonly LookupEntry[] = LAW_NOTES.map((note) => ({
  id: `law/${note.id}`,
  kind: 'law',
  title: note.title,
  text: note.statements
    .map(({ text, status }) => (status === 'confirmed' ? text : text.replace(/\.$/, `${TO_COMPARE}.`)))
    .join('\n'),
  citation: note.readAt,
  url: null,
  status: 'confirmed',
  words: LAW_WORDS[note.id] ?? '',
}));

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
  const scams = pack.scams.map(({ id, name, whatToDo }) => advice(`scam/${id}`, name, whatToDo, SCAM_WORDS));
  // Official answers come first where several entries fit a question equally well.
  const ordered = [
    ...facts.filter(isAnswer),
    ...facts.filter((entry) => !isAnswer(entry) && !isRumour(entry)),
    ...LAW,
    ...scams,
    ...ADVICE,
    ...facts.filter(isRumour),
  ];
  return ordered.map((entry) => ({
    ...entry,
    title: printed(entry.title),
    text: printed(entry.text),
  }));
}
