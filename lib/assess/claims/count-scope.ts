import type { CountSubject } from '../../packs/types.ts';
import type { CountSlot } from '../slots/types.ts';
import { ADDRESSED, endsClaim, INSISTS } from './claim-end.ts';
import { NOW } from './count-days.ts';
import { type ClaimContext, inSentence, says, saysAny } from './finding.ts';

export const PROVINCIAL: readonly CountSubject[] = ['provincial-units', 'provinces'];

/** Subjects of which only the country has a number. */
const OF_THE_COUNTRY = new Set<CountSubject>([
  'central-cities',
  'unchanged-units',
  'merged-units',
  'units-merged-from',
  'government-levels',
  'votes-for-amendment',
]);

/** Before a count they make it a part of the country: where a shop delivers, where somebody has been. */
const PART = new Set(
  'ở tại trên khắp đến tới qua đi giao ship ty nhánh shop khách trong cho từ phủ hơn gần khoảng khoang được đón'.split(
    ' ',
  ),
);

const STATES = new Set(
  'còn có là gồm thành xuống tổng cộng : nhất mới vẫn chỉ đúng hiện nay giờ ='.split(' '),
);

/** "Đếm lại đi bác" goes nowhere. */
function isPart(word: string, list: readonly string[], at: number): boolean {
  return (
    PART.has(word) &&
    !(
      (word === 'đi' && (list[at - 1] === 'lại' || ADDRESSED.has(list[at + 1] ?? ''))) ||
      // "Đếm đi đếm lại", "đếm tới đếm lui".
      (list[at - 1] === 'đếm' && list[at + 1] === 'đếm')
    )
  );
}

/** "Đếm kỹ lại: 33 tỉnh thành", "nhầm rồi, 36 tỉnh thành cơ": a number that sets another one right. */
function corrects(context: ClaimContext, count: CountSlot): boolean {
  const { words, sentence } = context;
  if (saysAny(context, sentence.from, count.to + 6, TRADE_OR_LIST)) return false;
  return (
    INSISTS.has(words[count.to] ?? '') ||
    saysAny(context, Math.max(sentence.from, count.from - 9), count.from, SETS_RIGHT)
  );
}

const SETS_RIGHT = new Set('đếm xác đúng án đáp lời nay hiện giờ mới nhầm sai nước chốt'.split(' '));

/** True when a count of provinces stands as a statement of its own: "giờ còn 33 tỉnh thành thôi". */
function standsAlone(context: ClaimContext, count: CountSlot): boolean {
  const { words, sentence } = context;
  const next = words[count.to] ?? '';
  // "Còn 35 tỉnh thành cũ chưa tách file": somebody's own rest.
  if (!endsClaim(context, count) || next === 'cũ') return false;
  if (
    words
      .slice(Math.max(sentence.from, count.from - 5), count.from)
      .some((word, k, list) => isPart(word, list, k))
  )
    return false;
  const before = words[count.from - 1] ?? '';
  if (before === ':' || before === ',' || before === 'thì') return corrects(context, count);
  if (count.from !== sentence.from) return STATES.has(before);
  // "35 tỉnh thành, 35 hương vị": one for each, where the text speaks of the country.
  if (next === ',' && words[count.to + 1] === words[count.from] && count.value >= 30)
    return context.reading.has('country');
  if (saysAny(context, sentence.from, sentence.to, NOW)) return true;
  return INSISTS.has(next) && !saysAny(context, sentence.from, count.to + 6, TRADE);
}

const TRADE_OR_LIST = new Set(
  'ship giao phí shop khách hàng gửi nhận phủ sách ký tham dự đội đoàn qua ghé tới đến quán công ty nhánh'.split(
    ' ',
  ),
);

const TRADE = new Set([
  'ship',
  'giao',
  'phí',
  'shop',
  'đi',
  'khách',
  'hàng',
  'gửi',
  'chạy',
  'nhận',
  'phủ',
  'có',
]);

/** Behind a count they make it that of a region: "12 tỉnh thành miền Bắc". */
const PARTS = new Set(['miền', 'vùng', 'phía', 'duyên']);

export const REGION = new Set(['miền', 'vùng', 'vực', 'duyên']);

const DECIDE = new Set(['chốt', 'quyết', 'hội', 'trị', 'vụ']);

/** "Trung ương chốt còn 20 tỉnh", "chốt lần 2 còn 18 tỉnh": what only the country is decided on. */
function decidedOn(context: ClaimContext, count: CountSlot): boolean {
  return (
    count.value >= 10 &&
    count.value <= 62 &&
    context.words[count.from - 1] === 'còn' &&
    saysAny(context, count.from - 7, count.from, DECIDE) &&
    endsClaim(context, count)
  );
}

const TODAY_IS = /^(?:hiện nay|hiện tại|bây giờ|giờ giờ|ngày nay)$/u;

/** "Đủ 63 tỉnh thành Việt Nam hiện nay". */
function ofToday({ words, sentence, reading }: ClaimContext, count: CountSlot): boolean {
  // "Kể đủ 31 tỉnh thành hiện nay của Việt Nam".
  const all = words[count.from - 1] === 'đủ' || words[count.from - 1] === 'hết';
  if (all && count.value >= 25 && TODAY_IS.test(words.slice(count.to, count.to + 2).join(' '))) return true;
  const country = reading.first('country', count.to, Math.min(sentence.to, count.to + 3));
  if (country === undefined || country.from - count.to > 1 || count.value < 25) return false;
  return TODAY_IS.test(words.slice(country.to, country.to + 2).join(' '));
}

/** "Học sinh của tất cả 63 tỉnh, thành phố": all of them, by a number that only the country has, or had. */
function allOfThem(context: ClaimContext, { from, to, noun, value }: CountSlot): boolean {
  const { words } = context;
  if (noun !== 'tỉnh thành' || value < 32 || (value > 37 && value < 61) || value > 65) return false;
  const before = `${words[from - 2] ?? ''} ${words[from - 1] ?? ''}`;
  // "Khách ở 36 tỉnh thành toàn quốc": more than there are.
  if (value > 34 && ofCountry(context, to) && words[from - 1] !== 'hơn') return true;
  return (before === 'tất cả' || before === 'toàn bộ') && !NARROWS.has(words[to] ?? '');
}

const NARROWS = new Set(['mà', 'có', 'trong', 'tham', 'đã', 'phía', 'miền', 'vùng', 'được', 'cũ', 'trên']);

/** Words of an answer key, and how far before the answer they stand. */
const KEYS = new Set(['đáp', 'chọn', 'khoanh']);
const KEY_BEFORE = 14;

/** "Đáp án câu 4: C. 33 đơn vị …": the sentence is the answer that a key gives by its letter. */
function isKeyed({ words, sentence: { from } }: ClaimContext): boolean {
  if (words[from - 1] !== '.' || !/^[a-e]$/u.test(words[from - 2] ?? '')) return false;
  for (let at = Math.max(0, from - KEY_BEFORE); at < from - 2; at += 1)
    if (KEYS.has(words[at] ?? '')) return true;
  return false;
}

/** True when the count is said of the whole country, and not of a part of it. */
export function speaksOfCountry(context: ClaimContext, count: CountSlot): boolean {
  const [first] = count.subjects;
  if (first === undefined) return false;
  if (first === 'votes-for-amendment' && count.value < 100) return false;
  if (first === 'central-cities' && (visitedPair(context, count) || went(context, count))) return false;
  if (ofHousehold(context, count) || saysAny(context, count.to, count.to + 2, PARTS)) return false;
  if (PROVINCIAL.includes(first) && went(context, count)) return false;
  if (PROVINCIAL.includes(first) && isKeyed(context)) return true;
  if (
    PROVINCIAL.includes(first) &&
    (decidedOn(context, count) || ofToday(context, count) || allOfThem(context, count))
  )
    return true;
  if (OF_THE_COUNTRY.has(first)) return !saysAny(context, context.sentence.from, context.sentence.to, REGION);
  if (
    count.national ||
    context.reading.first('country', Math.max(context.sentence.from, count.from - 8), count.from) !==
      undefined
  ) {
    // "Có tới 36" only stresses the number.
    const stressed = context.words[count.from - 1] === 'tới' && context.words[count.from - 2] === 'có';
    return !saysAny(
      context,
      count.from - 3,
      stressed ? count.from - 1 : count.from,
      new Set(['khắp', 'tại', 'ở', 'trên', 'tới', 'đến', 'giao', 'ship']),
    );
  }
  if (PROVINCIAL.includes(first)) {
    if (
      count.value >= 25 &&
      count.value <= 70 &&
      (says(context, count.to, count.to + 4, 'sau sáp nhập') ||
        (context.words[count.to] === 'mới' && count.value >= 30)) &&
      !saysAny(context, count.from - 2, count.from, PART)
    )
      return true;
    if (count.noun === 'tỉnh') return count.value >= 25 && count.value <= 70 && paired(context, count);
    return count.value >= 25 && count.value <= 70 && standsAlone(context, count);
  }
  if (first === 'special-zones')
    return (
      (count.value >= 8 && (besideCountry(context, count) || answers(context, count))) ||
      (count.value >= 8 && count.value < 20 && opens(context, count) && insistedOn(context, count)) ||
      (count.from === context.sentence.from &&
        count.value > 10 &&
        count.value < 20 &&
        (says(context, count.to, count.to + 2, 'trải dài') || ofCountry(context, count.to))) ||
      (count.value >= 8 &&
        (['cả', 'cộng', 'thảy', 'chỉ', 'là'].includes(context.words[count.from - 1] ?? '') ||
          (context.words[count.from - 1] === 'có' &&
            endsClaim(context, count) &&
            saysAny(context, context.sentence.from, count.from, TODAY))))
    );
  if (first === 'commune-units' || first === 'communes') return count.value > 1500;
  return first === 'wards' && count.value > 400;
}

/** "12 đặc khu của Việt Nam". */
function ofCountry({ words, reading, sentence }: ClaimContext, to: number): boolean {
  const country = reading.first('country', to, Math.min(sentence.to, to + 4));
  return (
    country !== undefined && words.slice(to, country.from).every((word) => word === 'của' || word === 'khắp')
  );
}

/** "Có 9 đặc khu thôi": nothing but "có" stands before it. */
function opens({ words, sentence }: ClaimContext, { from }: CountSlot): boolean {
  return from === sentence.from || (from - 1 === sentence.from && words[from - 1] === 'có');
}

/** "12 đặc khu thôi má ơi, …", "14 đặc khu chứ". */
function insistedOn({ words, sentence }: ClaimContext, { to }: CountSlot): boolean {
  if (!INSISTS.has(words[to] ?? '')) return false;
  const next = words[to + 1] ?? '';
  return (
    to + 1 >= sentence.to || (ADDRESSED.has(next) && words[to + 2] !== 'mình') || !/[\p{L}\d]/u.test(next)
  );
}

/** "Trả lời: 14 đặc khu". */
function answers({ words }: ClaimContext, { from }: CountSlot): boolean {
  return words[from - 1] === ':' && (words[from - 2] === 'lời' || words[from - 2] === 'án');
}

const OF_SOME = new Set('mà đã có được trong mình tui em ở nào này đang bị chưa đều'.split(' '));

/** "34 tỉnh, 14 đặc khu": beside a number that only the country has. */
function besideCountry(context: ClaimContext, count: CountSlot): boolean {
  const next = context.words[count.to] ?? '';
  // "15 đặc khu trong đó luôn".
  const within = next === 'trong' && context.words[count.to + 1] === 'đó';
  if (visited(context, count) || (OF_SOME.has(next) && !within)) return false;
  return inSentence(context.reading.slots.counts, context.sentence).some(
    (other) =>
      other !== count &&
      other.subjects.length > 0 &&
      other.value >= 30 &&
      other.subjects[0] !== 'special-zones' &&
      Math.min(Math.abs(other.from - count.to), Math.abs(count.from - other.to)) <= 2 &&
      !visited(context, other),
  );
}

const TODAY = new Set(['sau', 'hiện', 'nay', 'giờ', 'mới', 'chỉ']);

/** "Nhà tui có tới 3 thành phố trực thuộc trung ương: vợ, con và mèo". */
function ofHousehold({ words, sentence }: ClaimContext, count: CountSlot): boolean {
  return /(?:^| )(?:nhà|team|công ty|lớp|nhóm|hội|đội|shop|quán|xóm) (?:tui|tôi|mình|em|anh|chị|bạn|tao)(?: giờ)? có(?: |$)/u.test(
    words.slice(Math.max(sentence.from, count.from - 6), count.from).join(' '),
  );
}

/** "Em đi được 26 tỉnh, 5 thành phố": where somebody has been. */
const VISITED = /(?:^| )(?:đi|qua|tới|đến|ghé|ship|giao|phủ)(?: (?:được|hết|tới|qua|khắp|tận))?$/u;

/** "Đội tuyển từ 29 tỉnh và 5 thành phố tham dự". */
const COMES_FROM = new Set(['từ', 'của', 'khắp', 'cho', 'với', 'trong']);

function visited(context: ClaimContext, count: CountSlot): boolean {
  return COMES_FROM.has(context.words[count.from - 1] ?? '') || went(context, count);
}

function went({ words, sentence }: ClaimContext, count: CountSlot): boolean {
  // "Có tới 36" only stresses the number.
  if (words[count.from - 1] === 'tới' && words[count.from - 2] === 'có') return false;
  return VISITED.test(words.slice(Math.max(sentence.from, count.from - 3), count.from).join(' '));
}

function visitedPair(context: ClaimContext, count: CountSlot): boolean {
  return inSentence(context.reading.slots.counts, context.sentence).some(
    (other) =>
      other.to <= count.from &&
      count.from - other.to <= 2 &&
      context.words[count.from - 1] !== 'riêng' &&
      visited(context, other),
  );
}

/** "28 tỉnh và 6 thành phố": the two numbers together can only be the country's. */
function paired(context: ClaimContext, count: CountSlot): boolean {
  if (visited(context, count)) return false;
  return inSentence(context.reading.slots.counts, context.sentence).some(
    (other) =>
      other !== count &&
      other.subjects[0] === 'central-cities' &&
      Math.min(Math.abs(other.from - count.to), Math.abs(count.from - other.to)) <= 4,
  );
}
