import { createContext, useContext } from 'react';
import type { Assessment, Reason } from '../../lib/assess/types.ts';
import { type PageTexts, pageTexts } from '../../lib/i18n/page-texts.ts';
import { type TrainerTexts, trainerTexts } from '../../lib/i18n/trainer-texts.ts';
import type { Settings } from '../../lib/store/settings-shape.ts';
import type { IsoDate } from '../../lib/text/iso-date.ts';
import type { TrainingArea } from '../../lib/training/change-stored.ts';
import type { Deck } from '../../lib/training/deck.ts';

/** A record, ready to read. */
export interface EngineRecord {
  readonly statement: string;
  /** Title, number, issuer and date of its source, in one line. */
  readonly citation: string;
  /** Day up to which the record was checked, dd/mm/yyyy. */
  readonly asOf: string;
  readonly url?: string | undefined;
  /** Something that authorities answered before, not a fact to compare with. */
  readonly isRumour: boolean;
}

/** The engine of the extension, for practice posts: the same that reads the sites. */
export interface TrainerEngine {
  /** What the extension notices in a post that is read on this day, at the level `balanced`. */
  assess(text: string, readOn: IsoDate): Assessment;
  /** Why something was noticed, in a sentence or two. */
  note(reason: Reason, language: Settings['language']): string;
  record(id: string, language: Settings['language']): EngineRecord | undefined;
  /** Ids of the records that a deck may point at. */
  readonly recordIds: ReadonlySet<string>;
}

/** What the trainer page needs of the browser; tests pass their own. */
export interface TrainerGear {
  readonly area: TrainingArea;
  readonly settings: Pick<Settings, 'language' | 'theme'>;
  readonly shipped: readonly Deck[];
  /** Loaded when a post is shown for the first time. */
  readonly loadEngine: () => Promise<TrainerEngine>;
  /** Offers a text to the person as a file. */
  readonly saveFile: (name: string, type: string, text: string) => void;
}

export const TrainerContext = createContext<TrainerGear | null>(null);

export interface Trainer extends TrainerGear {
  readonly t: TrainerTexts;
  readonly page: PageTexts;
  readonly language: Settings['language'];
}

/** Gear and texts of the trainer page. */
export function useTrainer(): Trainer {
  const gear = useContext(TrainerContext);
  if (!gear) throw new Error('the trainer page has no gear');
  const { language } = gear.settings;
  return { ...gear, language, t: trainerTexts(language), page: pageTexts(language) };
}
