import type { PolicyRecord } from '../../packs/types.ts';
import { feltOrFormer } from './city-of-province.ts';
import { districtDiffers } from './district-differs.ts';
import type { ClaimContext, Finding } from './finding.ts';

/** Between "vẫn là" and the noun. */
const ONE = new Set(['một', '1', 'cái']);

/** "Vẫn thuộc diện huyện ngoại thành". */
const KIND = new Set(['diện', 'loại', 'nhóm', 'hàng', 'dạng']);

/** Behind the noun: of what, or nothing more. "Vẫn là quận đông nhất" speaks of something else. */
const OF =
  /^(?:của|thuộc|trực thuộc|nội thành|ngoại thành|đảo|miền núi|vùng cao|chứ|nha|nhé|nghen|đó|đấy|mà|như (?:cũ|xưa|trước|thường)|không phải|đâu|thôi|luôn|bình thường|[^\p{L}\d\s])(?: |$)/u;

/** Talk, memory and comparison. */
const OTHERWISE = new Set(
  'gọi kêu quen miệng nhớ lòng tim hồi xưa nếu tưởng cũ trước ngỡ nghĩ không chưa địa giấy ghi bản đồ biển từng nên'.split(
    ' ',
  ),
);

const DISTRICTS = new Set(['quận', 'huyện']);

/** One past "quận", "huyện", "thị xã" at `at`, or 0. */
function nounAt(words: readonly string[], at: number): number {
  if (words[at] === 'thị' && words[at + 1] === 'xã') return at + 2;
  if (words[at] === 'đơn' && words[at + 1] === 'vị') {
    const level = words[at + 2] === 'hành' ? at + 4 : at + 2;
    return words[level] === 'cấp' && DISTRICTS.has(words[level + 1] ?? '') ? level + 2 : 0;
  }
  if (words[at] === 'cấp' && DISTRICTS.has(words[at + 1] ?? '')) return at + 2;
  return DISTRICTS.has(words[at] ?? '') ? at + 1 : 0;
}

/** "Chưa bỏ huyện, X vẫn là huyện": what has not ended stands. */
function saidOtherwise({ words, sentence }: ClaimContext, from: number, to: number): boolean {
  for (let at = Math.max(sentence.from, from); at < Math.min(sentence.to, to); at += 1)
    if (
      OTHERWISE.has(words[at] ?? '') &&
      // "Vẫn là quận như xưa".
      words[at - 1] !== 'như' &&
      !(words[at] === 'chưa' && ENDS.has(words[at + 1] ?? ''))
    )
      return true;
  return false;
}

const ENDS = new Set(['bỏ', 'giải', 'xóa']);

/** "Quận Hoàn Kiếm bây giờ vẫn là quận của Hà Nội": a district of before said to be one still. */
export function stillDistrict(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence } = context;
  for (let at = sentence.from + 1; at + 2 < sentence.to; at += 1) {
    if (words[at] !== 'vẫn') continue;
    let k = words[at + 1] === 'còn' ? at + 2 : at + 1;
    if (words[k] !== 'là' && words[k] !== 'thuộc') continue;
    k += words[k] === 'thuộc' && KIND.has(words[k + 1] ?? '') ? 2 : 1;
    if (words[k - 1] === 'thuộc') continue;
    if (ONE.has(words[k] ?? '')) k += 1;
    const to = nounAt(words, k);
    if (to === 0 || to > sentence.to) continue;
    const behind = words
      .slice(to, Math.min(sentence.to, to + 4))
      .join(' ')
      .trim();
    if (behind !== '' && !OF.test(behind)) continue;
    if (saidOtherwise(context, at - 9, to + 3) || feltOrFormer(context, at)) continue;
    return districtDiffers(record, at, to);
  }
  return undefined;
}
