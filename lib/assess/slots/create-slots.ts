import type { PackFacts } from '../../packs/types.ts';
import type { NameTable } from './name-index.ts';
import { compilePlaces, openPlaces, type PlaceTable } from './place-index.ts';
import { readAmounts } from './read-amounts.ts';
import { readCounts } from './read-counts.ts';
import { readDates } from './read-dates.ts';
import { readDocuments, withDates } from './read-documents.ts';
import { readLinks } from './read-links.ts';
import { readNamedSources } from './read-named-sources.ts';
import { readAccounts, readPhones } from './read-phones.ts';
import { readPlaces } from './read-places.ts';
import { readTimes } from './read-times.ts';
import { openReading } from './reading.ts';
import { compileSources, openSources } from './source-index.ts';
import type { DateSlot, DocumentSlot, ReadSlots } from './types.ts';

type SlotFacts = Pick<PackFacts, 'records' | 'sources' | 'agencies'>;

/** Names of places and of sources, taken apart. */
export interface SlotTable {
  readonly places: PlaceTable;
  readonly sources: NameTable;
}

export function compileSlots(pack: SlotFacts): SlotTable {
  return { places: compilePlaces(pack.records), sources: compileSources(pack) };
}

/**
 * Opens the indexes of a pack once and returns the reader of slots. The readers run from the most to the least
 * particular, and a token belongs to one slot only (a named source may hold a place): "Nghị quyết 202/2025/QH15" is no
 * date, "ngày 12/6/2025" no count.
 *
 * @param table what `compileSlots` makes of this very pack, where it was made before
 */
export function createSlots(pack: SlotFacts, table?: SlotTable): ReadSlots {
  const placeIndex = openPlaces(pack.records, table?.places);
  const sourceIndex = openSources(pack, table?.sources);
  return (text, when) => {
    const reading = openReading(text, when);
    const links = readLinks(reading);
    const { provinces, towns, zones } = readPlaces(reading, placeIndex);
    const numbered = reading.numbers.length > 0;
    const undated = numbered ? readDocuments(reading) : [];
    const phones = numbered ? readPhones(reading) : [];
    const accounts = numbered ? readAccounts(reading) : [];
    const dates = readDates(reading);
    const documents = withDates(undated, dates, reading);
    const times = readTimes(reading);
    const amounts = readAmounts(reading);
    const counts = readCounts(reading);
    const namedSources = readNamedSources(reading, sourceIndex, [...provinces, ...towns, ...zones]);
    return {
      provinces,
      towns,
      zones,
      // The day of a document is no day on which anything else happens.
      dates: withoutDatesOf(documents, dates),
      times,
      counts,
      amounts,
      documents,
      phones,
      accounts,
      links,
      namedSources,
    };
  };
}

function withoutDatesOf(documents: readonly DocumentSlot[], dates: readonly DateSlot[]): readonly DateSlot[] {
  const taken = new Set(
    documents.flatMap((one) => (one.complete && one.date !== undefined ? [one.date] : [])),
  );
  return taken.size === 0 ? dates : dates.filter((date) => !taken.has(date));
}
