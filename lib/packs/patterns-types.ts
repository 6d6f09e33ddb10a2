import type { z } from 'zod';
import type {
  checkableSlotSchema,
  claimPatternSchema,
  packPatternsSchema,
  scamPatternSchema,
  scamSignalClassSchema,
  scamSignalSchema,
  topicContextSchema,
} from './schema-patterns.ts';

export type CheckableSlot = z.infer<typeof checkableSlotSchema>;
export type ClaimPattern = z.infer<typeof claimPatternSchema>;
export type TopicContext = z.infer<typeof topicContextSchema>;
export type ScamSignalClass = z.infer<typeof scamSignalClassSchema>;
export type ScamSignal = z.infer<typeof scamSignalSchema>;
export type ScamPattern = z.infer<typeof scamPatternSchema>;
export type PackPatterns = z.infer<typeof packPatternsSchema>;
