import type { Sentence } from '../reading.ts';

/** How far behind a question its options, and behind these the key, may stand. */
const OPTIONS_REACH = 40;

const LETTERS = ['a', 'b', 'c', 'd'];

const CLOSES = new Set(['.', ')', ':', '/']);

/** Where the options behind a question begin: "A. 9 – B. 10 – C. 11"; undefined for fewer than two. */
function optionsBehind(words: readonly string[], from: number): readonly number[] | undefined {
  const starts: number[] = [];
  for (let at = from; at < Math.min(words.length - 1, from + OPTIONS_REACH); at += 1) {
    if (words[at] === 'câu') break;
    if (words[at] === LETTERS[starts.length] && CLOSES.has(words[at + 1] ?? '')) starts.push(at + 2);
  }
  return starts.length >= 2 ? starts : undefined;
}

/** The number of a question: "Câu 4."; undefined when it has none. */
function numberOf(words: readonly string[], { from, to }: Sentence): string | undefined {
  for (let at = to - 1; at >= Math.max(0, from - 3); at -= 1)
    if (words[at] === 'câu' && /^\d{1,3}$/u.test(words[at + 1] ?? '')) return words[at + 1];
  return undefined;
}

/** "Đáp án: C", "chọn C", "khoanh C nhé". */
function isKey(words: readonly string[], at: number): boolean {
  if (words[at] === 'đáp') return words[at + 1] === 'án';
  return (words[at] === 'chọn' || words[at] === 'khoanh') && LETTERS.includes(words[at + 1] ?? '');
}

/** The letter that a key gives for a question: "Đáp án: 4D, 5B", "Đáp án đúng là C". */
function keyLetter(words: readonly string[], from: number, number: string | undefined): string | undefined {
  const at = words.findIndex((_, k) => k >= from && isKey(words, k));
  if (at < 0) return undefined;
  let only: string | undefined;
  for (let k = at + 1; k < Math.min(words.length, at + 60); k += 1) {
    const joined = /^(\d{1,3})\.?-?([a-d])$/u.exec(words[k] ?? '');
    if (joined !== null && joined[1] === number) return joined[2];
    const word = words[k] ?? '';
    if (!LETTERS.includes(word)) continue;
    const before = ['-', '.', ':', ')'].includes(words[k - 1] ?? '') ? words[k - 2] : words[k - 1];
    if (number !== undefined && before === number) return word;
    if (k <= at + 5 && !/^\d/u.test(before ?? '')) only ??= word;
  }
  return only;
}

/** What the key of the same text says in answer to a question with options, as if it stood behind the question. */
export function keyedAnswer(words: readonly string[], question: Sentence): Sentence | undefined {
  const options = optionsBehind(words, question.to);
  if (options === undefined) return undefined;
  const letter = keyLetter(words, options.at(-1) ?? question.to, numberOf(words, question));
  const from = letter === undefined ? undefined : options[LETTERS.indexOf(letter)];
  if (from === undefined || !/^\d[\d/.-]*$/u.test(words[from] ?? '')) return undefined;
  return { from, to: from + 1, asks: false, words: 1 };
}
