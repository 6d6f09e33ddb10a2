import { COMMUNE_ROWS } from '../../../../lib/guidance/communes/commune-rows.ts';
import { type CommuneFinder, createCommuneFinder } from '../../../../lib/guidance/communes/find-communes.ts';
import { readCommunes } from '../../../../lib/guidance/communes/read-communes.ts';
import { unitNamesOf } from '../../../../lib/guidance/unit-names.ts';
import { corePack } from '../../../../lib/packs/core/index.ts';

export const table = readCommunes(COMMUNE_ROWS);
export const finder: CommuneFinder = createCommuneFinder(table, unitNamesOf(corePack.records));
