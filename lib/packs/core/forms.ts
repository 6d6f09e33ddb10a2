/** Splits a table of phrases written on one line: `a | b | c`. */
export function forms(table: string): string[] {
  return table
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}
