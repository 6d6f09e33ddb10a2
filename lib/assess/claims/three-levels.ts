import type { PolicyRecord } from '../../packs/types.ts';
import { clauseStart } from './clause.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, has, says, saysAny } from './finding.ts';

const GONE = new Set(['bỏ', 'không', 'hết', 'trước', 'chuyển', 'giao', 'hồi', 'cũ', 'thi', 'giải']);

const THREE_CONTEXT = new Set(['chính', 'tỉnh', 'huyện', 'hành', 'quận']);

/** Last words of what has the levels: "bộ máy", "chính quyền". */
const LEVELS_OF = new Set(['máy', 'quyền', 'chính', 'giờ', 'nay', 'ta', 'mình', 'thống', 'mô', 'hình']);

/** "Tỉnh rồi tới huyện rồi tới xã". */
const DOWN =
  /^(?:đủ )?(?:(?:ba|3) cấp )?tỉnh (?:, )?(?:rồi|đến|tới|xuống|và|với|–|-)(?: tới| đến| xuống)? (?:cấp )?huyện (?:, )?(?:rồi|đến|tới|xuống|và|với|–|-)(?: tới| đến| xuống)? (?:cấp )?xã(?: |$)/u;

/** "Chính quyền ba cấp", "tỉnh, huyện, xã" as the levels of today. */
export function threeLevels(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { reading, sentence } = context;
  const three = reading.first('district/three', sentence.from, sentence.to);
  const denied =
    three !== undefined &&
    (reading.first('neg', Math.max(sentence.from, three.from - 4), three.from) !== undefined ||
      saysAny(context, three.from - 4, three.from, new Set(['không', 'bỏ', 'hết', 'từ', 'thay', 'cũ'])));
  if (
    three !== undefined &&
    !denied &&
    !has(context, 'district/two') &&
    saysAny(context, sentence.from, sentence.to, THREE_CONTEXT)
  ) {
    const administrative = saysAny(context, sentence.from, sentence.to, new Set(['huyện', 'quyền', 'chính']));
    if (
      administrative &&
      !saysAny(
        context,
        sentence.from,
        sentence.to,
        new Set(['trường', 'học', 'sinh', 'giải', 'thi', 'vòng', 'ty', 'xưởng']),
      )
    )
      return districtDiffers(record, three.from, three.to);
  }
  if (three !== undefined && !denied && stillThree(context, three.from))
    return districtDiffers(record, three.from, three.to);
  const at = (phrase: string): boolean => says(context, sentence.from, sentence.to, phrase);
  const gone = (): boolean => saysAny(context, sentence.from, sentence.to, GONE);
  if (
    at('cấp tỉnh') &&
    at('cấp huyện') &&
    at('cấp xã') &&
    !gone() &&
    (at('chính quyền') || at('hành chính') || at('gồm'))
  )
    return districtDiffers(record, sentence.from, sentence.to);
  for (let k = sentence.from; k < sentence.to; k += 1) {
    if (
      (context.words[k + 1] === 'trung' || context.words[k + 2] === 'trung') &&
      WITH_STATE.test(context.words.slice(k, Math.min(sentence.to, k + 9)).join(' ')) &&
      !gone() &&
      saysAny(context, sentence.from, k, OF_COUNTRY_NOW)
    )
      return districtDiffers(record, k, Math.min(sentence.to, k + 6));
    if (context.words[k] !== 'vẫn') continue;
    const told = ['có', 'còn', 'gồm', 'là', 'đủ'].includes(context.words[k + 1] ?? '') ? k + 2 : k + 1;
    const listed = context.words.slice(told, told + 9).join(' ');
    if (
      (/^(?:đủ )?(?:ba cấp |3 cấp )?tỉnh , huyện , xã/u.test(listed) || DOWN.test(listed)) &&
      LEVELS_OF.has(context.words[k - 1] ?? '')
    )
      return districtDiffers(record, k, Math.min(sentence.to, k + 7));
  }
  const triple = reading.first('district/triple', sentence.from, sentence.to);
  if (
    triple !== undefined &&
    !saysAny(context, triple.from - 5, triple.from, OLD) &&
    (has(context, 'now') || saysAny(context, sentence.from, sentence.to, new Set(['gồm', 'cấp'])))
  )
    return districtDiffers(record, triple.from, triple.to);
  return undefined;
}

/** "Bài thi cũ ghi ba cấp tỉnh huyện xã". */
const OLD = new Set(['cũ']);

/** "Gồm trung ương, tỉnh, huyện". */
const WITH_STATE =
  /^(?:gồm|là|có|còn|:) (?:cấp )?trung ương (?:, |và |với )(?:cấp )?tỉnh (?:, |và |với )(?:cấp )?(?:huyện|quận)(?: |$)/u;

const OF_COUNTRY_NOW = new Set(['quyền', 'chính', 'máy', 'hình', 'giờ', 'nay', 'mới', 'hiện']);

/** "Còn các tỉnh vẫn ba cấp như cũ". */
function stillThree(context: ClaimContext, from: number): boolean {
  const { words, sentence } = context;
  const lead = words.slice(Math.max(sentence.from, from - 4), from).join(' ');
  return STILL_THREE.test(lead) && saysAny(context, sentence.from, sentence.to, OF_COUNTRY);
}

const STILL_THREE = /(?:^| )vẫn(?: (?:áp|dụng|có|còn|giữ|là|theo|nguyên|đủ|mô|hình|chạy)){0,3}$/u;

const OF_COUNTRY = new Set(['tỉnh', 'huyện', 'quận', 'quyền', 'chính', 'phương', 'nước', 'máy', 'thôn']);

/** "Bỏ cấp xã, chỉ còn tỉnh với huyện", "giờ chỉ còn cấp tỉnh và cấp huyện". */
const LEFT =
  /^(?:chỉ )?còn (?:lại )?(?:(?:hai|2) cấp )?(?:là |có )?(?:cấp )?tỉnh (?:với|và|,|rồi) (?:cấp )?huyện(?: (?:thôi|nha|nhé|mà|luôn|rồi|là|[^\p{L}])|$)/u;

/** "Bỏ cấp xã cho gọn": the level that stays told as ended. */
const ENDS_LEVEL = /(?:^| )(?:bỏ|xóa|xóa bỏ|giải thể|bãi bỏ|dẹp)(?: luôn| hẳn| hết)?$/u;

const LEVEL_ENDED =
  /^(?:giờ |nay |thì |đã |cũng ){0,2}(?:bị |được )(?:bỏ(?! quên| phụ| sót| rơi| lỡ)|xóa|giải thể|bãi bỏ|dẹp)(?: |$)/u;

const NOT_ENDED = new Set(
  'không nếu nên đâu từng đề đòi chứ đừng giá ước lẽ mong hay tưởng sao đoàn đội cũ bảng chợ muốn kiến chưa ai'.split(
    ' ',
  ),
);

const SUPPOSED = new Set(['nếu', 'giá', 'ước', 'đề', 'lẽ', 'mong', 'tưởng', 'kiến', 'muốn', 'đòi']);

const TODAY = new Set(['giờ', 'nay', 'cấp', 'bỏ', 'quyền', 'chỉ']);

const UPPER = new Set(['tỉnh', 'huyện', 'xã', 'quận', 'ương', 'phường']);

/** Between "hai cấp" and the levels that it names. */
const ARE = new Set(['là', 'gồm', ':', '(']);

/** "Chính quyền hai cấp là cấp tỉnh với cấp huyện": two levels, of which one is none. */
export function wrongLevels(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence } = context;
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    if (
      words[at] === 'còn' &&
      LEFT.test(words.slice(at, Math.min(sentence.to, at + 10)).join(' ')) &&
      saysAny(context, at - 9, at, TODAY) &&
      !saysAny(context, at - 9, at, new Set(['không', 'nếu', 'nên', 'đâu', 'từng']))
    )
      return districtDiffers(record, at, Math.min(sentence.to, at + 4));
    if (
      words[at] === 'cấp' &&
      words[at + 1] === 'xã' &&
      (ENDS_LEVEL.test(words.slice(Math.max(sentence.from, at - 3), at).join(' ')) ||
        LEVEL_ENDED.test(words.slice(at + 2, at + 7).join(' '))) &&
      !saysAny(context, clauseStart(context, at, 12), at, NOT_ENDED) &&
      !saysAny(context, sentence.from, at, SUPPOSED) &&
      !saysAny(context, at + 2, at + 6, NOT_ENDED)
    )
      return districtDiffers(record, at - 1, at + 2);
    if ((words[at] !== 'hai' && words[at] !== '2') || words[at + 1] !== 'cấp') continue;
    let to = at + 2;
    while (['giờ', 'nay', 'bây', 'hiện', 'bao', 'đó', 'mới', 'thì'].includes(words[to] ?? '')) to += 1;
    if (!ARE.has(words[to] ?? '')) continue;
    const named = words
      .slice(to + 1, Math.min(sentence.to, to + 8))
      .filter((word) => !['cấp', 'trung', 'và', 'với', ',', '-', 'đó', 'chính', 'quyền'].includes(word));
    const [first = '', second = ''] = named;
    if (!UPPER.has(first) || !UPPER.has(second)) continue;
    if (first !== 'huyện' && second !== 'huyện' && second !== 'quận' && first !== 'ương') continue;
    if (saysAny(context, at - 4, at, new Set(['không', 'từ', 'nếu', 'chứ', 'nên', 'đâu']))) continue;
    return districtDiffers(record, at, Math.min(sentence.to, to + 4));
  }
  return undefined;
}
