import type { z } from 'zod';
import type { packFileSchema } from './pack-file-schema.ts';

/** A pack file that satisfies the schema. */
export type PackFile = z.output<ReturnType<typeof packFileSchema>>;
/** A record that replaces one of an earlier layer: of any kind. */
export type CorrectedRecord = PackFile['corrections'][number]['record'];
export type FileClaim = PackFile['claims'][number];
export type PackContact = PackFile['contacts'][number];
export type PackGuidance = PackFile['guidance'][number];
