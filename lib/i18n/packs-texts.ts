import { packsEn } from './packs.en.ts';
import { type PacksKey, packsVi } from './packs.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** Gives a text about packs for a key in one language. */
export type PacksTexts = (key: PacksKey, values?: TranslationValues) => string;

export function packsTexts(language: 'vi' | 'en'): PacksTexts {
  const dictionary: Readonly<Record<PacksKey, string>> = language === 'en' ? packsEn : packsVi;
  return (key, values) => translate(dictionary, key, values);
}
