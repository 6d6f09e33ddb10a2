import { NOW } from './relation-words.ts';

/** Before a verb of merging they make it the name of the occasion: "sau sáp nhập", "do sáp nhập". */
const OCCASION = new Set([
  'sau',
  'từ',
  'trước',
  'hậu',
  'do',
  'vì',
  'hồi',
  'trong',
  'kể',
  'theo',
  'nhờ',
  'thời',
  'đợt',
  'mùa',
  'vụ',
  'ngày',
  'lúc',
  'dịp',
  'chuyện',
  'phương',
  'án',
]);

const BETWEEN_OCCASION = new Set([
  'khi',
  'đợt',
  'việc',
  'cuộc',
  'lần',
  'ngày',
  'lúc',
  'được',
  'bị',
  'hồi',
  'cái',
  'vụ',
]);

/** After "nhập" alone they make another verb: "nhập học", "nhập hàng". */
const NOT_MERGING = new Set([
  'học',
  'viện',
  'hàng',
  'khẩu',
  'cư',
  'cảnh',
  'ngũ',
  'liệu',
  'kho',
  'môn',
  'vai',
  'hộ',
  'cuộc',
  'gia',
  'cá',
  'tôm',
  'gạo',
  'trái',
  'hội',
  'bến',
  'trạm',
  'cảng',
  'tịch',
]);

/** "Về chung một phòng ký túc": people and things come together. */
const OF_PEOPLE = new Set([
  'phòng',
  'lớp',
  'đội',
  'xe',
  'nhóm',
  'trường',
  'bảng',
  'chuyến',
  'bàn',
  'ghế',
  'trận',
  'đơn',
  'giải',
  'sân',
  'chương',
  'đêm',
  'tour',
  'lịch',
  'mùa',
  'tuyến',
  'đường',
  'khung',
  'sạp',
  'quầy',
  'chợ',
  'chỗ',
  'bến',
  'tiệm',
  'quán',
  'bếp',
  'ngõ',
  'hẻm',
  'ghe',
  'thuyền',
  'dòng',
  'con',
  'ranh',
  'sở',
  'nỗi',
  'niềm',
  'thầy',
  'lô',
  'kho',
  'giỏ',
  'đề',
]);

/** "Năm sau", "tháng tới": a time to come, and no occasion. */
const SPANS = new Set(['năm', 'tháng', 'tuần', 'quý', 'kỳ']);

/** True for "sau" behind a span of time: "năm sau nhập một". */
export function isLater(words: readonly string[], at: number): boolean {
  return words[at] === 'sau' && SPANS.has(words[at - 1] ?? '');
}

/** First words of all verbs of merging. */
const BEGINS = new Set(['sáp', 'hợp', 'kết', 'tái', 'nhập', 'gộp', 'hòa', 'đồng', 'chung', 'một', '1']);

/** Index of the verb of merging that is said here, and one past it; -1 when there is none. */
export function mergeVerb(words: readonly string[]): readonly [at: number, to: number] {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!BEGINS.has(word)) continue;
    const next = words[at + 1] ?? '';
    let to = 0;
    if (word === 'sáp' && next === 'nhập') to = at + 2;
    else if (word === 'hợp' && (next === 'nhất' || next === 'lại' || next === 'với')) to = at + 2;
    else if (word === 'kết' && next === 'hợp') to = at + 2;
    else if (word === 'tái' && next === 'hợp') to = at + 2;
    else if (word === 'nhập' && words[at - 1] !== 'sáp' && !NOT_MERGING.has(next)) to = at + 1;
    else if (word === 'gộp') to = at + 1;
    else if (word === 'hòa' && next === 'vào') to = at + 1;
    else if (
      word === 'đồng' &&
      next === 'hương' &&
      ['là', 'thành'].includes(words[at - 1] ?? '') &&
      words.slice(0, at).some((one) => NOW.has(one))
    )
      to = at + 2;
    else if (
      word === 'chung' &&
      (((next === 'với' || next === '') && ['về', 'giờ', 'nay'].includes(words[at - 1] ?? '')) ||
        ((next === 'một' || next === '1') && !OF_PEOPLE.has(words[at + 2] ?? '')) ||
        next === 'nhà' ||
        next === 'tỉnh' ||
        next === 'mái')
    )
      to = at + 2;
    else if (
      (word === 'một' || word === '1') &&
      (next === 'nhà' || next === 'tỉnh' || next === 'mâm' || next === 'xóm') &&
      words[at - 1] !== 'chung' &&
      (['về', 'là', 'thành', 'cùng', 'làm', 'thức', 'nay', 'giờ'].includes(words[at - 1] ?? '') ||
        (words[at - 1] === 'lại' && words[at - 2] === 'về'))
    )
      to = at + 2;
    else if (
      word === 'một' &&
      ['là', 'làm', 'thành'].includes(words[at - 1] ?? '') &&
      (next === '' || ['rồi', 'hết', 'nha', 'nhé', 'luôn', 'từ', 'nên', ',', '.', 'thì', 'mà'].includes(next))
    )
      to = at + 1;
    // "A với B một nhà", as all that is said behind the two names.
    else if (
      word === 'một' &&
      (next === 'nhà' || next === 'tỉnh') &&
      at === 0 &&
      (!/\p{L}|\d/u.test(words[2] ?? '') || ['rồi', 'nha', 'nhé', 'luôn', 'hết'].includes(words[2] ?? ''))
    )
      to = 2;
    else if (word === 'một' && next === 'mối' && words[at - 1] === 'về') to = at + 2;
    else if (word === 'một' && next === 'rồi' && words[at - 1] === 'về') to = at + 1;
    if (to === 0) continue;
    let back = at - 1;
    while (back >= 0 && (BETWEEN_OCCASION.has(words[back] ?? '') || words[back] === '')) back -= 1;
    const occasion =
      OCCASION.has(words[back] ?? '') &&
      !isLater(words, back) &&
      (back < at - 1 || !['đã'].includes(words[at - 1] ?? ''));
    if (occasion && to < words.length) continue;
    return [at, to];
  }
  return [-1, -1];
}
