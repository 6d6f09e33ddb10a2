import { z } from 'zod';

/** Watched topics of the core pack. */
export const coreTopicSchema = z.enum(['restructuring', 'events', 'emergency', 'public-services']);

/** A watched topic: one of the core pack, or one that an imported pack brings, under the name of that pack. */
export const topicSchema = z.union([coreTopicSchema, z.templateLiteral(['x-', z.string()])]);
