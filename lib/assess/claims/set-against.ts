import type { ClaimContext, Finding } from './finding.ts';
import { mentionsIn } from './mentions.ts';
import { nameOf, unitOf } from './verdict.ts';
import { wordSet } from './word-set.ts';

/** What a sign, a paper or somebody else says or believes. */
const SAYS = wordSet(
  'nói bảo cãi khăng khẳng đồn ghi đề in viết để đăng phán quả tưởng nghĩ vẽ dán gõ noi bao viet tuong hiểu',
);

/** Right before it, the writer says so. */
const WRITER = wordSet('tôi tui tớ tao mình');

/** How far before a claim the word of saying may stand, and how far behind it what is right. */
const BEFORE = 7;
const BEHIND = 26;

/** Behind a claim they judge it, or bring what is so instead. */
const TURNS = wordSet(
  'trật sai nhầm lộn trượt sửa cười mà chứ im mở lôi tra đúng ra hóa ngờ dè té thật thực nha không cập lỗi gạch chỉnh trat',
);

/** True when somebody else's saying stands before the claim, or begins within it. */
function saidByAnother({ words, sentence }: ClaimContext, { from, to }: Finding): boolean {
  for (let at = Math.max(sentence.from + 1, from - BEFORE); at < to; at += 1)
    if (SAYS.has(words[at] ?? '') && !WRITER.has(words[at - 1] ?? '')) return true;
  return false;
}

/** What is compared with the name of a unit. */
const OF_NAMES = wordSet('differs/merger differs/belongs differs/centre differs/name differs/unchanged');

/** Directly before the right name they deny that it is. */
const DENIES = wordSet('không chứ chưa');

/** The values of the record that the claim does not hold. */
function rightNames({ rule, values }: Finding): readonly string[] {
  if (!OF_NAMES.has(rule)) return [];
  const claimed = values['claimed'] ?? '';
  return [values['unit'], values['centre'], ...(values['from'] ?? '').split(', ')].filter(
    (name) => name !== undefined && name !== '' && !claimed.split(', ').includes(name),
  ) as string[];
}

/** "… các cụ đừng share", right behind what others say. */
const WAVED_OFF =
  /^(?:[”"',–-] ?){0,3}(?:(?:thì |các |mấy |mọi |bà |anh |cả |ai )?(?:cụ|bác|mẹ|mom|người|con|em|nhà|chị|bạn|thấy|đọc|xem|gặp|cũng) ){0,3}(?:đừng|chớ|khỏi|không nên) (?:có )?(?:share|chia sẻ|chia|tin|nghe|lan|truyền|đăng|theo|mắc|chuyển|bấm)(?: |$)/u;

/** `Poster ghi A thuộc B là trật rồi, A của C`: others say it, and the record's own value is set against it. */
export function setAgainst(context: ClaimContext, finding: Finding): boolean {
  if (!saidByAnother(context, finding)) return false;
  const { reading, facts, words, sentence } = context;
  if (WAVED_OFF.test(words.slice(finding.to, Math.min(sentence.to, finding.to + 10)).join(' '))) return true;
  const names = rightNames(finding);
  if (names.length === 0) return false;
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  const end = Math.min(next?.to ?? sentence.to, finding.to + BEHIND);
  const wide = { ...context, sentence: { ...sentence, from: finding.to, to: end } };
  for (const one of mentionsIn(wide)) {
    const id = unitOf(context, one);
    if (!names.includes(nameOf(context, one)) && !(id !== undefined && names.includes(facts.nameOf(id))))
      continue;
    if ([1, 2, 3].some((back) => DENIES.has(words[one.from - back] ?? '') && one.from - back >= finding.to))
      continue;
    for (let at = finding.to; at < one.to + 3; at += 1) if (TURNS.has(words[at] ?? '')) return true;
  }
  return false;
}
