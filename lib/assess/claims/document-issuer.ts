import type { DocumentRecord } from '../../packs/types.ts';
import type { DocumentSlot } from '../slots/types.ts';
import { recordOf } from './document-named.ts';
import { type ClaimContext, compared, type Finding, inSentence } from './finding.ts';
import { gate, isShut } from './gates.ts';

/** Bodies that issue, as frames read them, with the beginning of the issuer that a record names. */
const BODIES: readonly string[] = [
  'bộ công an',
  'bộ nội vụ',
  'bộ y tế',
  'bộ văn hóa',
  'bộ giáo dục',
  'bộ tài chính',
  'bộ quốc phòng',
  'bộ công thương',
  'bộ tư pháp',
  'bộ xây dựng',
  'bộ ngoại giao',
  'bộ nông nghiệp',
  'ủy ban thường vụ quốc hội',
  'quốc hội',
  'chính phủ',
  'thủ tướng chính phủ',
  'thủ tướng',
  'bộ chính trị',
  'ban bí thư',
  'ban chấp hành trung ương',
];

const BODY_BEGINS = new Set(['bộ', 'quốc', 'chính', 'ủy', 'thủ', 'ban']);
const BODY = gate(BODY_BEGINS);

/** Between the document and who issued it: its date, and "là". */
const BETWEEN = new Set(
  'năm ngày tháng số là thì do của cái này đó được ký ra ban hành / ( ) , mà đã và quyết định nghị có từ lận hồi hôm văn bản'
    .split(' ')
    .concat(''),
);

const ISSUES = [
  'ban hành',
  'ký',
  'ra',
  'đưa ra',
  'thông qua',
  'ký ban hành',
  'làm ra',
  'soạn ra',
  'soạn',
  'làm',
  'biên soạn',
  'xây dựng',
];

/** What stands at `at`: one of the bodies, and one past it. */
function bodyAt(
  words: readonly string[],
  at: number,
): { readonly name: string; readonly to: number } | undefined {
  if (!BODY_BEGINS.has(words[at] ?? '')) return undefined;
  const name = BODIES.find((body) => body.split(' ').every((part, k) => words[at + k] === part));
  return name === undefined ? undefined : { name, to: at + name.split(' ').length };
}

/** "Do … ban hành", "là của …", and "của …" right behind the number or its date. */
function issues(words: readonly string[], lead: number, to: number, end: number, number: number): boolean {
  const behind = ` ${words.slice(to, Math.min(end, to + 6)).join(' ')} `;
  const said = ISSUES.some((verb) => behind.includes(` ${verb} `));
  if (words[to] === 'hay' || words[to] === 'hoặc') return false;
  const before = words[lead] ?? '';
  if (before === 'do' || before === 'được') return said;
  return before === 'của' && (words[lead - 1] === 'là' || lead === number || said);
}

/** Bodies of the Party and of the State sign with signs of their own: none of a group signs what is another's. */
const PARTY = /^(?:bộ chính trị|ban bí thư|ban chấp hành)/u;

/** True when the body is another one than the record's; a minister's text is no parliament's and the other way about. */
function isOther(record: DocumentRecord, body: string): boolean {
  const issuer = record.issuer.toLowerCase();
  if (PARTY.test(body)) return !issuer.includes(body);
  if (PARTY.test(issuer)) return true;
  if (body.startsWith('bộ ')) return !issuer.startsWith(body) && !issuer.includes(',');
  if (body === 'quốc hội') return !issuer.includes('quốc hội');
  if (body === 'ủy ban thường vụ quốc hội') return issuer !== body;
  return issuer.includes('quốc hội') || issuer.startsWith('bộ ');
}

function claimed(
  context: ClaimContext,
  record: DocumentRecord,
  from: number,
  to: number,
): Finding | undefined {
  const { words, sentence, reading } = context;
  const { tokens } = reading.text;
  for (let at = to; at < Math.min(sentence.to, to + 14); at += 1) {
    const word = words[at] ?? '';
    const body = bodyAt(words, at);
    if (body !== undefined) {
      if (!issues(words, at - 1, body.to, sentence.to, to) || !isOther(record, body.name)) return undefined;
      return {
        ...compared(false, 'document-issuer'),
        values: {
          document: record.number,
          claimed: reading.textOf(at, body.to),
          issuer: record.issuer,
        },
        record,
        from,
        to: body.to,
      };
    }
    if (!BETWEEN.has(word) && tokens[at]?.kind !== 'number') return undefined;
  }
  return undefined;
}

/** Between a body and the verb by which it issues. */
const BEFORE_VERB = new Set(['đã', 'vừa', 'mới', 'chính', 'thức', 'cũng', 'ra']);

const ISSUED = new Set(['hành', 'ký', 'qua', 'ra']);

/** "Chính phủ ban hành Nghị quyết 202/2025/QH15": the body, a verb and the number right behind it. */
function issuedBy(context: ClaimContext, record: DocumentRecord, slot: DocumentSlot): Finding | undefined {
  const { words, sentence, reading } = context;
  if (!slot.complete || !ISSUED.has(words[slot.from - 1] ?? '')) return undefined;
  for (let at = slot.from - 2; at >= Math.max(sentence.from, slot.from - 9); at -= 1) {
    const body = bodyAt(words, at);
    if (body === undefined) continue;
    const verb = words
      .slice(body.to, slot.from)
      .filter((word) => !BEFORE_VERB.has(word))
      .join(' ');
    // "Thủ tướng Chính phủ": the longer name stands before.
    const whole = words[at - 1] === 'tướng' ? bodyAt(words, at - 2) : undefined;
    const name = whole?.name ?? body.name;
    if (!ISSUES.includes(verb) && verb !== '') return undefined;
    if (!isOther(record, name)) return undefined;
    return {
      ...compared(false, 'document-issuer'),
      values: { document: record.number, claimed: reading.textOf(at, body.to), issuer: record.issuer },
      record,
      from: at,
      to: slot.to,
    };
  }
  return undefined;
}

/** Right before a body that issued something. */
const LEADS = gate(['do', 'của', 'được', 'hành', 'ký', 'qua']);

/** "Bộ Quy tắc ứng xử trên mạng xã hội là của Bộ Công an ban hành": who issued a document of the records. */
export function issuerFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  if (isShut(context, LEADS) || isShut(context, BODY)) return [];
  for (const slot of inSentence(reading.slots.documents, sentence)) {
    const record = recordOf(context, slot);
    const found =
      record === undefined
        ? undefined
        : (claimed(context, record, slot.from, slot.to) ?? issuedBy(context, record, slot));
    if (found !== undefined) return [found];
  }
  for (const id of reading.under('doc/')) {
    const hit = reading.first(`doc/${id}`, sentence.from, sentence.to);
    const record = hit === undefined ? undefined : facts.documentList.find((one) => one.id === id);
    const found =
      hit === undefined || record === undefined ? undefined : claimed(context, record, hit.from, hit.to);
    if (found !== undefined) return [found];
  }
  return [];
}
