import type { DocumentRecord } from '../../packs/types.ts';
import type { DocumentSlot, ProvinceSlot } from '../slots/types.ts';
import { slotsIn } from '../slots-in.ts';
import { recordOf } from './document-named.ts';
import { matterBefore, subjectOfAnother } from './document-subjects.ts';
import { type ClaimContext, compared, type Finding, inSentence } from './finding.ts';

/** Matters of other documents, by their first word; a record whose own subject shares a word with one is not compared. */
const MATTERS: readonly (readonly string[])[] = [
  'học phí|giá điện|giá xăng|giao thông|đường bộ|phòng chống bão|phòng chống thiên tai|thuế thu nhập|thuế đất|đất đai|tiền lương|lương cơ sở|lương tối thiểu|lương hưu|bảo hiểm y tế|bảo hiểm xã hội|khoa học công nghệ|khoa học và công nghệ|giáo dục|dạy thêm|nông nghiệp|kinh tế tư nhân|vàng|hôn nhân|nghĩa vụ quân sự|bầu cử|nhà ở|môi trường|an toàn thực phẩm|rượu bia|nồng độ cồn|thuốc lá|cư trú|căn cước|hộ khẩu|giá nước|du lịch|y tế|dịch bệnh|chứng khoán|ngân hàng|xây dựng|hải quan|biển số xe|đăng kiểm|thi tốt nghiệp|tuyển sinh'.split(
    '|',
  ),
].flatMap((list) => list.map((matter) => matter.split(' ')));

/** Between the number and "về": "là quy định", "là nghị quyết", "nói". */
const LEADS = new Set(
  'là thì quy định nói nghị quyết luật văn bản quyết cái công điện liên quan đến tới viết ban hành về chuyện việc mà của'
    .split(' ')
    .concat(''),
);

/** One past "là quy định về" from `at` on, or 0. */
function aboutAt(words: readonly string[], from: number, end: number): number {
  let at = from;
  while (at < Math.min(end, from + 7) && LEADS.has(words[at] ?? '')) at += 1;
  const lead = words.slice(from, at);
  const said = lead.includes('về') || (lead.includes('là') && lead.includes('luật'));
  return said && !lead.includes('mà') ? at : 0;
}

function matterAt(words: readonly string[], at: number): number {
  // "về miễn học phí", "về tăng lương cơ sở"
  for (let from = at; from <= at + 1; from += 1) {
    const matter = MATTERS.find((parts) => parts.every((part, k) => words[from + k] === part));
    if (matter !== undefined) return from + matter.length;
  }
  return 0;
}

/** True when the record speaks of the matter too, as far as its subject and names tell. */
function speaksOf(record: DocumentRecord, matter: readonly string[]): boolean {
  const own = new Set(
    [record.subject, ...record.phrases]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\d]+/u),
  );
  return matter.some((word) => own.has(word));
}

/** "Nghị quyết 30/2026/QH16 về việc thành lập thành phố Bắc Ninh": another unit than the one that the document is about. */
function otherUnit(
  { reading, facts }: ClaimContext,
  record: DocumentRecord,
  from: number,
  to: number,
): ProvinceSlot | undefined {
  const own = [...facts.units.keys()].filter((id) => record.subject.includes(facts.nameOf(id)));
  if (own.length === 0) return undefined;
  const named = slotsIn(reading.slots.provinces, from, Math.min(to, from + UNIT_WITHIN));
  return named.some((name) => own.includes(name.unitId)) ? undefined : named[0];
}

/** A unit that a document is said to be about stands this near behind "về". */
const UNIT_WITHIN = 8;

/** What was told before the number is decided by another document. */
function ofAnother(
  { reading }: ClaimContext,
  record: DocumentRecord,
  matter: { readonly from: number; readonly to: number },
  slot: DocumentSlot,
): Finding {
  return {
    ...compared(false, 'document-matter'),
    values: {
      document: record.number,
      claimed: reading.textOf(matter.from, matter.to),
      subject: record.subject,
    },
    record,
    from: matter.from,
    to: slot.to,
  };
}

/** A bare number of a committee or a council is another document's. */
function isLocal({ words, sentence }: ClaimContext): boolean {
  return words.slice(sentence.from, sentence.to).some((word) => LOCAL.has(word));
}

const LOCAL = new Set('hđnd ubnd tỉnh_ủy đảng chi thành_ủy ủy hội sở'.split(' '));

/** "Nghị quyết 202/2025/QH15 là quy định về miễn học phí": a document of the records said to be about something else. */
export function matterFindings(context: ClaimContext): Finding[] {
  const { reading, sentence, words } = context;
  for (const slot of inSentence(reading.slots.documents, sentence)) {
    const record = recordOf(context, slot);
    if (record === undefined || (!slot.complete && isLocal(context))) continue;
    const start = slot.date !== undefined && slot.date.from >= slot.to ? slot.date.to : slot.to;
    const decided = matterBefore(words, record, sentence.from, slot.from);
    if (decided !== undefined) return [ofAnother(context, record, decided, slot)];
    const other = subjectOfAnother(words, record, start, sentence.to);
    const about = other?.from ?? (slot.complete ? aboutAt(words, start, sentence.to) : 0);
    if (about === 0) continue;
    const unit = other === undefined ? otherUnit(context, record, about, sentence.to) : undefined;
    const to = other?.to ?? unit?.to ?? matterAt(words, about);
    if (to === 0) continue;
    if (other === undefined && unit === undefined && speaksOf(record, words.slice(about, to))) continue;
    return [
      {
        ...compared(false, 'document-matter'),
        values: {
          document: record.number,
          claimed: reading.textOf(about, to),
          subject: record.subject,
        },
        record,
        from: slot.from,
        to,
      },
    ];
  }
  return [];
}
