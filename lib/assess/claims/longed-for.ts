import type { ClaimContext, Finding } from './finding.ts';

/** "Tôi ước A giữ tên", "phải chi A nhập B"; not "chi bộ", "giá vé", "cầu Rạch Miễu". */
export function longedFor({ words, sentence }: ClaimContext, finding: Finding): boolean {
  for (let at = Math.max(sentence.from, finding.from - 6); at < finding.from; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (word === 'ước' && next === 'gì') return true;
    if (putForward(words, at, sentence.from)) return true;
    if (at < finding.from - 4) continue;
    if (word === 'ước' || word === 'mong') return true;
    if (word === 'phải' && next === 'chi') return true;
    // "Các bác cân nhắc đưa A về B" asks for it; who is weighing it already is told of.
    if (word === 'cân' && next === 'nhắc' && !WEIGHING.has(words[at - 1] ?? '')) return true;
    if (word === 'giá' && LIKE.has(next)) return true;
    if (word === 'cầu' && PRAYS.has(next)) return true;
  }
  return false;
}

const WEIGHING = new Set(['đang', 'đã', 'sẽ', 'được']);
/** "Nhiều người đề xuất lấy A làm trung tâm": what people without a say put forward. */
function putForward(words: readonly string[], at: number, start: number): boolean {
  const puts = words[at] === 'đề' ? PUTS : words[at] === 'kiến' ? ASKS : undefined;
  if (puts?.has(words[at + 1] ?? '') !== true) return false;
  for (let k = at - 1; k >= Math.max(start, at - 3); k -= 1) if (PEOPLE.has(words[k] ?? '')) return true;
  return false;
}

const PUTS = new Set(['xuất', 'nghị']);
const ASKS = new Set(['nghị']);
const PEOPLE = new Set(['người', 'dân', 'tri', 'bạn', 'ông', 'bà', 'bác', 'con', 'em', 'mạng', 'chú', 'cụ']);

const LIKE = new Set(['mà', 'như', 'gì']);
const PRAYS = new Set(['trời', 'mong', 'cho', 'xin', 'sao']);
