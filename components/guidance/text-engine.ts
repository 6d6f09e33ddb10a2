import { createAssessor } from '../../lib/assess/create-assessor.ts';
import type { Assessment, Level, Reason } from '../../lib/assess/types.ts';
import { noteTexts } from '../../lib/i18n/note-texts.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import type { IsoDate } from '../../lib/text/iso-date.ts';

/** The engine that reads posts, for a pasted text. Loaded when a text is pasted for the first time. */
export interface TextEngine {
  /** What the extension would notice in `text` if it stood on a page today. */
  assess(text: string, level: Level): Assessment;
  /** Why something was noticed. */
  explain(reason: Reason, language: 'vi' | 'en'): string;
}

export function createTextEngine(today: IsoDate): TextEngine {
  const assessor = createAssessor(corePack);
  return {
    assess: (text, level) => assessor.assess({ text, links: [] }, { readOn: today, level }),
    explain: (reason, language) => noteTexts(language)(reason.note, reason.values),
  };
}
