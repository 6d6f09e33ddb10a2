import * as z from 'zod/mini';
import { type Sender, watchedTab } from './open-panel.ts';
import type { ToolbarNote } from './types.ts';

const toolbarNoteSchema: z.ZodMiniType<ToolbarNote> = z.strictObject({
  type: z.literal('toolbar'),
  marks: z.int().check(z.minimum(0), z.maximum(1000)),
  grey: z.boolean(),
});

/** The note that `message` is and the tab that it is about, or undefined. Only our own content script may tell. */
export function readToolbarNote(
  message: unknown,
  sender: Sender,
  ownId: string,
): { readonly note: ToolbarNote; readonly tabId: number } | undefined {
  const tabId = watchedTab(sender, ownId);
  const parsed = toolbarNoteSchema.safeParse(message);
  return tabId !== undefined && parsed.success ? { note: parsed.data, tabId } : undefined;
}
