import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHIPPED_DECKS } from '../../lib/training/decks/index.ts';
import { writeDeck } from '../../lib/training/read-deck.ts';
import { axe, overflow } from './support/axe.ts';
import { extensionId, launch, until } from './support/browser.ts';

const PICTURES = new URL('../../artifacts/trainer/', import.meta.url);
const [DECK] = SHIPPED_DECKS;
if (!DECK) throw new Error('no deck ships');

let context: BrowserContext;
let origin: string;
let page: Page;
const complaints: string[] = [];
const strangers: string[] = [];

function listen(to: Page): void {
  to.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  to.on('pageerror', (error) => complaints.push(error.message));
}

const path = (name: string): string => new URL(name, PICTURES).pathname;
const picture = (name: string, fullPage = false) => page.screenshot({ path: path(`${name}.png`), fullPage });

/** Presses Tab until the focus is on something with this name. */
async function tabTo(name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

const part = (name: string) => page.goto(`${origin}/trainer.html#${name}`);

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  context = await launch({ viewport: { width: 1280, height: 720 }, keepsWelcome: true });
  context.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) strangers.push(request.url());
  });
  origin = `chrome-extension://${await extensionId()}`;
});

afterAll(async () => {
  await context?.close();
});

describe('after installing', () => {
  test('the welcome page opens by itself; three steps by keyboard; a choice is kept', async () => {
    page = await until(
      async () => context.pages().find((open) => open.url() === `${origin}/welcome.html`),
      20_000,
    );
    listen(page);
    const badge = page.getByRole('button', { name: /Khác văn bản chính thức/ });
    await badge.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/Tỉnh Đắk Lắk gồm/).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture('welcome-1');
    await tabTo(/^Tiếp$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kiểm Tin không bao giờ' }).waitFor();
    await tabTo(/^Tiếp$/);
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'YouTube' }).focus();
    await page.keyboard.press('Space');
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await picture('welcome-3-390', true);
    const settings = await until(() =>
      page.evaluate(
        async () => (await Reflect.get(globalThis, 'chrome').storage.local.get('settings')).settings,
      ),
    );
    expect(settings).toMatchObject({ sites: { youtube: false } });
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});

describe('a full session by keyboard', () => {
  test('presents a whole deck with a clicker; every slide fits the projector’s width', async () => {
    await part('present');
    await tabTo(new RegExp(`^Trình chiếu: ${DECK.title}$`));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: DECK.title }).waitFor();
    await picture('present-0');
    const seen: string[] = [];
    for (const [index, item] of DECK.items.entries()) {
      await page.keyboard.press('PageDown');
      await page.locator('[data-step=post]').waitFor();
      expect(await page.getByText(item.why).count()).toBe(0);
      await page.keyboard.press('PageDown');
      await page.locator('[data-step=mark]').waitFor();
      const marks = await page
        .locator('.slide-frame .badge')
        .evaluateAll((badges) => badges.map((badge) => badge.getAttribute('data-kind')));
      seen.push(marks.join());
      expect(marks).toEqual('expects' in item.engine ? item.engine.expects : []);
      if (index < 4) await picture(`present-${index + 1}-mark`);
      await page.keyboard.press('PageDown');
      await page.locator('[data-step=why]').getByText(item.why).first().waitFor();
      if (index < 4) await picture(`present-${index + 1}-why`);
      expect(await overflow(page)).toBe(0);
      if (index === 0) expect(await axe(page)).toEqual([]);
    }
    expect(seen.some((marks) => marks !== '')).toBe(true);
    await page.keyboard.press('PageUp');
    await page.getByRole('button', { name: 'Nền tối' }).click();
    expect(await axe(page)).toEqual([]);
    await picture('present-dark');
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: /Ghi chú ở cửa sổ riêng/ }).click();
    const notes = await opened;
    listen(notes);
    const last = DECK.items.length + 1;
    await notes.getByText(`${last} / ${last + 1}`).waitFor();
    expect(await axe(notes)).toEqual([]);
    await notes.screenshot({ path: path('notes.png') });
    await notes.getByRole('button', { name: 'Lùi' }).click();
    await page.locator('[data-step=post]').waitFor();
    await notes.close();
    await page.keyboard.press('End');
    await page.getByRole('heading', { name: 'Hết bộ bài' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Trình chiếu' }).waitFor();
  });

  test('practises 15 posts and sees the results', async () => {
    await part('practise');
    await tabTo(/^Bắt đầu 15 bài$/);
    await page.keyboard.press('Enter');
    for (let post = 1; post <= 15; post += 1) {
      await page.getByRole('heading', { name: `Bài ${post} trong 15` }).waitFor();
      // The answers in turn, so that some are right and some are not.
      for (let press = 0; press < 2 + (post % 4); press += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page
        .getByText(/^(?:Đúng như gợi ý|Gần đúng|Gợi ý)/)
        .first()
        .waitFor();
      if (post === 1) {
        expect(await axe(page)).toEqual([]);
        await picture('practise-told', true);
      }
      await tabTo(/^(?:Bài tiếp theo|Xem kết quả)$/);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { name: 'Kết quả', exact: true }).waitFor();
    expect(await page.getByText(/^Phân biệt: \d+ %$/).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await picture('results', true);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await overflow(page)).toBe(0);
    await picture('results-390', true);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('prints the worksheet on A4, answers on pages of their own', async () => {
    await page.goto(`${origin}/trainer.html?view=worksheet&deck=${DECK.id}`);
    await page
      .getByText(/Tỉnh Đắk Lắk gồm|Bộ Nội vụ/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    const pdf = await page.pdf({ path: path('worksheet.pdf'), preferCSSPageSize: true });
    const boxes = pdf.toString('latin1').match(/\/MediaBox \[0 0 (?:594|595)[\d.]* 84[12][\d.]*\]/g) ?? [];
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    expect(boxes.length).toBeLessThanOrEqual(6);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await picture('worksheet-a4');
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});

describe('decks that people bring', () => {
  const kept = () =>
    page.evaluate(async () => JSON.stringify(await Reflect.get(globalThis, 'chrome').storage.local.get()));
  const bring = (text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  test('bad ones get a clear message and change nothing', async () => {
    await part('make');
    await page.getByRole('button', { name: 'Nhập tệp…' }).waitFor();
    const before = await kept();
    const items = Array.from({ length: 5000 }, (_, i) => ({ ...DECK.items[0], id: `a${i}`, text: 'a' }));
    const [item] = DECK.items;
    for (const [text, message] of [
      [
        writeDeck(DECK).replace(/"answer": "check"/, '"answer": 5'),
        /Bài 1, mục nên chọn: chỉ nhận một trong/,
      ],
      [
        JSON.stringify({
          format: 'kiem-tin/deck@1',
          id: 'a',
          title: 'a',
          intro: 'a',
          items: items.map(({ id }) => ({ id })),
        }),
        /quá nhiều bài \(5000\/200\)/,
      ],
      ['x'.repeat(1_200_000), /Tệp: lớn hơn 1 MB/],
      [
        JSON.stringify({
          format: 'kiem-tin/deck@1',
          id: 'a',
          title: 'a',
          intro: 'a',
          items: [{ ...item, words: ['<script>'] }],
        }),
        /“<script>” không có y nguyên/,
      ],
    ] as const) {
      await bring(text);
      await page.getByText(message).waitFor();
      expect(await kept()).toBe(before);
    }
    await picture('bad-deck');
    expect(await axe(page)).toEqual([]);
  });

  test('a script in a text stays a text; the editor fits a phone', async () => {
    const script = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const item = { ...DECK.items[0], text: script, words: [] };
    await bring(
      JSON.stringify({ format: 'kiem-tin/deck@1', id: 'a', title: script, intro: 'a', items: [item] }),
    );
    await page.getByText(/^Đã nhập bộ/).waitFor();
    await page.goto(`${origin}/trainer.html#make/a`);
    await page.locator('.practice .post-text').waitFor();
    expect(await page.locator('.practice .post-text').textContent()).toBe(script);
    expect(await page.title()).toBe('Luyện tập cùng Kiểm Tin');
    expect(await axe(page)).toEqual([]);
    await picture('editor', true);
    await page.setViewportSize({ width: 390, height: 800 });
    for (const name of ['present', 'practise', 'make', 'make/a', 'room', `present/${DECK.id}`]) {
      await part(name);
      await page
        .locator(name.includes('/') ? '.presenter, .item-editor' : '.trainer h2')
        .first()
        .waitFor();
      if (name.startsWith('present/')) {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('PageDown');
      }
      expect(await overflow(page), name).toBe(0);
      await picture(`390-${name.replace('/', '-')}`);
      if (name === 'room') expect(await axe(page)).toEqual([]);
    }
  });

  test('nothing was complained about, and nothing left the machine', () => {
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
});
