import type { PolicyRecord } from '../../packs/types.ts';
import { compared, type Finding } from './finding.ts';

/** The statement of the record against the claim at tokens `[from, to)`. */
export function districtDiffers(record: PolicyRecord, from: number, to: number): Finding {
  return {
    ...compared(false, 'district-level'),
    values: { statement: record.statement },
    record,
    from,
    to,
  };
}
