import { createContext } from 'react';
import { type ComposeDoorTexts, composeDoorTexts } from '../../lib/i18n/compose-door-texts.ts';
import type { FoundRecord } from '../../lib/report/build-question.ts';
import type { Draft } from '../../lib/report/draft.ts';
import type { HarmCategory } from '../../lib/report/harm-categories.ts';
import { usePanelTexts } from '../mark/panel-context.ts';

/** What a form begins with. */
export type ComposeStart =
  | {
      readonly kind: 'question';
      readonly claim: string;
      readonly record?: FoundRecord | undefined;
      readonly offices: readonly string[];
      /** Where it was seen, for the person's own counts. */
      readonly platform?: string | undefined;
    }
  | {
      readonly kind: 'report';
      /** What the person chose at the door; undefined where there was no door. */
      readonly category?: HarmCategory | undefined;
      /** What the mark proposed. */
      readonly proposed?: HarmCategory | undefined;
      readonly excerpt: string;
      readonly signals: readonly string[];
      readonly platform: string;
    }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly isKept: boolean };

/** Opens a form from a door. */
export const OpenFormContext = createContext<(start: ComposeStart) => void>(() => {});

export function useComposeDoorTexts(): ComposeDoorTexts {
  return composeDoorTexts(usePanelTexts().language);
}
