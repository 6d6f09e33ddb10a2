import { composeDoorEn } from './compose-door.en.ts';
import { type ComposeDoorKey, composeDoorVi } from './compose-door.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** Gives a text by which a form is opened in one language. */
export type ComposeDoorTexts = (key: ComposeDoorKey, values?: TranslationValues) => string;

export function composeDoorTexts(language: 'vi' | 'en'): ComposeDoorTexts {
  const dictionary: Readonly<Record<ComposeDoorKey, string>> =
    language === 'en' ? composeDoorEn : composeDoorVi;
  return (key, values) => translate(dictionary, key, values);
}
