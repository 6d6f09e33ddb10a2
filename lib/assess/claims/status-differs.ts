import type { UnitRecord } from '../../packs/types.ts';
import { compared, type Finding } from './finding.ts';

/** What a unit is by its record, against what the claim at tokens `[from, to)` calls it. */
export function statusDiffers(record: UnitRecord, from: number, to: number): Finding {
  return {
    ...compared(false, 'status'),
    values: { unit: record.name, type: record.unitType },
    record,
    from,
    to,
  };
}
