const BREAKS = new Set([',', ';', ':', '–', '-', '|', 'nhưng', 'còn', 'vì', 'nên', 'mà', 'vậy', 'do']);

const INTRODUCE = new Set(['gồm', 'là', 'từ', 'tên', 'gọi', 'thành']);

/** The words between two lists, cut at commas and conjunctions. */
export function segments(words: readonly string[]): string[][] {
  const list: string[][] = [[]];
  for (const word of words) {
    const remains = word === 'còn' && ['không', 'vẫn', 'chỉ', 'hết'].includes(list.at(-1)?.at(-1) ?? '');
    // "gồm: A, B", "tên mới là: C": the colon belongs to the word before it.
    const introduces = word === ':' && INTRODUCE.has(list.at(-1)?.at(-1) ?? '');
    if (introduces) continue;
    // "… có tên mới: C".
    if (word === ':' && list.at(-1)?.slice(-2).join(' ') === 'tên mới') {
      list.at(-1)?.push('là');
      continue;
    }
    if (
      BREAKS.has(word) &&
      !remains &&
      !(word === 'mà' && (list.at(-1)?.length ?? 0) === 0 && list.length === 1)
    )
      list.push(word === 'mà' ? ['mà'] : []);
    else list.at(-1)?.push(word);
  }
  return list;
}
