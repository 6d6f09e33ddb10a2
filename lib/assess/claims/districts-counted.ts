import type { PolicyRecord } from '../../packs/types.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, inSentence, saysAny } from './finding.ts';

/** They say that a number is one of today, or of what there is. */
const THERE =
  /^(?:vẫn|giờ|nay|hiện|còn|có|gồm|thành|đủ|đang|là|chia|đúng|cả|tổng|cộng|tận|những|tới|hết|với|:|thảy|hơn|gần|khoảng|chừng|trong|làm|ra|đến)$/u;

/** They make the number one of what was, of what is visited, or of what happened in some of them. */
const OTHERWISE = new Set(
  `cũ hồi xưa từng trước bỏ xóa gộp nhập giải nếu giá ước tưởng không hết chưa thời nhớ mất ngập bị đi giao ship nhánh khách
  qua thăm mưa lũ bão dịch kể quen mở bằng khỏi trở`.split(/\s+/),
);

/** What has districts, besides a unit by its name. */
const OWNERS =
  /(?:^| )(?:cả nước|nước ta|nước mình|việt nam|vn|toàn quốc|tỉnh mình|tỉnh ta|tỉnh em|tỉnh tui)(?: |$)/u;

/** One past "quận", "huyện", "thị xã", "thành phố thuộc tỉnh", "đơn vị cấp huyện" at `at`, or 0; towns only beside those. */
function unitAt(words: readonly string[], at: number): number {
  const word = words[at];
  if (word === 'huyện' && words[at + 1] === 'thị') return words[at + 2] === 'thành' ? at + 3 : at + 2;
  if (word === 'quận' || word === 'huyện') return words[at + 1] === 'huyện' ? at + 2 : at + 1;
  if (word !== 'thành' && word !== 'đơn') return 0;
  const next = `${words[at + 1] ?? ''} ${words[at + 2] ?? ''} ${words[at + 3] ?? ''}`;
  if (word === 'thành' && /^phố (?:trực )?thuộc tỉnh/u.test(`${next} ${words[at + 4] ?? ''}`))
    return words[at + 2] === 'trực' ? at + 5 : at + 4;
  if (word === 'đơn' && /^vị (?:cấp huyện|hành chính)/u.test(next)) {
    const level = words[at + 2] === 'hành' ? at + 4 : at + 2;
    return words[level] === 'cấp' && words[level + 1] === 'huyện' ? level + 2 : 0;
  }
  return 0;
}

/** "Sài Gòn giờ vẫn 16 quận, 5 huyện", "cả nước còn 87 thành phố thuộc tỉnh": numbers of what ended as a level. */
export function countedDistricts(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence, reading } = context;
  const { tokens } = reading.text;
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    if (tokens[at]?.kind !== 'number') continue;
    const to = unitAt(words, at + 1);
    if (to === 0 || to > sentence.to) continue;
    const owner = inSentence(reading.slots.provinces, sentence).some(
      (name) => name.era !== 'former' && name.to <= at && at - name.to <= 7,
    );
    const before = words.slice(Math.max(sentence.from, at - 8), at);
    const many =
      Number((words[at] ?? '').replaceAll('.', '')) >= MANY &&
      reading.first('country', sentence.from, at) !== undefined;
    if (
      !owner &&
      !many &&
      !OWNERS.test(before.join(' ')) &&
      !OWNERS.test(words.slice(to, Math.min(sentence.to, to + 6)).join(' '))
    )
      continue;
    if (!THERE.test(words[at - 1] ?? '')) continue;
    if (saysAny(context, toldFrom(context, at), at, OTHERWISE) || saysAny(context, to, to + 3, OTHERWISE))
      return undefined;
    const pair = pairBehind(context, to);
    const now =
      saysAny(context, many ? sentence.from : at - 8, to + 3, NOW) || LEFT.test(before.slice(-2).join(' '));
    if (!now && pair === 0) continue;
    // One kind alone may be a part of them: "Hà Nội có 3 huyện ven sông".
    const whole =
      pair > 0 ||
      before.includes('vẫn') ||
      LEFT.test(before.slice(-2).join(' ')) ||
      words[to] === 'đảo' ||
      closes(words[to], to >= sentence.to);
    if (whole) return districtDiffers(record, at, Math.max(to, pair));
  }
  return undefined;
}

/** Behind "người ta bỏ huyện chứ không bỏ quận," what is told of the units is told anew. */
function toldFrom({ words, sentence }: ClaimContext, at: number): number {
  for (let k = at - 1; k > sentence.from; k -= 1)
    if (words[k] === ',' && NOT_THOSE.test(words.slice(Math.max(sentence.from, k - 7), k).join(' ')))
      return k;
  return sentence.from;
}

const NOT_THOSE = /(?:không|chưa|đâu|đâu có) (?:bị )?(?:bỏ|đụng|giải thể|xóa)(?: \S+){0,2}$/u;

/** No province had as many. */
const MANY = 100;

/** "Còn tới 20 huyện". */
const LEFT = /^còn (?:tới|đủ|những|có|nguyên|đến)$/u;

const NOW = new Set(['vẫn', 'giờ', 'nay', 'hiện', 'đang']);

function closes(word: string | undefined, end: boolean): boolean {
  return end || !/\p{L}/u.test(word ?? '') || ENDS.has(word ?? '');
}

const ENDS = new Set('nha nhé nghen đó đấy chứ mà thôi với lận lẫn và cơ'.split(' '));

/** One past a second number of such units: "…, 17 huyện và 1 thị xã", or 0. */
function pairBehind({ words, sentence, reading }: ClaimContext, from: number): number {
  // "30 quận, huyện và thị xã".
  if (words[from] === ',' && (words[from + 1] === 'huyện' || words[from + 1] === 'thị')) return from + 2;
  for (let at = from; at < Math.min(sentence.to - 1, from + 5); at += 1) {
    if (reading.text.tokens[at]?.kind !== 'number') continue;
    const next = `${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`;
    if (next === 'thị xã' || next === 'thành phố') return at + 3;
    return unitAt(words, at + 1);
  }
  return 0;
}
