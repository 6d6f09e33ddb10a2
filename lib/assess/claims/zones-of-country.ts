import type { CountSlot } from '../slots/types.ts';
import { ADDRESSED, endsClaim, INSISTS } from './claim-end.ts';
import { visited } from './count-visited.ts';
import { type ClaimContext, inSentence, says, saysAny } from './finding.ts';
import { ofCountry } from './of-country.ts';

/** True when a count of special zones is said of the whole country. */
export function zonesOfCountry(context: ClaimContext, count: CountSlot): boolean {
  return (
    (count.value >= 8 && (besideCountry(context, count) || answers(context, count))) ||
    (count.value >= 8 && count.value < 20 && opens(context, count) && insistedOn(context, count)) ||
    (count.from === context.sentence.from &&
      count.value > 10 &&
      count.value < 20 &&
      (says(context, count.to, count.to + 2, 'trải dài') || ofCountry(context, count.to))) ||
    (count.value >= 8 &&
      (['cả', 'cộng', 'thảy', 'chỉ', 'là'].includes(context.words[count.from - 1] ?? '') ||
        (context.words[count.from - 1] === 'có' &&
          endsClaim(context, count) &&
          saysAny(context, context.sentence.from, count.from, TODAY))))
  );
}

/** "Có 9 đặc khu thôi": nothing but "có" stands before it. */
function opens({ words, sentence }: ClaimContext, { from }: CountSlot): boolean {
  return from === sentence.from || (from - 1 === sentence.from && words[from - 1] === 'có');
}

/** "12 đặc khu thôi má ơi, …", "14 đặc khu chứ". */
function insistedOn({ words, sentence }: ClaimContext, { to }: CountSlot): boolean {
  if (!INSISTS.has(words[to] ?? '')) return false;
  const next = words[to + 1] ?? '';
  return (
    to + 1 >= sentence.to || (ADDRESSED.has(next) && words[to + 2] !== 'mình') || !/[\p{L}\d]/u.test(next)
  );
}

/** "Trả lời: 14 đặc khu". */
function answers({ words }: ClaimContext, { from }: CountSlot): boolean {
  return words[from - 1] === ':' && (words[from - 2] === 'lời' || words[from - 2] === 'án');
}

/** Behind a count they make it that of some. */
const OF_SOME = new Set('mà đã có được trong mình tui em ở nào này đang bị chưa đều'.split(' '));

/** "34 tỉnh, 14 đặc khu": beside a number that only the country has. */
function besideCountry(context: ClaimContext, count: CountSlot): boolean {
  const next = context.words[count.to] ?? '';
  // "15 đặc khu trong đó luôn".
  const within = next === 'trong' && context.words[count.to + 1] === 'đó';
  if (visited(context, count) || (OF_SOME.has(next) && !within)) return false;
  return inSentence(context.reading.slots.counts, context.sentence).some(
    (other) =>
      other !== count &&
      other.subjects.length > 0 &&
      other.value >= 30 &&
      other.subjects[0] !== 'special-zones' &&
      Math.min(Math.abs(other.from - count.to), Math.abs(count.from - other.to)) <= 2 &&
      !visited(context, other),
  );
}

const TODAY = new Set(['sau', 'hiện', 'nay', 'giờ', 'mới', 'chỉ']);
