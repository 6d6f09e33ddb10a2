/**
 * The same text as the engine's one copy of it, as it keeps of names and literals: comparing two such copies is a
 * comparison of places. A piece cut out of a text is none, and may keep the whole text in memory.
 */
export function interned(text: string): string {
  // An object without a prototype is a plain table: a name put there leaves no trace in the shapes of objects.
  const names: Record<string, true> = Object.create(null);
  names[text] = true;
  return Object.keys(names)[0] ?? text;
}
