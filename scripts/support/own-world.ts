import type { CDPSession } from 'playwright-core';
import { z } from 'zod';
import { extensionId } from './chromium.ts';

const contextSchema = z.object({
  context: z.object({ id: z.number(), origin: z.string(), auxData: z.looseObject({ type: z.string() }) }),
});

/** Id of the world in which our content script runs on the page. */
export async function ownWorld(session: CDPSession): Promise<number> {
  const origin = `chrome-extension://${await extensionId()}`;
  let found: number | undefined;
  session.on('Runtime.executionContextCreated', (event) => {
    const parsed = contextSchema.safeParse(event);
    if (!parsed.success) return;
    const { id, auxData, origin: from } = parsed.data.context;
    if (auxData.type === 'isolated' && from === origin) found = id;
  });
  await session.send('Runtime.enable');
  if (found === undefined) throw new Error('The content script does not run on the page.');
  return found;
}
