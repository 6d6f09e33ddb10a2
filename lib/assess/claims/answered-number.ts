import type { Sentence } from '../reading.ts';
import { PROVINCIAL } from './count-scope.ts';
import { type ClaimContext, compared, type Finding, inSentence } from './finding.ts';

/** Behind a number they set it against the one of the question. */
const INSISTS = new Set(['chứ', 'nha', 'nhé', 'mới', 'lận', 'thôi', 'nghen', 'mà']);

/** Where somebody has been, or sends to. */
const OF_SOMEBODY = new Set('đi ship giao qua tới đến shop bạn em anh chị ghé phủ đội'.split(' '));

/** Before a number that is an answer. */
const OPENS = new Set(['không', 'dạ', ',']);

/** "Giờ có 34 tỉnh á? 63 chứ": a number that corrects the one of the question before it. */
export function answeredNumberFindings(context: ClaimContext, question: Sentence | undefined): Finding[] {
  const { reading, facts, words, sentence, day } = context;
  if (question?.asks !== true || question.words > 14) return [];
  let at = sentence.from;
  while (at < sentence.from + 2 && OPENS.has(words[at] ?? '')) at += 1;
  if (reading.text.tokens[at]?.kind !== 'number' || at >= sentence.to) return [];
  const [asked] = inSentence(reading.slots.counts, question);
  const own = inSentence(reading.slots.counts, sentence).find((count) => count.from === at);
  const next = words[own?.to ?? at + 1] ?? '';
  const subject = asked?.subjects[0];
  if (asked === undefined || subject === undefined || !INSISTS.has(next)) return [];
  if (words.slice(question.from, asked.from).some((word) => OF_SOMEBODY.has(word))) return [];
  if (own !== undefined && own.noun !== asked.noun && own.noun !== '' && !INSISTS.has(own.noun)) return [];
  const value = Number((words[at] ?? '').replaceAll('.', ''));
  const records = facts.countsOn(subject, day);
  const record = records.at(-1);
  const country =
    PROVINCIAL.includes(subject) ||
    subject === 'government-levels' ||
    reading.first('country', question.from, question.to) !== undefined;
  // Of the two numbers one has to be the record's: otherwise something else is counted.
  const known = records.some((one) => one.value === asked.value || one.value === value);
  if (record === undefined || !country || !known || value === asked.value) return [];
  const right = records.some((one) => one.value === value);
  return [
    {
      ...compared(right, 'count'),
      values: right ? {} : { claimed: words[at] ?? '', value: String(record.value), subject },
      record,
      from: at,
      to: at + 1,
    },
  ];
}
