import type { CountSubject } from '../../packs/types.ts';
import type { CountSlot } from '../slots/types.ts';
import { endsClaim } from './claim-end.ts';
import { PART, standsAlone } from './count-alone.ts';
import { visited, visitedPair, went } from './count-visited.ts';
import { type ClaimContext, inSentence, says, saysAny } from './finding.ts';
import { ofCountry } from './of-country.ts';
import { zonesOfCountry } from './zones-of-country.ts';

/** Subjects that count the provinces and cities of the country. */
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

/** Behind a count they make it that of a region: "12 tỉnh thành miền Bắc". */
const PARTS = new Set(['miền', 'vùng', 'phía', 'duyên']);

/** Words for a region of the country. */
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

const IN_FORCE = /^(?:hiện hành|như (?:hiện|bây|ngày) (?:nay|tại|giờ)|đang có hiện nay)$/u;

const SOME = new Set('hơn gần khoảng được giao ship phủ khách chạy tại ở khắp'.split(' '));

/** "Phí theo 32 tỉnh thành hiện hành", "bản đồ chia 36 tỉnh thành như hiện nay". */
function inForce(context: ClaimContext, { from, to, noun, value }: CountSlot): boolean {
  if (noun !== 'tỉnh thành' || value < 30 || value > 65 || saysAny(context, from - 3, from, SOME))
    return false;
  const { words } = context;
  if (words[from - 1] === 'theo' && TODAY_IS.test(words.slice(to, to + 2).join(' '))) return true;
  return [2, 3].some((size) => IN_FORCE.test(words.slice(to, to + size).join(' ')));
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
    (decidedOn(context, count) ||
      ofToday(context, count) ||
      inForce(context, count) ||
      allOfThem(context, count))
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
  if (first === 'special-zones') return zonesOfCountry(context, count);
  if (first === 'commune-units' || first === 'communes') return count.value > 1500;
  return first === 'wards' && count.value > 400;
}

/** "Nhà tui có tới 3 thành phố trực thuộc trung ương: vợ, con và mèo". */
function ofHousehold({ words, sentence }: ClaimContext, count: CountSlot): boolean {
  const before = words.slice(Math.max(sentence.from, count.from - 6), count.from);
  if (!before.includes('có')) return false;
  return /(?:^| )(?:nhà|team|công ty|lớp|nhóm|hội|đội|shop|quán|xóm) (?:tui|tôi|mình|em|anh|chị|bạn|tao)(?: giờ)? có(?: |$)/u.test(
    before.join(' '),
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
