import { type ClaimContext, saysAny } from './finding.ts';

/** Before a number they say that it is round: "hơn ba nghìn ba trăm xã phường", "gần 3.400". */
const MORE = new Set(['hơn', 'trên', 'quá']);
const LESS = new Set(['gần', 'dưới', 'ngót', 'non', 'xấp', 'xỉ', 'suýt']);
const UNDER = new Set(['dưới']);

/** By so much a number may be passed that is told as not reached. */
const SLIP = 0.05;
const ABOUT = new Set(['khoảng', 'chừng', 'cỡ', 'độ', 'tầm', 'ngót', 'xấp', 'xỉ']);

/** "Chưa tới 3.400", "ngót nghét ba nghìn tư", "chưa đầy 3.400". */
const BETWEEN = new Set(['nghét', 'tới', 'đến', 'đầy', 'con', 'số']);

/** The last place of a number that is not nought: 100 for 3.300, 1.000 for 3.000. */
function placeOf(value: number): number {
  let place = 1;
  while (value > 0 && value % (place * 10) === 0) place *= 10;
  return place;
}

/**
 * How a number that is written as a round one, at tokens from `from` on, stands to that of the record: `agrees` on the side
 * that its word tells, `near` where it may be meant as a part or is told loosely; undefined when it is not round, or too far from it.
 */
export function rounded(
  context: ClaimContext,
  from: number,
  claimed: number,
  value: number,
): 'agrees' | 'near' | undefined {
  const { words } = context;
  const at = BETWEEN.has(words[from - 1] ?? '') ? from - 2 : from - 1;
  const before = (set: ReadonlySet<string>): boolean => saysAny(context, at, at + 1, set);
  const notYet = words[at] === 'chưa' && at < from - 1;
  if (!notYet && !before(MORE) && !before(LESS) && !before(ABOUT)) return undefined;
  const gap = value - claimed;
  const more = before(MORE);
  const far = Math.abs(gap) > Math.min(placeOf(claimed), claimed / 2);
  // "Hơn một nghìn xã phường bị ảnh hưởng bão": a part.
  if (gap >= 0 && more) return far ? 'near' : 'agrees';
  if (far) return undefined;
  const less = notYet || before(LESS);
  // "Chưa tới 3.000" of 3.321.
  if ((notYet || before(UNDER)) && gap > SLIP * value) return undefined;
  // "Gần 4.000" of 3.321; of a few, one counts less strictly.
  if (less && value > 1000 && -gap > 3 * SLIP * value) return undefined;
  if (gap <= 0 && less) return 'agrees';
  if ((more || less) && 2 * Math.abs(gap) > placeOf(claimed)) return undefined;
  return before(ABOUT) && 2 * Math.abs(gap) <= placeOf(claimed) ? 'agrees' : 'near';
}
