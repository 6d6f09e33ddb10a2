import type { z } from 'zod';
import type {
  claimPatternSchema,
  packPatternsSchema,
  scamPatternSchema,
  scamSignalSchema,
  topicContextSchema,
} from './schema-patterns.ts';

export type ClaimPattern = z.infer<typeof claimPatternSchema>;
export type TopicContext = z.infer<typeof topicContextSchema>;
export type ScamSignal = z.infer<typeof scamSignalSchema>;
export type ScamPattern = z.infer<typeof scamPatternSchema>;
export type PackPatterns = z.infer<typeof packPatternsSchema>;
