import { endOf, type MentionList, startOf } from './mention-lists.ts';

/** Behind a list they say that it became what stands before "do". */
const BECAME =
  /^(?:đã |mà )?(?:hợp thành|hợp nhất|hợp lại|sáp nhập|nhập lại|nhập|gộp lại|gộp|tạo thành|làm nên)(?: |$)/u;

/** "Tỉnh Khánh Hòa mới do Phú Yên và Khánh Hòa hợp thành": the list at tokens `[from, to)` made what stands before it. */
export function madeOf(words: readonly string[], from: number, to: number): boolean {
  const lead = words[from - 1] === 'tỉnh' ? (words[from - 2] ?? '') : (words[from - 1] ?? '');
  return lead === 'do' && BECAME.test(words.slice(to, to + 4).join(' '));
}

/** "Tỉnh mới tên Cửu Long, gộp Bến Tre, …": a name at tokens `[from, to)`, and behind it what it was put together from. */
export function namedFor(words: readonly string[], from: number, to: number): boolean {
  const lead = words[from - 1] ?? '';
  if (lead !== 'tên' && !(lead === 'là' && words[from - 2] === 'tên')) return false;
  const verb = words[to] === ',' ? words[to + 1] : words[to];
  return (verb === 'gộp' || verb === 'nhập') && !words.slice(from - 6, from).includes('thích');
}

/** "Tỉnh A mới có tới bốn tỉnh cũ: B, C, D, E". */
const COUNTED =
  /^(?:mới |giờ |nay |thì ){0,2}(?:có|gồm|là) (?:tới |đến |tận |cả )?(?:hai|ba|bốn|2|3|4) (?:tỉnh|địa phương|tỉnh thành)(?: cũ| gộp lại| nhập lại)?(?: :| là| gồm)?$/u;

function spoken(words: readonly string[], from: number, to: number): string {
  return words
    .slice(from, to)
    .filter((word) => word !== '')
    .join(' ');
}

/** "Tỉnh A mới (B + C)", "Tỉnh A mới: B, C, D": a unit, and right behind it the list of what it was made of. */
export function listsMembers(words: readonly string[], before: MentionList, list: MentionList): boolean {
  if (list.length < 2) return false;
  if (words[startOf(list) - 1] === '(' && words.slice(startOf(list), endOf(list)).includes('+')) return true;
  const counted = before.length === 1 && COUNTED.test(spoken(words, endOf(before), startOf(list)));
  if (counted && before[0]?.kind === 'unit' && before[0].era !== 'former') return true;
  return (
    before.length === 1 &&
    before[0]?.era === 'new' &&
    /^(?:mới )?\)? ?:$/u.test(words.slice(endOf(before), startOf(list)).join(' ').trim())
  );
}
