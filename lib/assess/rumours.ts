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
export function similarRumour(reading: Reading, rumours: readonly KnownRumour[]): RumourRecord | undefined {
  return rumours.find(({ classIds }) => classIds.every((id) => reading.has(id)))?.record;
}

/** A documented rumour and the classes of its lists of phrases. */
export interface KnownRumour {
  readonly record: RumourRecord;
  readonly classIds: readonly string[];
}

/** The rumours that can be recognised by their phrases. */
export function knownRumours(pack: Pick<Pack, 'records'>): KnownRumour[] {
  return pack.records.flatMap((record) =>
    record.kind === 'rumour' && record.cues.length > 0
      ? [{ record, classIds: record.cues.map((_, list) => classId(record, list)) }]
      : [],
  );
}
