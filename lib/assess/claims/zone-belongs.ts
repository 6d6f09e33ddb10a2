import type { BelongsRecord } from '../../packs/types.ts';
import { type ClaimContext, compared, type Finding } from './finding.ts';

/** Where a special zone lies by its record, compared with what is claimed of it; the place is the caller's. */
export function zoneBelongs(
  { facts }: ClaimContext,
  record: BelongsRecord,
  claimed: string,
  right = false,
): Omit<Finding, 'from' | 'to'> {
  return {
    ...compared(right, 'belongs'),
    values: { place: record.name, claimed, unit: facts.nameOf(record.unitId) },
    record,
  };
}
