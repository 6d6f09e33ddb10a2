import type { FactRecord } from '../packs/types.ts';

/** Names of the provinces and cities to choose from, each once: a unit whose type has changed has a record for each time. */
export function provinceNames(records: readonly FactRecord[]): readonly string[] {
  return [...new Set(records.flatMap((record) => (record.kind === 'unit' ? [record.name] : [])))];
}
