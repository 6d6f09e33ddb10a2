import { withoutOccasion } from './occasion.ts';
import { NO_RELATION, type Relation } from './relation-types.ts';
import { allLight, ends, NOT, NOW, negatedBefore, TAKES_IN } from './relation-words.ts';
import { resultCue } from './result-cue.ts';

/** Before "thêm": "Gia Lai lấy thêm Kon Tum". */
const TAKES_MORE = new Set(
  [...TAKES_IN].concat(
    'rộng nhận cộng thâu lấy gom chia nay giờ đón kéo xin ẵm bế cưới nạp hốt xơi vơ quàng'.split(' '),
  ),
);

/** Before a word of motion: "Bắc Kạn gả về Cao Bằng", "Long An đi theo Tiền Giang". */
const GOES = new Set([
  'gả',
  'theo',
  'dọn',
  'dời',
  'đi',
  'rơi',
  'lọt',
  'chạy',
  'bay',
  'nhảy',
  'nhét',
  'bám',
  'gom',
]);

/** What one does on a form: "Hòa Bình thì chọn Phú Thọ". */
const PICKS = new Set(['chọn', 'ghi', 'điền', 'gõ', 'bấm', 'tick', 'khai']);

/** "… thì nhớ khai là". */
function remindedOf(words: readonly string[], picks: number): boolean {
  return words[picks - 1] === 'nhớ' && allLight(words, picks - 1);
}

/** Behind "ghi": "ghi tỉnh mới là". */
const NEW_UNIT = new Set([
  'nhãn',
  'bao',
  'bì',
  'túi',
  'thùng',
  'địa',
  'chỉ',
  'tỉnh',
  'mới',
  'là',
  'thành',
  'phố',
  'luôn',
  'lại',
  'tên',
  'giờ',
  ':',
]);

/** Before "từ". */
const FORMED = new Set(['lập', 'hình', 'gộp', 'sắp xếp', 'ghép', 'dựng']);

const OURS = /(?:^| )tỉnh mới (?:của )?(?:mình|tụi mình|tụi em|bọn mình|chúng mình|nhà mình|ta|em|tui) là$/u;

/** "Nho Ninh Thuận nay là đặc sản …". */
const SPECIALITY = /(?:^| )(?:là|thành|ghi|gọi) (?:đặc|nông|hải|thủy) sản(?: của| tỉnh)?$/u;

/** "… , tên mới sau khi A, B hợp nhất", "… là tên mới của A". */
const NAME_OF =
  /(?:^| )tên (?:gọi )?(?:tỉnh )?(?:mới|chung)(?: của| sau| sau khi| khi)(?: tỉnh| các tỉnh| hai tỉnh| ba tỉnh)?$/u;

/** "Hội An, thành phố cổ của …". */
const CITY_OF = /^(?:thành phố|phố|đô thị|thị xã|vùng đất|bãi biển|điểm đến)(?: \S+){0,2} của$/u;

/** "…, gồm ba tỉnh". */
const MADE_OF = /(?:^| )gồm (?:cả |có )?(?:hai|ba|2|3|các|mấy)(?: tỉnh)?(?: cũ)?$/u;

const TODAY = new Set(['giờ', 'nay', 'hiện']);

const SIZES_OF_PAIRS = new Set(['hai', '2', 'ba', '3']);

/** Beside "hai tỉnh … về" they change nothing: "giờ hai tỉnh cùng về". */
const ALONGSIDE = new Set('từ ngày khi giờ nay hiện , cả hai 2 ba 3 tỉnh cùng đều đã rồi'.split(' '));

const ASKED_FIRST =
  /(?:^| )(?:tỉnh|thành phố|đâu) ?(?:nào|gì|mới gì)? (?:thì|à thì|hả|ạ|, thì|,) (?:là|thuộc|nó thuộc|giờ là|của)$/u;

/** "Từ hồi sáp nhập đã là", "sau nhập là thuộc": since the merger a place is, or lies in, what follows. */
const SINCE =
  /^(?:rồi |kể )?(?:từ|sau)(?: hồi| khi| ngày| lúc| đợt| hôm| dạo| cái| vụ)?(?: sáp)? nhập(?: tỉnh)?(?: thì| đã| nó| mình| giờ| luôn| ,){0,3} (?:là|thành|thuộc|thuộc về|là thuộc|về)$/u;

/** "Biển Vũng Tàu giờ là biển …", "cà phê Đắk Nông giờ là cà phê …": what goes where the land goes. */
const PRODUCE = new Set('biển đất đảo phê nho dừa điều tiêu sâm nhãn vải chè muối yến'.split(' '));

/** "Phú Thọ đã tiếp nhận toàn bộ (tỉnh) …". */
const TAKES_WHOLE =
  /^(?:mới |cũng |chính thức ){0,2}(?:đã |vừa )(?:tiếp nhận|thâu tóm|nhận|tiếp quản)(?: toàn bộ| trọn| nguyên| cả){1,2}(?: địa bàn| lãnh thổ| diện tích| đất đai| dân số| và|,){0,4}(?: của)?(?: tỉnh)?$/u;

/** "…, một đoạn thuộc địa bàn Gia Lai": what runs through both. */
const PARTLY = new Set(['đoạn', 'lớn', 'nửa', 'khúc', 'chủ', 'nhiều']);

function isOrBecomes(word: string | undefined): boolean {
  return word === 'là' || word === 'thành';
}

/** The words without a verb of going right before a last word of motion: "gả về" is "về". */
function withoutGoing(words: readonly string[]): readonly string[] {
  const at = words.length - 2;
  if (at < 0 || !GOES.has(words[at] ?? '')) return words;
  return [...words.slice(0, at), ...words.slice(at + 1)];
}

/** "Có thêm địa bàn", "gồm cả vùng đất". */
const MORE = new Set(['thêm', 'cả', 'luôn']);
const LAND = new Set(['địa', 'bàn', 'đất', 'phần', 'vùng', 'địa phận', 'phận']);

function withoutLand(words: readonly string[]): readonly string[] {
  let to = words.length;
  while (to > 0 && LAND.has(words[to - 1] ?? '')) to -= 1;
  return to < words.length && MORE.has(words[to - 1] ?? '') ? words.slice(0, to) : words;
}

const COUNTED_IN = /(?:^| )(?:cả|tính|kể) (?:cả )?(?:các )?thành phố(?: |$)/u;

/** What words without a verb of merging say: "thuộc", "gồm", "nay là", "về", or nothing. */
export function stateRelation(raw: readonly string[]): Relation {
  const words = withoutLand(withoutOccasion(raw));
  const last = words.at(-1) ?? '';
  // "Đông nhất là A, tính cả thành phố thì là B": two of a row.
  if (words.includes('phố') && COUNTED_IN.test(words.join(' '))) return NO_RELATION;
  const pair = words.indexOf('tỉnh');
  if (
    (last === 'về' || last === 'vào') &&
    SIZES_OF_PAIRS.has(words[pair - 1] ?? '') &&
    words.slice(0, -1).every((word) => ALONGSIDE.has(word))
  )
    return { kind: 'into', by: 'merge', negated: false };
  // "Phú Yên giờ là tỉnh gì thì là …".
  if ((last === 'là' || last === 'thuộc') && ASKED_FIRST.test(words.join(' ')))
    return { kind: 'into', by: 'state', negated: false };
  if (last === 'khẩu' && words.includes('hộ') && words.some((word) => NOW.has(word)) && words.length <= 8)
    return { kind: 'into', by: 'people', negated: false };
  if (words.includes('nhập') && SINCE.test(words.join(' ')))
    return { kind: 'into', by: 'state', negated: false };
  const negated = negatedBefore(words, words.length);
  if (last === 'thêm' && words.some((word) => TAKES_MORE.has(word)))
    return { kind: 'with', by: 'merge', negated };
  if (ends(words, 'có', 'thêm') && allLight(words, words.length - 2))
    return { kind: 'with', by: 'motion', negated };
  if (last === 'cả' && words.includes('ôm')) return { kind: 'with', by: 'merge', negated };
  if ((ends(words, 'có', 'cả') || ends(words, 'có', 'luôn')) && words.some((word) => NOW.has(word)))
    return { kind: 'consist', by: 'state', negated };
  if (
    ['gồm', 'gồm cả'].includes(last) ||
    ends(words, 'gồm', 'cả') ||
    ends(words, 'gồm', 'luôn') ||
    ends(words, 'gồm', 'thêm') ||
    ends(words, 'gồm', 'có') ||
    ends(words, 'gồm', ':') ||
    (words.includes('gồm') && MADE_OF.test(words.join(' ')))
  )
    return { kind: 'consist', by: 'state', negated };
  if (last === 'từ' && words.some((word) => FORMED.has(word)))
    return { kind: 'consist', by: 'state', negated };
  if (last === 'từ' && ends(words, 'tỉnh', 'mới', 'từ')) return { kind: 'consist', by: 'state', negated };
  if (last === 'của' && words.includes('hợp')) return { kind: 'consist', by: 'state', negated };
  if (words.includes('tên') && NAME_OF.test(words.join(' ')))
    return { kind: 'consist', by: 'state', negated };
  if (
    last === 'thuộc' ||
    ends(words, 'nằm', 'trong') ||
    ends(words, 'ở', 'trong') ||
    ends(words, 'thuộc', 'về') ||
    ends(words, 'thuộc', 'địa', 'phận') ||
    ends(words, 'thuộc', 'địa', 'bàn') ||
    ends(words, 'nằm', 'trong', 'địa', 'phận') ||
    ends(words, 'nằm', 'trong', 'địa', 'bàn')
  )
    return words.length <= 6 && !words.some((word) => PARTLY.has(word))
      ? { kind: 'into', by: 'state', negated }
      : NO_RELATION;
  if (
    last === 'của' &&
    (ends(words, 'là', 'của') ||
      ends(words, 'giờ', 'của') ||
      (ends(words, 'vẫn', 'của') && allLight(words, words.length - 2)) ||
      ends(words, 'đặc', 'khu', 'của') ||
      (words.some((word) => TODAY.has(word)) && allLight(words, words.length - 1)) ||
      ends(words, 'phần', 'của') ||
      /(?:^| )(?:là|thành) (?:một )?(?:con|em|đất|xứ|phần|cháu|người|phường|xã|đảo|địa bàn|vùng|đặc khu|quận|huyện|thị xã|khu|tỉnh con|vùng ven|ngoại ô|ngoại thành|mảnh đất|địa phận|biển|công dân|phố cổ|phố biển|thành phố|thành phố biển|đô thị|vùng biển|bãi biển|vùng núi) của$/u.test(
        words.join(' '),
      ) ||
      /(?:^| )một (?:góc|mảnh|vùng|miền|đầu|khúc) của$/u.test(words.join(' ')) ||
      ends(words, 'thuộc', 'của') ||
      CITY_OF.test(words.join(' ')))
  )
    return words.length <= 10 ? { kind: 'into', by: 'state', negated } : NO_RELATION;
  const taken = ends(words, 'luôn') ? words.length - 2 : words.length - 1;
  if (TAKES_IN.has(words[taken] ?? '') && allLight(words, taken))
    return { kind: 'with', by: 'motion', negated };
  if ((last === 'bộ' || last === 'tỉnh' || last === 'của') && TAKES_WHOLE.test(words.join(' ')))
    return { kind: 'with', by: 'motion', negated };
  if (last === 'cộng' && words.length <= 2) return { kind: 'with', by: 'motion', negated };
  const picks = words.findIndex((word) => PICKS.has(word));
  if (
    picks >= 0 &&
    (allLight(words, picks) || remindedOf(words, picks)) &&
    words.slice(picks + 1).every((word) => NEW_UNIT.has(word))
  )
    return { kind: 'into', by: 'form', negated };
  if (words.includes('sản') && SPECIALITY.test(words.join(' ')) && words.some((word) => NOW.has(word)))
    return { kind: 'into', by: 'state', negated };
  // "Chỗ này ghi lộn, A phải là B".
  if (ends(words, 'phải', 'là') && words.length <= 3) return { kind: 'into', by: 'form', negated: false };
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
  if (ends(words, 'tỉnh', 'mới', 'là') && allLight(words, words.length - 3))
    return { kind: 'into', by: 'state', negated };
  // "…, tỉnh mới của tụi mình là", "… giờ cùng một [tỉnh X]".
  if (last === 'là' && OURS.test(words.join(' '))) return { kind: 'into', by: 'state', negated };
  if (ends(words, 'cùng', 'một') && words.some((word) => NOW.has(word)) && allLight(words, words.length - 2))
    return { kind: 'into', by: 'state', negated };
  if (ends(words, 'là', 'địa', 'phận')) return { kind: 'into', by: 'state', negated };
  // "biển Vũng Tàu giờ là biển Đồng Nai"
  if (
    (last === 'dân' || last === 'người') &&
    (isOrBecomes(words.at(-2)) || (words.at(-2) === 'công' && isOrBecomes(words.at(-3)))) &&
    words.some((word) => NOW.has(word)) &&
    allLight(words, words.length - (words.at(-2) === 'công' ? 3 : 2))
  )
    return { kind: 'into', by: 'people', negated };
  if (
    PRODUCE.has(last) &&
    (words.at(-2) === 'là' || words.at(-3) === 'là') &&
    words.some((word) => NOW.has(word)) &&
    allLight(words, words.lastIndexOf('là'))
  )
    return { kind: 'into', by: 'state', negated };
  if (['về', 'vào', 'sang', 'theo', 'qua'].includes(last)) {
    const moved = withoutGoing(words).filter((word) => !NOT.has(word) && word !== 'phải');
    if (allLight(moved, moved.length - 1)) return { kind: 'into', by: 'motion', negated };
  }
  if (ends(words, 'đi', 'với') && allLight(words, words.length - 2))
    return { kind: 'with', by: 'motion', negated };
  if ((ends(words, 'về', 'ở', 'với') || ends(words, 'về', 'sống', 'với')) && words.length <= 6)
    return { kind: 'with', by: 'motion', negated };
  if (ends(words, 'theo', 'về', 'với') && allLight(words, words.length - 3))
    return { kind: 'with', by: 'motion', negated };
  if (ends(words, 'về', 'với') && allLight(words, words.length - 2))
    return { kind: 'with', by: 'motion', negated };
  return NO_RELATION;
}
