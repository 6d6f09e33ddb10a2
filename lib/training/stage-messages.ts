import * as z from 'zod/mini';
import { STEPS } from './presenting.ts';

// zod would try to compile checks with `new Function`, which the policy of extension pages forbids.
z.config({ jitless: true });

/** Name of the channel between the stage and the window with the notes, both on this device. */
export const STAGE_CHANNEL = 'kiem-tin-stage';

const messageSchema = z.discriminatedUnion('type', [
  /** The stage tells where it is. */
  z.strictObject({
    type: z.literal('at'),
    deck: z.string(),
    slide: z.int().check(z.minimum(0), z.maximum(1000)),
    step: z.enum(STEPS),
  }),
  /** The notes have just been opened, or ask for a move. */
  z.strictObject({ type: z.literal('hello') }),
  z.strictObject({ type: z.literal('move'), move: z.enum(['forward', 'back', 'reveal', 'blank']) }),
]);

export type StageMessage = z.infer<typeof messageSchema>;

/** The message that a value is; undefined for anything else. */
export function readStageMessage(value: unknown): StageMessage | undefined {
  const message = messageSchema.safeParse(value);
  return message.success ? message.data : undefined;
}
