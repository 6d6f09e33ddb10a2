import type { Pack, RumourRecord } from '../packs/types.ts';
import type { Reading } from './reading.ts';
import type { CueClass } from './vocabulary.ts';

function classId(record: RumourRecord, list: number): string {
  return `rumour/${record.rumourId}/${list}`;
}

/** The lists of phrases by which documented rumours are recognised. */
export function rumourClasses(pack: Pick<Pack, 'records'>): CueClass[] {
  return pack.records.flatMap((record) =>
    record.kind === 'rumour' ? record.cues.map((forms, list) => ({ id: classId(record, list), forms })) : [],
  );
}

/**
 * A documented rumour whose every list of phrases has one in the text. It decides nothing: a claim like one that was
 * refuted in 2024 may be right today. It only lets the explanation say so.
 */
export function similarRumour(reading: Reading, rumours: readonly RumourRecord[]): RumourRecord | undefined {
  return rumours.find(
    (record) => record.cues.length > 0 && record.cues.every((_, list) => reading.has(classId(record, list))),
  );
}
