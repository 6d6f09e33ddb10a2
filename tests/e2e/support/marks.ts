import type { CDPSession, Page } from 'playwright-core';
import { attributesOf, type DomNode, unlessGone, until } from './browser.ts';

/** A badge on the page, as a person could see it. */
export interface BadgeSeen {
  readonly kind: string;
  readonly label: string;
  /** What a screen reader says. */
  readonly name: string;
  /** Icon only. */
  readonly compact: boolean;
  /** Viewport coordinates. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly backendNodeId: number;
}

export interface CardSeen {
  readonly text: string;
  readonly links: readonly Readonly<Record<string, string>>[];
  readonly buttons: readonly { readonly text: string; readonly backendNodeId: number }[];
  readonly backendNodeId: number;
}

export interface MarksSeen {
  readonly badges: readonly BadgeSeen[];
  readonly card: CardSeen | undefined;
  /** The question before sharing. */
  readonly pause: CardSeen | undefined;
  /** The ring that waits for the second press. */
  readonly ring: boolean;
  /** Strokes under words. */
  readonly lines: number;
}

function textOf(node: DomNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  return (node.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

function* descendants(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of node.children ?? []) yield* descendants(child);
}

function hasClass(node: DomNode, name: string): boolean {
  return (attributesOf(node)['class'] ?? '').split(' ').includes(name);
}

/** Box of a node in viewport coordinates; undefined when the node is gone by now, or shows nowhere. */
export async function boxOf(
  session: CDPSession,
  backendNodeId: number,
): Promise<BadgeSeen['box'] | undefined> {
  const reply = await unlessGone(session.send('DOM.getBoxModel', { backendNodeId }));
  if (!reply) return undefined;
  const { model } = reply;
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

function paneOf(node: DomNode): CardSeen {
  const inner = [...descendants(node)];
  return {
    text: textOf(node),
    links: inner.filter((item) => item.nodeName === 'A').map(attributesOf),
    buttons: inner
      .filter((item) => item.nodeName === 'BUTTON')
      .map((item) => ({
        text: textOf(item) || (attributesOf(item)['aria-label'] ?? ''),
        backendNodeId: item.backendNodeId,
      })),
    backendNodeId: node.backendNodeId,
  };
}

/** Reads badges and card out of our closed layer through the DevTools protocol: the production build, as it is. */
export async function readMarks(page: Page): Promise<MarksSeen> {
  const session = await page.context().newCDPSession(page);
  try {
    const reply = await unlessGone(session.send('DOM.getDocument', { depth: -1, pierce: true }));
    const tree = reply ? [...descendants(reply.root)] : [];
    const shown: { readonly button: DomNode; readonly compact: boolean }[] = [];
    let card: CardSeen | undefined;
    let pause: CardSeen | undefined;
    let ring = false;
    let lines = 0;
    const closed = tree.flatMap((node) =>
      (node.shadowRoots ?? []).filter((shadow) => shadow.shadowRootType === 'closed'),
    );
    for (const node of closed.flatMap((shadow) => [...descendants(shadow)])) {
      if (hasClass(node, 'line')) lines += 1;
      if (hasClass(node, 'marks') && !('hidden' in attributesOf(node))) {
        const buttons = [...descendants(node)].filter((inner) => inner.nodeName === 'BUTTON');
        shown.push(...buttons.map((button) => ({ button, compact: hasClass(node, 'compact') })));
      }
      if (hasClass(node, 'card')) card = paneOf(node);
      if (hasClass(node, 'pause')) pause = paneOf(node);
      if (hasClass(node, 'ring')) ring = true;
    }
    // All at once: the less time between the two looks, the less can change.
    const boxes = await Promise.all(shown.map(({ button }) => boxOf(session, button.backendNodeId)));
    const badges = shown.flatMap(({ button, compact }, index): BadgeSeen[] => {
      const box = boxes[index];
      if (!box) return [];
      const attributes = attributesOf(button);
      return [
        {
          kind: attributes['data-kind'] ?? '',
          label: textOf(button),
          name: attributes['aria-label'] ?? '',
          compact,
          box,
          backendNodeId: button.backendNodeId,
        },
      ];
    });
    return { badges, card, pause, ring, lines };
  } finally {
    await unlessGone(session.detach());
  }
}

/** Waits for at least `count` visible badges. */
export function waitForBadges(page: Page, count = 1, timeoutMs = 15_000): Promise<readonly BadgeSeen[]> {
  return until(async () => {
    const { badges } = await readMarks(page);
    return badges.length >= count ? badges : undefined;
  }, timeoutMs);
}

/** Presses the middle of a node of our layer with the real pointer. */
export async function press(page: Page, backendNodeId: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const box = await boxOf(session, backendNodeId);
  await session.detach();
  if (!box) throw new Error('What is to be pressed is gone');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Opens the card of a badge as a person would: the badge must have been visible for a moment. */
export async function openCard(page: Page, badge: BadgeSeen): Promise<CardSeen> {
  await page.waitForTimeout(350);
  await press(page, badge.backendNodeId);
  const card = await until(async () => (await readMarks(page)).card);
  await page.waitForTimeout(350);
  return card;
}

/** Presses the button with this text in an open card or pause. */
export async function pressButton(page: Page, pane: CardSeen | undefined, text: string): Promise<void> {
  const button = pane?.buttons.find((item) => item.text === text);
  if (!button) throw new Error(`No button "${text}" among ${JSON.stringify(pane?.buttons)}`);
  await press(page, button.backendNodeId);
}
