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
  if (saysAny(context, sentence.from, sentence.to, GONE)) return undefined;
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    const word = words[at] ?? '';
    if (now && word === 'cấp' && (words[at + 1] === 'huyện' || words[at + 1] === 'quận')) {
      const found = listed(context, at) ?? stands(context, at);
      if (found !== undefined) return districtDiffers(record, found.from, found.to);
    }
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
