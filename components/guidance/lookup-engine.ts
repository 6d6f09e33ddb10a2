import { arrangeAnswers, type FoundCommunes } from '../../lib/guidance/arrange-answers.ts';
import { readDocumentNumber } from '../../lib/guidance/document-number.ts';
import { createLookUp } from '../../lib/guidance/look-up.ts';
import { type LookupEntry, lookupEntries } from '../../lib/guidance/lookup-entries.ts';
import { describeCitation, describeRecord } from '../../lib/i18n/describe-record.ts';
import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import type { IsoDate } from '../../lib/text/iso-date.ts';
import type { CommuneEngine } from './commune-engine.ts';

export interface Answers {
  readonly entries: readonly LookupEntry[];
  /** Places of the same name that are not among the entries. */
  readonly more: number;
}

/** The core pack made ready for questions. Loaded only when somebody asks. */
export interface LookupEngine {
  readonly asOf: IsoDate;
  find(query: string): Answers;
}

const NO_COMMUNES: FoundCommunes = { entries: [], more: 0, sure: false };

export function createLookupEngine(today: IsoDate, communes: CommuneEngine): LookupEngine {
  const entries = lookupEntries(corePack, today, {
    day: formatPartialDate,
    record: (record, nameOf) => describeRecord(record, 'vi', nameOf),
    citation: describeCitation,
  });
  const lookUp = createLookUp(entries);
  return {
    asOf: corePack.asOf,
    find(query) {
      const facts = lookUp(query);
      const asksForPlaces = query !== '' && readDocumentNumber(query) === null;
      const places = asksForPlaces ? communes.find(query) : NO_COMMUNES;
      return { entries: arrangeAnswers(query, facts, places), more: places.more };
    },
  };
}
