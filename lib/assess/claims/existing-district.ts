import type { PolicyRecord } from '../../packs/types.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, says, saysAny } from './finding.ts';
import { bareDistricts, closed, districtAgain, namedDistrict } from './named-district.ts';

const NOT = new Set(['không', 'chưa', 'đừng', 'đâu', 'khỏi', 'bỏ', 'hết', 'từng', 'làm']);

/** "Lập lại huyện đoàn". */
const BODIES = new Set(['đoàn', 'đội', 'hội']);

const AGAIN = new Set([
  'khôi phục',
  'lập lại',
  'tái lập',
  'phục hồi',
  'dựng lại',
  'trả lại',
  'mở lại',
  'quay lại',
  'trở lại',
  'quay về',
  'có lại',
  'phục dựng',
]);

const LEFT = new Set(['vẫn còn', 'vẫn có', 'vẫn giữ', 'vẫn như', 'vẫn làm', 'vẫn chạy']);

const FOUNDS = new Set(['khôi phục', 'lập lại', 'tái lập']);

const STILL_HAS = new Set(['vẫn còn', 'vẫn có', 'vẫn giữ', 'chưa bỏ', 'giữ lại', 'giữ nguyên', 'không bỏ']);

const STILL = new Set([
  'vẫn còn',
  'vẫn hoạt',
  'vẫn tồn',
  'vẫn có',
  'vẫn làm',
  'vẫn chạy',
  'vẫn như',
  'vẫn giữ',
  'còn hoạt',
  'còn tồn',
  'còn nguyên',
  'chưa bỏ',
  'chưa bị',
  'chưa giải',
  'giữ lại',
  'đang hoạt',
]);

/** "Thị xã vẫn còn nhiều chỗ chơi": what there is in it. */
const MUCH = new Set(['nhiều', 'ít', 'vài', 'đầy', 'khối', 'chỗ', 'quán', 'chợ']);

/** Where the district level is named at `at`: one past its end, or 0. */
function levelAt(words: readonly string[], at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (word === 'cấp' && (next === 'huyện' || next === 'quận'))
    return words[at + 2] === 'huyện' ? at + 3 : at + 2;
  if (word === 'quận' && (next === 'huyện' || (next === '/' && words[at + 2] === 'huyện')))
    return next === 'huyện' ? at + 2 : at + 3;
  if (
    ['các', 'mấy', 'những', 'nhiều', 'chính', 'ubnd'].includes(word ?? '') &&
    (next === 'huyện' || next === 'quận')
  )
    return at + 2;
  if (word === 'thị' && next === 'xã') {
    const more = words.slice(at + 2, at + 7).join(' ');
    return more === 'và thành phố thuộc tỉnh' ? at + 7 : at + 2;
  }
  if (word === 'quyền' && (next === 'huyện' || next === 'quận')) return at + 2;
  return 0;
}

/** Words after which "cấp huyện" is what is spoken of, and not what qualifies another noun ("cán bộ cấp huyện"). */
const OPENS = new Set([
  '',
  'tới',
  'sau',
  ',',
  ':',
  '-',
  '–',
  '(',
  'thì',
  'mà',
  'là',
  'rằng',
  'quyền',
  'nói',
  'bảo',
  'nghe',
  'giờ',
  'nay',
  'chứ',
  'rồi',
  'nhưng',
  'và',
  'còn',
  'vẫn',
  'ủa',
  'ơ',
  'lại',
  'ơi',
  'nha',
  'nhé',
  'kể',
  'báo',
  'biết',
  'tin',
  'vì',
  'do',
]);

const FILLS = new Set([
  'lại',
  'các',
  'chính',
  'quyền',
  'đơn',
  'vị',
  'hành',
  'mô',
  'hình',
  'bộ',
  'máy',
  'cả',
  'tổ',
  'chức',
]);

function isSubject(context: ClaimContext, at: number): boolean {
  const whole = context.words[at] === 'quyền' && context.words[at - 1] === 'chính' ? at - 1 : at;
  if (whole < at) return isSubject(context, whole);
  const before = context.words[at - 1] ?? '';
  // "Từ 1/7/2027 cấp huyện được lập lại".
  return at === context.sentence.from || OPENS.has(before) || /^\d/u.test(before);
}

function pairAt(words: readonly string[], at: number): string {
  return `${words[at] ?? ''} ${words[at + 1] ?? ''}`;
}

/** The district level said to exist still, to be back, or to come back. */
export function existingDistrict(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence, reading } = context;
  if (
    says(context, sentence.from, sentence.to, 'có bỏ đâu') ||
    says(context, sentence.from, sentence.to, 'đâu có bỏ') ||
    says(context, sentence.from, sentence.to, 'có giải thể đâu') ||
    says(context, sentence.from, sentence.to, 'ai bỏ đâu')
  ) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const to = levelAt(words, at);
      if (to > 0) return districtDiffers(record, at, to);
    }
  }
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const to = levelAt(words, at);
    if (to === 0) {
      const named =
        (words[at] === 'quận' || words[at] === 'huyện') && isSubject(context, at)
          ? namedDistrict(context, at) || bareDistricts(context, at) || districtAgain(context, at)
          : 0;
      if (named > 0) return districtDiffers(record, at, named);
      continue;
    }
    for (let k = Math.max(sentence.from, at - 5); k < Math.min(sentence.to - 1, to + 6); k += 1) {
      if (k >= at - 1 && k < to && k !== at - 1) continue;
      const pair = pairAt(words, k);
      const behind = k >= to;
      const group = ['các', 'mấy', 'những', 'nhiều'].includes(words[at] ?? '');
      const said = behind
        ? isSubject(context, at) &&
          (group
            ? pair === 'vẫn hoạt' ||
              (pair === 'vẫn giữ' && words[k + 2] === 'nguyên') ||
              (pair === 'hoạt động' && words.slice(k, k + 4).includes('trở')) ||
              (pair === 'thành lập' && /^(?:trở )?lại/u.test(words.slice(k + 2, k + 4).join(' '))) ||
              (AGAIN.has(pair) && FOUNDS.has(pair))
            : AGAIN.has(pair) || (STILL.has(pair) && !MUCH.has(words[k + 2] ?? '')))
        : words.slice(k + 2, at).every((word) => FILLS.has(word)) &&
          (group ? FOUNDS.has(pair) : AGAIN.has(pair) || STILL_HAS.has(pair));
      // "Thị xã vẫn còn kẹt xe" tells of the town.
      if (words[at] === 'thị' && behind && LEFT.has(pair) && !closed(words, k + 2, sentence.to)) continue;
      if (
        !said ||
        saysAny(context, Math.min(k, at) - 3, Math.min(k, at), NOT) ||
        (behind && saysAny(context, to, k, NOT))
      )
        continue;
      if (
        words
          .slice(Math.min(k + 2, to), Math.max(at, k))
          .some((word) => word === ',' || word === ':' || word === 'trụ' || word === 'nhà')
      )
        continue;
      return districtDiffers(record, Math.min(at, k), Math.max(to, k + 2));
    }
    at = to - 1;
  }
  const back = reading.first('district/back', sentence.from, sentence.to);
  const led =
    back !== undefined &&
    (levelAt(words, back.from) === 0
      ? words[back.from] !== 'huyện' || isSubject(context, back.from)
      : isSubject(context, back.from));
  if (back !== undefined && BODIES.has(words[back.to] ?? '')) return undefined;
  if (
    back !== undefined &&
    led &&
    !saysAny(context, Math.max(back.from - 3, words.lastIndexOf(',', back.from - 1)), back.from, NOT)
  )
    return districtDiffers(record, back.from, back.to);
  return undefined;
}
