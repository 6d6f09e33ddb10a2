import type { PolicyRecord } from '../../packs/types.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';

/** They say that something holds today. */
const NOW = new Set(['nay', 'hiện', 'giờ']);

const GONE = new Set(
  'bỏ không hết trước chuyển giao hồi cũ xưa từng xóa thôi đâu nữa chấm kết giải ghi sách dừng ngừng'.split(
    ' ',
  ),
);

const KINDS = new Set(['quận', 'huyện', 'xã', 'phố']);

const HAS = new Set(['gồm', 'có', 'còn', 'là', ':', 'chia']);

const BETWEEN = new Set([
  'cả',
  'chính',
  'quyền',
  'các',
  'đơn',
  'vị',
  'hành',
  'bao',
  'có',
  'thành',
  'cấp',
  ':',
]);

/** "… gồm tỉnh, huyện, xã" behind the word that lists the levels. */
const LEVELS =
  /^(?:(?:có|:|cấp|ba|3|bốn|4|thành|các|là|trung ương ,|trung ương –|trung ương -) ){0,4}(?:cấp )?tỉnh (?:[^ ]+ ){0,4}?[,–-] (?:cấp )?huyện (?:[^ ]+ ){0,4}?(?:,|và|–|-) (?:và )?(?:cấp )?xã(?: |$)/u;

/** What is said of the levels of today as a matter of course: in an exam, a handout, a reference. */
export function definedDistrict(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence, reading } = context;
  const now = saysAny(context, sentence.from, sentence.to, NOW);
  if (saysAny(context, sentence.from, listEnd(context), GONE)) return undefined;
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    const word = words[at] ?? '';
    if (now && word === 'cấp' && (words[at + 1] === 'huyện' || words[at + 1] === 'quận')) {
      const found = listed(context, at) ?? stands(context, at);
      if (found !== undefined) return districtDiffers(record, found.from, found.to);
    }
    if (word === 'tỉnh' && allLevels(context, at))
      return districtDiffers(record, at, Math.min(sentence.to, at + 5));
    if (
      word === 'dưới' &&
      BELOW.test(words.slice(at, Math.min(sentence.to, at + 7)).join(' ')) &&
      (now || speaksOfCountry(context))
    )
      return districtDiffers(record, at, Math.min(sentence.to, at + 4));
    if (word !== 'gồm' && word !== 'chia') continue;
    const list = words
      .slice(at + 1, Math.min(sentence.to, at + 18))
      .join(' ')
      .replace(/(?:ủy ban nhân dân|ubnd|hđnd) /gu, '');
    const speaks = reading.first('country', sentence.from, sentence.to) !== undefined;
    if (LEVELS.test(list) && ((now && speaks) || saysAny(context, sentence.from, at, OF_RULE)))
      return districtDiffers(record, at, Math.min(sentence.to, at + 6));
  }
  return undefined;
}

/** One past the clause that names the levels; the end of the sentence where the next clause may take them back. */
function listEnd({ words, sentence }: ClaimContext): number {
  let last = sentence.to - 1;
  while (last > sentence.from && !KINDS.has(words[last] ?? '')) last -= 1;
  const comma = words.indexOf(',', last);
  if (comma < 0 || comma >= sentence.to) return sentence.to;
  const turns = TURNS.has(words[comma + 1] ?? '') || saysEnded(words.slice(comma, sentence.to));
  return turns ? sentence.to : comma;
}

function saysEnded(clause: readonly string[]): boolean {
  return clause.some((word) => ENDED.has(word));
}

/** At the beginning of a clause they may tell that something has changed. */
const TURNS = new Set('giờ nay nhưng sau từ đến tới đã bị trước hồi rồi'.split(' '));

const ENDED = new Set(['bỏ', 'giải', 'xóa', 'dứt', 'cấp', 'xưa', 'dẹp', 'bãi']);

const BELOW = /^dưới (?:cấp )?tỉnh (?:thì |sẽ )?(?:là|có|đến|tới|còn) (?:cấp |các )?(?:huyện|quận)(?: |$)/u;

function speaksOfCountry({ reading, sentence }: ClaimContext): boolean {
  return reading.first('country', sentence.from, sentence.to) !== undefined;
}

/** "Chính quyền ở nông thôn thì có tỉnh, huyện, xã", "vẫn bốn cấp từ trung ương xuống tỉnh, huyện, xã". */
function allLevels({ words, sentence }: ClaimContext, at: number): boolean {
  const list = words.slice(at, Math.min(sentence.to, at + 9)).join(' ');
  if (!TRIPLE.test(list)) return false;
  const near = words.slice(Math.max(sentence.from, at - 7), at);
  if (!near.some((word) => TELLS.has(word)) || near.some((word) => PEOPLE.has(word))) return false;
  return GOVERNMENT.test(words.slice(sentence.from, at).join(' '));
}

const TRIPLE = /^tỉnh [,–-] (?:cấp )?huyện (?:[,–-]|và) (?:cấp )?xã(?: |$)/u;

const TELLS = new Set(['có', 'là', 'vẫn', 'xuống', 'gồm', 'chia']);

const PEOPLE = new Set('cán bộ lãnh đạo sinh thi giải tuyến đề tài học giỏi quan ban sở công'.split(' '));

const GOVERNMENT = /(?:^| )(?:bộ máy|chính quyền|hành chính|bốn cấp|4 cấp|ba cấp|3 cấp)(?: |$)/u;

const OF_RULE = new Set(['hành', 'chính', 'quyền', 'cấp', 'máy', 'nước']);

interface Found {
  readonly from: number;
  readonly to: number;
}

/** "Cấp huyện hiện nay gồm quận, huyện, thị xã". */
function listed({ words, sentence }: ClaimContext, at: number): Found | undefined {
  for (let k = at + 2; k < Math.min(sentence.to, at + 8); k += 1) {
    if (words[k] !== 'gồm') continue;
    const list = words.slice(k + 1, Math.min(sentence.to, k + 9));
    return list.filter((word) => KINDS.has(word)).length >= 2 && list.includes('huyện')
      ? { from: at, to: k + 1 }
      : undefined;
  }
  return undefined;
}

/** "Hiện có 696 đơn vị hành chính cấp huyện", "hiện nay có chính quyền cấp huyện". */
function stands({ words, sentence, reading }: ClaimContext, at: number): Found | undefined {
  // "Thị xã Từ Sơn giờ vẫn là cấp huyện".
  if (words[at - 1] === 'là' && ['vẫn', 'còn'].includes(words[at - 2] ?? ''))
    return { from: at - 2, to: at + 2 };
  let k = at - 1;
  while (k > sentence.from && BETWEEN.has(words[k] ?? '') && !HAS.has(words[k] ?? '')) k -= 1;
  const number = reading.text.tokens[k]?.kind === 'number';
  if (number && Number((words[k] ?? '').replaceAll('.', '')) < 100) return undefined;
  if (number) k -= 1;
  if (!HAS.has(words[k] ?? '') || words[k] === 'là' || words[k] === ':') return undefined;
  const now = words.slice(Math.max(sentence.from, k - 3), k + 1).some((word) => NOW.has(word));
  return now && (number || words.slice(k, at).includes('quyền')) ? { from: k, to: at + 2 } : undefined;
}
