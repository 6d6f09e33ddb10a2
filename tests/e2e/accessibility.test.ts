import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { feedPage, MARKED, PLAIN, post } from '../hostile/support/feed-page.ts';
import { servePages, until } from './support/browser.ts';
import { type CardSeen, openCard, pressButton, readMarks, waitForBadges } from './support/marks.ts';
import { sharedBrowser } from './support/shared-browser.ts';

/*
 * Badge, card and pause for people who do not see them, or not well. Screen readers get the browser's own tree, so that
 * tree is read. axe cannot look into a closed root: what the production build has made is copied into an open one, with
 * its style, and checked there.
 */

const URL_HOME = 'https://www.facebook.com/';
const BOTH =
  'Từ 1/1/2027 ai chưa lên VNeID mức 3 thì không rút được tiền ở ngân hàng. Bà con nhắn tin, bên mình nâng giúp từ xa, chỉ cần đọc mã OTP gửi về máy, phí 60k.';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SHARE = '#post-2 [data-ad-rendering-role="share_button"]';

const browser = sharedBrowser();

const POSTS = [post(1, PLAIN), post(2, BOTH)];

async function open(width = 1280, theme: 'light' | 'dark' = 'light', posts = POSTS): Promise<Page> {
  const context = await browser.fresh();
  const dark = theme === 'dark' ? '.post, body { background: #18191a; color: #e4e6eb }' : '';
  const html = feedPage(posts, { style: `.feed { max-width: 100% } ${dark}` });
  await servePages(context, { [URL_HOME]: html });
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(URL_HOME);
  return page;
}

/** Role and name of every node that assistive technology gets, in order. */
async function tree(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => `${String(node.role?.value)}: ${String(node.name?.value ?? '')}`);
}

const domNode = z.object({
  nodeName: z.string(),
  shadowRoots: z.optional(
    z.array(z.object({ backendNodeId: z.number(), shadowRootType: z.optional(z.string()) })),
  ),
  get children() {
    return z.optional(z.array(domNode));
  },
});

function* nodesOf(node: z.infer<typeof domNode>): Generator<z.infer<typeof domNode>> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** The markup and the style of our layer, out of the closed root. */
async function layerSource(page: Page): Promise<{ html: string; css: string }> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = [...nodesOf(domNode.parse(root))]
    .flatMap((node) => node.shadowRoots ?? [])
    .find((item) => item.shadowRootType === 'closed');
  if (!shadow) throw new Error('no layer');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId !== undefined && { objectId: object.objectId }),
    functionDeclaration: `function () {
      const rules = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      return { html: this.querySelector('.ground').outerHTML, css: rules.join('\\n') };
    }`,
    returnByValue: true,
  });
  await session.detach();
  return z.object({ html: z.string(), css: z.string() }).parse(result.value);
}

const axeResult = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
  passes: z.array(z.object({ id: z.string() })),
});

/** What axe finds in a copy of our layer as it is now. */
async function axe(page: Page): Promise<z.infer<typeof axeResult>> {
  const { html, css } = await layerSource(page);
  const copy = await page.context().newPage();
  try {
    // The positions go, so that nothing hangs over anything in the copy.
    const flat = css.replaceAll(':host', '.host').replaceAll('position: fixed', 'position: static');
    await copy.setContent(
      `<!doctype html><html lang="vi"><head><title>Bản sao</title><style>${flat}</style></head><body><main class="copy">${html}</main></body></html>`,
    );
    await copy.addScriptTag({ path: AXE });
    const found: unknown = await copy.evaluate(
      "axe.run('.copy', { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } })",
    );
    return axeResult.parse(found);
  } finally {
    await copy.close();
  }
}

const faults = ({ violations }: z.infer<typeof axeResult>): readonly string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);

/** Presses a button by its key: it may stand where the card has to be scrolled. */
async function pressByKey(page: Page, pane: CardSeen | undefined, text: string): Promise<void> {
  const backendNodeId = pane?.buttons.find((item) => item.text === text)?.backendNodeId;
  if (backendNodeId === undefined) throw new Error(`no button "${text}"`);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.focus', { backendNodeId });
  await session.detach();
  await page.keyboard.press('Enter');
}

async function openPause(page: Page): Promise<void> {
  await page.locator(SHARE).click();
  await until(async () => (await readMarks(page)).pause);
  await page.waitForTimeout(350);
}

describe.each(['light', 'dark'] as const)('axe on a %s page', (theme) => {
  it.each([360, 1280])('finds nothing in badges, card and pause at %i px', async (width) => {
    const page = await open(width, theme);
    const [badge] = await waitForBadges(page, 2);
    if (!badge) throw new Error('no badge');
    expect(faults(await axe(page))).toEqual([]);
    const card = await openCard(page, badge);
    expect(faults(await axe(page))).toEqual([]);
    await pressByKey(page, card, 'Dấu này chưa đúng');
    await until(async () => ((await readMarks(page)).card?.text.includes('Ghi lại') ? true : undefined));
    expect(faults(await axe(page))).toEqual([]);
    await pressByKey(page, (await readMarks(page)).card, 'Ghi lại');
    await until(async () => ((await readMarks(page)).card?.text.includes('Đã ghi lại') ? true : undefined));
    expect(faults(await axe(page))).toEqual([]);
    await page.keyboard.press('Escape');
    await openPause(page);
    expect(faults(await axe(page))).toEqual([]);
    await pressButton(page, (await readMarks(page)).pause, 'Không');
    await page.waitForTimeout(100);
    const last = await axe(page);
    expect(faults(last)).toEqual([]);
    // The check can fail only if it looks: the copy holds our buttons and their colours.
    expect(last.passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['button-name', 'color-contrast']),
    );
    await pressButton(page, (await readMarks(page)).pause, 'Vẫn tiếp tục');
    await until(async () => ((await readMarks(page)).ring ? true : undefined));
    expect(faults(await axe(page))).toEqual([]);
  });

  it('finds nothing in a card with an official record', async () => {
    const page = await open(360, theme, [post(1, MARKED.differs)]);
    const [badge] = await waitForBadges(page, 1);
    if (!badge) throw new Error('no badge');
    expect((await openCard(page, badge)).text).toContain('Văn bản chính thức');
    expect(faults(await axe(page))).toEqual([]);
  });
});

describe('screen readers hear', () => {
  it('each badge as a button that names its mark and its post', async () => {
    const page = await open();
    await waitForBadges(page, 2);
    const buttons = (await tree(page)).filter((line) => line.startsWith('button: '));
    expect(buttons.filter((line) => line.includes('Bài: “Từ 1/1/2027'))).toEqual([
      expect.stringContaining('Dấu hiệu lừa đảo. '),
      expect.stringContaining('Chưa dẫn nguồn. '),
    ]);
  });

  it('the card as a dialog with headings, both marks, links that say where they open, and named buttons', async () => {
    const page = await open();
    const [badge] = await waitForBadges(page, 2);
    if (!badge) throw new Error('no badge');
    await openCard(page, badge);
    const lines = await tree(page);
    expect(lines).toContain('dialog: Vì sao có các dấu này?');
    expect(lines).toContain('heading: Vì sao có các dấu này?');
    expect(lines).toContain('heading: Dấu hiệu lừa đảo');
    expect(lines).toContain('heading: Chưa dẫn nguồn');
    for (const name of ['Đóng', 'Ẩn với bài này', 'Dấu này chưa đúng'])
      expect(lines).toContain(`button: ${name}`);
    const ours = lines.filter((line) => line.startsWith('link: ') && line.endsWith('mở trong thẻ mới'));
    expect(ours.length).toBeGreaterThan(1);
    const unnamed = lines.filter((line) => /^(button|link|checkbox|dialog): $/.test(line));
    expect(unnamed).toEqual([]);
  });

  it('the pause as a dialog that asks, and what was chosen', async () => {
    const page = await open();
    await waitForBadges(page, 2);
    await openPause(page);
    expect(await tree(page)).toContain('dialog: Theo bạn, điều chính trong bài này có đúng không?');
    const { pause } = await readMarks(page);
    await pressButton(page, pause, 'Có');
    await page.waitForTimeout(100);
    const lines = await tree(page);
    for (const name of ['Có', 'Không', 'Chưa chắc', 'Xem chỗ kiểm tra', 'Vẫn tiếp tục', 'Đóng câu hỏi'])
      expect(lines).toContain(`button: ${name}`);
    expect(lines.some((line) => line.startsWith('status: '))).toBe(true);
  });
});

describe('keys', () => {
  it('walk the card from its head to its end and close it where it was opened', async () => {
    const page = await open();
    const [badge] = await waitForBadges(page, 2);
    if (!badge) throw new Error('no badge');
    await openCard(page, badge);
    const session = await page.context().newCDPSession(page);
    const focused = async (): Promise<string> => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const node = nodes
        .filter((item) =>
          item.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
        )
        .at(-1);
      return `${String(node?.role?.value)}: ${String(node?.name?.value ?? '')}`;
    };
    const order: string[] = [];
    for (let i = 0; i < 14 && order.at(-1) !== 'button: Dấu này chưa đúng'; i += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    const place = (start: string): number => order.findIndex((line) => line.startsWith(start));
    const stops = [
      'button: Đóng',
      'group: ',
      'link: ',
      'link: Mở nơi kiểm tra',
      'button: Ẩn với bài này',
      'button: Dấu này chưa đúng',
    ];
    const places = stops.map(place);
    expect(
      places.every((at) => at >= 0),
      order.join('\n'),
    ).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await page.keyboard.press('Escape');
    await until(async () => ((await readMarks(page)).card === undefined ? true : undefined));
    expect(await focused()).toContain('Dấu hiệu lừa đảo');
  });
});

describe('"Dấu này chưa đúng"', () => {
  it('keeps rules, day and a fingerprint on the device; the text only when ticked', async () => {
    const page = await open();
    const [badge] = await waitForBadges(page, 2);
    if (!badge) throw new Error('no badge');
    const kept = async (): Promise<string> => {
      const worker =
        page.context().serviceWorkers()[0] ?? (await page.context().waitForEvent('serviceworker'));
      return JSON.stringify(
        await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get()),
      );
    };
    await openCard(page, badge);
    const notRight = async (tick: boolean): Promise<void> => {
      await pressByKey(page, (await readMarks(page)).card, 'Dấu này chưa đúng');
      if (tick) await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(async () =>
        (await readMarks(page)).card?.text.includes('Đã ghi lại trên máy này.') ? true : undefined,
      );
    };
    await notRight(false);
    const first = await kept();
    expect(first).toContain('"rules":["');
    expect(first).not.toContain('VNeID');
    await pressByKey(page, (await readMarks(page)).card, 'Quay lại');
    await notRight(true);
    expect(await kept()).toContain('VNeID');
  });
});
