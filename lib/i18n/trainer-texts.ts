import { trainerEn } from './trainer.en.ts';
import { type TrainerKey, trainerVi } from './trainer.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** Gives the trainer page's text for a key in one language. */
export type TrainerTexts = (key: TrainerKey, values?: TranslationValues) => string;

export function trainerTexts(language: 'vi' | 'en'): TrainerTexts {
  const dictionary: Readonly<Record<TrainerKey, string>> = language === 'en' ? trainerEn : trainerVi;
  return (key, values) => translate(dictionary, key, values);
}
