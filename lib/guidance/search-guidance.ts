/** Something that can be searched: `title` weighs more than `body`. */
export interface Searchable {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** Lower case, without tone and diacritics: "Đính chính" → "dinh chinh". Length may differ from the input's. */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd');
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(WORDS) ?? [];
}

interface IndexedField {
  readonly written: readonly string[];
  readonly bare: readonly string[];
  readonly weight: number;
}

function indexField(text: string, weight: number): IndexedField {
  const written = wordsOf(text);
  return { written, bare: written.map(foldVietnamese), weight };
}

/** 2 when a word starts with `query` as written, 1 when it does without diacritics, 0 otherwise. */
function hit(field: IndexedField, query: string, bareQuery: string): number {
  let best = 0;
  for (const [index, bare] of field.bare.entries()) {
    if (!bare.startsWith(bareQuery)) continue;
    if (field.written[index]?.startsWith(query)) return 2;
    best = 1;
  }
  return best;
}

/** Ids of the items that a query finds, best first. */
export type Search = (query: string) => readonly string[];

/**
 * Makes items ready to be searched. A search gives the ids of those in which every word of the query begins some word,
 * best first; ties keep the given order. Diacritics never have to be typed, but words typed with them rank first where
 * they are written so. An empty query gives all ids in order.
 */
export function createSearch(items: readonly Searchable[]): Search {
  const indexed = items.map((item) => {
    const fields = [indexField(item.title, 3), indexField(item.body, 1)];
    return { id: item.id, fields: fields.map((field) => ({ ...field, text: ` ${field.bare.join(' ')}` })) };
  });
  return (query) => {
    const queryWords = wordsOf(query).map((word) => ({ word, bare: foldVietnamese(word) }));
    if (queryWords.length === 0) return items.map((item) => item.id);
    const phrase = queryWords.map(({ bare }) => bare).join(' ');
    const scored: { id: string; score: number }[] = [];
    for (const { id, fields } of indexed) {
      let score = 0;
      let matchesAll = true;
      for (const { word, bare } of queryWords) {
        const best = Math.max(...fields.map((field) => field.weight * hit(field, word, bare)));
        if (best === 0) {
          matchesAll = false;
          break;
        }
        score += best;
      }
      if (!matchesAll) continue;
      for (const field of fields) {
        if (field.text.includes(` ${phrase}`)) score += field.weight * queryWords.length * 2;
      }
      scored.push({ id, score });
    }
    return scored.sort((a, b) => b.score - a.score).map((entry) => entry.id);
  };
}
