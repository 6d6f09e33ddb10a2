import type { ClaimContext } from './finding.ts';
import type { MergeFrame } from './merge-frame.ts';

/** "…, tên Hà Giang chỉ còn trong bài hát": the name that a frame would end in is told as gone. */
export function nameIsGone({ words }: ClaimContext, frame: MergeFrame): boolean {
  return (
    frame.target !== undefined &&
    words[frame.target.from - 1] === 'tên' &&
    GONE.test(words.slice(frame.to, frame.to + 3).join(' '))
  );
}

const GONE = /^(?:thì |giờ |đã |chỉ |cũ )?(?:còn|mất|bỏ|biến|hết|không|thôi|lùi|đi vào|thành)(?: |$)/u;
