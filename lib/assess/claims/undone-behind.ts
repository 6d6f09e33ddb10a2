import { bareOf } from '../../text/key.ts';
import type { Token } from '../../text/types.ts';
import type { ClaimContext, Finding } from './finding.ts';
import { LAUGHED_AT, NOT_YET, OFFERED, SAID, UNDOING } from './undoing.ts';

/** Farther behind a claim, in tokens, nothing is said of it any more. */
const REACH = 30;

const BREAKS = new Set([',', ';', ':', '–', '—', '-', '(', ')', '.', '…', '!', '"', '“', '”', '|', '=>']);

const ME = new Set(['tôi', 'tui', 'mình', 'em', 'tớ', 'con', 'cháu', 'tao', 'e']);

const SO = new Set(['vậy', 'thế', 'rứa', 'vầy', 'vại', 'dzậy']);

/** Behind "thế" they make another word of it. */
const OTHER_SO = new Set(['nào', 'giới', 'kỷ', 'hệ', 'mạnh']);

/** Words around a clause that change nothing in what it does. */
const LAST = new Set(
  'nha nhé nhe nghen nhen nhá ạ á thôi mà đó đấy luôn nè hen hén hỉ ấy trời ơi rồi nữa bà con cả nhà các bác mọi người mấy cụ ní cha nội em bạn'.split(
    ' ',
  ),
);
const FIRST = new Set(['mà', 'nhưng', 'ờ', 'ừ', 'ui', 'trời', 'dạ', 'thưa']);

/** Those of the words below that go before others when both are written alike. */
const MEANT_FIRST =
  'tôi mình cháu vậy thế rứa đó này là phải đâu có còn tin được thì hay bàn bạn bác đồn quá hả lắm mơ sẽ như nhưng mới cũng đã mà của cả thật';

let spelt: ReadonlyMap<string, string> | undefined;

/** What a word of such clauses is when it is written without diacritics. */
function spellingOf(word: string): string {
  spelt ??= new Map(
    [
      ...MEANT_FIRST.split(' '),
      ...LAST,
      ...[...UNDOING, ...NOT_YET].flatMap(({ source }) => source.match(/\p{L}+/gu) ?? []),
    ]
      .reverse()
      .map((one): [string, string] => [bareOf(one), one]),
  );
  return spelt.get(word) ?? word;
}

/** A clause with `ME` and `SO`, without what only opens and closes it. */
function readClause(words: readonly string[], tokens: readonly Token[]): string {
  const bare = !tokens.some(({ accented }) => accented);
  const said = bare ? words.map((word) => spellingOf(bareOf(word))) : words;
  let first = 0;
  let last = said.length;
  while (last > 1 && (LAST.has(said[last - 1] ?? '') || !/[\p{L}\d]/u.test(said[last - 1] ?? ''))) last -= 1;
  while (first < last - 1 && FIRST.has(said[first] ?? '')) first += 1;
  const out: string[] = [];
  for (let at = first; at < last; at += 1) {
    const word = said[at] ?? '';
    const points = SO.has(word) && !OTHER_SO.has(said[at + 1] ?? '');
    if (word === 'như' && SO.has(said[at + 1] ?? '')) continue;
    out.push(points ? 'SO' : ME.has(word) ? 'ME' : word);
  }
  return out.join(' ');
}

const DENIES = new Set(['chưa', 'không', 'đâu', 'vẫn', 'chẳng', 'chả']);

/**
 * True when a clause behind a claim, in the same sentence, takes it back: calls it a joke, a wish, a story or a
 * condition, or denies it.
 */
export function undoneBehind({ reading, words, sentence }: ClaimContext, finding: Finding): boolean {
  const { tokens } = reading.text;
  const end = Math.min(sentence.to, finding.to + REACH);
  const breaks = (at: number): boolean => tokens[at]?.kind === 'emoji' || BREAKS.has(words[at] ?? '');
  let from = finding.to;
  while (from < end && !breaks(from)) from += 1;
  // "Đồng Nai chưa lên thành phố, mới có đề án": what says "not yet" bears out a denial.
  const denies = words
    .slice(Math.max(sentence.from, finding.from - 2), finding.to)
    .some((word) => DENIES.has(word));
  let before = '';
  while (from < end) {
    from += 1;
    let to = from;
    while (to < end && !breaks(to)) to += 1;
    const said = words.slice(from, to);
    // Behind another name something else may be spoken of; "chứ đâu", "chứ sao" insist.
    if (said.includes('')) return false;
    if (said.length > 0 && said[0] !== 'chứ') {
      const clause = readClause(said, tokens.slice(from, to));
      if (UNDOING.some((one) => one.test(clause))) return true;
      if (!denies && NOT_YET.some((one) => one.test(clause))) return true;
      if (LAUGHED_AT.test(clause) && SAID.test(before)) return true;
      before = clause;
    }
    from = to;
  }
  return OFFERED.test(words.slice(finding.to, finding.to + 16).join(' '));
}
