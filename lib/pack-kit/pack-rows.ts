import type { PackFile } from '../packs/format/types.ts';

/** Number of the checks that a stored pack went through. Raised when they become stricter: it is then checked again. */
export const PACK_CHECKS = 1;

/** One version of a pack that was brought in. */
export interface PackVersionRow {
  /** `<pack id>@<seq>`. */
  readonly id: string;
  readonly packId: string;
  /** Order in which versions of one pack were brought in, from 1. */
  readonly seq: number;
  /** ISO moment. */
  readonly importedOn: string;
  /** The file as it was given. */
  readonly text: string;
  /** What was read out of it, ready for use: a start of the worker parses nothing. */
  readonly file: PackFile;
  readonly checks: number;
  /** Public key of the signature that counted when it was brought in; absent for a local pack. */
  readonly key?: string;
}

/** Which version of a pack is in force. */
export interface PackInForceRow {
  readonly packId: string;
  /** Of a row of versions. */
  readonly id: string;
  /** Later packs stand on earlier ones. */
  readonly order: number;
}

function field(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** Whether a stored value is a row of versions as far as it can be told without checking the pack again. */
export function isVersionRow(value: unknown): value is PackVersionRow {
  if (typeof value !== 'object' || value === null) return false;
  const file = field(value, 'file');
  return (
    typeof field(value, 'id') === 'string' &&
    typeof field(value, 'packId') === 'string' &&
    typeof field(value, 'seq') === 'number' &&
    typeof field(value, 'text') === 'string' &&
    typeof field(value, 'checks') === 'number' &&
    typeof file === 'object' &&
    file !== null &&
    field(file, 'id') === field(value, 'packId') &&
    Array.isArray(field(file, 'records')) &&
    Array.isArray(field(file, 'claims'))
  );
}

export function isInForceRow(value: unknown): value is PackInForceRow {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof field(value, 'packId') === 'string' &&
    typeof field(value, 'id') === 'string' &&
    typeof field(value, 'order') === 'number'
  );
}
