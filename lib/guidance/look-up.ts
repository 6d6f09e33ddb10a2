import { bareNumber, readDocumentNumber } from './document-number.ts';
import type { LookupEntry } from './lookup-entries.ts';
import { foldVietnamese, searchGuidance } from './search-guidance.ts';

const MOST = 8;
/** Share of the weight of the understood words that an entry must hold when no entry holds them all. */
const ENOUGH = 0.5;

/** Words of questions that say nothing about what is asked. */
const EMPTY_WORDS = new Set(
  'ai do co la va cho bi roi nay khong thi sao nao dau toi minh xung nguoi mot duoc den hoi ve'.split(' '),
);

const wordsOf = (text: string): readonly string[] => foldVietnamese(text).match(/[a-z0-9]+/g) ?? [];

/** Entries that hold the rarer ones among the query's words, for questions put in sentences. */
function partly(entries: readonly LookupEntry[], query: string): readonly LookupEntry[] {
  const held = entries.map((entry) => new Set(wordsOf(`${entry.title} ${entry.text} ${entry.words}`)));
  const weights = new Map<string, number>();
  for (const word of new Set(wordsOf(query))) {
    if (EMPTY_WORDS.has(word)) continue;
    const count = held.filter((words) => words.has(word)).length;
    if (count > 0) weights.set(word, Math.log(1 + entries.length / count));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (weights.size < 2) return [];
  return entries
    .map((entry, index) => {
      let score = 0;
      // Official answers share one title: what they are about stands in their words.
      const title = new Set(wordsOf(entry.kind === 'answer' ? `${entry.text} ${entry.words}` : entry.title));
      let named = 0;
      for (const [word, weight] of weights) {
        if (held[index]?.has(word)) score += weight;
        if (title.has(word)) named += weight;
      }
      return { entry, score, rank: score + named };
    })
    .filter(({ score }) => score >= total * ENOUGH)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}

export interface Found {
  /** Best first, at most eight. */
  readonly entries: readonly LookupEntry[];
  /** Every word of the query was found in each of them, or the number is theirs. */
  readonly whole: boolean;
}

const NOTHING: Found = { entries: [], whole: false };

/** The entries that answer `query` best; none for an empty query. Diacritics need not be typed. */
export function lookUp(entries: readonly LookupEntry[], query: string): Found {
  if (wordsOf(query).length === 0) return NOTHING;
  const asked = readDocumentNumber(query);
  if (asked) {
    // A number is either known or not: half of one is another document.
    const number = bareNumber(asked.number);
    const same = entries.filter(({ document }) => document && bareNumber(document.number) === number);
    return { entries: same, whole: same.length > 0 };
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const items = entries.map(({ id, title, text, words }) => ({ id, title, body: `${text} ${words}` }));
  const whole = searchGuidance(items, query).flatMap((id) => byId.get(id) ?? []);
  if (whole.length > 0) return { entries: whole.slice(0, MOST), whole: true };
  return { entries: partly(entries, query).slice(0, MOST), whole: false };
}
