import type { ClaimContext, Finding } from './finding.ts';

/** How far behind a claim, in tokens, the word that denies it may stand. */
const REACH = 5;

/** Before "đâu" they ask or tell where; "còn đâu" tells that something is gone. */
const WHERE = new Set('ở tại đi về từ ra vào vô đến tới chỗ đằng còn'.split(' '));

/** "không … đâu" denies no more than "không" does: what is claimed is already the denial. */
const DENIALS = new Set('không ko k chưa chẳng chả khỏi'.split(' '));

/** What may follow a "đâu" that ends what it denies. */
const AFTER = new Set(
  'mà nha nhé nhe nghen nghe ạ à á nhỉ em anh chị bạn bác cô chú má ba trời , . ! …'.split(' '),
);

const BREAKS = new Set([',', ';', ':', '.', '!', '?', '(', ')', 'chứ']);

/** "Quốc hội đã bấm nút đâu mà …": a "đâu" behind what is said to be done, in its own clause, denies it. */
export function deniedBehind({ words, sentence }: ClaimContext, finding: Finding): boolean {
  const end = Math.min(sentence.to, finding.to + REACH);
  for (let at = finding.to; at < end; at += 1) {
    const word = words[at] ?? '';
    if (BREAKS.has(word)) return false;
    if (word !== 'đâu' || WHERE.has(words[at - 1] ?? '')) continue;
    if (at + 1 < sentence.to && !AFTER.has(words[at + 1] ?? '')) continue;
    const said = words.slice(finding.from, at);
    if (said.includes('đã') && !said.some((one) => DENIALS.has(one))) return true;
  }
  return false;
}
