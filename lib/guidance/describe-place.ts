import type { PlaceInCode } from './code-of-conduct.ts';

/** Where a rule stands in the Code, in words, with what still has to be compared with the official text. */
export interface PlaceDescription {
  /** "Điều 4", "Khoản 1 Điều 8", or `null` where no number is confirmed. */
  readonly where: string | null;
  /** Note about a number that is not confirmed, or `null`. */
  readonly caution: string | null;
}

export function describePlace(place: PlaceInCode): PlaceDescription {
  if (place.article === null) return { where: null, caution: 'số điều cần kiểm tra lại' };
  const article = `Điều ${place.article}`;
  if (place.clause === undefined) return { where: article, caution: null };
  if (place.clause === null) return { where: article, caution: 'số khoản cần kiểm tra lại' };
  return { where: `Khoản ${place.clause} ${article}`, caution: null };
}
