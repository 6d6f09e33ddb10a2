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

/**
 * Ids of the items in which every word of `query` begins some word, best first; ties keep the given order.
 * Diacritics never have to be typed, but words typed with them rank first where they are written so.
 * An empty query gives all ids in order.
 */
export function searchGuidance(items: readonly Searchable[], query: string): readonly string[] {
  const queryWords = wordsOf(query);
  if (queryWords.length === 0) return items.map((item) => item.id);
  const phrase = queryWords.map(foldVietnamese).join(' ');
  const scored: { id: string; score: number }[] = [];
  for (const item of items) {
    const fields = [indexField(item.title, 3), indexField(item.body, 1)];
    let score = 0;
    let matchesAll = true;
    for (const word of queryWords) {
      const bareWord = foldVietnamese(word);
      const best = Math.max(...fields.map((field) => field.weight * hit(field, word, bareWord)));
      if (best === 0) {
        matchesAll = false;
        break;
      }
      score += best;
    }
    if (!matchesAll) continue;
    for (const field of fields) {
      if (` ${field.bare.join(' ')}`.includes(` ${phrase}`)) score += field.weight * queryWords.length * 2;
    }
    scored.push({ id: item.id, score });
  }
  return scored.sort((a, b) => b.score - a.score).map((entry) => entry.id);
}
