/**
 * How the words between two lists of places tie them together:
 * `with` both sides became one · `into` the left went into the right, or lies in it · `result` the right is the name of
 * what the left became · `consist` the left is made of the right · `split` the left left the right · `contrast` the
 * right is denied · `either` one of the two, as in a question · `none` nothing that concerns a record.
 */
export type RelationKind = 'with' | 'into' | 'result' | 'consist' | 'split' | 'contrast' | 'either' | 'none';

export interface Relation {
  readonly kind: RelationKind;
  /**
   * `merge`: a verb of merging · `state`: "thuộc", "nay là" · `motion`: a bare "về", "vào" · `people`: "người … giờ là
   * người …" · `form`: what is to be chosen or written on a form.
   */
  readonly by: 'merge' | 'state' | 'motion' | 'people' | 'form';
  readonly negated: boolean;
}

const NONE: Relation = { kind: 'none', by: 'state', negated: false };

const NOT = new Set(['không', 'chưa', 'đừng', 'khỏi', 'khoan']);
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
]);
const INTO = new Set(['vào', 'về', 'sang', 'qua', 'theo', 'trong', 'thuộc']);

function ends(words: readonly string[], ...tail: readonly string[]): boolean {
  const start = words.length - tail.length;
  return start >= 0 && tail.every((word, k) => words[start + k] === word);
}

/** Index of the verb of merging that is said here, and one past it; -1 when there is none. */
export function mergeVerb(words: readonly string[]): readonly [at: number, to: number] {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
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
        next === 'một' ||
        next === '1' ||
        next === 'nhà' ||
        next === 'tỉnh' ||
        next === 'mái')
    )
      to = at + 2;
    else if (
      (word === 'một' || word === '1') &&
      (next === 'nhà' || next === 'tỉnh' || next === 'mâm' || next === 'xóm') &&
      words[at - 1] !== 'chung' &&
      ['về', 'là', 'thành', 'cùng', 'làm'].includes(words[at - 1] ?? '')
    )
      to = at + 2;
    else if (
      word === 'một' &&
      ['là', 'làm', 'thành'].includes(words[at - 1] ?? '') &&
      (next === '' || ['rồi', 'hết', 'nha', 'nhé', 'luôn', 'từ'].includes(next))
    )
      to = at + 1;
    // "A với B một nhà", as all that is said behind the two names.
    else if (
      word === 'một' &&
      next === 'nhà' &&
      at === 0 &&
      (!/\p{L}|\d/u.test(words[2] ?? '') || ['rồi', 'nha', 'nhé', 'luôn', 'hết'].includes(words[2] ?? ''))
    )
      to = 2;
    else if (word === 'một' && next === 'mối' && words[at - 1] === 'về') to = at + 2;
    if (to === 0) continue;
    let back = at - 1;
    while (back >= 0 && (BETWEEN_OCCASION.has(words[back] ?? '') || words[back] === '')) back -= 1;
    const occasion =
      OCCASION.has(words[back] ?? '') && (back < at - 1 || !['đã'].includes(words[at - 1] ?? ''));
    if (occasion && to < words.length) continue;
    return [at, to];
  }
  return [-1, -1];
}

function negatedBefore(words: readonly string[], at: number): boolean {
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

/** Words that may stand before a bare verb of motion or "là" without changing what it says. */
const LIGHT = new Set(
  'đã được đều cũng quê xứ thì giờ nay luôn hết hiện bị lại vẫn đang chính thức mới rồi từ ngày này , cũ ấy đó mình ta cả tất mà còn chứ là lâu vốn chuyển có tới lượt tỉnh ) (  ra tụi em tui bọn tôi chúng nhà con bà anh chị hết tại sắp sẽ mục ô dòng'.split(
    ' ',
  ),
);
const NOW = new Set(['giờ', 'nay', 'hiện', 'thành', 'mới', 'thì']);

/** "Tây Ninh ôm Long An". */
const TAKES_IN = new Set(['ôm', 'nuốt', 'gánh', 'cõng']);
/** What one does on a form: "Hòa Bình thì chọn Phú Thọ". */
const PICKS = new Set(['chọn', 'ghi', 'điền', 'gõ', 'bấm', 'tick']);
/** "… , tên mới sau khi A, B hợp nhất", "… là tên mới của A". */
const NAME_OF =
  /(?:^| )tên (?:gọi )?(?:tỉnh )?(?:mới|chung)(?: của| sau| sau khi| khi)(?: tỉnh| các tỉnh| hai tỉnh| ba tỉnh)?$/u;

function allLight(words: readonly string[], to: number): boolean {
  for (let k = 0; k < to; k += 1) if (words[k] !== '' && !LIGHT.has(words[k] ?? '')) return false;
  return true;
}

function resultCue(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (last === 'là')
    return (
      [
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
      )
    );
  if (last === 'tên')
    return (
      words.length === 1 ||
      ['lấy', 'mang', 'đổi', 'có', 'với', 'đặt', 'chung', 'lại', 'về', 'giữ', 'nguyên'].includes(before)
    );
  if (last === 'thành') return true;
  if (last === 'chung' || last === 'mới' || last === 'luôn') return words.includes('tên');
  if (last === 'gọi' || ends(words, 'gọi', 'bằng')) return true;
  if (ends(words, 'thành', 'lập') || ends(words, 'ra')) return words.length > 1 && words.includes('lập');
  return last === '=' || last === '→' || last === '>' || last === '⇒';
}

/** Reads one stretch of words between two lists. */
export function relationOf(raw: readonly string[]): Relation {
  const words = raw.filter(
    (word) => word !== '' && word !== '"' && word !== '“' && word !== '”' && word !== '(' && word !== ')',
  );
  if (words.length === 0 || words.length > 14) return NONE;
  if (words.some((word) => word === 'hay' || word === 'hoặc'))
    return { kind: 'either', by: 'state', negated: false };
  if (contrasts(words)) return { kind: 'contrast', by: 'state', negated: true };
  for (let k = 0; k < words.length; k += 1) {
    if (words[k] === 'tách' || (words[k] === 'ra' && words[k + 1] === 'khỏi'))
      return { kind: 'split', by: 'merge', negated: negatedBefore(words, k) };
    if (
      words[k] === 'không' &&
      words[k + 1] === 'còn' &&
      ['thuộc', 'là', 'chung', 'nằm'].includes(words[k + 2] ?? '')
    )
      return { kind: 'split', by: 'state', negated: false };
    if (words[k] === 'hết' && words[k + 1] === 'thuộc') return { kind: 'split', by: 'state', negated: false };
  }
  const [at, to] = mergeVerb(words);
  if (at >= 0) {
    const negated = negatedBefore(words, at);
    const rest = words.slice(to);
    if (rest.length > 8) return NONE;
    // "Nhập thêm 2.000 con giống từ …": goods.
    if (rest.some((word) => /^\d[\d.]+$/u.test(word))) return NONE;
    if (resultCue(words) && rest.length > 0) return { kind: 'result', by: 'merge', negated };
    if (rest.includes('từ') && rest.at(-1) === 'từ') return { kind: 'consist', by: 'merge', negated };
    if (rest.some((word) => INTO.has(word))) return { kind: 'into', by: 'merge', negated };
    if (rest.some((word) => ['trung', 'tâm', 'có', 'gì', 'nhưng', 'nên', 'để'].includes(word))) return NONE;
    return { kind: 'with', by: 'merge', negated };
  }
  const last = words.at(-1) ?? '';
  const negated = negatedBefore(words, words.length);
  if (
    last === 'thêm' &&
    words.some((word) => ['ôm', 'rộng', 'nhận', 'cộng', 'gánh', 'cõng', 'thâu', 'nay', 'giờ'].includes(word))
  )
    return { kind: 'with', by: 'merge', negated };
  if (last === 'cả' && words.includes('ôm')) return { kind: 'with', by: 'merge', negated };
  if (ends(words, 'có', 'cả') && words.some((word) => NOW.has(word)))
    return { kind: 'consist', by: 'state', negated };
  if (
    ['gồm', 'gồm cả'].includes(last) ||
    ends(words, 'gồm', 'cả') ||
    ends(words, 'gồm', 'có') ||
    ends(words, 'gồm', ':')
  )
    return { kind: 'consist', by: 'state', negated };
  if (last === 'từ' && words.some((word) => word === 'lập' || word === 'hình' || word === 'gộp'))
    return { kind: 'consist', by: 'state', negated };
  if (last === 'từ' && ends(words, 'tỉnh', 'mới', 'từ')) return { kind: 'consist', by: 'state', negated };
  if (last === 'của' && words.includes('hợp')) return { kind: 'consist', by: 'state', negated };
  if (NAME_OF.test(words.join(' '))) return { kind: 'consist', by: 'state', negated };
  if (
    last === 'thuộc' ||
    ends(words, 'nằm', 'trong') ||
    ends(words, 'thuộc', 'về') ||
    ends(words, 'thuộc', 'địa', 'phận')
  )
    return words.length <= 6 ? { kind: 'into', by: 'state', negated } : NONE;
  if (
    last === 'của' &&
    (ends(words, 'là', 'của') ||
      ends(words, 'giờ', 'của') ||
      ends(words, 'vẫn', 'của') ||
      ends(words, 'đặc', 'khu', 'của') ||
      ends(words, 'phần', 'của') ||
      /(?:^| )(?:là|thành) (?:một )?(?:con|em|đất|xứ|phần|cháu|người|phường|xã|đảo|địa bàn|vùng|đặc khu) của$/u.test(
        words.join(' '),
      ) ||
      /(?:^| )một (?:góc|mảnh|vùng|miền|đầu|khúc) của$/u.test(words.join(' ')) ||
      ends(words, 'thuộc', 'của'))
  )
    return words.length <= 10 ? { kind: 'into', by: 'state', negated } : NONE;
  const taken = ends(words, 'luôn') ? words.length - 2 : words.length - 1;
  if (TAKES_IN.has(words[taken] ?? '') && allLight(words, taken))
    return { kind: 'with', by: 'motion', negated };
  if (last === 'cộng' && words.length <= 2) return { kind: 'with', by: 'motion', negated };
  if (PICKS.has(last) && allLight(words, words.length - 1)) return { kind: 'into', by: 'form', negated };
  if (resultCue(words))
    return {
      kind: 'result',
      by: words.some((word) => word === '=' || word === '→') ? 'merge' : 'state',
      negated,
    };
  if (last === 'là' && words.some((word) => NOW.has(word)) && allLight(words, words.length - 1))
    return { kind: 'result', by: 'state', negated };
  if (
    ['nội', 'đất', 'xứ', 'địa'].includes(last) &&
    words.slice(0, -1).some((word) => NOW.has(word)) &&
    allLight(
      words.filter((word) => word !== 'tính'),
      words.filter((word) => word !== 'tính').length - 1,
    )
  )
    return { kind: 'into', by: 'state', negated };
  if (ends(words, 'là', 'địa', 'phận')) return { kind: 'into', by: 'state', negated };
  // "biển Vũng Tàu giờ là biển Đồng Nai"
  if (
    (last === 'dân' || last === 'người') &&
    (words.at(-2) === 'là' || words.at(-2) === 'thành') &&
    words.some((word) => NOW.has(word)) &&
    allLight(words, words.length - 2)
  )
    return { kind: 'into', by: 'people', negated };
  if (
    ['biển', 'đất'].includes(last) &&
    words.at(-2) === 'là' &&
    words.some((word) => NOW.has(word)) &&
    allLight(words, words.length - 2)
  )
    return { kind: 'into', by: 'state', negated };
  if (
    ['về', 'vào', 'sang', 'theo', 'qua'].includes(last) &&
    allLight(
      words.filter((word) => !NOT.has(word) && word !== 'phải'),
      words.filter((word) => !NOT.has(word) && word !== 'phải').length - 1,
    )
  )
    return { kind: 'into', by: 'motion', negated };
  if (ends(words, 'về', 'với') && allLight(words, words.length - 2))
    return { kind: 'with', by: 'motion', negated };
  return NONE;
}

/** "chứ không phải", "đâu phải", "không phải" with nothing but that: the name after it is denied. */
function contrasts(words: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  if (/ chứ (?:không|đâu|có|nào|chưa|hề|làm|ai) /u.test(text)) return true;
  if (/ (?:không|đâu|nào) (?:phải|có) (?:là |về |vào |với |của |ở |tỉnh |nhập |sáp nhập )?$/u.test(text))
    return words.length <= 5;
  return text.includes(' thay vì ');
}

const JOINS = new Set(
  'và với cùng lẫn cả cũ mới , + / & ( ) tỉnh thành phố tp hai ba – - nữa 2 3 rồi còn thêm'.split(' '),
);

/** True when the words only join two names of one list. */
export function joins(words: readonly string[]): boolean {
  if (words.length > 5) return false;
  for (const word of words) if (word !== '' && !JOINS.has(word)) return false;
  return !(words.includes('còn') && !words.includes('cả')) || words.length <= 2;
}
