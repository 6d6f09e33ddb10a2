const known = new Map<string, string[]>();

/** Splits a table of phrases written on one line: `a | b | c`. The same table gives the same list. */
export function forms(table: string): string[] {
  const list =
    known.get(table) ??
    table
      .split('|')
      .map((form) => form.trim())
      .filter((form) => form !== '');
  known.set(table, list);
  return list;
}
