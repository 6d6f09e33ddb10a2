import { z } from 'zod';

/** Watched topics of the core pack. */
export const topicSchema = z.enum(['restructuring', 'events', 'emergency', 'public-services']);
