import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { type PageTexts, pageTexts } from '../../lib/i18n/page-texts.ts';
import { type PanelTexts, panelTexts } from '../../lib/i18n/panel-texts.ts';
import type { Language } from '../../lib/store/settings-shape.ts';
import type { ComposeGear } from '../compose/compose-context.ts';
import type { Quote } from './panel-model.ts';
import type { PanelState, PanelStore } from './panel-store.ts';

/** What the panel is made of, given by the entrypoint. */
export interface PanelGear {
  readonly store: PanelStore;
  readonly quote: Quote;
  /** What the forms are made of, loaded when the first one opens; always the same promise. */
  readonly composing: () => Promise<ComposeGear>;
}

export interface PanelLanguage {
  readonly language: Language;
  readonly t: PanelTexts;
  /** Texts that the panel shares with the card on the page. */
  readonly page: PageTexts;
}

export function panelLanguage(language: Language): PanelLanguage {
  return { language, t: panelTexts(language), page: pageTexts(language) };
}

export const GearContext = createContext<PanelGear | null>(null);
export const LanguageContext = createContext<PanelLanguage>(panelLanguage('vi'));

export function useGear(): PanelGear {
  const gear = useContext(GearContext);
  if (!gear) throw new Error('useGear needs a GearContext around it');
  return gear;
}

/** A part of the panel's view cache. */
export function usePanel<T>(pick: (state: PanelState) => T): T {
  return useStore(useGear().store, pick);
}

export function usePanelTexts(): PanelLanguage {
  return useContext(LanguageContext);
}
