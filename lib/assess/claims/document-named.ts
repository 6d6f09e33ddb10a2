import type { DocumentRecord } from '../../packs/types.ts';
import type { DocumentSlot } from '../slots/types.ts';
import { nearDate } from './document-date.ts';
import { type ClaimContext, inSentence } from './finding.ts';

function speaksOfProvinces(context: ClaimContext): boolean {
  return inSentence(context.reading.slots.counts, context.sentence).some(
    (count) => count.value === 34 && count.subjects.includes('provincial-units'),
  );
}

export function recordOf(context: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const exact = context.facts.documents.get(slot.number.toLowerCase());
  if (exact !== undefined) return exact;
  if (slot.complete || slot.docType === undefined) return undefined;
  // "Nghị quyết 60": only a type and a serial; the subject of the sentence has to be ours too.
  const same = context.facts.documentList.filter(
    (record) => record.docType === slot.docType && record.number.split(/[/-]/)[0] === String(slot.serial),
  );
  const [only] = same;
  const dated = slot.serial >= 100 && nearDate(context, slot)?.year === Number(only?.issuedOn?.slice(0, 4));
  return same.length === 1 &&
    (only === subjectRecord(context, slot) ||
      (only !== undefined &&
        context.reading.first(`doc/${only.id}`, context.sentence.from, context.sentence.to) !== undefined) ||
      context.reading.has('ctx/restructuring') ||
      dated ||
      speaksOfProvinces(context))
    ? only
    : undefined;
}

/** "Nghị quyết 202" in a sentence that names the subject of a document. */
export function bareRecord(context: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const same = context.facts.documentList.filter(
    (record) => record.docType === slot.docType && record.number.split(/[/-]/)[0] === String(slot.serial),
  );
  return slot.complete || same.length !== 1 ? undefined : same[0];
}

const LINKS = new Set([
  'bằng',
  'theo',
  'là',
  'tại',
  'kèm',
  'qua',
  'ở',
  'trong',
  ':',
  '(',
  'số',
  'của',
  'ban',
  'hành',
  'bởi',
]);

const APPOSED = new Set([',', '–', '-']);

/** A record whose subject leads to the number: "sửa Hiến pháp bằng Nghị quyết …". */
export function leadingRecord(context: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const { reading, facts, sentence, words } = context;
  const from = Math.max(sentence.from, slot.from - 16);
  if (
    inSentence(reading.slots.documents, sentence).some((other) => other.to <= slot.from && other.from >= from)
  )
    return undefined;
  const last = words[slot.from - 1] ?? '';
  // "Bộ Quy tắc ứng xử …, Quyết định 847/QĐ-BTTTT": the number in apposition to the subject.
  const apposed = slot.complete && APPOSED.has(last);
  if (last !== '' && !LINKS.has(last) && !apposed) return undefined;
  return facts.documentList.find((record) => {
    const hit = reading.last(`doc/${record.id}`, from, slot.from);
    if (hit === undefined || slot.from - hit.to > (apposed ? 1 : 6)) return false;
    // An answer stands behind the words of its question, which are blank then.
    return last !== '' || words.slice(hit.to, slot.from).every((word) => word === '');
  });
}

/** A record whose subject the sentence names right after the number. */
export function subjectRecord(context: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const { reading, facts, sentence } = context;
  const after = Math.min(sentence.to, slot.to + 16);
  return facts.documentList.find((record) => reading.first(`doc/${record.id}`, slot.to, after) !== undefined);
}

/** What the resolutions on the new map decided, as people put it behind "về (việc)". */
const MATTERS: readonly (readonly [id: string, matter: RegExp])[] = [
  [
    'document/nq-203',
    /^(?:bỏ|kết thúc|chấm dứt|xóa|không tổ chức|dừng) (?:hoạt động )?(?:của )?(?:chính quyền )?cấp huyện/u,
  ],
  [
    'document/nq-202',
    /^(?:sáp nhập|hợp nhất|sắp xếp|sắp xếp lại|nhập) (?:các |hai |ba |một số )?(?:tỉnh|đơn vị (?:hành chính )?cấp tỉnh| )/u,
  ],
  ['document/nq-30-2026', /^(?:thành lập|đưa|cho) (?: )?(?:lên )?(?:thành phố|tp)(?: | trực thuộc)/u],
];

const ABOUT = new Set([
  'về',
  'việc',
  'là',
  'nói',
  'quy',
  'định',
  'của',
  'quốc',
  'hội',
  'ban',
  'hành',
  'để',
  ',',
  'cho',
  'nghị',
  'quyết',
  'luật',
  'văn',
  'bản',
  'cái',
]);

/** The record of what a number of the National Assembly is said to be about: "Nghị quyết 202/2025/QH15 về bỏ cấp huyện". */
export function matterRecord(
  { facts, words, sentence }: ClaimContext,
  slot: DocumentSlot,
): DocumentRecord | undefined {
  if (!slot.complete || !slot.number.toLowerCase().includes('qh1')) return undefined;
  let at = slot.to;
  while (at < Math.min(sentence.to, slot.to + 6) && ABOUT.has(words[at] ?? '')) at += 1;
  if (at === slot.to || !words.slice(slot.to, at).some((word) => word === 'về' || word === 'là'))
    return undefined;
  const matter = words.slice(at, Math.min(sentence.to, at + 9)).join(' ');
  const id = MATTERS.find(([, pattern]) => pattern.test(matter))?.[0];
  return id === undefined ? undefined : facts.documentList.find((record) => record.id === id);
}
