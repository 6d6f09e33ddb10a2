/** Texts by key. `{name}` marks a place for a value. */
export type Dictionary = Readonly<Record<string, string>>;

/** Values for the places of a text. */
export type TranslationValues = Readonly<Record<string, string | number>>;

/**
 * The text of `key` with its places filled. A place without a value stays as written, so that the gap is seen.
 */
export function translate<D extends Dictionary>(
  dictionary: D,
  key: keyof D & string,
  values: TranslationValues = {},
): string {
  const text = dictionary[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}
