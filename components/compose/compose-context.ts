import { createContext, useContext } from 'react';
import { type ComposeTexts, composeTexts } from '../../lib/i18n/compose-texts.ts';
import type { OfficialContact } from '../../lib/report/contacts.ts';
import type { Draft } from '../../lib/report/draft.ts';
import type { SentTrace } from '../../lib/report/sent-trace.ts';
import type { DraftStore, StoreTrouble } from '../../lib/store/database.ts';
import type { RuledSetting } from '../../lib/store/policy-shape.ts';
import type { Settings } from '../../lib/store/settings-shape.ts';
import { usePanelTexts } from '../mark/panel-context.ts';

/** What the person or the agency has set, as far as the forms use it. */
export interface ComposeSettings extends Pick<Settings, 'province' | 'agencyContact' | 'draftRetentionDays'> {
  /** What an agency has fixed. */
  readonly locked: ReadonlySet<RuledSetting>;
  /** Offices that packs name. */
  readonly added?: readonly OfficialContact[] | undefined;
}

/** Settings that the forms change. */
export type ComposeChanges = Partial<Pick<Settings, 'province' | 'draftRetentionDays'>>;

/** Where on the page of the forms (`compose.html`) to go. */
export type PagePlace = 'drafts' | 'summary' | 'guides' | { readonly draft: string };

/** A picture of a visible tab, as the browser gives it. */
export type Capture = { readonly ok: true; readonly picture: string } | { readonly ok: false };

export interface ComposeGear {
  readonly drafts: DraftStore<Draft, SentTrace>;
  /** Names of the 34 units. */
  readonly provinces: readonly string[];
  readonly settings: () => Promise<ComposeSettings>;
  /** False when storage refuses. */
  readonly change: (changes: ComposeChanges) => Promise<boolean>;
  /** Opens the page of the forms in a tab. */
  readonly openPage: (place: PagePlace) => void;
  /**
   * Waits until the person has a tab captured, by the menu of the page or the shortcut. Only on the page of the forms.
   * The picture is handed over in memory and is nowhere else.
   */
  readonly capture?: ((stop: AbortSignal) => Promise<Capture>) | undefined;
}

/** Drafts that were removed when the forms opened, because the person keeps them for so long only. */
export interface Swept {
  readonly days: number;
  readonly rows: readonly Draft[];
}

/** The forms at work: what they are made of, read when the first one opens. */
export interface Composing extends ComposeGear {
  readonly set: ComposeSettings;
  readonly swept: Swept | undefined;
  /** Why the drafts that are past their time could not be removed. */
  readonly trouble: StoreTrouble | undefined;
  /** `page`: the forms have a tab of their own, with room for print and pictures. */
  readonly surface: 'panel' | 'page';
}

export const ComposeContext = createContext<Composing | null>(null);

export function useComposing(): Composing {
  const gear = useContext(ComposeContext);
  if (!gear) throw new Error('useComposing needs a ComposeContext around it');
  return gear;
}

export function useComposeTexts(): ComposeTexts {
  return composeTexts(usePanelTexts().language);
}

/** Id and moment for a new draft. */
export function birth(): { readonly id: string; readonly now: string } {
  return { id: crypto.randomUUID(), now: new Date().toISOString() };
}
