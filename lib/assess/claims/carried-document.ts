import type { DocumentRecord } from '../../packs/types.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import type { Sentence } from '../reading.ts';
import type { DateSlot } from '../slots/types.ts';
import { anyIn } from '../slots-in.ts';
import { deniedDate, matches } from './document-date.ts';
import { recordOf } from './document-named.ts';
import { type ClaimContext, compared, type Finding, inSentence, reread } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { IN_FORCE } from './in-force-date.ts';

/** "Nó ban hành …", "Nghị quyết này …", "Nhưng nó có hiệu lực …": what a sentence about a document named before opens with. */
const OF_IT =
  /^(?:nhưng |mà |và |thì )?(?:nó|(?:văn bản|nghị quyết|nghị định|quyết định|luật|kết luận|công văn|bộ quy tắc|cái)(?: mới)? (?:này|đó|ấy|nầy)) /u;

const SIGNED = /(?:ban hành|ký|thông qua|ra đời|ký ban hành)(?: (?:hôm|vào|từ))?$/u;

/** The one document that a sentence names, by number or by subject. */
function onlyDocument(context: ClaimContext, before: Sentence): DocumentRecord | undefined {
  const { reading, facts } = context;
  const named = new Set<DocumentRecord>();
  const own = reread(context, before, context.words);
  const cited = inSentence(reading.slots.documents, before);
  for (const slot of cited) {
    const record = recordOf(own, slot);
    if (record !== undefined) named.add(record);
  }
  if (cited.length === 0)
    for (const record of facts.documentList)
      if (reading.first(`doc/${record.id}`, before.from, before.to) !== undefined) named.add(record);
  const [only] = named;
  return named.size === 1 && cited.length <= 1 ? only : undefined;
}

/** The day that is told of, and the one that the record gives for it. */
function told(
  context: ClaimContext,
  record: DocumentRecord,
): { readonly date: DateSlot; readonly day: IsoDate } | undefined {
  const { reading, sentence, words } = context;
  for (const date of inSentence(reading.slots.dates, sentence)) {
    if (date.precision !== 'day' || date.day === undefined || date.calendar !== 'solar') continue;
    const lead = words.slice(sentence.from, date.from).join(' ');
    if (date.from - sentence.from > 10 || lead.includes(',')) continue;
    const inForce = IN_FORCE.test(lead);
    if (!inForce && !SIGNED.test(lead)) continue;
    const day = inForce ? record.inForceFrom : record.issuedOn;
    return day === undefined ? undefined : { date, day };
  }
  return undefined;
}

/** The first words of what `OF_IT` finds. */
const NOUNS = gate(['nó', 'văn', 'nghị', 'quyết', 'luật', 'kết', 'công', 'bộ', 'cái']);

/** "… Quyết định 19/2025/QĐ-TTg nhé. Nó ban hành ngày 19/6/2025": the date of the document named before. */
export function carriedDocumentFindings(context: ClaimContext, before: Sentence | undefined): Finding[] {
  const { reading, sentence, words } = context;
  if (
    before === undefined ||
    isShut(context, NOUNS) ||
    !anyIn(reading.slots.dates, sentence.from, sentence.to)
  )
    return [];
  if (!OF_IT.test(`${words.slice(sentence.from, sentence.from + 6).join(' ')} `)) return [];
  if (anyIn(reading.slots.documents, sentence.from, sentence.to)) return [];
  const record = onlyDocument(context, before);
  const claim = record === undefined ? undefined : told(context, record);
  if (record === undefined || claim === undefined || deniedDate(context, claim.date)) return [];
  const right = matches(claim.date, claim.day);
  const { date, day } = claim;
  return [
    {
      ...compared(right, 'document-date'),
      values: right
        ? {}
        : { document: record.number, claimed: reading.textOf(date.from, date.to), date: day },
      record,
      from: sentence.from,
      to: date.to,
    },
  ];
}
