/** Bounds of a pack file. Far above any honest pack, far below what would make a machine slow. */
export const PACK_LIMITS = {
  /** UTF-16 units of the whole file. */
  text: 8_000_000,
  /** Nested lists and groups; the deepest place of the format is at six. */
  depth: 10,
  records: 20_000,
  /** Phrases of all records, topics and claims together. */
  phrases: 60_000,
  /** Phrases of one list. */
  forms: 500,
  /** UTF-16 units of a phrase, of a line, and of a longer text. */
  form: 60,
  line: 300,
  prose: 1_500,
} as const;
