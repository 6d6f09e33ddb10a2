import { composeEn } from './compose.en.ts';
import { type ComposeKey, composeVi } from './compose.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** Gives a text of the forms in one language. */
export type ComposeTexts = (key: ComposeKey, values?: TranslationValues) => string;

export function composeTexts(language: 'vi' | 'en'): ComposeTexts {
  const dictionary: Readonly<Record<ComposeKey, string>> = language === 'en' ? composeEn : composeVi;
  return (key, values) => translate(dictionary, key, values);
}
