import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/store/settings-shape.ts';
import { feedPage, MARKED, PLAIN, post } from '../hostile/support/feed-page.ts';
import { axe, overflow } from './support/axe.ts';
import { extensionId, launch, servePages } from './support/browser.ts';
import { openCard, press, waitForBadges } from './support/marks.ts';
import { pictures } from './support/pictures.ts';
import { sharedBrowser } from './support/shared-browser.ts';

/** Whole numbers from 0 up to below `most`, the same for the same seed (mulberry32). */
function seededDraw(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  };
}

const picture = pictures('compose');
const HOME = 'https://www.facebook.com/';
/** Invented posts (22 November 2026); the names and numbers belong to nobody. */
const SCAM =
  'Em là Nguyễn Văn Khoai bên Công an xã đây ạ, số 0912 345 678. Tài khoản VNeID của anh chị chưa đồng bộ sau sáp nhập, bấm vào link cài bản mới rồi đọc mã OTP cho em, quá 17h hôm nay sẽ bị khóa: https://vneid-capnhat.top/app.apk';
const CLAIM =
  'Ông Trần Văn Mít nói từ 1/2/2027 mỗi xã chỉ còn 30 biên chế, ai dôi dư cho nghỉ hết trước Tết, gọi 0987.654.321.';
/** What was typed longer ago than this is on the disk, in milliseconds. */
const KEPT_WITHIN = 1000;
/** Into so many beats of the page that time is divided. */
const BEATS = 10;
/** How often the browser is killed; `KIEMTIN_KILLS=20` for the whole row. */
const KILLS = Number(process.env['KIEMTIN_KILLS'] ?? 5);
/** What the moments of the kills come from; it is printed, and `KIEMTIN_SEED` brings it back. */
const SEED = Number(process.env['KIEMTIN_SEED'] ?? Date.now() % 2 ** 31);

const browser = sharedBrowser({ viewport: { width: 400, height: 900 } });
/** The browser of the running test. */
let context: BrowserContext;
let address: string;
const complaints: string[] = [];
const strangers: string[] = [];

const listened = new WeakSet<BrowserContext>();

async function prepare(fresh: BrowserContext): Promise<void> {
  context = fresh;
  await servePages(context, { [HOME]: feedPage([post(1, PLAIN), post(2, MARKED.differs), post(3, SCAM)]) });
  if (listened.has(context)) return;
  listened.add(context);
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && host !== 'www.facebook.com') strangers.push(request.url());
  });
}

/** Runs `test` in a browser of its own with a profile that stays until its end; `restart` starts it anew. */
async function alone(test: (profile: string, restart: () => Promise<void>) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'kiem-tin-compose-'));
  const restart = async (): Promise<void> =>
    prepare(await launch({ userDataDir: profile, viewport: { width: 400, height: 900 } }));
  try {
    await restart();
    await test(profile, restart);
  } finally {
    await context.close().catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What a test does to a page before it opens. */
type Before = (page: Page) => Promise<unknown>;

async function newPage(before?: Before): Promise<Page> {
  const page = await context.newPage();
  await before?.(page);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return page;
}

/** The panel's page with chosen words, as the worker leaves them. */
async function openWith(text: string, before?: Before, note: object = {}): Promise<Page> {
  const page = await newPage(before);
  await page.goto(`${address}?tab=0`);
  await page.evaluate(
    (selection) => Reflect.get(globalThis, 'chrome').storage.session.set({ 'panel-selection': selection }),
    { text, cut: false, ...note },
  );
  await page.waitForSelector('purpose' in note ? '.compose' : '.explanation');
  return page;
}

async function openQuestion(before?: Before): Promise<Page> {
  const page = await openWith(CLAIM, before);
  await page.getByRole('button', { name: 'Sửa câu hỏi trước khi gửi' }).click();
  await page.getByRole('textbox', { name: 'Điều muốn được xác nhận' }).waitFor();
  return page;
}

async function openDrafts(before?: Before): Promise<Page> {
  const page = await newPage(before);
  await page.goto(`${address}?tab=0`);
  await page.getByRole('button', { name: 'Bản nháp' }).click();
  await page.getByRole('heading', { name: 'Bản nháp trên máy này' }).waitFor();
  await page.getByText('Đang đọc bản nháp…').waitFor({ state: 'detached' });
  return page;
}

/** Looks at a state in light and dark, at 400 and 360 px. */
async function visit(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page), `${name} ${colorScheme}`).toEqual([]);
    await picture(page, `${name}-${colorScheme}`, { fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflow(page), `${name} at ${width} px`).toBe(0);
    if (width === 360) await picture(page, `${name}-360`, { fullPage: true });
  }
  await page.setViewportSize({ width: 400, height: 900 });
}

/** Ends the browser as a power cut would. Its lock file names its process. */
function killBrowser(profile: string): void {
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
}

beforeAll(async () => {
  address = `chrome-extension://${await extensionId()}/sidepanel.html`;
});
beforeEach(async () => prepare(await browser.fresh()));
afterAll(() => {
  expect(strangers).toEqual([]);
});

describe('from a mark to copied words', () => {
  // A press in the card opens the side panel, which would take the words of the next test: those have their own browser.
  /** The panel in a tab for the badge at this place in the feed, after "Xem đầy đủ" in its card. */
  async function openMark(index: number): Promise<Page> {
    const site = await newPage();
    await site.setViewportSize({ width: 1280, height: 900 });
    await site.goto(HOME);
    const badge = (await waitForBadges(site, index + 1))[index];
    if (!badge) throw new Error('no badge');
    const card = await openCard(site, badge);
    const button = card.buttons.find(({ text }) => text === 'Xem đầy đủ');
    if (!button) throw new Error('no button for the panel');
    await press(site, button.backendNodeId);
    const page = await newPage();
    await page.goto(`${address}?tab=0`);
    const tab = await page.evaluate(async () => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      for (const { id } of await tabs.query({})) {
        const answer = await tabs.sendMessage(id, { type: 'page-status' }).catch(() => undefined);
        if (answer !== undefined) return id;
      }
      throw new Error('No content script answers');
    });
    await page.goto(`${address}?tab=${tab}`);
    await page.waitForSelector('.explanation');
    return page;
  }

  /** What the clipboard holds: pasted into a field, which needs no permission. */
  async function copied(page: Page): Promise<string> {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste';
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.press('Control+V');
    const text = await page.locator('#paste').inputValue();
    await page.evaluate(() => document.querySelector('#paste')?.remove());
    return text;
  }

  it('a question: one press in the panel, two with the form', async () => {
    await alone(async () => {
      const page = await openMark(0);
      await page.getByRole('button', { name: 'Sao chép câu hỏi' }).click();
      await page.getByText('Đã sao chép.').waitFor();
      expect(await copied(page)).toMatch(/^Kính gửi: Lãnh đạo cơ quan/);
      await page.getByRole('button', { name: 'Sửa câu hỏi trước khi gửi' }).click();
      await page.getByRole('button', { name: 'Sao chép', exact: true }).click();
      await page.getByText('Đã sao chép.').waitFor();
      expect(await copied(page)).toContain('202/2025/QH15');
      await visit(page, 'question');
    });
  });

  it('a report: one press, which says what it is; or two with the form', async () => {
    await alone(async () => {
      const page = await openMark(1);
      await page.getByRole('button', { name: 'Đúng là việc này: sao chép tin báo' }).click();
      await page.getByText('Đã sao chép.').waitFor();
      const ready = await copied(page);
      expect(ready).toMatch(/^Kính gửi: Cơ quan tiếp nhận tin báo/);
      expect(ready).not.toMatch(/Khoai|0912/);
      await page.getByRole('button', { name: /Mạo danh cơ quan/ }).click();
      await page.getByRole('button', { name: 'Sao chép', exact: true }).click();
      await page.getByText('Đã sao chép.').waitFor();
      const text = await copied(page);
      expect(text).toContain('mạo danh cơ quan hoặc cá nhân');
      expect(text).toContain('Nơi thấy: Facebook');
      expect(text).not.toMatch(/Khoai|0912/);
      await page.getByRole('combobox', { name: 'Bạn đang ở' }).selectOption('Lai Châu');
      await page.getByRole('link', { name: 'Viết thư tới congan@laichau.gov.vn' }).waitFor();
      await visit(page, 'report');
    });
  });

  it('can be done by keyboard alone', async () => {
    const page = await openWith(CLAIM);
    await page.getByRole('button', { name: 'Sửa câu hỏi trước khi gửi' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Điều muốn được xác nhận' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hỏi để xác minh');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã sao chép.').waitFor();
    expect(await copied(page)).not.toMatch(/Mít|0987|654/);
    const targets = await page
      .locator('main :is(a, button, input, textarea, select)')
      .evaluateAll((elements) => elements.length);
    const reached = new Set<string>();
    for (let i = 0; i < targets + 4; i += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement?.outerHTML ?? ''));
    }
    expect(reached.size).toBeGreaterThanOrEqual(targets);
  });

  it('from a selection: the form is there at once, so that one press copies', async () => {
    const page = await openWith(CLAIM, undefined, { purpose: 'question', site: 'facebook' });
    await page.getByRole('heading', { name: 'Hỏi để xác minh' }).waitFor();
    await page.getByRole('button', { name: 'Sao chép', exact: true }).click();
    await page.getByText('Đã sao chép.').waitFor();
    const question = await copied(page);
    expect(question).toContain('30 biên chế');
    expect(question).not.toMatch(/Mít|0987|654|Facebook/);
    await page.close();
    const report = await openWith(SCAM, undefined, { purpose: 'report', site: 'zalo' });
    // Nothing is chosen before the person chooses.
    await report.getByText('Chọn loại việc để xem nội dung báo và nơi nhận.').waitFor();
    expect(await report.getByRole('radio', { checked: true }).count()).toBe(0);
    await report.getByRole('radio', { name: /Mạo danh/ }).check();
    await report.getByRole('button', { name: 'Sao chép', exact: true }).click();
    await report.getByText('Đã sao chép.').waitFor();
    expect(await copied(report)).toContain('Nơi thấy: Zalo');
  });

  it('in English around the Vietnamese letter', async () => {
    const setup = await newPage();
    await setup.goto(`${address}?tab=0`);
    await setup.evaluate((settings) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings }), {
      ...DEFAULT_SETTINGS,
      language: 'en',
    });
    await setup.close();
    const page = await openWith(SCAM);
    await page.getByRole('button', { name: /Harm to a child/ }).click();
    await page.getByText(/no words or pictures of the post/).waitFor();
    expect(await page.locator('.letter-text').getAttribute('lang')).toBe('vi');
    expect(await page.locator('.letter-text').textContent()).not.toContain('OTP');
    await visit(page, 'child-harm-en');
  });
});

describe('drafts', () => {
  it(`survive ${KILLS} kills of the browser at random moments, but for the last second`, async () => {
    console.info(`Moments of the kills: KIEMTIN_SEED=${SEED}`);
    const draw = seededDraw(SEED);
    await alone(async (profile, restart) => {
      /** What must be there, and what was typed in all. */
      let kept = '';
      let typed = '';
      let word = 0;
      for (let round = 0; round <= KILLS; round += 1) {
        const about = `seed ${SEED}, round ${round}`;
        const page = await newPage();
        // Time as the page has it: a page that the machine keeps waiting can write nothing.
        let beats = 0;
        await page.exposeFunction('beat', () => {
          beats += 1;
        });
        await page.goto(address.replace('sidepanel', 'compose'));
        await page.getByRole('heading', { name: 'Bản nháp trên máy này' }).waitFor();
        await page.getByText('Đang đọc bản nháp…').waitFor({ state: 'detached' });
        expect(await page.getByText(/không đọc được|Không mở được/).count(), about).toBe(0);
        const again = page.getByRole('button', { name: /^Mở lại/ });
        const isThere = (await again.count()) === 1;
        if (kept !== '') expect(isThere, about).toBe(true);
        await (isThere ? again : page.getByRole('button', { name: 'Viết câu hỏi mới' })).click();
        const wish = page.getByRole('textbox', { name: 'Điều muốn được xác nhận' });
        await wish.waitFor();
        const present = await wish.inputValue();
        if (isThere) {
          expect(present.startsWith(kept), about).toBe(true);
          expect(typed.startsWith(present), about).toBe(true);
        }
        if (round === KILLS) break;
        await page.evaluate(
          (every) => setInterval(() => Reflect.get(globalThis, 'beat')(), every),
          KEPT_WITHIN / BEATS,
        );
        await wish.press('Control+End');
        typed = present;
        const times: { readonly beats: number; readonly text: string }[] = [];
        const oldEnough = () => times.findLast((time) => time.beats <= beats - BEATS)?.text;
        let isKilled = false;
        const end = () => {
          isKilled = true;
          killBrowser(profile);
        };
        // The first time not before there is something to lose, however slow the machine.
        const kill = setTimeout(end, round === 0 ? 30_000 : 30 + draw(2 * KEPT_WITHIN));
        try {
          while (!isKilled) {
            word += 1;
            typed += ` ${word}`;
            // Faster than anyone types, but with the pauses that a hand makes.
            await page.keyboard.type(` ${word}`, { delay: 15 });
            times.push({ beats, text: typed });
            if (round === 0 && oldEnough() !== undefined) end();
          }
        } catch {
          // The browser is gone.
        }
        clearTimeout(kill);
        kept = oldEnough() ?? (isThere ? present : '');
        await context.close().catch(() => {});
        await restart();
      }
      expect(kept.length, `seed ${SEED}: nothing was old enough to be kept`).toBeGreaterThan(0);
    });
  });

  it('that were changed in two windows are both kept', async () => {
    const first = await openQuestion();
    await first.getByRole('textbox', { name: 'Điều muốn được xác nhận' }).fill('Một');
    await first.getByText('Đã lưu bản nháp trên máy này.').waitFor();
    const second = await openDrafts();
    await second.getByRole('button', { name: /^Mở lại/ }).click();
    await second.getByRole('textbox', { name: 'Điều muốn được xác nhận' }).fill('Hai');
    await second.getByText('Đã lưu bản nháp trên máy này.').waitFor();
    await first.bringToFront();
    await first.getByRole('textbox', { name: 'Điều muốn được xác nhận' }).fill('Ba');
    await first.getByText(/được lưu riêng bên cạnh/).waitFor();
    await first.getByRole('textbox', { name: 'Điều muốn được xác nhận' }).fill('Bốn');
    await first.getByText('Đã lưu bản nháp trên máy này.').waitFor();
    const list = await openDrafts();
    expect(await list.getByRole('button', { name: /^Mở lại/ }).count()).toBe(2);
  });

  it('that cannot be read are named and left in place', async () => {
    const page = await openQuestion();
    await page.getByRole('textbox', { name: 'Điều muốn được xác nhận' }).fill('Một');
    await page.getByText('Đã lưu bản nháp trên máy này.').waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('kiem-tin');
          request.onsuccess = () => {
            const work = request.result.transaction('drafts', 'readwrite');
            work.objectStore('drafts').put({ id: 'hong-1', kind: 'report', category: 'wrong-opinion' });
            work.oncomplete = () => {
              request.result.close();
              resolve();
            };
            work.onerror = () => reject(work.error);
          };
        }),
    );
    for (let i = 0; i < 2; i += 1) {
      const list = await openDrafts();
      await list.getByText('Có 1 bản nháp không đọc được, vẫn được giữ nguyên: hong-1.').waitFor();
      expect(await list.getByRole('button', { name: /^Mở lại/ }).count()).toBe(1);
      if (i === 1) await visit(list, 'drafts-unreadable');
      await list.close();
    }
  });

  it.each([
    ['VersionError', /phiên bản mới hơn/],
    ['QuotaExceededError', /ổ đĩa đầy/],
    ['UnknownError', /không mở được kho bản nháp/],
  ])('a database that answers %s: the form says so and still works', async (name, words) => {
    const fail = (page: Page): Promise<unknown> =>
      page.addInitScript((error) => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('no', error);
        };
      }, name);
    const page = await openQuestion(fail);
    await page.getByRole('textbox', { name: 'Điều muốn được xác nhận' }).fill('Vẫn dùng được');
    await page.getByText(words).waitFor();
    expect(await page.locator('.letter-text').textContent()).toContain('Vẫn dùng được');
    const list = await openDrafts(fail);
    await list.getByText(/Không có gì bị xóa/).waitFor();
  });

  it('ask no network and break no policy', () => {
    expect(strangers).toEqual([]);
    // Dexie tells of its second try where the database answers with an unknown error.
    expect(complaints.filter((text) => !text.startsWith('Dexie: Workaround'))).toEqual([]);
  });
});
