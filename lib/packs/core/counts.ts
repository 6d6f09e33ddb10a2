import type { Citation, CountRecord, CountSubject } from '../types.ts';
import {
  historyOf63,
  resolution30of2026,
  resolution175of2024,
  resolution202,
  resolution203,
  unitList2025,
} from './citations.ts';

type Row = readonly [
  subject: CountSubject,
  value: number,
  validFrom: string,
  validTo: string | undefined,
  citation: Citation,
];

/** Between the passing of the resolution and its first day of work both numbers are right. */
const PASSED = '2025-06-12';
const LAST_OLD_DAY = '2025-06-30';
const FIRST_DAY = '2025-07-01';
const LAST_DAY_BEFORE_DONG_NAI = '2026-04-29';
const DONG_NAI_CITY = '2026-04-30';

const ROWS: readonly Row[] = [
  ['provincial-units', 63, '2008-08-01', LAST_OLD_DAY, historyOf63],
  ['provincial-units', 34, PASSED, undefined, resolution202],
  ['provinces', 58, '2008-08-01', '2024-12-31', historyOf63],
  ['provinces', 57, '2025-01-01', LAST_OLD_DAY, resolution175of2024],
  ['provinces', 28, PASSED, LAST_DAY_BEFORE_DONG_NAI, resolution202],
  ['provinces', 27, DONG_NAI_CITY, undefined, resolution30of2026],
  ['central-cities', 5, '2008-08-01', '2024-12-31', historyOf63],
  ['central-cities', 6, '2025-01-01', LAST_DAY_BEFORE_DONG_NAI, resolution202],
  ['central-cities', 7, DONG_NAI_CITY, undefined, resolution30of2026],
  ['unchanged-units', 11, PASSED, undefined, resolution202],
  ['merged-units', 23, PASSED, undefined, resolution202],
  ['units-merged-from', 52, PASSED, undefined, resolution202],
  ['commune-units', 3321, FIRST_DAY, undefined, unitList2025],
  ['communes', 2621, FIRST_DAY, LAST_DAY_BEFORE_DONG_NAI, unitList2025],
  ['communes', 2611, DONG_NAI_CITY, undefined, resolution30of2026],
  ['wards', 687, FIRST_DAY, LAST_DAY_BEFORE_DONG_NAI, unitList2025],
  ['wards', 697, DONG_NAI_CITY, undefined, resolution30of2026],
  ['special-zones', 13, FIRST_DAY, undefined, unitList2025],
  ['government-levels', 3, '2008-08-01', LAST_OLD_DAY, resolution203],
  ['government-levels', 2, '2025-06-16', undefined, resolution203],
  ['votes-for-amendment', 470, '2025-06-16', undefined, resolution203],
];

export const countRecords: readonly CountRecord[] = ROWS.map(
  ([subject, value, validFrom, validTo, citation]) => ({
    kind: 'count',
    id: `count/${subject}/${value}`,
    topic: 'restructuring',
    validFrom,
    validTo,
    citation,
    subject,
    value,
  }),
);
