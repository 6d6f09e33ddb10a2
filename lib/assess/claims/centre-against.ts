import type { ClaimContext } from './finding.ts';
import type { Place } from './places.ts';

/** Between the place of a seat and another that it is not in. */
const NOT_THERE =
  /^(?:cũ |thôi |mà |nha |luôn )?(?:, )?(?:chứ |mà )?(?:không|đâu|có|chẳng|làm gì|nào)(?: (?:có|phải|là|đặt|nằm|đóng|ở|bên|tại|dưới|trên|qua|về)){0,4}$/u;

/** "Trung tâm … đặt ở Lào Cai chứ không ở Yên Bái": the one who says so means the part, and not the whole of today. */
export function setAgainstCentre(
  { words }: ClaimContext,
  place: Place,
  list: readonly Place[],
  centreIn: string,
): boolean {
  const other = list.find((one) => one.from >= place.to);
  if (other?.former !== centreIn || place.former === centreIn) return false;
  const between = words.slice(place.to, other.from).filter((word) => word !== '');
  if (!NOT_THERE.test(between.join(' '))) return false;
  // "… chứ có ở Yên Bái đâu".
  return (
    between.some((word) => word === 'không' || word === 'đâu' || word === 'chẳng') ||
    words[other.to] === 'đâu'
  );
}
