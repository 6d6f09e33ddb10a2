import type { ClaimContext } from './finding.ts';

/** "…, mà quên à", "…, không nhớ hả": what is told is taken as known, and the hearer is asked why he forgot it. */
const REMINDS =
  /^, (?:\S+ ){0,5}?(?:quên(?: rồi| mất)?|(?:không|chưa|hổng|ko) (?:nhớ|biết|hay|học|đọc)) (?:à|hả|sao|ư|hở)$/u;

const LAST = new Set(['à', 'hả', 'sao', 'ư', 'hở', 'nhỉ']);

/** "…, thích thế nhỉ", "…, nhanh thật nhỉ": what somebody feels of what he tells. */
const EXCLAIMS =
  /^, (?:\S+ ){0,2}?(?:vui|thích|sướng|đã|oai|oách|xịn|mê|nhanh|lẹ|tiện|gọn|buồn|tiếc|nhớ|thương|mệt|xa|to|rộng|khủng|đỉnh|ghê|sang|hên|may|tự hào|hoành tráng)(?: (?:thế|vậy|ghê|quá|thật|thiệt|lắm|phết|dữ|hơn|hẳn|cơ)){0,2} nhỉ$/u;

const WITHIN = 9;

/**
 * Where the clause begins that asks the hearer why he forgot what is told before it, or only exclaims over it; undefined
 * where there is none.
 */
export function reminderFrom({ words, sentence, reading }: ClaimContext): number | undefined {
  let last = sentence.to - 1;
  while (last > sentence.from && !/\p{L}/u.test(words[last] ?? '')) last -= 1;
  if (!LAST.has(words[last] ?? '')) return undefined;
  const comma = words.lastIndexOf(',', last);
  if (comma <= sentence.from + 3 || last - comma > WITHIN || words[sentence.from] === 'ủa') return undefined;
  const clause = words.slice(comma, last + 1).join(' ');
  if (!REMINDS.test(clause) && (words.slice(last, sentence.to).includes('?') || !EXCLAIMS.test(clause)))
    return undefined;
  const asked = ['ask/wh', 'ask/polar', 'ask/open'].some(
    (id) => reading.first(id, sentence.from, comma) !== undefined,
  );
  return asked ? undefined : comma;
}

/** Whom a sentence may close on with "à": "… là năm 1997 con à". */
const CALLED = new Set('con cháu em chị anh mẹ ba má bà ông mày bạn bác cô chú cưng nội ngoại'.split(' '));

/** True when "à" at `at` only calls the hearer, in a sentence without a question mark. */
export function callsHearer({ words, sentence }: ClaimContext, at: number): boolean {
  if (words[at] !== 'à' || !CALLED.has(words[at - 1] ?? '')) return false;
  for (let k = at + 1; k < sentence.to; k += 1) if (words[k]?.includes('?') === true) return false;
  return !words.slice(sentence.from, at).some((word) => word === 'hả' || word === 'ủa' || word === 'không');
}
