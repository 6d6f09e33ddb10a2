import type { z } from 'zod';
import type { packFileSchema } from './pack-file-schema.ts';

/** A pack file that satisfies the schema. */
export type PackFile = z.output<ReturnType<typeof packFileSchema>>;
export type FileRecord = PackFile['records'][number];
/** A record that replaces one of an earlier layer: of any kind. */
export type CorrectedRecord = PackFile['corrections'][number]['record'];
export type FileCorrection = PackFile['corrections'][number];
export type FileClaim = PackFile['claims'][number];
export type FileTopic = PackFile['topics'][number];
export type FileSource = PackFile['sources'][number];
export type PackContact = PackFile['contacts'][number];
export type PackGuidance = PackFile['guidance'][number];
