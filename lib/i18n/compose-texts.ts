import { composeEn } from './compose.en.ts';
import { type ComposeKey, composeVi } from './compose.vi.ts';
import { composeDoorEn } from './compose-door.en.ts';
import { type ComposeDoorKey, composeDoorVi } from './compose-door.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** Gives a text of the forms, or of their doors, in one language. */
export type ComposeTexts = (key: ComposeKey | ComposeDoorKey, values?: TranslationValues) => string;

export function composeTexts(language: 'vi' | 'en'): ComposeTexts {
  const dictionary: Readonly<Record<ComposeKey | ComposeDoorKey, string>> =
    language === 'en' ? { ...composeDoorEn, ...composeEn } : { ...composeDoorVi, ...composeVi };
  return (key, values) => translate(dictionary, key, values);
}
