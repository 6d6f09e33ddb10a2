import { MERGED_FROM } from '../facts.ts';
import { REGION } from './count-scope.ts';
import { type ClaimContext, compared, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

const ONLY = gate(['chỉ', 'mỗi', 'duy']);

/** Between "chỉ" and the first name. */
const LEADS = /^(?:chỉ|mỗi|duy)(?: (?:có|mỗi|riêng|còn|duy|nhất|mình|là)){0,3}$/u;

/** Between the names. */
const JOINS = new Set(['', ',', 'và', 'với', 'cùng', 'tỉnh']);

/** What is said of them: nothing may follow that it would be said of ("giữ nguyên học phí"). */
const STAYED =
  /^(?:(?:là|được|vẫn|thì|mới|thôi) ){0,2}(?:giữ nguyên|đứng riêng|(?:không|khỏi|đâu) (?:(?:phải|bị|có|cần) ){0,2}(?:sáp nhập|nhập|hợp nhất|gộp))(?: (?:với ai|vào đâu|tỉnh nào|gì|thôi|nha|nhé|mà|đó|cả|luôn|rồi)){0,3}(?: [^\p{L}\d\s]| còn| hết|$)/u;

/** A part of the country, a kind of units, a case, or another matter. */
const OTHERWISE = new Set(
  'phố tp trong nếu miền tưởng giá hồi tên đội mong ước bộ phía thấy nhớ biết'.split(' '),
);

function isOnly({ words, sentence }: ClaimContext, from: number): boolean {
  const before = words.slice(Math.max(sentence.from, from - 4), from);
  const only = before.findIndex((word) => word === 'chỉ' || word === 'mỗi' || word === 'duy');
  return only >= 0 && LEADS.test(before.slice(only).join(' '));
}

/** "Chỉ mỗi Hà Nội với Huế không bị sáp nhập": fewer units told as all that stayed. */
export function keptOnlyFindings(context: ClaimContext): Finding[] {
  const { words, sentence, reading, facts, day } = context;
  if (day < MERGED_FROM || isShut(context, ONLY)) return [];
  const names = inSentence(reading.slots.provinces, sentence).filter((name) => !name.viaTag);
  const first = names.find(({ from }) => isOnly(context, from));
  if (first === undefined) return [];
  let to = first.to;
  let told = 1;
  for (const name of names.slice(names.indexOf(first) + 1)) {
    if (!words.slice(to, name.from).every((word) => JOINS.has(word))) break;
    to = name.to;
    told += 1;
  }
  const record = facts.countsOn('unchanged-units', day).at(-1);
  if (record === undefined || told >= record.value) return [];
  if (
    !STAYED.test(
      words
        .slice(to, Math.min(sentence.to, to + 10))
        .join(' ')
        .trim(),
    )
  )
    return [];
  if (
    saysAny(context, sentence.from, to + 8, OTHERWISE) ||
    saysAny(context, sentence.from, sentence.to, REGION)
  )
    return [];
  if (remembers(context, first.from, to)) return [];
  return [
    {
      ...compared(false, 'count'),
      values: { claimed: String(told), value: String(record.value), subject: 'unchanged-units' },
      record,
      from: first.from,
      to,
    },
  ];
}
