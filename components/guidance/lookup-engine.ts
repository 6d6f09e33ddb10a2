import { type Assessor, createAssessor } from '../../lib/assess/create-assessor.ts';
import type { Assessment, Level, Reason } from '../../lib/assess/types.ts';
import { lookUp } from '../../lib/guidance/look-up.ts';
import { type LookupEntry, lookupEntries } from '../../lib/guidance/lookup-entries.ts';
import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import { noteTexts } from '../../lib/i18n/note-texts.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import type { IsoDate } from '../../lib/text/iso-date.ts';

/** The core pack made ready for questions. Loaded only when somebody asks: it is larger than the rest of the popup. */
export interface LookupEngine {
  readonly asOf: IsoDate;
  find(query: string): readonly LookupEntry[];
  /** What the extension would notice in `text` if it stood on a page today. */
  assess(text: string, level: Level): Assessment;
  /** Why something was noticed, in Vietnamese. */
  explain(reason: Reason): string;
}

export function createLookupEngine(today: IsoDate): LookupEngine {
  const entries = lookupEntries(corePack, today, formatPartialDate);
  const note = noteTexts('vi');
  let assessor: Assessor | undefined;
  return {
    asOf: corePack.asOf,
    find: (query) => lookUp(entries, query),
    explain: (reason) => note(reason.note, reason.values),
    assess(text, level) {
      assessor ??= createAssessor(corePack);
      return assessor.assess({ text, links: [] }, { readOn: today, level });
    },
  };
}
