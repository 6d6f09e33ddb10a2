import { packsEn } from './packs.en.ts';
import { type PacksKey, packsVi } from './packs.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** A field of a pack as a person calls it; one without a name of its own as it stands in the file. */
export function packFieldName(field: string, t: PacksTexts): string {
  const key = `field.${field}`;
  return isKey(key) ? t(key) : field;
}

function isKey(key: string): key is PacksKey {
  return Object.hasOwn(packsVi, key);
}

/** Gives a text about packs for a key in one language. */
export type PacksTexts = (key: PacksKey, values?: TranslationValues) => string;

export function packsTexts(language: 'vi' | 'en'): PacksTexts {
  const dictionary: Readonly<Record<PacksKey, string>> = language === 'en' ? packsEn : packsVi;
  return (key, values) => translate(dictionary, key, values);
}
