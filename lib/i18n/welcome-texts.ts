import { type TranslationValues, translate } from './translate.ts';
import { welcomeEn } from './welcome.en.ts';
import { type WelcomeKey, welcomeVi } from './welcome.vi.ts';

/** Gives the welcome page's text for a key in one language. */
export type WelcomeTexts = (key: WelcomeKey, values?: TranslationValues) => string;

export function welcomeTexts(language: 'vi' | 'en'): WelcomeTexts {
  const dictionary: Readonly<Record<WelcomeKey, string>> = language === 'en' ? welcomeEn : welcomeVi;
  return (key, values) => translate(dictionary, key, values);
}
