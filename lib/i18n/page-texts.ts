import { pageEn } from './page.en.ts';
import { type PageKey, pageVi } from './page.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** Gives a text of the badge or the card in one language. */
export type PageTexts = (key: PageKey, values?: TranslationValues) => string;

export function pageTexts(language: 'vi' | 'en'): PageTexts {
  const dictionary: Readonly<Record<PageKey, string>> = language === 'en' ? pageEn : pageVi;
  return (key, values) => translate(dictionary, key, values);
}
