import { pageEn } from './page.en.ts';
import { type PageKey, pageVi } from './page.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** Gives a text of the badge or the card in one language. */
export type PageTexts = (key: PageKey, values?: TranslationValues) => string;

/** The words of one language by key, as a page of a site gets them. */
export function pageWords(language: 'vi' | 'en'): Readonly<Record<PageKey, string>> {
  return language === 'en' ? pageEn : pageVi;
}

export function pageTexts(language: 'vi' | 'en'): PageTexts {
  const dictionary = pageWords(language);
  return (key, values) => translate(dictionary, key, values);
}
