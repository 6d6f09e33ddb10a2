import type { ClaimContext, Finding } from './finding.ts';

/** "Tôi ước A giữ tên", "phải chi A nhập B"; not "chi bộ", "giá vé", "cầu Rạch Miễu". */
export function longedFor({ words, sentence }: ClaimContext, finding: Finding): boolean {
  for (let at = Math.max(sentence.from, finding.from - 6); at < finding.from; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (word === 'ước' && next === 'gì') return true;
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
const LIKE = new Set(['mà', 'như', 'gì']);
const PRAYS = new Set(['trời', 'mong', 'cho', 'xin', 'sao']);
