import { numberWords } from '../slots/number-value.ts';
import { endsTelling } from './clause-lead.ts';
import { type ClaimContext, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';

/** Without diacritics "nam" is read as the verb. */
const YEARS = new Set(['năm', 'nam', 'nằm', 'tuổi', 'tuoi']);

/** Words of numbers, of which "năm" is one where "mươi" follows. */
const NUMBER_WORDS = new Set(
  'một mốt hai ba bốn tư lăm sáu bảy bẩy tám chín mười mươi trăm linh lẻ'.split(' '),
);

/** Before a number they say that it is not exact. */
const ABOUT = new Set(['hơn', 'gần', 'khoảng', 'chừng', 'ngót', 'suýt', 'trên', 'tầm', 'cả', 'xấp', 'quá']);

/** How many years are told, and the tokens that tell it. */
export interface ToldYears {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** "Tám mươi mốt năm", "năm mươi năm": years in words that end at the word for years, at `to`. */
function inWords({ words, sentence }: ClaimContext, to: number): ToldYears | undefined {
  let from = to;
  while (
    from > sentence.from &&
    (NUMBER_WORDS.has(words[from - 1] ?? '') || (words[from - 1] === 'năm' && words[from] === 'mươi'))
  )
    from -= 1;
  if (to - from < 2) return undefined;
  const read = numberWords(words.slice(from, to), 0);
  return read === undefined || read.to !== to - from ? undefined : { value: read.value, from, to: to + 1 };
}

/** "Lần thứ 80": years told as a number of times. */
function isOrdinal(words: readonly string[], at: number): boolean {
  return (words[at - 1] === 'thứ' || words[at - 1] === 'thu') && /^l[aâầ]n$/u.test(words[at - 2] ?? '');
}

/** "Quốc khánh tròn 80 nên …": a round number with no word for years behind it, nor for anything else. */
function isRound(context: ClaimContext, at: number): boolean {
  return (
    ROUND.has(context.words[at - 1] ?? '') &&
    (endsTelling(context, at + 1) || context.words[at + 1] === 'nên')
  );
}

const ROUND = new Set(['tròn', 'chẵn']);

/** The number of years told at `at`, in digits or in words. */
function yearsAt(context: ClaimContext, at: number): ToldYears | undefined {
  const { words } = context;
  const token = context.reading.text.tokens[at];
  if (token?.kind === 'number' && /^\d{1,3}$/u.test(token.text)) {
    if (YEARS.has(words[at + 1] ?? '')) return { value: Number(token.text), from: at, to: at + 2 };
    return isOrdinal(words, at) || isRound(context, at)
      ? { value: Number(token.text), from: at, to: at + 1 }
      : undefined;
  }
  // "Lần thứ tám mươi hai".
  if (words[at - 1] === 'thứ' && isOrdinal(words, at)) {
    const read = numberWords(words, at);
    if (read !== undefined && read.to - at >= 2) return { value: read.value, from: at, to: read.to };
  }
  return YEARS.has(words[at] ?? '') ? inWords(context, at) : undefined;
}

/** Between the name and the years they give the years to somebody's own things. */
const OWNERS = new Set(
  'trường quán công ông bà cụ tôi tui em nhà lớp shop hội chồng vợ hai con anh chị mình bạn cửa giỗ mất cưới sinh'.split(
    ' ',
  ),
);

/** "80 năm", "lần thứ 80", "tám mươi năm" shortly before or after the event's name at tokens `[from, to)`. */
export function yearsNear(context: ClaimContext, from: number, to: number): ToldYears | undefined {
  const { sentence } = context;
  const exact = (told: ToldYears): boolean => !saysAny(context, told.from - 1, told.from, ABOUT);
  const start = Math.max(sentence.from, from - 9);
  for (let at = from - 1; at >= start; at -= 1) {
    const told = yearsAt(context, at);
    if (told !== undefined) return exact(told) ? told : undefined;
  }
  for (let at = to; at < Math.min(sentence.to, to + 9); at += 1) {
    const told = yearsAt(context, at);
    if (told === undefined || told.value < 10) continue;
    return exact(told) && !saysAny(context, to, told.from, OWNERS) ? told : undefined;
  }
  return undefined;
}

/** "Tám mươi năm": years in words from ten on have one of these. */
const TENS = new Set(['mươi', 'trăm', 'mười']);
const IN_WORDS = gate(TENS);

/** True when the sentence may tell years: "80 năm", "thứ 80", or tens in words. */
export function saysYears(context: ClaimContext): boolean {
  const { reading, sentence, words } = context;
  if (!isShut(context, IN_WORDS) && saysAny(context, sentence.from, sentence.to, TENS)) return true;
  if (isShut(context, FIGURES)) return false;
  const { tokens } = reading.text;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'number' || (token.text.length !== 2 && token.text.length !== 3)) continue;
    if (YEARS.has(tokens[at + 1]?.text ?? '') || isOrdinal(words, at) || ROUND.has(words[at - 1] ?? ''))
      return true;
  }
  return false;
}
