import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeKeyPair, signPack } from '../../lib/pack-kit/signature.ts';
import { feedPage, PLAIN, post } from '../hostile/support/feed-page.ts';
import { largePack } from '../unit/pack-kit/large-pack.ts';
import { axe, overflow } from './support/axe.ts';
import { extensionId, launch, servePages, until } from './support/browser.ts';
import { openCard, readMarks, waitForBadges } from './support/marks.ts';
import { pictures } from './support/pictures.ts';
import { runningWorkers, stopWorkers } from './support/side-panel.ts';

/* Packs from the file to the mark, as a person brings them in. Each test goes on where the one before ended. */

const picture = pictures('packs');
const HOME = 'https://www.facebook.com/';
const EXAMPLE = readFileSync(join(import.meta.dirname, '../../docs/vi-du/su-kien-tinh.json'), 'utf8');
const TITLE = 'Sự kiện trong tỉnh (gói ví dụ)';
/** Differs from the example, and not from its next version, which has another day. */
const POST = 'Bà con ơi, Ngày hội Hoa gạo Mường Thín khai mạc ngày 20/3/2027 nhé, nhớ về chơi.';

let context: BrowserContext;
let options: Page;
let feed: Page;
const complaints: string[] = [];

async function openOptions(width = 1280): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`chrome-extension://${await extensionId()}/options.html#packs`);
  await page.getByRole('button', { name: 'Nhập gói từ tệp' }).waitFor();
  return page;
}

async function choose(page: Page, text: string): Promise<void> {
  await page
    .locator('#packs input[type=file]')
    .setInputFiles({ name: 'goi.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('dialog').waitFor();
}

/** A picture of the section itself, not of the top of the page. */
async function pictureSection(name: string): Promise<void> {
  await options.evaluate(() => document.querySelector('#packs')?.scrollIntoView());
  await picture(options, name);
}

const accept = (page: Page): Promise<void> => page.getByRole('button', { name: 'Dùng gói này' }).click();

/** Kinds of the marks in the feed. */
const kinds = async (): Promise<readonly string[]> => (await readMarks(feed)).badges.map(({ kind }) => kind);

const marked = (wanted: readonly string[]): Promise<true> =>
  until(async () => ((await kinds()).join() === wanted.join() ? true : undefined));

/** What is stored of packs, as it is on the disk. */
const storedPacks = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kiem-tin');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (table: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept = JSON.stringify([await all('packVersions'), await all('packsInForce')]);
    database.close();
    return kept;
  });

beforeAll(async () => {
  context = await launch();
  await servePages(context, { [HOME]: feedPage([post(1, POST), post(2, PLAIN)]) });
  feed = await context.newPage();
  await feed.goto(HOME);
  options = await openOptions();
});
afterAll(() => context?.close());

describe('packs', () => {
  test('a local pack is shown before it is taken, then marks an open page and says by which pack', async () => {
    await marked(['unsourced']);
    await choose(options, EXAMPLE);
    const dialog = options.getByRole('dialog');
    expect(await dialog.textContent()).toContain('gói cục bộ');
    expect(await dialog.getByText('Thêm 6').count()).toBe(1);
    expect(await axe(options)).toEqual([]);
    await picture(options, 'preview-local');
    expect(await storedPacks(options)).toBe('[[],[]]');
    await accept(options);
    await options.getByText(`Đã dùng gói “${TITLE}”, phiên bản 1.0.0.`).waitFor();
    await feed.bringToFront();
    await marked(['differs']);
    const [badge] = await waitForBadges(feed);
    if (!badge) throw new Error('no badge');
    const card = await openCard(feed, badge);
    expect(card.text).toContain('(Theo gói cục bộ “Sự kiện trong tỉnh (gói ví dụ)”, chưa có chữ ký.)');
    expect(card.text).toContain('theo gói cục bộ “Sự kiện trong tỉnh (gói ví dụ)”');
    await picture(feed, 'card-local');
    await feed.keyboard.press('Escape');
    await options.bringToFront();
    await options.getByText('Gói cục bộ, chưa có chữ ký').waitFor();
    await pictureSection('list-local');
  });

  test('guidance of the pack stands in the popup, with the pack it comes by', async () => {
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 420, height: 900 });
    await popup.goto(`chrome-extension://${await extensionId()}/popup.html`);
    await popup.getByRole('tab', { name: 'Trước khi chia sẻ' }).click();
    await popup.getByText('Hướng dẫn của địa phương, cơ quan').click();
    await popup.getByText('Vé vào cổng ngày hội không bán qua mạng.').waitFor();
    expect(await popup.getByText(`theo gói cục bộ “${TITLE}”`).count()).toBe(1);
    await picture(popup, 'popup-guidance');
    await popup.close();
  });

  test('a worker that was ended comes back with the pack', async () => {
    await until(async () => {
      await stopWorkers(feed);
      return (await runningWorkers(feed)) === 0 ? true : undefined;
    });
    await feed.bringToFront();
    await feed.reload();
    await marked(['differs']);
  });

  test('an acceptance that breaks in the middle leaves everything as it was', async () => {
    await options.bringToFront();
    const before = await storedPacks(options);
    await choose(options, EXAMPLE.replace('"1.0.0"', '"1.0.5"').replace('2027-03-13', '2027-03-20'));
    // The second of the two rows cannot be written: as on a full disk, or when the browser is killed there.
    await options.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if (this.name === 'packsInForce') this.transaction.abort();
        return put.apply(this, given);
      };
      Reflect.set(globalThis, 'restorePut', () => {
        IDBObjectStore.prototype.put = put;
      });
    });
    await accept(options);
    await options.getByText('Chưa lưu được gói. Các gói đang có vẫn nguyên như trước.').waitFor();
    await options.evaluate(() => Reflect.get(globalThis, 'restorePut')());
    expect(await storedPacks(options)).toBe(before);
    complaints.length = 0;
  });

  test('a signed version replaces it once its key is trusted; an unsigned one cannot replace that', async () => {
    const pair = await makeKeyPair('UBND xã Mường Thín');
    const next = EXAMPLE.replace('"1.0.0"', '"1.1.0"').replace('2027-03-13', '2027-03-20');
    const signed = await signPack(next, pair);
    await choose(options, signed);
    expect(await options.getByRole('dialog').textContent()).toContain('khóa chưa được tin');
    await options.getByRole('button', { name: 'Không dùng' }).click();
    await options.getByLabel('Tên cơ quan giữ khóa').fill('UBND xã Mường Thín');
    await options.getByLabel('Khóa công khai').fill('không phải khóa');
    await options.getByRole('button', { name: 'Thêm khóa' }).click();
    await options.getByText('Đây không phải là khóa công khai.').waitFor();
    await options.getByLabel('Khóa công khai').fill(pair.publicKey);
    await options.getByRole('button', { name: 'Thêm khóa' }).click();
    await options.getByText('Đã thêm khóa “UBND xã Mường Thín”.').waitFor();
    await choose(options, signed);
    const dialog = options.getByRole('dialog');
    expect(await dialog.textContent()).toContain('Chữ ký của “UBND xã Mường Thín”');
    expect(await dialog.textContent()).toContain('ngày diễn ra: 2027-03-13 → 2027-03-20');
    await picture(options, 'preview-signed');
    await accept(options);
    await options.getByText('phiên bản 1.1.0.').waitFor();
    await options.getByText('Có chữ ký được tin').waitFor();
    await feed.bringToFront();
    await marked([]);
    await options.bringToFront();
    await choose(options, EXAMPLE);
    expect(await options.getByRole('dialog').textContent()).toContain('đang dùng có chữ ký được tin');
    await picture(options, 'refused');
    await options.keyboard.press('Escape');
  });

  test('an earlier version can be put back', async () => {
    await options.getByText('Các phiên bản đã nhập (2)').click();
    await options.getByRole('button', { name: /^Dùng lại phiên bản 1\.0\.0/ }).click();
    await options.getByText('Đã dùng lại phiên bản 1.0.0.').waitFor();
    expect(await axe(options)).toEqual([]);
    await pictureSection('list-versions');
    await feed.bringToFront();
    await marked(['differs']);
    await options.bringToFront();
  });

  test('a pack with faults is refused, each at its place', async () => {
    await choose(
      options,
      EXAMPLE.replace('"2027-03-13"', '"13/3/2027"').replace('"title": "Sự', '"titel": "Sự'),
    );
    const dialog = options.getByRole('dialog');
    expect(await dialog.textContent()).toContain('Dòng 20');
    expect(await dialog.textContent()).toContain('/records/0/on');
    expect(await dialog.textContent()).toContain('Tên gần giống: title.');
    expect(await axe(options)).toEqual([]);
    await picture(options, 'faults');
    await options.keyboard.press('Escape');
  });

  test('a large pack is brought in within two seconds, and the pack goes when it is removed', async () => {
    const text = largePack();
    const began = Date.now();
    await choose(options, text);
    const shown = Date.now() - began;
    await options.getByRole('button', { name: 'Dùng gói này' }).waitFor();
    const pressed = Date.now();
    await accept(options);
    await options.getByText('Đã dùng gói “Gói lớn”, phiên bản 1.0.0.').waitFor();
    const took = shown + Date.now() - pressed;
    // The aim is two seconds, and a unit test holds the work to it; here the machine may have much else to do.
    expect(took).toBeLessThan(10_000);
    if (process.env['KIEMTIN_PICTURES']) console.log(`large pack: shown ${shown} ms, in all ${took} ms`);
    await options.getByRole('button', { name: `Gỡ gói “${TITLE}”` }).click();
    await options.getByRole('alertdialog').getByRole('button', { name: 'Gỡ gói' }).click();
    await options.getByText(`Đã gỡ gói “${TITLE}”.`).waitFor();
    await feed.bringToFront();
    await marked(['unsourced']);
    await options.bringToFront();
    for (const width of [360, 1280]) {
      await options.setViewportSize({ width, height: 1300 });
      expect(await overflow(options)).toBe(0);
      await pictureSection(`list-${width}`);
    }
    await options.emulateMedia({ colorScheme: 'dark' });
    await pictureSection('dark');
    expect(complaints).toEqual([]);
  });

  test('nothing of a pack is left, or marks anything, when everything is erased', async () => {
    await options.emulateMedia({ colorScheme: 'light' });
    await choose(options, EXAMPLE);
    await accept(options);
    await options.getByText(`Đã dùng gói “${TITLE}”, phiên bản 1.0.0.`).waitFor();
    await feed.bringToFront();
    await marked(['differs']);
    await options.bringToFront();
    await options.getByRole('button', { name: 'Xóa tất cả' }).first().click();
    await options.getByRole('alertdialog').getByRole('button', { name: 'Xóa tất cả' }).click();
    await feed.bringToFront();
    await marked(['unsourced']);
    const left = await options.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null));
    expect(Object.keys(left).filter((key) => key.startsWith('pack'))).toEqual([]);
    expect(await options.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test('a pack of the agency marks without anybody doing anything', async () => {
    // As `lib/store/policy-storage.ts` leaves what a policy carries; the policy itself is tried in options.test.ts.
    await options.evaluate(
      (pack) => Reflect.get(globalThis, 'chrome').storage.local.set({ 'policy-packs': [pack] }),
      EXAMPLE,
    );
    await marked(['differs']);
    const [badge] = await waitForBadges(feed);
    if (!badge) throw new Error('no badge');
    const card = await openCard(feed, badge);
    expect(card.text).toContain('do cơ quan của bạn đặt');
  });
});
