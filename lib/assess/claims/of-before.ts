import type { ClaimContext, Finding } from './finding.ts';
import { WordPairs } from './word-pairs.ts';
import { wordSet } from './word-set.ts';

const ONCE = new WordPairs([
  'ngày trước',
  'hồi trước',
  'trước đây',
  'trước kia',
  'hồi xưa',
  'ngày xưa',
  'thuở trước',
  'thời trước',
]);

const THEN = new WordPairs([
  'hồi đó',
  'hồi ấy',
  'thời đó',
  'thời ấy',
  'lúc đó',
  'hồi xưa',
  'ngày xưa',
  'khi ấy',
]);

const OF_PLACES = wordSet('differs/belongs differs/merger differs/name');

const MEMORY = wordSet('xưa từng trước thời');
const AGO = wordSet('hồi thời lúc ngày khi dạo');
const TODAY = wordSet('nay giờ hiện');

/** "Xưa", "từng", "hồi đó". */
function remembersAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return MEMORY.has(word) || ((word === 'đó' || word === 'ấy') && AGO.has(words[at - 1] ?? ''));
}

/** "Sông Bé ngày xưa gồm A với B, nay mỗi đứa một nhà". */
function consistedOnce(words: readonly string[], from: number, to: number): boolean {
  for (let at = from + 1; at < to && !TODAY.has(words[at] ?? ''); at += 1)
    if (words[at] === 'gồm') return [1, 2, 3].some((k) => at - k >= from && remembersAt(words, at - k));
  return false;
}

/** "Phú Quý là đảo của Bình Thuận ngày trước", "hồi đó tỉnh Cửu Long gồm …": how it was, and how it was called. */
export function ofBefore({ words, sentence }: ClaimContext, { rule, from, to }: Finding): boolean {
  if (!OF_PLACES.has(rule)) return false;
  if (rule !== 'differs/belongs' && consistedOnce(words, from, to)) return true;
  if (to < sentence.to && ONCE.stand(words, to)) return true;
  if (rule !== 'differs/name') return false;
  return from - 2 >= sentence.from && THEN.stand(words, from - 2);
}

/** Between "một" and a place: "một thuộc A, một thuộc B". */
const OF_EACH = wordSet('thuộc về của ở theo sang tỉnh thì đảo');

/** "…, một thuộc A một thuộc B", "… lần lượt thuộc A và B": each has its own. */
export function eachItsOwn({ words, sentence }: ClaimContext, { rule, to }: Finding): boolean {
  if (!OF_PLACES.has(rule)) return false;
  let ones = 0;
  for (let at = sentence.from; at < Math.min(sentence.to, to + 8); at += 1) {
    if (words[at] === 'lần' && words[at + 1] === 'lượt') return true;
    if (words[at] === 'một' && OF_EACH.has(words[at + 1] ?? '')) ones += 1;
  }
  return ones > 1;
}
