import type { DocumentRecord } from '../../packs/types.ts';
import type { DocumentSlot } from '../slots/types.ts';
import { nearDate } from './document-date.ts';
import { type ClaimContext, inSentence } from './finding.ts';
import { IN_FORCE } from './in-force-date.ts';

function speaksOfProvinces(context: ClaimContext): boolean {
  return inSentence(context.reading.slots.counts, context.sentence).some(
    (count) => count.value === 34 && count.subjects.includes('provincial-units'),
  );
}

/** The record of a document that is named by its number, or by its type and serial in a sentence on its subject. */
export function recordOf(context: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const exact = context.facts.documents.get(slot.number.toLowerCase());
  if (exact !== undefined) return exact;
  if (slot.complete || slot.docType === undefined) return undefined;
  // "Nghị quyết 60": only a type and a serial; the subject of the sentence has to be ours too.
  const same = context.facts.documentList.filter(
    (record) => record.docType === slot.docType && record.number.split(/[/-]/)[0] === String(slot.serial),
  );
  const [only] = same;
  const dated = slot.serial >= 100 && tellsYear(context, slot, only);
  return same.length === 1 &&
    (only === subjectRecord(context, slot) ||
      (only !== undefined &&
        context.reading.first(`doc/${only.id}`, context.sentence.from, context.sentence.to) !== undefined) ||
      context.reading.has('ctx/restructuring') ||
      dated ||
      besideAnother(context, slot, only) ||
      (only !== undefined && (saysIssuer(context, slot, only) || saysPenalty(context, slot, only))) ||
      speaksOfProvinces(context))
    ? only
    : undefined;
}

/** "Nghị quyết 202 … 12/6/2025": the year of issue beside a number that few documents have. */
function tellsYear(context: ClaimContext, slot: DocumentSlot, record: DocumentRecord | undefined): boolean {
  const year = Number((record?.issuedOn ?? record?.inForceFrom)?.slice(0, 4));
  return (
    nearDate(context, slot)?.year === year ||
    inSentence(context.reading.slots.dates, context.sentence).some(
      (date) =>
        date.year === year &&
        date.basis === 'stated' &&
        date.from >= slot.to &&
        IN_FORCE.test(context.words.slice(slot.to, date.from).join(' ')),
    )
  );
}

/** "NQ 203 ký ngày 12/6 còn NQ 202 ký 16/6": two numbers of the records that belong together. */
function besideAnother(
  context: ClaimContext,
  slot: DocumentSlot,
  record: DocumentRecord | undefined,
): boolean {
  if (record === undefined || slot.serial < RARE_SERIAL) return false;
  return inSentence(context.reading.slots.documents, context.sentence).some(
    (other) =>
      other !== slot &&
      other.docType === slot.docType &&
      other.serial >= RARE_SERIAL &&
      context.facts.documentList.some(
        (one) =>
          one !== record &&
          one.issuer === record.issuer &&
          one.docType === other.docType &&
          one.number.split(/[/-]/)[0] === String(other.serial),
      ),
  );
}

/** A body gives each number once in its term from here on; the government does so each year. */
const RARE_SERIAL = 100;

/** "Quyết định 874 của Bộ Thông tin", "Kết luận 127 của Bộ Chính trị": a number, and the one who gave it. */
function saysIssuer({ words, sentence }: ClaimContext, slot: DocumentSlot, record: DocumentRecord): boolean {
  if (words[slot.to] !== 'của' || slot.serial < RARE_SERIAL || record.issuer === 'Chính phủ') return false;
  const [issuer = ''] = record.issuer.toLowerCase().split(/,| và /u);
  const named = issuer.split(' ');
  const said = words.slice(slot.to + 1, Math.min(sentence.to, slot.to + 1 + named.length));
  const same = said.findIndex((word, k) => word !== named[k]);
  return (same < 0 ? said.length : same) >= Math.min(named.length, 2) && said.length >= 2;
}

/** Decrees on penalties on the web, of which each year has many others with the same number. */
const OF_THE_WEB = new Set('mạng internet facebook fb zalo viễn'.split(' '));

/** "Nghị định 174 phạt tin giả": a decree that is named by its number and its matter, or by its number and year. */
function saysPenalty({ words, sentence }: ClaimContext, slot: DocumentSlot, record: DocumentRecord): boolean {
  if (record.docType !== 'nghị định' || record.topic !== 'public-services') return false;
  const from = Math.max(sentence.from, slot.from - WEB_WITHIN);
  const near = words.slice(from, Math.min(sentence.to, slot.to + WEB_WITHIN));
  return near.some(
    (word, k) => OF_THE_WEB.has(word) || (word === 'tin' && /^(?:giả|bịa|sai)$/u.test(near[k + 1] ?? '')),
  );
}

const WEB_WITHIN = 10;

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
  'hiệu',
  'mang',
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
    if (hit === undefined || slot.from - hit.to > (apposed ? 1 : 8)) return false;
    // An answer stands behind the words of its question, which are blank then.
    return last !== '' || words.slice(hit.to, slot.from).every((word) => word === '');
  });
}

/** "Nghị quyết 203 sửa Hiến pháp, 202 sắp xếp tỉnh": a bare number behind a comma has a matter of its own. */
function ownEnd({ reading, sentence, words }: ClaimContext, from: number): number {
  for (let at = from; at + 1 < sentence.to; at += 1)
    if (
      OPENS_NEXT.has(words[at] ?? '') &&
      reading.text.tokens[at + 1]?.kind === 'number' &&
      /^\d{2,4}$/u.test(words[at + 1] ?? '')
    )
      return at;
  return sentence.to;
}

const OPENS_NEXT = new Set([',', 'còn', 'và', ';', '–', '-', 'chứ']);

/** A record whose subject the sentence names right after the number. */
export function subjectRecord(context: ClaimContext, slot: DocumentSlot): DocumentRecord | undefined {
  const { reading, facts } = context;
  const after = Math.min(ownEnd(context, slot.to), slot.to + 16);
  let nearest: { readonly record: DocumentRecord; readonly from: number } | undefined;
  for (const record of facts.documentList) {
    const hit = reading.first(`doc/${record.id}`, slot.to, after);
    if (hit !== undefined && (nearest === undefined || hit.from < nearest.from))
      nearest = { record, from: hit.from };
  }
  if (nearest === undefined) return undefined;
  // "… 202/2025/QH15 ra sau khi sửa đổi Hiến pháp": another document is spoken of.
  for (let at = slot.to; at < nearest.from; at += 1)
    if (TO_ANOTHER.has(context.words[at] ?? '')) return undefined;
  return nearest.record;
}

const TO_ANOTHER = new Set(['sau', 'trước', 'khi', 'không', 'chứ', 'khác', 'căn', 'theo', 'dựa']);

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
