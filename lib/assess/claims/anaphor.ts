/** Nouns that, with "đó", "này", "ấy", point back at the place just named: "bên đó", "hòn đảo núi lửa này". */
const POINTING_HEADS = new Set([
  'bên',
  'chỗ',
  'nơi',
  'ở',
  'quê',
  'vùng',
  'xứ',
  'đất',
  'tỉnh',
  'đảo',
  'đặc',
  'hòn',
  'huyện',
  'thành',
  'quần',
  'thị',
  'trên',
  'dưới',
  'ngoài',
  'trong',
]);

const POINTERS = new Set(['đó', 'đấy', 'ấy', 'này', 'nớ', 'đây', 'kia']);

/** Before a pronoun that opens a clause. */
const LEADS = new Set([
  'nhưng',
  'mà',
  'thì',
  'và',
  'vì',
  'chứ',
  'còn',
  ',',
  '–',
  '-',
  '',
  'giờ',
  'nay',
  'hiện',
]);

const PRONOUNS = new Set(['nó', 'bển']);

/** Words between head and pointer: "hòn đảo núi lửa này". */
const MOST_BETWEEN = 4;

/** One past the word or group at `at` that points back at a place, or 0: "nó", "bên đó", "hòn đảo núi lửa này". */
export function anaphorAt(words: readonly string[], at: number, end: number): number {
  const word = words[at] ?? '';
  if (PRONOUNS.has(word)) return at + 1;
  if (!POINTING_HEADS.has(word)) return 0;
  for (let k = at + 1; k < Math.min(end, at + 2 + MOST_BETWEEN); k += 1) {
    const next = words[k] ?? '';
    if (POINTERS.has(next)) return k + 1;
    if (!/^\p{L}+$/u.test(next)) return 0;
  }
  return 0;
}

/** One past the pointing words that open tokens `[from, to)`, or 0. */
export function openingAnaphor(words: readonly string[], from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 3 && LEADS.has(words[at] ?? '')) at += 1;
  return anaphorAt(words, at, to);
}
