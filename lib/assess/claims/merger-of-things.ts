import { clauseEnd, clauseStart } from './clause.ts';
import { cooperates } from './cooperation.ts';
import { type ClaimContext, says, saysAny } from './finding.ts';
import type { MergeFrame } from './merge-frame.ts';
import { BEFORE_SUBJECT } from './opens-clause.ts';

/** Bodies whose branches in two provinces may merge without the provinces. */
const BODIES = new Set([
  'chi',
  'nhánh',
  'công',
  'ty',
  'quán',
  'tiệm',
  'cửa',
  'hàng',
  'shop',
  'đội',
  'clb',
  'đài',
  'ngân',
  'trường',
  'xe',
  'bệnh',
  'viện',
  'team',
  'giáo',
  'cục',
  'trạm',
  'kho',
  'bến',
  'tuyến',
  'ga',
  'tòa',
]);

/** Of these, too, there is one in each of two provinces. */
const OUTFITS = new Set(['xưởng', 'lớp', 'tổ', 'nhóm', 'hội', 'vườn', 'trại', 'phòng', 'đoàn']);

const ACKNOWLEDGES = ['công nhận', 'công bố', 'công khai'];

const PROVINCE = new Set(['tỉnh']);

const OF_UNIT = new Set(['tỉnh', 'thuộc']);

const HOMES = new Set(['tỉnh', 'quê', 'xứ']);

/** Where these are spoken of, "gộp" and "về chung một nhà" are about goods and weddings. */
const GOODS = new Set(['đơn', 'ship', 'tour', 'chuyến', 'vé', 'cưới', 'yêu', 'chồng', 'vợ', 'dâu', 'rể']);

const WEDDING = new Set(['cưới', 'rước', 'đính', 'sui']);

/** "Chị dâu em", "mẹ chồng": somebody who is spoken of, and no wedding. */
const KIN = new Set([
  'chị',
  'anh',
  'em',
  'bố',
  'mẹ',
  'ba',
  'má',
  'ông',
  'bà',
  'cô',
  'chú',
  'bác',
  'cậu',
  'dì',
]);

const IN_LAW = new Set(['chồng', 'vợ', 'dâu', 'rể']);

const DEAR = new Set(['tình', 'nhà', 'nha', 'nhé', 'ạ', 'các', 'mấy', 'bạn', 'chị', 'em', 'mẹ', 'thân']);

function speaksOfGoods({ words, sentence }: ClaimContext, from: number, to: number): boolean {
  for (let at = Math.max(sentence.from, from); at < Math.min(sentence.to, to); at += 1) {
    const word = words[at] ?? '';
    // "… nha cả nhà yêu" calls the readers.
    if (word === 'yêu' && DEAR.has(words[at - 1] ?? '')) continue;
    if (word === 'đơn' && words[at - 1] === 'chốt') continue;
    if (GOODS.has(word) && !(IN_LAW.has(word) && KIN.has(words[at - 1] ?? ''))) return true;
  }
  return false;
}

/** Before a name they make it the origin of a dish, a team or a person. */
const OF_ORIGIN = new Set(
  'phở bún bánh cơm mắm nem chè cốm kẹo tiếu gà bò vịt cá tôm cua lẩu cháo xôi chả giò trà rượu bia ớt muối kem khách xe đội clb fc team gái trai món quán nhánh'.split(
    ' ',
  ),
);

/** Before the unit that another one is said to have left. */
const LEFT = new Set('khỏi từ ra với tỉnh thuộc của là chung về trong và thành phố tách'.split(' '));

/** Before the name of an island they belong to it. */
const BEFORE_ISLAND = new Set([
  'đảo',
  'huyện',
  'khu',
  'từ',
  'hỏi',
  'sau',
  'tin',
  'xã',
  'vì',
  'do',
  'hồi',
  'khi',
  'được',
]);

/** "A và B gộp chung lịch thi". */
const SHARED =
  /^(?:sẽ |đã |được |giờ )?(?:gộp|nhập|ghép) (?:chung |lại |về |vào )?(?:một |chung |cùng )?(?:lịch|bảng|giải|lớp|sân|kho|đoàn|chuyến|ca|chỗ|buổi|kỳ|điểm|đề|đội|cụm|khối)(?: |$)/u;

/** "Gộp Lào Cai với Lai Châu vào một bảng". */
const INTO_ONE =
  /^(?:vào |về |thành |lại )?(?:chung |cùng )?(?:một |1 |chung |cùng )?(?:bảng|nhóm|chuyến|đoàn|lớp|phòng|đội|trận|xe|cụm|kho|tuyến|file|danh)(?: |$)/u;

/** "Bắc Ninh nhập Hà Nội 500 tấn vải". */
const AMOUNT = /^\d[\d.]* (?:tấn|kg|ký|tạ|con|thùng|xe|cái|bao|lít|triệu|tỷ|lô|đơn)(?: |$)/u;

/** "… nhập một mối về kho Hà Nội". */
const GOES_TO = new Set(['kho', 'chợ', 'sân', 'ga', 'cảng', 'bến', 'trạm', 'trường', 'viện', 'đội']);

/** "Phở Nam Định hợp nhất với bún bò Huế": things that are called after the places. */
export function ofThings(context: ClaimContext, frame: MergeFrame): boolean {
  const all = frame.target === undefined ? frame.parts : [...frame.parts, frame.target];
  const heads = all.map((one) =>
    one.from > context.sentence.from ? (context.words[one.from - 1] ?? '') : '',
  );
  const [head = ''] = heads;
  const after = context.words.slice(frame.to, frame.to + 6).join(' ');
  if (frame.by === 'merge' && AMOUNT.test(after)) return true;
  if (
    frame.by === 'merge' &&
    GOES_TO.has(heads.at(-1) ?? '') &&
    !saysAny(context, frame.from, frame.to, PROVINCE)
  )
    return true;
  // "Chuyên Biên Hòa, chuyên Lương Văn Tụy đều thuộc tỉnh …".
  if (all.some((one, k) => one.kind === 'town' && SCHOOLS.has(heads[k] ?? ''))) return true;
  if (ofWeather(context, frame) || otherSubject(context, frame)) return true;
  if (frame.by === 'merge' && cooperates(context, frame.from, frame.to)) return true;
  // "Cá Sóc Trăng về Cà Mau".
  if (frame.by === 'motion' && OF_ORIGIN.has(head)) return true;
  if (frame.by === 'merge' && (INTO_ONE.test(after) || SHARED.test(after))) return true;
  if (
    frame.by === 'merge' &&
    heads.length === 2 &&
    !saysAny(context, frame.from, frame.to, PROVINCE) &&
    head === heads[1] &&
    /\p{L}/u.test(head) &&
    head !== 'mã' &&
    !BEFORE_SUBJECT.has(head)
  )
    return true;
  // "Xưởng may Hà Giang gộp với xưởng Cao Bằng".
  const [, other = ''] = heads;
  if (
    frame.by === 'merge' &&
    heads.length === 2 &&
    (BODIES.has(other) || OUTFITS.has(other)) &&
    saysAny(context, (all[0]?.from ?? 0) - 4, all[0]?.from ?? 0, new Set([other])) &&
    !saysAny(context, frame.from, frame.to, PROVINCE)
  )
    return true;
  // "Hội đồng hương Phú Yên tách khỏi hội Đắk Lắk".
  if (
    frame.kind === 'split' &&
    frame.target !== undefined &&
    /\p{L}/u.test(context.words[frame.target.from - 1] ?? '') &&
    !LEFT.has(context.words[frame.target.from - 1] ?? '')
  )
    return true;
  // "Tôm hùm Phú Quý nhập về Khánh Hòa": goods of an island.
  const [first] = all;
  if (
    first?.kind === 'zone' &&
    !first.prefixed &&
    frame.by === 'merge' &&
    /\p{L}/u.test(head) &&
    !BEFORE_ISLAND.has(head) &&
    !BEFORE_SUBJECT.has(head) &&
    !saysAny(context, frame.from, frame.to, OF_UNIT)
  )
    return true;
  // "Trai Thái Bình lấy gái Nam Định, từ ngày hai tỉnh gộp vào …" speaks of the two provinces after all.
  if (saysAny(context, frame.from, frame.to, HOMES)) return false;
  return all.length >= 2 && all.filter((one) => OF_ORIGIN.has(context.words[one.from - 1] ?? '')).length >= 2;
}

const SCHOOLS = new Set(['chuyên', 'trường', 'thpt', 'thcs']);

/** "A vẫn B mà Mai Châu lại thành C": another place, which no list knows, is what became C. */
function otherSubject({ words, reading }: ClaimContext, { parts, target }: MergeFrame): boolean {
  const last = parts.at(-1);
  if (last === undefined || target === undefined) return false;
  for (let at = last.to; at + 2 < target.from; at += 1)
    if (
      TURNS.has(words[at] ?? '') &&
      [1, 2].every((k) => words[at + k] !== '' && reading.text.tokens[at + k]?.letterCase === 'title')
    )
      return true;
  return false;
}

const TURNS = new Set(['mà', 'còn', 'nhưng']);

const WEATHER = new Set(
  'mưa gió bão lũ mây triều rét lạnh thấp sương khói bụi nắng giông dông lốc mua bao'.split(' '),
);

/** "Mưa từ Thanh Hóa dồn vào Nghệ An": what moves over the country. */
function ofWeather({ words, sentence }: ClaimContext, { from, by, kind }: MergeFrame): boolean {
  if (kind !== 'into' || (by !== 'merge' && by !== 'motion')) return false;
  for (let at = from - 1; at >= Math.max(sentence.from, from - 4); at -= 1)
    if (WEATHER.has(words[at] ?? '')) return true;
  return false;
}

const TEAMS = new Set(['đội', 'tuyển', 'đoàn', 'lớp', 'trại', 'clb', 'hội', 'buổi', 'nhóm', 'đám', 'phòng']);

const SAYS = new Set(['bảo', 'nói', 'kể', 'rằng', 'dạy']);

/** "Đội tuyển học sinh giỏi A gộp với B tập huấn chung". */
function ofTeams({ words, sentence }: ClaimContext, { from }: MergeFrame): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - 7) && /\p{L}/u.test(words[at] ?? ''); at -= 1)
    // "Thầy dạy lớp con bảo A nhập B".
    if (SAYS.has(words[at] ?? '')) return false;
    else if (TEAMS.has(words[at] ?? '') && words[at - 1] !== 'quốc') return true;
  return false;
}

/** True when a branch, a team or a shop of the two places is spoken of, and not the places. */
export function ofBodies(context: ClaimContext, frame: MergeFrame): boolean {
  if (
    frame.by === 'merge' &&
    !context.reading.has('ctx/restructuring') &&
    speaksOfGoods(
      context,
      clauseStart(context, frame.from, 6),
      // "Huế nhập Đà Nẵng rồi nên vé tăng": what follows is told of something else.
      context.words[frame.to] === 'rồi' ? frame.to : clauseEnd(context, frame.to, 8),
    ) &&
    !saysAny(context, frame.from, frame.to + 3, PROVINCE)
  )
    return true;
  if (saysAny(context, frame.from, frame.to, PROVINCE) || frame.target?.prefixed === true) return false;
  // "Tụi em A với B năm sau về một nhà, mời cả nhà dự cưới".
  const { sentence, words } = context;
  if (
    words.slice(frame.from, frame.to + 6).includes('nhà') &&
    saysAny(context, sentence.from, sentence.to, WEDDING)
  )
    return true;
  let start = Math.max(context.sentence.from, frame.from - 3);
  // "Chị bán hàng nói A nhập B".
  for (let at = start; at < frame.from; at += 1) if (SAYS.has(words[at] ?? '')) start = at + 1;
  const near =
    saysAny(context, start, frame.from, BODIES) &&
    // "Công nhận A nhập B rồi", "công bố A nhập B".
    !ACKNOWLEDGES.some((phrase) => says(context, start, frame.from, phrase)) &&
    !saysAny(context, start, frame.from, new Set(['mình', 'nước', ':', ',']));
  return (
    near ||
    ofTeams(context, frame) ||
    says(context, frame.from, Math.min(context.sentence.to, frame.to + 8), 'của công ty')
  );
}
