import type { FoundCommunes } from '../../lib/guidance/arrange-answers.ts';
import { communeEntry } from '../../lib/guidance/communes/commune-entries.ts';
import { COMMUNE_ROWS } from '../../lib/guidance/communes/commune-rows.ts';
import { createCommuneFinder } from '../../lib/guidance/communes/find-communes.ts';
import { readCommunes } from '../../lib/guidance/communes/read-communes.ts';
import { UnitNames, unitNamesOf } from '../../lib/guidance/unit-names.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import type { IsoDate } from '../../lib/text/iso-date.ts';

/** The table of old and new communes made ready for questions. Loaded only when somebody asks. */
export interface CommuneEngine {
  find(query: string): FoundCommunes;
}

export function createCommuneEngine(today: IsoDate): CommuneEngine {
  const { records } = corePack;
  const names = new UnitNames(records, today);
  const finder = createCommuneFinder(readCommunes(COMMUNE_ROWS), unitNamesOf(records));
  return {
    find(query) {
      const { places, more, sure } = finder.find(query);
      return { entries: places.map((place) => communeEntry(place, names, today)), more, sure };
    },
  };
}
