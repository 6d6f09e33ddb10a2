/** Words that deny what follows them. */
export const NOT = new Set(['không', 'chưa', 'đừng', 'khỏi', 'khoan']);

/** Words that say that something holds today. */
export const NOW = new Set(['giờ', 'nay', 'hiện', 'thành', 'mới', 'thì']);

/** "Tây Ninh ôm Long An". */
export const TAKES_IN = new Set(['ôm', 'nuốt', 'gánh', 'cõng', 'rước']);

/** Words that may stand before a bare verb of motion or "là" without changing what it says. */
const LIGHT = new Set(
  'đã được đều cũng quê xứ thì giờ nay luôn hết hiện bị lại vẫn đang chính thức mới rồi từ ngày này , cũ ấy đó mình ta cả tất mà còn chứ là lâu vốn chuyển có tới lượt tỉnh ) (  ra tụi em tui bọn tôi chúng nhà con bà anh chị hết tại sắp sẽ mục ô dòng địa chỉ'.split(
    ' ',
  ),
);

/** True when the words end with `tail`. */
export function ends(words: readonly string[], ...tail: readonly string[]): boolean {
  const start = words.length - tail.length;
  if (words[words.length - 1] !== tail[tail.length - 1]) return false;
  return start >= 0 && tail.every((word, k) => words[start + k] === word);
}

/** True when the first `to` words change nothing of what the next one says. */
export function allLight(words: readonly string[], to: number): boolean {
  for (let k = 0; k < to; k += 1) if (words[k] !== '' && !LIGHT.has(words[k] ?? '')) return false;
  return true;
}

/** True when one of the four words before `at` denies what is said there. */
export function negatedBefore(words: readonly string[], at: number): boolean {
  for (let k = Math.max(0, at - 4); k < at; k += 1) {
    const word = words[k] ?? '';
    if (
      word === 'không' &&
      ['chỉ', 'những', 'phải', 'còn'].includes(words[k + 1] ?? '') &&
      words[k + 1] !== 'phải'
    )
      continue;
    if (NOT.has(word)) return true;
    if (word === 'đâu' || (word === 'có' && words.includes('đâu'))) return true;
  }
  return false;
}
