import { bareNumber, readDocumentNumber } from './document-number.ts';
import type { LookupEntry } from './lookup-entries.ts';
import { createSearch, foldVietnamese } from './search-guidance.ts';

const MOST = 8;
/** Share of the weight of the understood words that an entry must hold when no entry holds them all. */
const ENOUGH = 0.5;

/** Rumours are many and speak of the same things: only close ones are shown, and few. */
const ENOUGH_FOR_RUMOURS = 0.65;
const MOST_RUMOURS = 3;
/** How much a word that no entry knows counts, beside the rarest that is known. */
const UNKNOWN = 0.4;

/** Words of questions that say nothing about what is asked. */
const EMPTY_WORDS = new Set(
  'ai do co la va cho bi roi nay khong thi sao nao dau toi minh nguoi mot duoc den hoi ve'.split(' '),
);

interface AskedWord {
  readonly written: string;
  readonly bare: string;
}

function wordsOf(text: string): readonly AskedWord[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((written) => ({ written, bare: foldVietnamese(written) }));
}

/** The words of a text as they are written and without diacritics. */
function formsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({ written, bare }) => [written, bare]));
}

/** What an entry is found by beside its title. Advice is long and speaks of everything: its own text says too little. */
const bodyOf = ({ id, text, words }: LookupEntry): string =>
  id.startsWith('advice/') ? words : `${text} ${words}`;

interface IndexedEntry {
  readonly entry: LookupEntry;
  readonly held: ReadonlySet<string>;
  /** Words of what the entry is about. */
  readonly about: ReadonlySet<string>;
}

/**
 * Entries that hold the rarer ones among the query's words, for questions put in sentences. A word typed with
 * diacritics is only found where it is written with them.
 */
function partly(indexed: readonly IndexedEntry[], query: string): readonly LookupEntry[] {
  const weights = new Map<string, number>();
  let total = 0;
  for (const { written, bare } of wordsOf(query)) {
    if (EMPTY_WORDS.has(bare) || weights.has(written)) continue;
    const count = indexed.filter(({ held }) => held.has(written)).length;
    const weight = Math.log(1 + indexed.length / Math.max(count, 1));
    // A word that no entry knows says that something else may be asked for, or nothing at all.
    total += count === 0 ? weight * UNKNOWN : weight;
    if (count > 0) weights.set(written, weight);
  }
  if (weights.size < 2) return [];
  let rumours = 0;
  return indexed
    .map(({ entry, held, about }) => {
      let score = 0;
      let named = 0;
      for (const [word, weight] of weights) {
        if (held.has(word)) score += weight;
        if (about.has(word)) named += weight;
      }
      return { entry, score, rank: score + named };
    })
    .filter(({ entry, score }) => score >= total * (entry.kind === 'rumour' ? ENOUGH_FOR_RUMOURS : ENOUGH))
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry)
    .filter((entry) => entry.kind !== 'rumour' || ++rumours <= MOST_RUMOURS);
}

export interface Found {
  /** Best first, at most eight. */
  readonly entries: readonly LookupEntry[];
  /** Every word of the query was found in each of them, or the number is theirs. */
  readonly whole: boolean;
}

const NOTHING: Found = { entries: [], whole: false };

/** Makes entries ready for questions. A question gives those that answer it best; an empty one gives none. */
export function createLookUp(entries: readonly LookupEntry[]): (query: string) => Found {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const search = createSearch(
    entries.map((entry) => ({ id: entry.id, title: entry.title, body: bodyOf(entry) })),
  );
  const indexed = entries.map((entry): IndexedEntry => {
    const body = bodyOf(entry);
    return {
      entry,
      held: formsOf(`${entry.title} ${body}`),
      // Official answers share one title: what they are about stands in their words.
      about: formsOf(entry.kind === 'answer' ? body : entry.title),
    };
  });
  return (query) => {
    if (wordsOf(query).length === 0) return NOTHING;
    const asked = readDocumentNumber(query);
    if (asked) {
      // A number is either known or not: half of one is another document.
      const number = bareNumber(asked.number);
      const same = entries.filter(({ document }) => document && bareNumber(document.number) === number);
      return { entries: same, whole: same.length > 0 };
    }
    const whole = search(query).flatMap((id) => byId.get(id) ?? []);
    if (whole.length > 0) {
      // What was once answered about a story stands behind what holds today.
      const rumours = whole.filter((entry) => entry.kind === 'rumour').slice(0, MOST_RUMOURS);
      const others = whole.filter((entry) => entry.kind !== 'rumour');
      return { entries: [...others, ...rumours].slice(0, MOST), whole: true };
    }
    return { entries: partly(indexed, query).slice(0, MOST), whole: false };
  };
}
