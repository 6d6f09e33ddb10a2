import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe, overflow } from './support/axe.ts';
import { extensionId, servePages } from './support/browser.ts';
import { pictures } from './support/pictures.ts';
import { sharedBrowser } from './support/shared-browser.ts';

const picture = pictures('compose-page');
const HOME = 'https://www.facebook.com/';
/** An invented page (22 November 2026): black words on white, and a red square for a face. */
const SITE =
  '<!doctype html><title>Bài viết</title><body style="margin:0;background:#fff"><h1>Em là Nguyễn Văn Khoai</h1><div style="position:absolute;left:300px;top:200px;width:200px;height:200px;background:repeating-linear-gradient(90deg,red 0 4px,blue 4px 8px)"></div>';

// The flag lets the test press the toolbar button, by which the browser itself grants `activeTab`.
const browser = sharedBrowser({
  viewport: { width: 1100, height: 800 },
  args: ['--enable-unsafe-extension-debugging'],
});
let context: BrowserContext;
let address: string;
const complaints: string[] = [];

beforeAll(async () => {
  address = `chrome-extension://${await extensionId()}/compose.html`;
});
beforeEach(async () => {
  context = await browser.fresh();
});
afterAll(() => {
  expect(complaints).toEqual([]);
});

async function newPage(): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return page;
}

async function open(place = ''): Promise<Page> {
  const page = await newPage();
  await page.goto(`${address}${place}`);
  await page.locator('main h2').waitFor();
  return page;
}

const DAY_MS = 86_400_000;

function questionRow(id: string, claim: string, daysAgo: number): object {
  const updatedOn = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  return {
    id,
    kind: 'question',
    createdOn: updatedOn,
    updatedOn,
    claim,
    wish: 'Có đúng không?',
    office: 'Sở Nội vụ',
    offices: [],
  };
}

/** Puts rows into the database that the page has opened. */
async function putRows(page: Page, rows: readonly object[]): Promise<void> {
  await page.evaluate(
    (list) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('kiem-tin');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const work = request.result.transaction('drafts', 'readwrite');
          for (const row of list) work.objectStore('drafts').put(row);
          work.onerror = () => reject(work.error);
          work.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    rows,
  );
}

/** Looks at a state: rules of axe, and no sideways scrolling. */
async function visit(page: Page, name: string): Promise<void> {
  expect(await axe(page), name).toEqual([]);
  await picture(page, name, { fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(page), `${name} dark`).toEqual([]);
  await picture(page, `${name}-dark`, { fullPage: true });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page), `${name} at 320 px`).toBe(0);
  await picture(page, `${name}-320`, { fullPage: true });
  await page.setViewportSize({ width: 1100, height: 800 });
}

async function newReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Viết tin báo mới' }).click();
  await page.getByRole('radio', { name: /Mạo danh/ }).check();
}

describe('the page of the forms', () => {
  it('writes a question by keyboard alone, prints the sheet alone, and makes a Word file', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Viết câu hỏi mới' }).focus();
    await page.keyboard.press('Enter');
    const claim = page.getByRole('textbox', { name: 'Thông tin muốn hỏi' });
    await claim.waitFor();
    for (let i = 0; i < 40; i += 1) {
      if (await claim.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('Lan Anh bảo rằng mỗi xã chỉ còn 30 biên chế');
    await page.getByText('Đã lưu bản nháp trên máy này.').waitFor();
    const paper = page.locator('.paper');
    expect(await paper.textContent()).toContain('[tên] bảo rằng mỗi xã chỉ còn 30 biên chế');
    expect(await paper.textContent()).toContain('ĐƠN ĐỀ NGHỊ');
    await visit(page, 'question');

    await page.emulateMedia({ media: 'print' });
    expect(await paper.isVisible()).toBe(true);
    for (const hidden of ['.app-header', '.compose-fields', '.letter-ways', '.compose-where', 'main h2'])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải tệp Word' }).press('Enter');
    const file = await saved;
    expect(file.suggestedFilename()).toBe('kiem-tin-cau-hoi.docx');
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(5000);
  });

  it('counts what was marked as sent, also when the draft is gone', async () => {
    const page = await open();
    await newReport(page);
    await page.getByRole('combobox', { name: 'Thấy ở đâu' }).fill('nhóm Zalo của xóm');
    await page.getByRole('combobox', { name: 'Bạn đang ở' }).selectOption('Lai Châu');
    await page.getByRole('link', { name: 'Viết thư tới congan@laichau.gov.vn' }).waitFor();
    await page.getByRole('button', { name: 'Đánh dấu đã gửi' }).click();
    await page.getByText(/^Đã đánh dấu gửi ngày/).waitFor();
    await page.getByText('Đã lưu bản nháp trên máy này.').waitFor();
    await visit(page, 'report');
    await page.getByRole('button', { name: 'Về danh sách bản nháp' }).click();
    await page.getByRole('button', { name: /^Xóa:/ }).click();
    await page.getByRole('button', { name: /^Xóa hẳn:/ }).click();
    await page.getByText('Chưa có bản nháp nào.').waitFor();
    // The province is remembered.
    await newReport(page);
    expect(await page.getByRole('combobox', { name: 'Bạn đang ở' }).inputValue()).toBe('Lai Châu');
    await page.getByRole('link', { name: 'Tổng hợp' }).click();
    await page.getByText(/: 1 mục đã gửi\.$/).waitFor();
    await page.getByRole('img', { name: /mạo danh cơ quan hoặc cá nhân 1/ }).waitFor();
    expect(
      await page
        .getByRole('row', { name: /mạo danh/ })
        .first()
        .textContent(),
    ).toMatch(/010001$/);
    expect(await page.locator('main').textContent()).not.toContain('xóm');
    await visit(page, 'summary');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải bảng CSV' }).click();
    const csv = readFileSync(await (await saved).path(), 'utf8');
    expect(csv).toContain('Tin báo: mạo danh cơ quan hoặc cá nhân,0,1,0,0,0,1');
    await page.getByRole('link', { name: 'Hướng dẫn' }).click();
    await page.getByRole('heading', { name: 'Hướng dẫn từng bước' }).waitFor();
    await visit(page, 'guides');
  });

  it('removes drafts past their time, says which, and puts them back', async () => {
    const first = await open();
    await putRows(first, [
      questionRow('cu-1', 'Sổ đỏ cũ hết hạn', 91),
      ...['Lương cơ sở', 'Đổi giấy tờ xe', 'Học phí', 'Biên chế xã'].map((claim, i) =>
        questionRow(`moi-${i}`, claim, i + 1),
      ),
    ]);
    await first.close();
    const page = await open();
    await page.getByText(/Đã xóa 1 bản nháp không sửa trong hơn 90 ngày.*“Sổ đỏ cũ hết hạn”/).waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Mở lại/ }).count()).toBe(4);
    await page.getByRole('textbox', { name: 'Tìm trong bản nháp' }).fill('giay to XE');
    await page.getByText('Tìm thấy 1 trong 4 bản nháp.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Mở lại/ }).count()).toBe(1);
    await visit(page, 'drafts');
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await page.getByText('Đã khôi phục.').waitFor();
    await page.getByRole('textbox', { name: 'Tìm trong bản nháp' }).fill('');
    await expect.poll(() => page.getByRole('button', { name: /^Mở lại/ }).count()).toBe(5);
    await page.getByRole('combobox', { name: 'Giữ bản nháp bao lâu' }).selectOption('0');
    await page.getByText('Đã lưu thời hạn.').waitFor();
  });

  it('says so when a transaction is aborted, and keeps everything once it works again', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      Reflect.set(globalThis, 'aborts', true);
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: [unknown]) {
        const request = put.apply(this, given);
        if (Reflect.get(globalThis, 'aborts') === true) this.transaction.abort();
        return request;
      };
    });
    await page.goto(address);
    await page.getByRole('button', { name: 'Viết câu hỏi mới' }).click();
    const claim = page.getByRole('textbox', { name: 'Thông tin muốn hỏi' });
    await claim.fill('Một');
    await page.getByText(/^Chưa lưu được: không mở được kho bản nháp/).waitFor();
    await page.evaluate(() => Reflect.set(globalThis, 'aborts', false));
    await claim.fill('Một hai');
    await page.getByText('Đã lưu bản nháp trên máy này.').waitFor();
    const list = await open();
    await list.getByRole('button', { name: 'Mở lại: Một hai' }).waitFor();
  });

  it('leaves a database of a later version as it is', async () => {
    const asker = browser.asker;
    await asker.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('kiem-tin', 99_990);
          request.onupgradeneeded = () => {
            request.result.createObjectStore('drafts', { keyPath: 'id' }).put({ id: 'mai-sau' });
          };
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    const page = await open();
    await page.getByText(/phiên bản mới hơn của Kiểm Tin tạo\. Không có gì bị xóa\./).waitFor();
    const left = await asker.evaluate(
      () =>
        new Promise<unknown>((resolve, reject) => {
          const request = indexedDB.open('kiem-tin');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const { result } = request;
            const keys = result.transaction('drafts').objectStore('drafts').getAllKeys();
            keys.onsuccess = () => {
              result.close();
              resolve([result.version, keys.result]);
            };
          };
        }),
    );
    expect(left).toEqual([99_990, ['mai-sau']]);
  });
});

describe('pictures as evidence', () => {
  /** Presses the toolbar button while `site` is in front: the browser then grants that tab, and only that one. */
  async function grant(site: Page): Promise<void> {
    await site.bringToFront();
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('no session with the browser');
    const { targetInfos } = await session.send('Target.getTargets', {
      filter: [{ type: 'tab', exclude: false }],
    });
    const tab = targetInfos.find(({ url }) => url === HOME);
    // Newer than the types of the driver.
    const given = { id: await extensionId(), targetId: tab?.targetId };
    await Reflect.apply(Reflect.get(session, 'send'), session, ['Extensions.triggerAction', given]);
    await session.detach();
  }

  it('need a press in the tab itself, are cropped and blurred by keys, and are kept nowhere', async () => {
    await servePages(context, { [HOME]: SITE });
    const site = await newPage();
    await site.goto(HOME);
    const page = await newPage();
    // The menu of a page cannot be pressed from a test: the entry's listener is called in its place.
    await page.addInitScript(() => {
      const { onClicked } = Reflect.get(globalThis, 'chrome').contextMenus;
      const add = onClicked.addListener.bind(onClicked);
      onClicked.addListener = (listener: unknown) => {
        Reflect.set(globalThis, 'pressMenu', listener);
        add(listener);
      };
    });
    await page.goto(address);
    await newReport(page);
    const pressMenu = async (): Promise<void> => {
      await expect
        .poll(() => page.evaluate(() => typeof Reflect.get(globalThis, 'pressMenu')))
        .toBe('function');
      await page.evaluate(async () => {
        const { windows } = Reflect.get(globalThis, 'chrome');
        const { id } = await windows.getCurrent();
        Reflect.get(globalThis, 'pressMenu')({ menuItemId: 'capture-tab' }, { windowId: id });
      });
    };
    await page.getByRole('button', { name: 'Chụp một trang…' }).click();
    await page.getByText('Trước khi chụp lần này:').waitFor();
    await page.getByRole('button', { name: 'Tôi hiểu, bắt đầu chụp' }).click();
    await page.getByText('Đang chờ bạn chụp:').waitFor();
    await site.bringToFront();
    await pressMenu();
    // Without a press of the person in that tab the browser refuses.
    await page.getByText(/^Chưa chụp được trang đó/).waitFor();
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'pressMenu'));
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await grant(site);
    await pressMenu();

    const box = page.getByRole('group', { name: /^Khung chọn:/ });
    await box.waitFor();
    await page.bringToFront();
    await box.focus();
    const before = await box.getAttribute('aria-label');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowUp');
    expect(await box.getAttribute('aria-label')).not.toBe(before);
    await page.getByRole('button', { name: 'Làm mờ trong khung' }).press('Enter');
    await page.getByText(/^Đã làm mờ/).waitFor();
    await page.getByRole('button', { name: 'Cắt theo khung' }).press('Enter');
    await page.getByText('Đã cắt ảnh theo khung.').waitFor();
    await visit(page, 'evidence');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu ảnh thành tệp' }).press('Enter');
    const file = await saved;
    const bytes = readFileSync(await file.path());
    const print = createHash('sha256').update(bytes).digest('hex');
    expect(file.suggestedFilename()).toMatch(/^kiem-tin-bang-chung-\d{8}-\d{6}\.png$/);
    await page.getByText(`SHA-256: ${print}`).waitFor();
    expect(await page.locator('.paper').textContent()).toContain(print);
    expect(await page.locator('.paper').textContent()).toMatch(/\d\d:\d\d:\d\d ngày \d\d\/\d\d\/\d{4} \(UTC/);
    await page.getByText('Đã lưu bản nháp trên máy này.').waitFor();
    const kept = await browser.asker.evaluate(async () => {
      const { local, session } = Reflect.get(globalThis, 'chrome').storage;
      const rows = await new Promise<unknown>((resolve, reject) => {
        const request = indexedDB.open('kiem-tin');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      });
      return JSON.stringify([rows, await local.get(null), await session.get(null)]);
    });
    expect(kept).toContain(print);
    expect(kept).not.toMatch(/data:image|iVBOR|Khoai/);
    expect(kept.length).toBeLessThan(5000);

    for (const kind of [/Xâm hại trẻ em/, /Phát tán hình ảnh riêng tư/]) {
      await page.getByRole('radio', { name: kind }).check();
      await page.getByText('Ảnh chụp làm bằng chứng').waitFor({ state: 'detached' });
      expect(await page.locator('.paper').textContent()).not.toContain('SHA-256');
    }
  });
});
