import { createAssessor } from '../../lib/assess/create-assessor.ts';
import { UnitNames } from '../../lib/guidance/unit-names.ts';
import { describeCitation, describeRecord } from '../../lib/i18n/describe-record.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { noteTexts } from '../../lib/i18n/note-texts.ts';
import { compiledPack } from '../../lib/pack-kit/compiled-pack.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import { today } from '../guidance/today.ts';
import type { TrainerEngine } from './trainer-context.ts';

/** The engine that reads posts on the sites, with the facts that ship. */
export function createTrainerEngine(): TrainerEngine {
  const assessor = createAssessor(corePack, compiledPack(corePack));
  const records = new Map(corePack.records.map((record) => [record.id, record]));
  const names = new UnitNames(corePack.records, today());
  return {
    assess: (text, readOn) => assessor.assess({ text, links: [] }, { readOn, level: 'balanced' }),
    note: (reason, language) => noteTexts(language)(reason.note, reason.values),
    record(id, language) {
      const record = records.get(id);
      if (!record) return undefined;
      return {
        statement: describeRecord(record, language, (unitId, former) =>
          former ? names.before(unitId) : names.now(unitId),
        ),
        citation: describeCitation(record.citation),
        asOf: formatDate(corePack.asOf),
        url: record.citation.url,
        isRumour: record.kind === 'rumour',
      };
    },
    recordIds: new Set(records.keys()),
  };
}
