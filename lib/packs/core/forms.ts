const known = new Map<string, string[]>();

/** Blanks beside a bar or an end, or nothing between two bars. */
const UNEVEN = /^\s|\s$|\s\||\|\s|\|\||^\||\|$|^$/;

function takeApart(table: string): string[] {
  const list = table.split('|');
  // Every start of the worker reads thousands of forms, nearly all of which stand as they should.
  return UNEVEN.test(table) ? list.map((form) => form.trim()).filter((form) => form !== '') : list;
}

/** Splits a table of phrases written on one line: `a | b | c`. The same table gives the same list. */
export function forms(table: string): string[] {
  const list = known.get(table) ?? takeApart(table);
  known.set(table, list);
  return list;
}
