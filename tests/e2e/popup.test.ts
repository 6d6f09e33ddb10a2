import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, overflow } from './support/axe.ts';
import { EXTENSION_DIR, extensionId, launch } from './support/browser.ts';
import { pictures } from './support/pictures.ts';

const picture = pictures('popup');
const TABS = ['Trang này', 'Quy tắc ứng xử', 'Trước khi chia sẻ', 'Tra cứu', 'Pháp luật cần biết'];
/** The limit of issue "popup" for the first paint on the test machine, in milliseconds. */
const FIRST_PAINT_MS = 150;
/** So many openings are tried: the machine may be busy with other work, the popup is not to blame for that. */
const PAINTS = 40;

let context: BrowserContext;
let address: string;
const complaints: string[] = [];
const strangers: string[] = [];

async function open(view = ''): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}${view}`);
  await page.waitForSelector('main');
  return page;
}

async function eachTab(page: Page, visit: (name: string, index: number) => Promise<void>): Promise<void> {
  for (const [index, name] of TABS.entries()) {
    await page.getByRole('tab').nth(index).click();
    await page.evaluate(() => window.scrollTo(0, 0));
    await visit(name, index);
  }
}

/** The answer with the longest text: a district that became many communes. */
async function askSomethingLong(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Tra cứu' }).click();
  await page.getByRole('searchbox').fill('huyện Bá Thước Thanh Hóa');
  await page.getByText('Không còn cấp huyện').scrollIntoViewIfNeeded();
}

beforeAll(async () => {
  context = await launch({ viewport: { width: 400, height: 600 } });
  context.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) strangers.push(request.url());
  });
  address = `chrome-extension://${await extensionId()}/popup.html`;
});

afterAll(async () => {
  await context?.close();
});

describe('the popup in a real browser', () => {
  test('opens on the Code where no site is read, without errors under the strict policy', async () => {
    const page = await open();
    await page.getByText('Trang đang mở không thuộc bốn mạng xã hội').waitFor();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Quy tắc ứng xử');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test(`shows a whole part within ${FIRST_PAINT_MS} ms`, async () => {
    const times: number[] = [];
    for (let i = 0; i < PAINTS && Math.min(...times) >= FIRST_PAINT_MS; i += 1) {
      const page = await context.newPage();
      await page.addInitScript(() => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector('[role=tabpanel]')) return;
          watch.disconnect();
          // After the frame that shows it.
          requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
        });
        watch.observe(document, { childList: true, subtree: true });
      });
      await page.goto(address);
      await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
      times.push(
        await page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? Infinity),
      );
      await page.close();
    }
    expect(Math.min(...times), `painted after ${times.map(Math.round).join(', ')} ms`).toBeLessThan(
      FIRST_PAINT_MS,
    );
  });

  test.each(['light', 'dark'] as const)('is accessible and fits, %s', async (colorScheme) => {
    const page = await open();
    await page.emulateMedia({ colorScheme });
    const faults: string[] = [];
    await eachTab(page, async (name, index) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      faults.push(...(await axe(page)).map((fault) => `${name}: ${fault}`));
      expect(await overflow(page), name).toBe(0);
      await page.evaluate(() => window.scrollTo(0, 0));
      await picture(page, `${colorScheme}-${index}`);
    });
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each([
    ['360 px', 360],
    ['320 px', 320],
  ])('fits %s', async (name, width) => {
    const page = await open();
    await page.setViewportSize({ width, height: 640 });
    await eachTab(page, async (tab, index) => {
      expect(await overflow(page), tab).toBe(0);
      await picture(page, `${name.replace(' ', '')}-${index}`);
    });
    await askSomethingLong(page);
    expect(await overflow(page), 'a long answer').toBe(0);
    await picture(page, `${name.replace(' ', '')}-answer`);
    await page.close();
  });

  test('fits forced colours', async () => {
    const page = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    await eachTab(page, async (_name, index) => picture(page, `forced-${index}`));
    await page.close();
  });

  test.each([
    ['xã cũ Hoa Sơn, Ứng Hòa giờ thuộc đâu?', 'Nay thuộc xã Ứng Thiên, thành phố Hà Nội.'],
    ['p12 go vap', 'Nay thuộc phường An Hội Tây, thành phố Hồ Chí Minh.'],
    ['xã tân phú', 'nơi cùng tên'],
    ['huyện Châu Thành Bến Tre', 'Không còn cấp huyện từ ngày 01/07/2025.'],
    ['874/QĐ-BTTTT ngày nào?', 'ban hành ngày 17/06/2021'],
    ['874/QĐ-BTTTT ngày 17/3/2021', 'Bạn gõ ngày 17/03/2021'],
    ['116/2019/QH15', 'không khớp với năm 2019'],
    ['lỡ chia sẻ tin sai rồi làm gì?', '1. Gỡ bài.'],
    ['ai đó xưng công an gọi video đòi chuyển tiền', 'Cúp máy'],
    ['quốc khánh 2/9', '02/09/1945'],
    ['Phú Yên giờ thuộc tỉnh nào', 'nay thuộc tỉnh Đắk Lắk'],
  ])('answers "%s" within the first screen', async (question, answer) => {
    const page = await open();
    await page.getByRole('tab', { name: 'Tra cứu' }).click();
    await page.getByRole('searchbox').fill(question);
    const found = page.getByText(answer).first();
    await found.waitFor();
    const box = await found.boundingBox();
    await picture(page, `lookup-${question.replace(/[^\p{L}\d]+/gu, '-')}`);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    if (!question.startsWith('xã tân phú')) expect(box?.y).toBeLessThan(600);
    await page.close();
  });

  test('by keyboard: to the look-up, a question, and its first copy', async () => {
    const page = await open();
    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Tra cứu');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('quy nhon');
    await page.getByText('tỉnh Gia Lai').first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (let i = 0; i < 4 && (await focused()) !== 'Sao chép kèm nguồn'; i += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('Sao chép kèm nguồn');
    await page.keyboard.press('Enter');
    await page.getByText('Đã sao chép').waitFor();
    await page.close();
  });

  test('what is read before the first picture is at most 350 KB of script', () => {
    const html = readFileSync(join(EXTENSION_DIR, 'popup.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="(\/chunks\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(scripts.length).toBeGreaterThan(1);
    const sizes = scripts.map((path) => statSync(join(EXTENSION_DIR, path)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
  });

  test('the look-up loads the records only when its part is opened', async () => {
    const page = await context.newPage();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto(address);
    await page.waitForSelector('[role=tabpanel]');
    expect(scripts.some((url) => /commune|core|assessor/.test(url))).toBe(false);
    await page.getByRole('tab', { name: 'Tra cứu' }).click();
    await page.getByRole('searchbox').fill('quy nhon');
    await page.getByText('tỉnh Gia Lai').first().waitFor();
    expect(scripts.some((url) => /commune/.test(url))).toBe(true);
    expect(scripts.some((url) => /assessor/.test(url))).toBe(false);
    await page.close();
  });

  test('targets are at least 24 px high and wide', async () => {
    const page = await open();
    const small: string[] = [];
    await eachTab(page, async () => {
      small.push(
        ...(await page.evaluate(() =>
          [...document.querySelectorAll('button, summary, input, a.button')]
            .filter((element) => {
              const box = element.getBoundingClientRect();
              const label = element.closest('label')?.getBoundingClientRect();
              return box.width > 0 && Math.min(label?.height ?? box.height, label?.width ?? box.width) < 24;
            })
            .map((element) => element.outerHTML.slice(0, 120)),
        )),
      );
    });
    expect(small).toEqual([]);
    await page.close();
  });

  test('as the browser’s own popup it has its width and opens in time', async () => {
    const times: number[] = [];
    for (let i = 0; i < PAINTS && Math.min(...times) >= FIRST_PAINT_MS; i += 1) {
      // A popup is never larger than the window that it hangs on. It opens once in a window that nobody has pressed in.
      const wide = await launch({ viewport: { width: 1280, height: 900 } });
      const page = await wide.newPage();
      await page.goto(address);
      const popup = await page.evaluate(async () => {
        const chrome = Reflect.get(globalThis, 'chrome');
        await chrome.action.openPopup();
        for (;;) {
          const view: Window | undefined = chrome.extension.getViews({ type: 'popup' })[0];
          const paint = view?.performance.getEntriesByName('first-contentful-paint')[0];
          if (view?.document.querySelector('[role=tabpanel]') && paint) {
            // The browser fits the popup to its content a moment later.
            for (let wait = 0; wait < 100 && view.innerWidth !== 400; wait += 1)
              await new Promise((resolve) => setTimeout(resolve, 20));
            return { width: view.innerWidth, painted: paint.startTime };
          }
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      });
      await wide.close();
      expect(popup.width).toBe(400);
      times.push(popup.painted);
    }
    expect(Math.min(...times), `painted after ${times.join(', ')} ms`).toBeLessThan(FIRST_PAINT_MS);
  });

  test('is set in the font that comes with it, and in no weight that is drawn artificially', async () => {
    const page = await open();
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight);
    });
    expect(loaded.length).toBeGreaterThan(1);
    const drawn = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll('body *')].map((node) => getComputedStyle(node).fontWeight)),
    ]);
    expect(drawn.filter((weight) => !['400', '600', '700'].includes(weight))).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('600 16px "Be Vietnam Pro"', 'Chậm'))).toBe(true);
    await page.close();
  });

  test('keeps a chosen background over a reopening', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'Trang này' }).click();
    await page.getByText('Hiển thị').click();
    await page.getByRole('radio', { name: 'Tối' }).check();
    await page.waitForFunction(async () =>
      JSON.stringify(await Reflect.get(globalThis, 'chrome').storage.local.get()).includes('dark'),
    );
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(18, 25, 28)',
    );
    await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
    await page.close();
  });

  test('the handout is one A4 page', async () => {
    const page = await open('?view=handout');
    await page.locator('.handout').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 900, height: 1200 });
    await picture(page, 'handout');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
    expect(Math.round(Number(width))).toBe(595);
    expect(Math.round(Number(height))).toBe(842);
    const cut = await page.evaluate(() => {
      const sheet = document.querySelector('.handout');
      return sheet ? sheet.scrollHeight - sheet.clientHeight : NaN;
    });
    expect(cut).toBe(0);
    await page.close();
  });

  test('the reading page is accessible and fits a phone', async () => {
    const page = await open('?view=reading');
    await page.locator('.reading').waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'reading-400');
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await picture(page, 'reading-1280');
    await page.close();
  });

  test('nothing was asked of any network, and nothing complained', () => {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('text of twice the size: nothing is cut off', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kiemtin-large-text-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ webkit: { webprefs: { default_font_size: 32 } } }),
  );
  const large = await launch({ viewport: { width: 400, height: 600 }, userDataDir: profile });
  const page = await large.newPage();
  await page.goto(address);
  await page.waitForSelector('main');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  await eachTab(page, async (name, index) => {
    expect(await overflow(page), name).toBe(0);
    await picture(page, `large-text-${index}`);
  });
  await askSomethingLong(page);
  expect(await overflow(page), 'a long answer').toBe(0);
  await picture(page, 'large-text-answer');
  await large.close();
  rmSync(profile, { recursive: true, force: true });
});
