import { optionsEn } from './options.en.ts';
import { type OptionsKey, optionsVi } from './options.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** Gives a text of the options page in one language. */
export type OptionsTexts = (key: OptionsKey, values?: TranslationValues) => string;

export function optionsTexts(language: 'vi' | 'en'): OptionsTexts {
  const dictionary: Readonly<Record<OptionsKey, string>> = language === 'en' ? optionsEn : optionsVi;
  return (key, values) => translate(dictionary, key, values);
}
