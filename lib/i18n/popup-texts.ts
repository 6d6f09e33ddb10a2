import { popupEn } from './popup.en.ts';
import { type PopupKey, popupVi } from './popup.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** Gives the popup's text for a key in one language. */
export type PopupTexts = (key: PopupKey, values?: TranslationValues) => string;

export function popupTexts(language: 'vi' | 'en'): PopupTexts {
  const dictionary: Readonly<Record<PopupKey, string>> = language === 'en' ? popupEn : popupVi;
  return (key, values) => translate(dictionary, key, values);
}
