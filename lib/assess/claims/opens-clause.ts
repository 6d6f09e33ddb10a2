import type { ClaimContext } from './finding.ts';
import type { MergeFrame } from './merge-frame.ts';

/** Before the name of a place that is itself what is spoken of. */
export const BEFORE_SUBJECT = new Set(
  'mà thì rồi là quê xứ dân cả tỉnh nói nghe bảo kêu nhà người và còn giờ nay chứ ơi nha nhưng vì do với hết đất cho tới lại con rằng biết dè ngờ ra hay thấy ghi viết khoe báo kể nhắn rõ chắn quên ngoài chung luôn này đây cuộc ràng ngoái'.split(
    ' ',
  ),
);

/** False for "vải Bắc Giang về Lạng Sơn": something that comes from the place. */
export function opensClause(context: ClaimContext, frame: MergeFrame): boolean {
  const word = frame.from <= context.sentence.from ? '' : (context.words[frame.from - 1] ?? '');
  return !/\p{L}/u.test(word) || BEFORE_SUBJECT.has(word);
}
