import type { FactRecord, Pack } from '../types.ts';
import { agencies } from './agencies.ts';
import { anniversaryRecords } from './anniversaries.ts';
import { countRecords } from './counts.ts';
import { documentRecords } from './documents.ts';
import { eventDateRecords } from './event-dates.ts';
import { formerUnitRecords } from './former-units.ts';
import { hostRecords } from './hosts.ts';
import { officialSources, officialZones } from './official-sources.ts';
import { otherNameRecords } from './other-names.ts';
import { factcheckSources, shortenerSources, socialSources } from './other-sources.ts';
import { corePatterns } from './patterns.ts';
import { policyRecords } from './policies.ts';
import { pressSources } from './press-sources.ts';
import { rumourRecords } from './rumours.ts';
import { specialZoneRecords } from './special-zones.ts';
import { townRecords } from './towns.ts';
import { unitRecords } from './units.ts';

const records: FactRecord[] = [
  ...unitRecords,
  ...formerUnitRecords,
  ...otherNameRecords,
  ...townRecords,
  ...specialZoneRecords,
  ...countRecords,
  ...documentRecords,
  ...eventDateRecords,
  ...anniversaryRecords,
  ...hostRecords,
  ...policyRecords,
  ...rumourRecords,
];

/** The pack that ships with the product. A typed constant: it is checked by the schema in a test, not at run time. */
export const corePack: Pack = {
  ...corePatterns,
  id: 'core',
  name: 'Gói dữ kiện gốc',
  version: '0.1.0',
  asOf: '2026-08-02',
  records,
  sources: [...officialSources, ...pressSources, ...factcheckSources, ...socialSources, ...shortenerSources],
  officialZones: [...officialZones],
  agencies: [...agencies],
};
