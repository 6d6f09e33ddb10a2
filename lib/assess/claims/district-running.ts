import type { PolicyRecord } from '../../packs/types.ts';
import { districtDiffers } from './district-differs.ts';
import { type ClaimContext, type Finding, inSentence, saysAny } from './finding.ts';
import { districtNameEnd } from './written-name.ts';

/** Words of a body right before "huyện": "UBND huyện", "ủy ban huyện", "phòng nội vụ huyện". */
const BODY_ENDS = new Set(['ubnd', 'ban', 'quyền', 'dục', 'vụ', 'chính', 'tài', 'hđnd']);

const OFFICES = new Set(['phòng', 'ủy', 'chính', 'ubnd', 'hđnd']);

/** Before "huyện" itself: it is what is spoken of, and not "chợ huyện". */
const OPENS = new Set(
  ', : - – ( thì mà là rằng nói bảo nghe giờ nay chứ rồi nhưng và còn vẫn ủa ơi nha nhé vì do tại nên cái bên trên'
    .split(' ')
    .concat(''),
);

/** Whose district: "huyện mình", "quận nhà". */
const WHOSE = new Set(['mình', 'ta', 'nhà', 'em', 'tui', 'tôi', 'này', 'đó', 'tụi', 'chúng', 'bên']);

const NOW = new Set(['giờ', 'nay', 'vẫn', 'hiện']);

const LIGHT = new Set(['thì', 'giờ', 'nay', 'hiện', 'đang', 'cũng', 'bây', 'tới', 'mình', 'ta', 'các']);

/** What a district that no longer exists is said to do still. */
const RUNS = new Set([
  'hoạt động',
  'làm việc',
  'tiếp dân',
  'tồn tại',
  'nhận hồ',
  'giải quyết',
  'chứng thực',
  'tiếp nhận',
]);

const ENDS = new Set([
  'giải thể',
  'bị giải',
  'bỏ',
  'kết thúc',
  'giải tán',
  'bị bỏ',
  'sáp nhập',
  'dừng hoạt',
  'ngừng hoạt',
  'chấm dứt',
  'hết hoạt',
  'bãi bỏ',
  'xóa bỏ',
  'thôi hoạt',
]);

/** Behind a district by its name they show that the level is meant, and no shop in it. */
const LASTS = new Set(['tới', 'đến', 'chưa', 'nhiệm', 'hết']);

/** Beside the noun they speak of a house or of what was before. */
const OTHERWISE = new Set(['cũ', 'trụ', 'nhà', 'đâu', 'không', 'nếu', 'khi', 'hồi', 'trước', 'để']);

/** One past the district that stands at `at` as what is spoken of, or 0; `named` when it goes by a name or a number. */
function subjectAt(
  context: ClaimContext,
  at: number,
): { readonly to: number; readonly named: boolean } | undefined {
  const { words, sentence } = context;
  const before = at > sentence.from ? (words[at - 1] ?? '') : '';
  const next = words[at + 1] ?? '';
  if (next === 'ủy') return { to: at + 2, named: false };
  const office =
    BODY_ENDS.has(before) &&
    words.slice(Math.max(sentence.from, at - 5), at).some((word) => OFFICES.has(word));
  const to = districtNameEnd(context, at + 1, 3);
  if (office) return { to, named: false };
  if (!OPENS.has(before)) return undefined;
  if (to > at + 1) return { to, named: true };
  // "Huyện giờ vẫn nhận hồ sơ".
  if (NOW.has(next)) return { to: at + 1, named: false };
  return WHOSE.has(next) ? { to: at + 2, named: false } : undefined;
}

/** "Huyện mình còn hoạt động tới hết nhiệm kỳ", "UBND huyện vẫn tiếp dân", "hết năm 2026 huyện mới giải thể". */
export function runningDistrict(context: ClaimContext, record: PolicyRecord): Finding | undefined {
  const { words, sentence } = context;
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    if (words[at] !== 'huyện' && words[at] !== 'quận') continue;
    const ended = endsLater(context, at);
    if (ended > 0) return districtDiffers(record, at, ended);
    const subject = subjectAt(context, at);
    if (subject === undefined) continue;
    let k = subject.to;
    while (k < subject.to + 3 && LIGHT.has(words[k] ?? '')) k += 1;
    const still = k;
    while (k < still + 2 && (words[k] === 'vẫn' || words[k] === 'còn' || words[k] === 'cứ')) k += 1;
    while (words[k] === 'đang') k += 1;
    if (k === still || !RUNS.has(`${words[k] ?? ''} ${words[k + 1] ?? ''}`)) continue;
    const to = k + 2;
    if (
      to > sentence.to ||
      saysAny(context, at - 4, at, OTHERWISE) ||
      saysAny(context, at + 1, to, OTHERWISE)
    )
      continue;
    if (subject.named && !saysAny(context, to, to + 6, LASTS)) continue;
    return districtDiffers(record, at, to);
  }
  return undefined;
}

/** "Hết nhiệm kỳ 2026 huyện mới giải thể": one past the end that is still to come, or 0. */
function endsLater(context: ClaimContext, at: number): number {
  const { words, sentence, reading, day } = context;
  if (words[at + 1] !== 'mới') return 0;
  if (!ENDS.has(`${words[at + 2] ?? ''} ${words[at + 3] ?? ''}`) && words[at + 2] !== 'bỏ') return 0;
  const later = inSentence(reading.slots.dates, sentence).some(
    (date) => date.end !== undefined && date.end > day && date.to <= at && at - date.to <= 3,
  );
  return later ? Math.min(sentence.to, at + 4) : 0;
}
