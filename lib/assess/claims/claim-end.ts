import type { CountSlot } from '../slots/types.ts';
import type { ClaimContext } from './finding.ts';

/** What may follow a count that ends its claim. */
export const TAIL = new Set(
  'thôi rồi nha nhé nhen nghen nè đó đấy ạ à mà bạn chứ không các mọi cả luôn vậy r nhá nhe mn ae anh chị em bà trực thui hoy hen ha lận cơ nhoa hà nhen mng và gồm trong sau trên theo nữa á ơi đâu với mới của cũ hình đúng chẵn tròn tất'.split(
    ' ',
  ),
);

/** Behind a number that opens the sentence they insist on it: "63 tỉnh thành nha em". */
export const INSISTS = new Set(['nha', 'nhé', 'nhen', 'nghen', 'mà', 'chứ', 'thôi', 'lận', 'cơ']);

/** Those who are spoken to. */
export const ADDRESSED = new Set(
  'bác bạn ông bà anh chị em má mẹ mợ thím dì cô chú cậu tía bố con cháu nhỏ b c ae ad admin mấy các nha nhé'.split(
    ' ',
  ),
);

/** True when nothing is said behind a count that would make it a part of something. */
export function endsClaim({ words, sentence }: ClaimContext, count: Pick<CountSlot, 'to'>): boolean {
  const next = words[count.to] ?? '';
  return (
    count.to >= sentence.to - 1 ||
    next === '' ||
    TAIL.has(next) ||
    INSISTS.has(next) ||
    isAddress(words, count.to, sentence.to) ||
    // "Chừ có 133 xã hè": the particle ends it; the season does not stand alone.
    (next === 'hè' && !/\p{L}|\d/u.test(words[count.to + 1] ?? '')) ||
    // "Còn có 30 tỉnh à, học sướng": within a sentence it wonders at what is so.
    (next === 'à' && words[count.to + 1] === ',') ||
    !/\p{L}|\d/u.test(next)
  );
}

/** "136 xã, phường bác ơi", "33 tỉnh mấy bác ạ". */
function isAddress(words: readonly string[], at: number, end: number): boolean {
  const who = words[at] === 'mấy' ? at + 1 : at;
  const next = words[who + 1] ?? '';
  return (
    ADDRESSED.has(words[who] ?? '') &&
    (who + 1 >= end || next === 'ơi' || next === 'ạ' || INSISTS.has(next) || !/[\p{L}\d]/u.test(next))
  );
}
