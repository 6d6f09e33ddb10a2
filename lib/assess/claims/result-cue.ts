import { ends } from './relation-words.ts';

const HABIT = new Set(['vẫn', 'quen', 'cứ', 'toàn', 'hay', 'còn', 'thích', 'muốn', 'ưng', 'mê']);

/** Before "tên" they give or take it. */
const GIVES = new Set(['lấy', 'mang', 'đặt', 'đổi', 'chọn', 'chốt', 'đúng', 'lại']);

/** "Lấy đúng cái tên ngày xưa là", "đặt lại tên cũ là". */
function givesName(words: readonly string[]): boolean {
  const name = words.indexOf('tên');
  return name > 0 && words.slice(Math.max(0, name - 3), name).some((word) => GIVES.has(word));
}

/** True when the words lead to the name of what came out: "lấy tên là", "thành", "thành lập", "=". */
export function resultCue(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (last === 'là')
    return (
      ([
        'tên',
        'gọi',
        'mới',
        'chung',
        'luôn',
        'ghi',
        'đề',
        'tỉnh',
        'thành',
        'lấy',
        'giữ',
        'đặt',
        'vẫn',
        'bằng',
      ].includes(before) &&
        words.some(
          (word) =>
            word === 'tên' ||
            word === 'gọi' ||
            word === 'ghi' ||
            word === 'đề' ||
            word === 'thành' ||
            word === 'lấy',
        )) ||
      givesName(words)
    );
  if (last === 'tên')
    return (
      words.length === 1 ||
      ['lấy', 'mang', 'đổi', 'có', 'với', 'đặt', 'chung', 'lại', 'về', 'giữ', 'nguyên', 'cái'].includes(
        before,
      )
    );
  if (last === 'thành') return true;
  if (last === 'chung' || last === 'mới' || last === 'luôn') return words.includes('tên');
  // "Ông nội vẫn gọi Bình Định": a habit.
  if (last === 'gọi' && HABIT.has(before)) return false;
  if (last === 'gọi' || ends(words, 'gọi', 'bằng')) return true;
  if (ends(words, 'thành', 'lập') || ends(words, 'ra')) return words.length > 1 && words.includes('lập');
  return last === '=' || last === '→' || last === '>' || last === '⇒';
}
