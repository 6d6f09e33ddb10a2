import type { DocumentRecord } from '../../packs/types.ts';
import { type ClaimContext, compared, type Finding, inSentence } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';

const NUMBER = gate(['số', 'hiệu']);

/** Between the subject of a document and its number: "… là số 202", "… mang số hiệu 203". */
const LEADS = new Set(
  'là mang có số hiệu thứ được đánh ghi của nó cái kia đó thì : , nghị quyết luật'.split(' '),
);

const WITHIN = 6;

/** Kinds of documents; the number told has to be one of the kind that is named before the subject. */
const KIND_BEFORE = new Set([
  'quyết',
  'luật',
  'định',
  'luận',
  'số',
  'hiệu',
  'bản',
  'của',
  'lập',
  'về',
  'hợp',
]);

/** "Nghị quyết sửa Hiến pháp là số 202": the bare number of a document that is named by its subject. */
export function serialFindings(context: ClaimContext): Finding[] {
  if (isShut(context, NUMBER) || isShut(context, FIGURES)) return [];
  const { reading, facts, sentence, words } = context;
  if (inSentence(reading.slots.documents, sentence).length > 0) return [];
  for (const id of reading.under('doc/')) {
    const subject = reading.first(`doc/${id}`, sentence.from, sentence.to);
    const record = facts.documentList.find((one) => one.id === id);
    if (subject === undefined || record === undefined) continue;
    if (!KIND_BEFORE.has(words[subject.from - 1] ?? '') && !namesKind(words, subject.from, record)) continue;
    const at = numberBehind(context, subject.to);
    if (at === undefined) continue;
    const right = words[at] === record.number.split(/[/-]/)[0];
    return [
      {
        ...compared(right, 'document-number'),
        values: right
          ? {}
          : { subject: record.subject, claimed: reading.textOf(at - 1, at + 1), document: record.number },
        record,
        from: subject.from,
        to: at + 1,
      },
    ];
  }
  return [];
}

function namesKind(words: readonly string[], from: number, record: DocumentRecord): boolean {
  const kind = record.docType.split(' ');
  for (let at = Math.max(0, from - 6); at < from; at += 1)
    if (kind.every((part, k) => words[at + k] === part)) return true;
  return false;
}

/** Where "số" and a number of two to four digits stand behind a subject. */
function numberBehind({ words, sentence, reading }: ClaimContext, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.to, from + WITHIN); at += 1) {
    if (reading.text.tokens[at]?.kind === 'number')
      return /^\d{2,4}$/u.test(words[at] ?? '') && ['số', 'hiệu'].includes(words[at - 1] ?? '')
        ? at
        : undefined;
    const word = words[at] ?? '';
    if (word !== '' && !LEADS.has(word)) return undefined;
  }
  return undefined;
}
