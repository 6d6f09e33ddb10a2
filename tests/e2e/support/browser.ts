import type { CDPSession, Page } from 'playwright-core';

export {
  EXTENSION_DIR,
  extensionId,
  type LaunchOptions,
  launch,
  servePages,
} from '../../../scripts/support/chromium.ts';

/** One node of the DevTools DOM tree, as far as the tests need it. */
export interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
}

/** An element inside a closed shadow root, read through the DevTools protocol. */
export interface LayerElement {
  readonly backendNodeId: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

function textOf(node: DomNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return (node.children ?? []).map(textOf).join('');
}

/** Attributes of a node by name. */
export function attributesOf(node: DomNode): Record<string, string> {
  const out: Record<string, string> = {};
  const list = node.attributes ?? [];
  for (let i = 0; i + 1 < list.length; i += 2) out[list[i] ?? ''] = list[i + 1] ?? '';
  return out;
}

/**
 * Every element inside closed shadow roots of the page, in document order. The production build has closed roots
 * only, so this is all and only what the extension has put on the page.
 */
export async function readClosedLayer(page: Page): Promise<LayerElement[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const reply = await unlessGone(session.send('DOM.getDocument', { depth: -1, pierce: true }));
  const out: LayerElement[] = [];
  const visit = (node: DomNode, inside: boolean): void => {
    if (inside && node.nodeType === 1) {
      out.push({
        backendNodeId: node.backendNodeId,
        name: node.nodeName.toLowerCase(),
        attributes: attributesOf(node),
        text: textOf(node),
      });
    }
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') visit(shadow, true);
    }
    for (const child of node.children ?? []) visit(child, inside);
  };
  if (reply) visit(reply.root, false);
  await unlessGone(session.detach());
  return out;
}

/** What Chromium answers about a node, frame or page that went between two calls. */
const GONE =
  /Could not compute box model|Could not find node|No node with given id|Node with given id does not|Cannot find context|Execution context was destroyed|Inspected target navigated or closed|Target (?:page, context or browser has been )?closed|Session closed|No target with given id|Not attached to an active page|Document not available/;

/** What `reply` resolves to, or undefined where it is about something that has gone meanwhile. Other faults stay faults. */
export async function unlessGone<T>(reply: Promise<T>): Promise<T | undefined> {
  try {
    return await reply;
  } catch (error) {
    if (error instanceof Error && GONE.test(error.message)) return undefined;
    throw error;
  }
}

/** Waits until `read` gives something other than undefined. Waiting long costs nothing where it comes, as it mostly does. */
export async function until<T>(read: () => Promise<T | undefined>, timeoutMs = 15_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`Nothing after ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
