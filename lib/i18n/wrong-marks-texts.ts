import { type TranslationValues, translate } from './translate.ts';
import { wrongMarksEn } from './wrong-marks.en.ts';
import { type WrongMarksKey, wrongMarksVi } from './wrong-marks.vi.ts';

/** Gives a text about the notes "Dấu này chưa đúng" in one language. */
export type WrongMarksTexts = (key: WrongMarksKey, values?: TranslationValues) => string;

export function wrongMarksTexts(language: 'vi' | 'en'): WrongMarksTexts {
  const dictionary: Readonly<Record<WrongMarksKey, string>> = language === 'en' ? wrongMarksEn : wrongMarksVi;
  return (key, values) => translate(dictionary, key, values);
}
