import { type ClaimContext, EACH, saysAny } from './finding.ts';
import type { MergeFrame } from './merge-frame.ts';
import { likeBefore } from './merger-time.ts';
import { notTold } from './not-told.ts';
import { NOW_OR_DONE } from './now-words.ts';

const WRONG_AFTER = new Set(['sai', 'bậy', 'nhầm', 'bịa', 'xạo', 'láo', 'giả', 'lộn', 'vớ']);

/** Behind "như" they tell what it is only like. */
const LIKENED = new Set(['về', 'nhập', 'gộp', 'chung', 'một', 'là', 'sáp', 'cùng']);

/** "Thanh Hóa với Nghệ An như về một nhà". */
function isSimile({ words, sentence }: ClaimContext, { from, to }: MergeFrame): boolean {
  for (let at = Math.max(sentence.from, from); at < Math.min(sentence.to, to + 1); at += 1)
    if (words[at] === 'như' && LIKENED.has(words[at + 1] ?? '')) return true;
  return false;
}

/** True when a merger is remembered, likened, called for, supposed or judged, and not told. */
export function supposed(context: ClaimContext, frame: MergeFrame): boolean {
  const { sentence, words } = context;
  if (notTold(context, frame)) return true;
  // "Ngày trước Phú Quốc thuộc Kiên Giang": words of memory right before it, and none of today within it.
  const remembered = ['before-merger', 'past'].some((classId) => {
    const hit = context.reading.last(classId, Math.max(sentence.from, frame.from - 4), frame.from);
    return (
      hit !== undefined &&
      // "Thời sự" is the news.
      !(hit.to - hit.from === 1 && EACH.has(words[hit.to] ?? '')) &&
      !words.slice(hit.to, frame.from).includes(',') &&
      !likeBefore(context, hit.from)
    );
  });
  if (remembered && !saysAny(context, frame.from, frame.to, NOW_OR_DONE)) return true;
  if (isSimile(context, frame)) return true;
  // "Bến Tre ơi, về với Tiền Giang" calls.
  if (
    frame.by !== 'state' &&
    frame.parts.some((one) => words[one.to] === 'ơi') &&
    !saysAny(context, frame.from, frame.to + 3, NOW_OR_DONE)
  )
    return true;
  // "A mà nhập với B thì gần hơn".
  const part = frame.parts.find((one) => words[one.to] === 'mà');
  if (
    part !== undefined &&
    saysAny(context, part.to, frame.to + 5, new Set(['thì'])) &&
    !saysAny(context, part.to, frame.to + 5, NOW_OR_DONE)
  )
    return true;
  // "A có nhập B đâu"
  const end = context.words[frame.to] === 'đâu' ? context.words.slice(frame.from, frame.to) : [];
  if (end.includes('có') && frame.to < sentence.to && !frame.negated) return true;
  const after = Math.min(sentence.to, frame.to + 7);
  for (let at = frame.to; at < after; at += 1) {
    const word = context.words[at] ?? '';
    // "A nhập B mà bạn ghi nhập C là sai": another one is judged.
    if (word === '' && at > frame.to + 1) break;
    if ((word === 'là' || word === 'nói') && WRONG_AFTER.has(context.words[at + 1] ?? '')) return true;
  }
  return false;
}
