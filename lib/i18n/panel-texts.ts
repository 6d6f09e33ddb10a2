import { panelEn } from './panel.en.ts';
import { type PanelKey, panelVi } from './panel.vi.ts';
import { type TranslationValues, translate } from './translate.ts';

/** Gives a text of the panel in one language. */
export type PanelTexts = (key: PanelKey, values?: TranslationValues) => string;

export function panelTexts(language: 'vi' | 'en'): PanelTexts {
  const dictionary: Readonly<Record<PanelKey, string>> = language === 'en' ? panelEn : panelVi;
  return (key, values) => translate(dictionary, key, values);
}
