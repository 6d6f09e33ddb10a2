/** Before a verb of merging they make it the time of what is said. */
const OPENS = new Set(['từ', 'sau', 'kể', 'hồi', 'khi', 'lúc', 'ngày', 'đợt']);

const JOINS = new Set(['nhập', 'gộp', 'nhất']);

const FILLS = new Set([
  'từ',
  'hồi',
  'khi',
  'lúc',
  'ngày',
  'đợt',
  'được',
  'bị',
  'sáp',
  'hợp',
  'có',
  'cuộc',
  'vụ',
]);

/** Behind the verb they still belong to the time: "từ hồi nhập tỉnh tới giờ". */
const TAIL = new Set(['tỉnh', 'xong', 'rồi', 'lại', 'chung', 'đến', 'tới', 'nay', 'giờ', 'thì', 'là', ',']);

/**
 * The words with "giờ" for a leading "từ hồi nhập tỉnh tới", "sau khi sáp nhập thì": both say that what follows is so today.
 */
export function withoutOccasion(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => OPENS.has(word));
  if (from < 0 || from > 2) return words;
  let at = from + 1;
  while (FILLS.has(words[at] ?? '')) at += 1;
  if (!JOINS.has(words[at] ?? '')) return words;
  at += 1;
  while (TAIL.has(words[at] ?? '') && !['giờ', 'nay', 'là'].includes(words[at] ?? '')) at += 1;
  return [...words.slice(0, from), 'giờ', ...words.slice(at)];
}
