import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { feedPage, MARKED, PLAIN, post } from '../hostile/support/feed-page.ts';
import { askPopup } from './support/ask-popup.ts';
import { servePages, until } from './support/browser.ts';
import { boxOf, openCard, press, readMarks, waitForBadges } from './support/marks.ts';
import { pageTime, within } from './support/page-time.ts';
import { sharedBrowser } from './support/shared-browser.ts';

const URL_HOME = 'https://www.facebook.com/';
const POSTS = [post(1, PLAIN), post(2, MARKED.differs), post(3, PLAIN)];
/** Two kinds of marks, so two badges side by side. */
const BOTH =
  'Từ 1/1/2027 ai chưa lên VNeID mức 3 thì không rút được tiền ở ngân hàng. Bà con nhắn tin, bên mình nâng giúp từ xa, chỉ cần đọc mã OTP gửi về máy, phí 60k.';
const browser = sharedBrowser();

async function open(
  width = 1280,
  posts: readonly string[] = POSTS,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.fresh();
  await servePages(context, { [URL_HOME]: feedPage(posts, { style: '.feed { max-width: 100% }' }) });
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(URL_HOME);
  return { page, context };
}

const noCard = (page: Page): Promise<true> =>
  until(async () => ((await readMarks(page)).card === undefined ? true : undefined));

/** Role and name of what has the focus, as assistive technology gets it. */
async function focused(page: Page): Promise<{ role: unknown; name: unknown }> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const node = nodes
    .filter((item) =>
      item.properties?.some((property) => property.name === 'focused' && property.value.value === true),
    )
    .at(-1);
  return { role: node?.role?.value, name: node?.name?.value };
}

describe('badge and card', () => {
  it('say what was noticed, the record and its date, where to check, and judge nobody', async () => {
    const { page } = await open();
    const [badge] = await waitForBadges(page, 1);
    if (!badge) throw new Error('no badge');
    expect(badge.label).toBe('Khác văn bản chính thức');
    expect(badge.name).toContain('Bà con lưu ý nhé');
    expect(badge.box.height).toBeGreaterThanOrEqual(24);
    const card = await openCard(page, badge);
    expect(card.text).toContain('Dấu này nhắc bạn kiểm tra, không kết luận bài đúng hay sai.');
    expect(card.text).toContain('Đắk Lắk');
    expect(card.text).toMatch(/tính đến ngày \d\d\/\d\d\/\d{4}/);
    expect(card.links.length).toBeGreaterThan(0);
    for (const link of card.links) {
      expect(link).toMatchObject({
        target: '_blank',
        rel: 'noopener noreferrer',
        referrerpolicy: 'no-referrer',
      });
      expect(link['href']).toMatch(/^https?:\/\//);
    }
  });

  it('work by keyboard alone: mark, card, back to the mark', async () => {
    const { page, context } = await open();
    await waitForBadges(page, 1);
    expect(await askPopup(context, page, { type: 'scroll-to-next-mark' })).toEqual({ found: true });
    await until(async () => ((await focused(page)).role === 'button' ? true : undefined));
    expect((await focused(page)).name).toContain('Khác văn bản chính thức');
    await page.waitForTimeout(350);
    await page.keyboard.press('Enter');
    await until(async () => (await readMarks(page)).card);
    expect(await focused(page)).toMatchObject({ role: 'dialog', name: 'Vì sao có dấu này?' });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ role: 'button', name: 'Đóng' });
    await page.keyboard.press('Escape');
    await noCard(page);
    expect((await focused(page)).name).toContain('Khác văn bản chính thức');
    await page.keyboard.press('Space');
    await until(async () => (await readMarks(page)).card);
  });

  it('hide the marks of a post for good when asked', async () => {
    const { page } = await open();
    const [badge] = await waitForBadges(page, 1);
    if (!badge) throw new Error('no badge');
    const card = await openCard(page, badge);
    const hide = card.buttons.find((button) => button.text === 'Ẩn với bài này');
    await press(page, hide?.backendNodeId ?? 0);
    await noCard(page);
    expect((await readMarks(page)).badges).toEqual([]);
    await page.reload();
    await pageTime(page, 1000);
    expect((await readMarks(page)).badges).toEqual([]);
  });

  it('close when the person presses elsewhere, or when the post goes', async () => {
    const { page } = await open();
    const [badge] = await waitForBadges(page, 1);
    if (!badge) throw new Error('no badge');
    await openCard(page, badge);
    await page.mouse.click(20, 850);
    await noCard(page);
    await openCard(page, badge);
    await page.evaluate("document.querySelector('#post-2 .text').textContent = 'Chúc cả nhà ngủ ngon.'");
    await noCard(page);
    expect((await readMarks(page)).lines).toBe(0);
  });

  it.each([360, 768, 1280])('stay inside a screen of %i px and move nothing', async (width) => {
    const { page } = await open(width);
    const measure = () =>
      page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
        ...[...document.querySelectorAll('.post')].map((element) => element.getBoundingClientRect().top),
      ]);
    const [badge] = await waitForBadges(page, 1);
    if (!badge) throw new Error('no badge');
    expect(badge.box.x).toBeGreaterThanOrEqual(0);
    expect(badge.box.x + badge.box.width).toBeLessThanOrEqual(width);
    expect(badge.box.width).toBeGreaterThanOrEqual(24);
    const before = await measure();
    await openCard(page, badge);
    expect(await measure()).toEqual(before);
  });

  it('open the card of a second badge inside a narrow screen, and it stays there', async () => {
    const { page } = await open(390, [post(1, BOTH)]);
    const second = (await waitForBadges(page, 2)).at(-1);
    if (!second) throw new Error('no badge');
    const card = await openCard(page, second);
    // By now positions have been compared with the page, by which the card follows its badge.
    await pageTime(page, 600);
    const session = await page.context().newCDPSession(page);
    const box = await boxOf(session, card.backendNodeId);
    await session.detach();
    if (!box) throw new Error('no card');
    expect(box.x).toBeGreaterThanOrEqual(8);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  });

  it('scroll with the post, and are hidden by a sticky head', async () => {
    const many = [post(1, MARKED.differs), ...Array.from({ length: 12 }, (_, i) => post(i + 2, PLAIN))];
    const { page } = await open(1280, many);
    const [badge] = await waitForBadges(page, 1);
    await page.evaluate(() => scrollTo(0, 20));
    const top = async () => (await readMarks(page)).badges[0]?.box.y;
    const moved = (badge?.box.y ?? 0) - 20;
    expect(await within(page, 300, top, (y) => y === moved)).toBe(moved);
    await page.evaluate(() => {
      const text = document.querySelector('#post-1 .text');
      scrollTo(0, (text?.getBoundingClientRect().bottom ?? 0) + scrollY - 40);
    });
    const badges = async () => (await readMarks(page)).badges;
    expect(await within(page, 400, badges, (list) => list.length === 0)).toEqual([]);
  });
});
