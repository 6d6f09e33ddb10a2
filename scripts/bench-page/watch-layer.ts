import type { CDPSession, Page } from 'playwright-core';

/** A badge that came into view on the page: its kinds, its name and when, on the page's clock. */
export interface BadgeSighting {
  readonly kind: string;
  readonly name: string;
  readonly at: number;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function closedRootIn(node: DomNode): DomNode | undefined {
  for (const shadow of node.shadowRoots ?? []) if (shadow.shadowRootType === 'closed') return shadow;
  for (const child of node.children ?? []) {
    const found = closedRootIn(child);
    if (found) return found;
  }
  return undefined;
}

/** Runs in the page, on the closed root that only the DevTools protocol can hand out. */
const RECORD = `function () {
  const seen = [];
  window.benchBadges = seen;
  const note = (group) => {
    if (!(group instanceof Element) || !group.classList.contains('marks') || group.hidden) return;
    for (const button of group.querySelectorAll('[data-kind]')) {
      seen.push({ kind: button.dataset.kind, name: button.getAttribute('aria-label'), at: performance.now() });
    }
  };
  for (const group of this.querySelectorAll('.marks')) note(group);
  new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') note(record.target);
      else for (const node of record.addedNodes) note(node);
    }
  }).observe(this, { subtree: true, childList: true, attributeFilter: ['hidden'] });
}`;

/** Records every badge that comes into view from now on. False when the page has no layer. */
export async function watchLayer(session: CDPSession): Promise<boolean> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const closed = closedRootIn(root);
  if (!closed) return false;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
  if (object.objectId === undefined) return false;
  await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: RECORD });
  return true;
}

export async function sightings(page: Page): Promise<readonly BadgeSighting[]> {
  return page.evaluate(() => Reflect.get(window, 'benchBadges') ?? []);
}
