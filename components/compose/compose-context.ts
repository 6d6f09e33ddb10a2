import { createContext, useContext } from 'react';
import { type ComposeTexts, composeTexts } from '../../lib/i18n/compose-texts.ts';
import type { FoundRecord } from '../../lib/report/build-question.ts';
import type { Draft } from '../../lib/report/draft.ts';
import type { HarmCategory } from '../../lib/report/harm-categories.ts';
import type { DraftStore } from '../../lib/store/database.ts';
import { usePanelTexts } from '../mark/panel-context.ts';

/** What a form begins with. */
export type ComposeStart =
  | {
      readonly kind: 'question';
      readonly claim: string;
      readonly record?: FoundRecord | undefined;
      readonly offices: readonly string[];
    }
  | {
      readonly kind: 'report';
      /** What the person chose at the door. */
      readonly category: HarmCategory;
      /** What the mark proposed. */
      readonly proposed: HarmCategory;
      readonly excerpt: string;
      readonly signals: readonly string[];
      readonly platform: string;
    }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly isKept: boolean };

/** Opens a form from a door. */
export const OpenFormContext = createContext<(start: ComposeStart) => void>(() => {});

export interface ComposeGear {
  readonly drafts: DraftStore<Draft>;
  /** Names of the 34 units. */
  readonly provinces: readonly string[];
}

export const ComposeContext = createContext<ComposeGear | null>(null);

export function useComposeGear(): ComposeGear {
  const gear = useContext(ComposeContext);
  if (!gear) throw new Error('useComposeGear needs a ComposeContext around it');
  return gear;
}

export function useComposeTexts(): ComposeTexts {
  return composeTexts(usePanelTexts().language);
}

/** Id and moment for a new draft. */
export function birth(): { readonly id: string; readonly now: string } {
  return { id: crypto.randomUUID(), now: new Date().toISOString() };
}
