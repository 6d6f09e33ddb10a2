import { createContext, useContext } from 'react';
import { type PopupTexts, popupTexts } from '../../lib/i18n/popup-texts.ts';

/** The texts of the interface in the person's language. */
export const TextsContext = createContext<PopupTexts>(popupTexts('vi'));

export function useTexts(): PopupTexts {
  return useContext(TextsContext);
}
