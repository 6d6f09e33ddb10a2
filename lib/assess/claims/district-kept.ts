import type { PolicyRecord } from '../../packs/types.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';

/** Words that end the rural districts. */
const ENDS = new Set(['bỏ', 'xóa', 'giải', 'dẹp', 'cắt']);

/** "Vẫn hoạt động", "thì không bỏ": what is said of those that are not rural. */
const STAYS =
  /^(?:vẫn (?:hoạt động|giữ nguyên|còn nguyên|còn hoạt|còn y|y nguyên|y như|nguyên|như cũ|như trước|tồn tại|làm việc|chạy)|còn (?:nguyên|hoạt động|y)|(?:không|chưa|đâu|đâu có) (?:bị )?(?:bỏ|đụng|giải thể|xóa)|giữ nguyên|giữ lại|được giữ)(?: |$)/u;

/** The same with nothing behind it: "vẫn còn nhiều chỗ chơi" tells of something else. */
const STAYS_SO =
  /^(?:vẫn |cứ )?(?:còn|giữ|có)(?: đó| đấy| hết| cả| đủ)?(?: (?:nha|nhé|nghen|mà|chứ|thôi|á|ạ|luôn|anh|chị|cô|bạn|em|[^\p{L}\s])|$)/u;

const KEEPS = new Set(['vẫn', 'giữ', 'còn', 'có', 'lại', 'nguyên', 'các', 'mấy', 'được']);

/** Between the noun and that. */
const LIGHT = new Set(
  'thì với và hay thị xã quận các mấy ở thành phố lớn nhà em mình tui ta cũng là đều nội thành khu vực đô này nó thuộc tỉnh'
    .split(' ')
    .concat(''),
);

/** Before the noun: an office, a market, a road or a house of it. */
const OF_DISTRICT = new Set(
  'viện chợ quán sở án phòng trường an sân khám đoàn đội hội bạc kho trụ nhà công bến đường tại của cán ở xe lên ra'.split(
    ' ',
  ),
);

const NOT_SO = new Set(
  'nếu giá ước tưởng lỡ nên cả lẫn hồi xưa thời trước cũ hay kiến đề mong xin phải cần phường'.split(' '),
);

/** Where the noun of a district in a town stands at `at`: one past it, or 0. */
function urbanAt(words: readonly string[], at: number): number {
  if (words[at] === 'quận' && words[at + 1] !== 'huyện' && !/^\d/u.test(words[at + 1] ?? '')) return at + 1;
  return words[at] === 'thị' && words[at + 1] === 'xã' ? at + 2 : 0;
}

/** Words between the noun and what is said of it; a comma only in a list of such nouns, or before "vẫn". */
function goesOn(words: readonly string[], at: number): boolean {
  if (words[at] === ',') return ['quận', 'thị', 'thì', 'vẫn', 'thành'].includes(words[at + 1] ?? '');
  return LIGHT.has(words[at] ?? '');
}

/** Where "bỏ huyện", "huyện thì bỏ" stands, or -1. */
function ruralEnds({ words, sentence }: ClaimContext): number {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    // "Bỏ cấp huyện" ends the level as a whole.
    if (words[at] !== 'huyện' || words[at - 1] === 'quận' || words[at - 1] === 'cấp') continue;
    for (let k = Math.max(sentence.from, at - 4); k < Math.min(sentence.to, at + 5); k += 1)
      if (ENDS.has(words[k] ?? '') && !['không', 'chưa', 'đâu'].includes(words[k - 1] ?? '')) return at;
  }
  return -1;
}

/** "… chứ không bỏ quận", "chứ có bỏ quận đâu". */
function notEnded(words: readonly string[], at: number, end: number): boolean {
  const first = words[at - 1] === 'thể' ? at - 2 : at - 1;
  if (!ENDS.has(words[first] ?? '')) return false;
  const by =
    words[first - 1] === 'bị' || words[first - 1] === 'ai'
      ? (words[first - 2] ?? '')
      : (words[first - 1] ?? '');
  return (
    by === 'không' ||
    by === 'chưa' ||
    by === 'đâu' ||
    (by === 'có' && (words[end] === 'đâu' || words[first - 2] === 'đâu'))
  );
}

/** "Chỉ bỏ huyện thôi, còn quận với thị xã vẫn hoạt động": the level told to have ended in the country only. */
export function keptInTowns(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence } = context;
  let rural = -2;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const end = urbanAt(words, at);
    if (end === 0 || end > sentence.to) continue;
    if (rural === -2) rural = ruralEnds(context);
    if (rural < 0 || saysAny(context, sentence.from, end, NOT_SO)) return undefined;
    if (at > sentence.from && OF_DISTRICT.has(words[at - 1] ?? '')) continue;
    let to = end;
    while (to < Math.min(sentence.to, end + 8) && goesOn(words, to)) to += 1;
    const said = words.slice(to, Math.min(sentence.to, to + 4)).join(' ');
    if (to < sentence.to && (STAYS.test(said) || STAYS_SO.test(said)))
      return districtDiffers(record, at, Math.min(sentence.to, to + 2));
    if (notEnded(words, at, end)) return districtDiffers(record, at - 2, end);
    let from = at;
    while (from > sentence.from && from > at - 4 && KEEPS.has(words[from - 1] ?? '')) from -= 1;
    const lead = words.slice(from, at);
    if (lead.includes('vẫn') && (lead.includes('giữ') || lead.includes('còn') || lead.includes('có')))
      return districtDiffers(record, from, end);
  }
  return undefined;
}
