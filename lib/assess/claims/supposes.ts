import type { ClaimContext, Finding } from './finding.ts';
import { forReader } from './for-reader.ts';
import { thoughtByOthers } from './not-told.ts';

/** Words before a claim that make it a supposition, a fear or somebody else's talk. */
const SUPPOSES = new Set(['nếu', 'tưởng', 'lỡ', 'liệu', 'ngỡ', 'giả', 'mơ', 'thử', 'sợ', 'lo', 'ngại', 'ví']);

/** "Dữ liệu", "tài liệu": no supposition. */
const OF_MATERIAL = new Set(['dữ', 'tài', 'số', 'nguyên', 'tư', 'vật', 'nhiên', 'chất', 'trị']);

/** "Lo làm lại hộ chiếu" sees to it, and fears nothing. */
const SEES_TO = new Set(['gì', 'chi', 'làm', 'đi', 'đổi', 'chuẩn', 'mà', 'liệu', 'xin']);

const UNAFRAID = new Set(['khỏi', 'đừng', 'chớ', 'hết']);

/** "Đếm thử coi" does it. */
const TRIES = new Set(['thi', 'đếm', 'tính', 'cộng', 'nhẩm']);

const TELLS_FEAR = new Set([':', ',', 'thật', 'thiệt', 'quá', 'ghê']);

/** True when one of these words stands at tokens `[from, to)` as a supposition. */
export function supposes({ words, sentence, reading }: ClaimContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    if (!SUPPOSES.has(word) || (word === 'liệu' && OF_MATERIAL.has(words[at - 1] ?? ''))) continue;
    // "Nghe mà sợ: …", "sợ thật, …" tells what is feared; "thật giả" supposes nothing.
    if ((word === 'sợ' || word === 'lo') && TELLS_FEAR.has(words[at + 1] ?? '')) continue;
    if (word === 'giả' && (words[at - 1] === 'thật' || words[at - 1] === 'thiệt')) continue;
    if ((word === 'mơ' && words[at - 1] === 'lơ') || forReader(words, at)) continue;
    if (thoughtByOthers(words, at, to)) continue;
    // "Đề thi thử" is a mock exam, "đếm thử coi" counts.
    if (word === 'thử' && TRIES.has(words[at - 1] ?? '')) continue;
    // "Khỏi lo" fears nothing.
    if ((word === 'sợ' || word === 'lo') && UNAFRAID.has(words[at - 1] ?? '')) continue;
    if (word === 'lo' && SEES_TO.has(words[at + 1] ?? '')) continue;
    // "Tu Mơ Rông" is a name.
    if (at === sentence.from || reading.text.tokens[at]?.letterCase !== 'title') return true;
  }
  return false;
}

/** They tell of what is so already. */
const STANDS = new Set(['đã', 'giờ', 'nay', 'rồi', 'hiện', 'hết']);

/** "Quảng Ninh mà lên thành phố thì đất lên nữa": a name, "mà", the claim and what would follow from it. */
export function wouldBe({ words, sentence }: ClaimContext, { from, to }: Finding): boolean {
  const then = words.slice(to, Math.min(sentence.to, to + 7)).indexOf('thì');
  if (then < 0) return false;
  // "Mai mốt mà A về B thì …".
  const led = words[from - 1] === 'mà' && TO_COME.has(words[from - 2] ?? '') && from - 2 >= sentence.from;
  if (led && !words.slice(from, to + then).some((word) => STANDS.has(word))) return true;
  for (let at = Math.max(sentence.from + 1, from - 3); at < to; at += 1)
    if (words[at] === 'mà' && words[at - 1] === '')
      return !words.slice(at, to + then).some((word) => STANDS.has(word));
  return false;
}

const TO_COME = new Set(['mốt', 'này', 'nữa', 'kia', 'sau', 'rủi', 'lỡ', 'lúc', 'tới']);

const IN_CASE = new Set(['nếu', 'lỡ', 'ví', 'giả']);

/** "Nếu phải sáp nhập thì cho tụi em về với X đi": what somebody asks for in case of a merger. */
export function pleads({ words, sentence }: ClaimContext, { from, to }: Finding): boolean {
  for (let at = Math.max(sentence.from, from - 4); at + 1 < to; at += 1) {
    if (words[at] !== 'thì' || !ASKS_FOR.has(words[at + 1] ?? '')) continue;
    for (let k = Math.max(sentence.from, at - 8); k < at; k += 1)
      if (IN_CASE.has(words[k] ?? '')) return true;
  }
  return false;
}

const ASKS_FOR = new Set(['cho', 'để', 'xin', 'mong', 'nên', 'cứ']);
