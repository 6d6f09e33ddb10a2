import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/store/settings-shape.ts';
import { MARKED, PLAIN } from '../hostile/support/feed-page.ts';
import { askPopup } from './support/ask-popup.ts';
import { servePages, until } from './support/browser.ts';
import { readMarks, waitForBadges } from './support/marks.ts';
import { pageTime, within } from './support/page-time.ts';
import { sharedBrowser } from './support/shared-browser.ts';

/*
 * A small imitation of a Zalo Web chat, written for this test (21 November 2026) after the recorded form of the
 * bubbles (September 2026); names and texts are invented.
 */
const bubble = (id: number, text: string): string =>
  `<div class="chat-item"><div id="bb_msg_id_${id}" class="chat-message chat-message-v2 wrap-message -send-time" data-component="bubble-message" data-node-type="bubble-message"><div class="message-wrapper"><div class="message-content-wrapper"><div data-id="div_DisabledTargetEventLayer"><div id="message-frame_${id}" data-component="message-content-view" data-qid="123@${id}_456_789"><div data-id="div_ReceivedMsg_Text" class="card text-message__container" data-component="message-text-content"><div><div class="overflow-hidden" data-component="text-container"><div><span-15 id="mtc-${id}"><span class="text">${text}</span></span-15></div></div></div></div></div></div></div></div></div></div>`;

const chat = (group: boolean, bubbles: readonly string[]): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Zalo</title><style>.chat-item { padding: 12px } .card { background: #eef; padding: 8px; width: 420px }</style></head><body><div id="app"><div id="app-page"><div id="container"><div id="conversationList"><div data-id="div_TabMsg_ThrdChList"><div class="msg-item" data-id="div_TabMsg_ThrdChItem" anim-data-id="${group ? 'g789' : '1122'}"><div class="conv-item selected"><div class="conv-item-title__name"><div class="truncate">Mẫu</div></div></div></div></div></div><main><div id="chatViewContainer"><div id="chatView"><header id="header"><div class="threadChat__title"><div class="header-title">Mẫu</div></div>${group ? '<div data-id="btn_Grp_AddMem"></div>' : ''}</header><div id="messageView"><div id="messageViewContainer"><div id="messageViewScroll">${bubbles.join('')}</div></div></div></div></div></main></div></div></div></body></html>`;

const URL_CHAT = 'https://chat.zalo.me/';
const browser = sharedBrowser();

async function open(html: string, settings?: object): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.fresh();
  await servePages(context, { [URL_CHAT]: html });
  if (settings) {
    await browser.asker.evaluate(
      (value) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings: value }),
      settings,
    );
  }
  const page = await context.newPage();
  await page.goto(URL_CHAT);
  await until(async () => ((await status(context, page)) === undefined ? undefined : true));
  await pageTime(page, 300);
  return { page, context };
}

const status = (chatContext: BrowserContext, page: Page): Promise<unknown> =>
  askPopup(chatContext, page, { type: 'page-status' });
const check = (chatContext: BrowserContext, page: Page): Promise<unknown> =>
  askPopup(chatContext, page, { type: 'check-conversation' });

/** Everything that the extension keeps. */
async function storage(): Promise<string> {
  return browser.asker.evaluate(async () => {
    const { local, session, sync } = Reflect.get(globalThis, 'chrome').storage;
    const databases = await indexedDB.databases();
    return JSON.stringify([await local.get(), await session.get(), await sync.get(), databases]);
  });
}

describe.each([
  ['group', true],
  ['one-to-one', false],
])('a private %s chat', (_name, group) => {
  it('is read only when the person asks, and only what was on the screen then', async () => {
    const { page, context } = await open(chat(group, [bubble(1, PLAIN), bubble(2, MARKED.differs)]));
    expect(await status(context, page)).toMatchObject({ site: 'zalo', private: true, unitsRead: 0 });
    expect((await readMarks(page)).badges).toEqual([]);

    expect(await check(context, page)).toEqual({ unitsRead: 2, marked: 1 });
    await waitForBadges(page, 1);

    await page.evaluate(
      (html) => {
        document.querySelector('#messageViewScroll')?.insertAdjacentHTML('beforeend', html);
      },
      bubble(3, MARKED.differs),
    );
    await pageTime(page, 600);
    expect((await readMarks(page)).badges).toHaveLength(1);
    expect(await status(context, page)).toMatchObject({ unitsRead: 2 });
  });

  it('keeps no mark when another chat takes its place', async () => {
    const { page, context } = await open(chat(group, [bubble(1, MARKED.differs), bubble(2, MARKED.differs)]));
    await check(context, page);
    await waitForBadges(page, 2);
    await page.evaluate((text) => {
      const first = document.querySelector('#mtc-1 .text');
      if (first?.firstChild) first.firstChild.nodeValue = text;
      document.querySelector('#bb_msg_id_2')?.parentElement?.remove();
    }, MARKED.differsToo);
    const badges = async () => (await readMarks(page)).badges;
    expect(await within(page, 200, badges, (list) => list.length === 0)).toEqual([]);
  });

  it('leaves nothing in storage, hidden marks included', async () => {
    const { page, context } = await open(chat(group, [bubble(1, PLAIN), bubble(2, MARKED.differs)]));
    await check(context, page);
    await waitForBadges(page, 1);
    const kept = await storage();
    for (const text of [PLAIN, MARKED.differs]) {
      const words = text.split(' ');
      for (let i = 0; i + 2 < words.length; i += 1)
        expect(kept).not.toContain(words.slice(i, i + 3).join(' '));
    }
    expect(kept).not.toContain('Mẫu');
    expect(kept).not.toContain('zalo.me');
  });
});

describe('with conversations switched off', () => {
  it('nothing is read, neither by itself nor when asked', async () => {
    const settings = { ...DEFAULT_SETTINGS, zaloGroupsAutomatic: true, privateChats: 'never' };
    const { page, context } = await open(chat(true, [bubble(1, PLAIN), bubble(2, MARKED.differs)]), settings);
    expect(await check(context, page)).toEqual({ unitsRead: 0, marked: 0 });
    await pageTime(page, 600);
    expect(await status(context, page)).toMatchObject({ private: true, unitsRead: 0 });
    expect((await readMarks(page)).badges).toEqual([]);
  });
});

describe('with group chats switched on', () => {
  const settings = { ...DEFAULT_SETTINGS, zaloGroupsAutomatic: true };

  it('a group is read by itself', async () => {
    const { page } = await open(chat(true, [bubble(1, PLAIN), bubble(2, MARKED.differs)]), settings);
    await waitForBadges(page, 1);
  });

  it('a one-to-one chat still waits to be asked', async () => {
    const { page, context } = await open(chat(false, [bubble(1, MARKED.differs)]), settings);
    expect(await status(context, page)).toMatchObject({ private: true, unitsRead: 0 });
    expect((await readMarks(page)).badges).toEqual([]);
    expect(await check(context, page)).toEqual({ unitsRead: 1, marked: 1 });
  });
});
