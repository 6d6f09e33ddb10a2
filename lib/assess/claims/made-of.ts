/** Behind a list they say that it became what stands before "do". */
const BECAME =
  /^(?:đã |mà )?(?:hợp thành|hợp nhất|hợp lại|sáp nhập|nhập lại|nhập|gộp lại|gộp|tạo thành|làm nên)(?: |$)/u;

/** "Tỉnh Khánh Hòa mới do Phú Yên và Khánh Hòa hợp thành": the list at tokens `[from, to)` made what stands before it. */
export function madeOf(words: readonly string[], from: number, to: number): boolean {
  const lead = words[from - 1] === 'tỉnh' ? (words[from - 2] ?? '') : (words[from - 1] ?? '');
  return lead === 'do' && BECAME.test(words.slice(to, to + 4).join(' '));
}
