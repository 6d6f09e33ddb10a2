import type { CDPSession, Page } from 'playwright-core';
import { extensionId, until } from './browser.ts';

/** The browser's own side panel, which is no page to the test driver: it is reached through the DevTools protocol. */
export interface SidePanel {
  /** Value of a JavaScript expression in the panel. */
  evaluate(expression: string): Promise<unknown>;
  text(): Promise<string>;
}

interface Reply {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'id' in value;
}

async function attach(session: CDPSession, targetId: string): Promise<SidePanel> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const evaluate = (expression: string): Promise<unknown> => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      const listen = (event: { sessionId: string; message: string }): void => {
        const reply: unknown = JSON.parse(event.message);
        if (event.sessionId !== sessionId || !isReply(reply) || reply.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        resolve(reply.result?.result?.value);
      };
      session.on('Target.receivedMessageFromTarget', listen);
      const params = { expression, awaitPromise: true, returnByValue: true };
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
      });
    });
  };
  return { evaluate, text: async () => String(await evaluate('document.body.innerText')) };
}

/** Ids of the panel's pages that are no tab of the test driver. */
async function panelTargets(session: CDPSession, address: string): Promise<readonly string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ url }) => url === address).map(({ targetId }) => targetId);
}

/** Waits for the side panel to open beside `page`. No tab may show the panel's page without a query meanwhile. */
export async function waitForSidePanel(page: Page, timeoutMs = 15_000): Promise<SidePanel> {
  const session = await page.context().newCDPSession(page);
  const address = `chrome-extension://${await extensionId()}/sidepanel.html`;
  const targetId = await until(async () => (await panelTargets(session, address))[0], timeoutMs);
  return attach(session, targetId);
}

/** How many service workers are running. */
export async function runningWorkers(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.filter(({ type }) => type === 'service_worker').length;
}

/** Ends every service worker, as the browser may at any time. */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
