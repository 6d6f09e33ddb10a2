import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDraft } from '../../lib/report/draft.ts';
import { DATABASE_VERSIONS } from '../../lib/store/database-versions.ts';
import { SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { feedPage, MARKED, PLAIN, post } from '../hostile/support/feed-page.ts';
import { axe, overflow } from './support/axe.ts';
import { extensionId, launch, servePages, until } from './support/browser.ts';
import { type ManagedPolicy, managedPolicy } from './support/managed-policy.ts';
import { readMarks, waitForBadges } from './support/marks.ts';
import { pictures } from './support/pictures.ts';
import { openBareExtensionPage } from './support/shared-browser.ts';

const picture = pictures('options');
const HOME = 'https://www.facebook.com/';
const FOLDER = join(import.meta.dirname, '../fixtures/databases');
const LATEST = DATABASE_VERSIONS.length;

let context: BrowserContext;
let root: string;
let policy: ManagedPolicy | undefined;
const complaints: string[] = [];
const strangers: string[] = [];

async function open(path = 'options.html', width = 1280): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${root}${path}`);
  await page.waitForSelector('main');
  return page;
}

const stored = (page: Page): Promise<unknown> =>
  page.evaluate(
    async (key) => (await Reflect.get(globalThis, 'chrome').storage.local.get(key))[key],
    SETTINGS_KEY,
  );

const example = z.object({
  version: z.int(),
  tables: z.record(z.string(), z.object({ keyPath: z.string(), indexes: z.array(z.string()) })),
  rows: z.record(z.string(), z.array(z.looseObject({}))),
});
type Example = z.infer<typeof example>;

const examples: readonly Example[] = readdirSync(FOLDER)
  .map((name) => example.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))))
  .toSorted((a, b) => a.version - b.version);

/** Puts an old database in place of the present one, as that version would have left it. */
async function plant(old: Example): Promise<void> {
  // From a page that has no connection of its own.
  const page = await openBareExtensionPage(context);
  await page.evaluate(async ({ version, tables, rows }) => {
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase('kiem-tin'));
    // The database library counts in tens.
    const opening = indexedDB.open('kiem-tin', version * 10);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes }] of Object.entries(tables)) {
        const table = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) table.createIndex(index, index);
      }
    };
    await done(opening);
    const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
    for (const [name, list] of Object.entries(rows))
      for (const row of list) writing.objectStore(name).put(row);
    await new Promise<void>((resolve) => {
      writing.oncomplete = () => resolve();
    });
    opening.result.close();
  }, old);
  await page.close();
}

/** Version and number of rows of the database as it lies on the disk. */
function measure(page: Page): Promise<{ version: number; rows: Record<string, number> }> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('kiem-tin');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const database = opening.result;
    const rows: Record<string, number> = {};
    for (const name of database.objectStoreNames) {
      const counting = database.transaction(name).objectStore(name).count();
      await new Promise((resolve) => {
        counting.onsuccess = resolve;
      });
      rows[name] = counting.result;
    }
    database.close();
    return { version: database.version / 10, rows };
  });
}

beforeAll(async () => {
  const id = await extensionId();
  root = `chrome-extension://${id}/`;
  policy = managedPolicy(id);
  policy?.remove();
  context = await launch();
  await servePages(context, { [HOME]: feedPage([post(1, PLAIN), post(2, MARKED.differs)]) });
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && host !== 'www.facebook.com') strangers.push(request.url());
  });
});

afterAll(async () => {
  policy?.remove();
  await context?.close();
});

describe('the options page in a real browser', () => {
  test('opens in a tab of its own from the popup', async () => {
    const popup = await open('popup.html', 400);
    await popup.getByRole('tab', { name: 'Trang này' }).click();
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Tất cả cài đặt' }).click(),
    ]);
    await page.waitForURL(/\/options\.html$/);
    await page.close();
  });

  test.each([
    [1280, 'light'],
    [360, 'dark'],
  ] as const)('fits and is accessible at %i px, %s', async (width, colorScheme) => {
    const page = await open('options.html', width);
    await page.emulateMedia({ colorScheme });
    await page.getByText('02/08/2026').waitFor();
    expect(await axe(page)).toEqual([]);
    for (const other of [width, 1640 - width]) {
      await page.setViewportSize({ width: other, height: 900 });
      expect(await overflow(page), `${other} px`).toBe(0);
      await picture(page, `${colorScheme}-${other}`, { fullPage: true });
    }
    await page.close();
  });

  test('a chosen look and language hold on every page of the extension', async () => {
    const page = await open();
    await page.getByRole('radio', { name: 'Tối' }).check();
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByText('Saved: Language of Kiểm Tin').waitFor();
    await page.setViewportSize({ width: 360, height: 900 });
    expect(await overflow(page)).toBe(0);
    for (const path of ['popup.html', 'sidepanel.html', 'options.html']) {
      const other = await open(path, 400);
      await other.waitForFunction(
        () => document.documentElement.dataset['theme'] === 'dark' && document.documentElement.lang === 'en',
      );
      const ground = await other.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground, path).toBe('rgb(18, 25, 28)');
      await other.close();
    }
    expect(await stored(page)).toEqual({ version: 2, theme: 'dark', language: 'en' });
    await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
    // The page hears of it.
    await page.getByText('Mọi thay đổi được lưu ngay').waitFor();
    await page.close();
  });

  test('works with the keyboard alone', async () => {
    const page = await open();
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('nhom chat');
    await page.getByText(/mục khớp với/).waitFor();
    for (let i = 0; i < 30; i += 1) {
      await page.keyboard.press('Tab');
      if (
        await page
          .getByRole('switch', { name: 'Tự đọc nhóm chat Zalo' })
          .evaluate((it) => it === document.activeElement)
      )
        break;
    }
    await page.keyboard.press('Space');
    await page.getByText('Đã lưu: Tự đọc nhóm chat Zalo').waitFor();
    expect(await stored(page)).toEqual({ version: 2, zaloGroupsAutomatic: true });
    await page.getByRole('searchbox').fill('');
    const place = page.getByRole('combobox', { name: 'Tỉnh, thành phố', exact: true });
    await place.focus();
    await page.keyboard.type('khanh hoa');
    await page.getByRole('option', { name: 'Khánh Hòa' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu: Tỉnh, thành phố').waitFor();
    expect(await stored(page)).toMatchObject({ province: 'Khánh Hòa' });
    await page.close();
  });

  test('databases of every version are opened and walked up to today', async () => {
    expect(examples.map(({ version }) => version)).toEqual(DATABASE_VERSIONS.map(({ version }) => version));
    for (const old of examples) {
      await plant(old);
      const page = await open();
      const readable = (old.rows['drafts'] ?? []).filter((row) => readDraft(row)).length;
      await page.getByText(`đọc được ${readable}`, { exact: true }).waitFor();
      const { version, rows } = await measure(page);
      expect(version).toBe(LATEST);
      for (const [name, list] of Object.entries(old.rows)) expect(rows[name], name).toBe(list.length);
      await page.close();
    }
  });

  test('everything goes out as a file, is deleted, and comes back', async () => {
    const [old] = examples;
    if (!old) throw new Error('no example');
    await plant(old);
    const page = await open();
    // Nothing is half seen when it is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(
      ([key, value]) => Reflect.get(globalThis, 'chrome').storage.local.set({ [key]: value }),
      [SETTINGS_KEY, { version: 2, province: 'Khánh Hòa' }] as const,
    );
    await page.reload();
    await page.getByRole('radio', { name: 'Kỹ' }).check();
    await page.getByText('Đã lưu: Khi nào thì đánh dấu').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu tệp sao lưu' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^kiem-tin-sao-luu-\d{4}-\d{2}-\d{2}\.json$/);
    const file = await download.path();

    await page.getByRole('button', { name: 'Xóa tất cả…' }).click();
    const asking = page.getByRole('alertdialog');
    await asking.waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'erase');
    await asking.getByRole('button', { name: 'Xóa tất cả' }).click();
    await page.getByText('Đã xóa tất cả.').waitFor();
    expect(await stored(page)).toBeUndefined();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

    await page.locator('#data input[type=file]').setInputFiles(file);
    const preview = page.getByRole('dialog', { name: 'Xem trước khi lấy lại' });
    await preview.waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'import');
    await preview.getByRole('button', { name: 'Lấy lại' }).click();
    await page.getByText(/^Đã lấy lại: thêm/).waitFor();
    expect(await stored(page)).toMatchObject({ level: 'strict', province: 'Khánh Hòa' });
    const readable = (old.rows['drafts'] ?? []).filter((row) => readDraft(row)).length;
    expect((await measure(page)).rows['drafts']).toBe(readable);
    await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
    await page.close();
  });
});

describe('the policy of an agency in a real browser', () => {
  test('fixes and proposes, takes effect on open pages at once, and goes again', async (test) => {
    if (!policy) {
      test.skip('Only an administrator may write /etc/chromium/policies: nothing was tested here.');
      return;
    }
    const page = await open();
    await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
    const feed = await context.newPage();
    await feed.goto(HOME);
    await feed.bringToFront();
    await waitForBadges(feed, 1);
    await page.bringToFront();

    policy.set({
      sites: { facebook: { value: false, locked: true } },
      level: { value: 'quiet', locked: true },
      sharePrompt: { value: false, locked: false },
      agencyContact: { value: { name: 'Văn phòng Ủy ban', phone: '0200 000 000' }, locked: true },
      province: { value: 'Huế', locked: true },
      // The browser drops what does not fit its schema; harm categories are no key at all.
      privateChats: { value: 'always', locked: true },
      harmCategories: ['criticism'],
    });
    await page.getByText('Do cơ quan của bạn đặt').nth(3).waitFor({ timeout: 30_000 });
    expect(await page.getByText('Do cơ quan của bạn đặt').count()).toBe(4);
    expect(await page.getByRole('switch', { name: 'Facebook' }).isDisabled()).toBe(true);
    expect(await page.getByRole('switch', { name: 'Facebook' }).isChecked()).toBe(false);
    expect(await page.getByRole('textbox', { name: 'Điện thoại' }).inputValue()).toBe('0200 000 000');
    expect(await page.getByRole('combobox', { name: 'Tỉnh, thành phố', exact: true }).inputValue()).toBe(
      'Huế',
    );
    const prompt = page.getByRole('switch', { name: 'Hỏi một câu trước khi chia sẻ' });
    expect(await prompt.isChecked()).toBe(false);
    await prompt.check();
    await page.getByText('Đã lưu: Hỏi một câu').waitFor();
    expect(await stored(page)).toEqual({ version: 2, sharePrompt: true });
    expect(await axe(page)).toEqual([]);
    await picture(page, 'policy-1280', { fullPage: true });
    await page.setViewportSize({ width: 360, height: 900 });
    await picture(page, 'policy-360', { fullPage: true });

    // The open page of the site loses its marks without being loaded again.
    await feed.bringToFront();
    await until(async () => ((await readMarks(feed)).badges.length === 0 ? true : undefined), 15_000);

    policy.remove();
    await page.bringToFront();
    await page.getByText('Do cơ quan của bạn đặt').first().waitFor({ state: 'detached', timeout: 30_000 });
    expect(await page.getByRole('switch', { name: 'Facebook' }).isChecked()).toBe(true);
    // What the person chose under the proposal is still theirs.
    expect(await prompt.isChecked()).toBe(true);
    await feed.bringToFront();
    await waitForBadges(feed, 1);
    await feed.close();
    await page.close();
  });
});

test('nothing was asked of any network, and nothing complained', () => {
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
