import type { ClaimContext, Finding } from './finding.ts';

/** What somebody does in a test, in homework or in a show. */
const WRITES = new Set([
  'viết',
  'ghi',
  'đáp',
  'điền',
  'khai',
  'lời',
  'chọn',
  'nói',
  'chép',
  'khoanh',
  'kêu',
  'bài',
  'kể',
  'phán',
  'hô',
]);

/** Whose answer it is: never the writer's own claim. */
const OTHERS = new Set(
  'em bạn đứa sinh con cháu trò thằng bé nhóm đội bài báo ông bà anh chị xã lớp tui tôi mình thí gái trai cô thầy trò trẻ bé'.split(
    ' ',
  ),
);

/** What such an answer brings, when it was wrong. */
const BRINGS = new Set(['rớt', 'trượt', 'loại', 'gạch']);

const BRINGS_TOO = new Set(
  'dạy lại,chấm lại,dán lại,bị trừ,trừ điểm,0 điểm,điểm 0,không điểm,mất điểm,mất luôn,mất giải,mắc cười,buồn cười,cười lăn,cười bò,cười ồ,cười ầm,cười rần,cười phá,cười sặc,cười ngất,cười rớt,cười đau,phải sửa,ôm hận'.split(
    ',',
  ),
);

/** Words that have to stand in the text at all: most texts end here. */
const SIGNS = new Set([...BRINGS, ...[...BRINGS_TOO].map((pair) => pair.slice(0, pair.indexOf(' ')))]);

/** "… còn 17 tỉnh, cả bàn cười ầm vì dượng hay nói dóc". */
const BRAGS = /(?:^| )(?:nói (?:dóc|phét|trạng|giỡn|đùa|chơi|xạo)|chém gió|bốc phét)(?: |$)/u;

/** "Ông cứ hễ say là tuyên bố …". */
const DRUNK = /(?:^| )(?:hễ|cứ|lúc|khi|mỗi lần|nhậu) (?:say|xỉn|quắc)(?: |$)/u;

const BRAGGING = new Set(['nói', 'chém', 'bốc']);
const DRINKING = new Set(['say', 'xỉn', 'quắc']);

/** How far before a claim the word of writing may stand, and how far behind it what came of it. */
const BEFORE = 8;
const BEHIND = 26;

/** `Một em viết "A nhập với B", mai cô dạy lại`: an answer of somebody that is told as wrong. */
export function mistakeTold({ words, sentence, reading }: ClaimContext, finding: Finding): boolean {
  const behind = words.slice(finding.to, Math.min(sentence.to, finding.to + 14));
  if (behind.some((word) => BRAGGING.has(word)) && BRAGS.test(behind.join(' '))) return true;
  const before = words.slice(sentence.from, finding.from);
  if (before.some((word) => DRINKING.has(word)) && DRUNK.test(before.join(' '))) return true;
  let said = -1;
  for (let at = finding.from - 1; at >= Math.max(sentence.from, finding.from - BEFORE); at -= 1)
    if (WRITES.has(words[at] ?? '')) said = at;
  if (said < 0) return false;
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  const end = Math.min(next?.to ?? sentence.to, finding.to + BEHIND);
  let brings = false;
  for (let at = sentence.from; at < end && !brings; at += 1) {
    if (at >= finding.from && at < finding.to) continue;
    const word = words[at] ?? '';
    brings = SIGNS.has(word) && (BRINGS.has(word) || BRINGS_TOO.has(`${word} ${words[at + 1] ?? ''}`));
  }
  return (
    brings && words.slice(Math.max(sentence.from, said - 8), finding.from).some((word) => OTHERS.has(word))
  );
}
