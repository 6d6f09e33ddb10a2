const JOINS = new Set(
  'và với cùng lẫn cả cũ mới , + / & ( ) tỉnh thành phố tp hai ba – - nữa 2 3 rồi còn thêm'.split(' '),
);

/** True when the words only join two names of one list. */
export function joins(words: readonly string[]): boolean {
  if (words.length > 5 && words.filter((word) => word !== '').length > 5) return false;
  // "Hà Giang nhập Tuyên Quang thành Hà Tuyên".
  if (words.findLast((word) => word !== '') === 'thành') return false;
  for (const word of words) if (word !== '' && !JOINS.has(word)) return false;
  // "A về với B, còn C thì không": behind the comma another unit is spoken of.
  return !(words.includes('còn') && !words.includes('cả')) || (words.length <= 2 && words[0] !== ',');
}
