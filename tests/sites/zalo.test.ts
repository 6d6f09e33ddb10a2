import { expect, test } from 'vitest';
import { adapterOf, fixturePage, lines, parsePage, readPage } from './read-page.ts';

const CHAT = 'https://chat.zalo.me/';

test('group chat of September 2026', () => {
  const reading = readPage(fixturePage('zalo/2026-09_group-chat.html'), CHAT);
  expect(lines(reading)).toEqual([
    'message: Cảnh báo khẩn: từ 0 giờ hôm nay sẽ khóa toàn bộ SIM chưa đăng ký 😆 mọi người chuyển tiếp cho người thân @Bình Mẫu gọi 0900000000',
    'message: Link đây http://vidu.example/sim',
    'message: Thật không anh?',
    'message: Ảnh chụp công văn',
    'message: Xem bài này https://vidu.example/tin',
    'message: Em hỏi công an phường rồi, tin giả 👍',
  ]);
  expect(reading.unread).toEqual(['no-text', 'empty']);
  expect(reading.units.map(({ key }) => key)).toEqual(
    [1, 2, 3, 4, 5, 8].map((n) => `zalo:message:179000000000${n}`),
  );
  expect(reading.units.map(({ links }) => links)).toEqual([
    [],
    ['http://vidu.example/sim'],
    [],
    [],
    ['https://vidu.example/tin'],
    [],
  ]);
  expect(reading.units.map(({ quoted }) => quoted)).toEqual([
    undefined,
    undefined,
    'Cảnh báo khẩn: từ 0 giờ hôm nay...',
    undefined,
    'Tiêu đề trang được chia sẻ',
    undefined,
  ]);
  expect(reading.units[0]?.postedOn).toBe('2026-09-21');
  const everything = JSON.stringify(reading.units.map(({ body: _, ...unit }) => unit));
  for (const name of ['An Mẫu', 'Chi Mẫu', 'Con xem tin này chưa', '10:21'])
    expect(everything).not.toContain(name);
});

test('chat of two: the title of the chat decides, the marked row may lag behind', () => {
  const page = fixturePage('zalo/2026-09_one-to-one_chat.html');
  expect(lines(readPage(page, CHAT))).toEqual([
    'message: Con xem tin này chưa',
    'message: Uống nước chanh nóng chữa được bệnh, chia sẻ cho nhiều người',
    'message: Dạ tin này sai rồi cô',
  ]);
  const adapter = adapterOf(CHAT);
  expect(adapter.surface(new URL(CHAT), page)).toBe('chat-direct');
  expect(adapter.surface(new URL(CHAT), fixturePage('zalo/2026-09_group-chat.html'))).toBe('chat-group');
  expect(adapter.surface(new URL(CHAT), parsePage('<div id="app"></div>'))).toBe('other');
  expect(['chat-direct', 'chat-group', 'other'].map(adapter.isPrivate)).toEqual([true, true, false]);
});

test('bubble of March 2024', () => {
  const reading = readPage(fixturePage('zalo/2024-03_bubble_old-form.html'), CHAT);
  expect(lines(reading)).toEqual(['message: Tin nhắn dạng năm 2024']);
  expect(reading.units[0]?.key).toBe('zalo:message:1709600000001');
  expect(reading.units[0]?.postedOn).toBe('2024-03-05');
});

test('the key stays when the last bubble is no longer the last', () => {
  const page = fixturePage('zalo/2026-09_group-chat.html');
  const key = (): string | undefined => readPage(page, CHAT).units.at(-1)?.key;
  const before = key();
  for (const part of page.querySelectorAll('[data-id="div_LastSentMsg_Text"]'))
    part.setAttribute('data-id', 'div_SentMsg_Text');
  expect(key()).toBe(before);
});

test('the forward button belongs to the bubble that opened the menu', () => {
  const page = fixturePage('zalo/2026-09_group-chat.html');
  const adapter = adapterOf(CHAT);
  const button = page.querySelector(adapter.shareControls[0]?.selector ?? '');
  if (button === null) throw new Error('no forward button');
  expect(adapter.unitOfControl(button)).toBe(page.querySelector('#bb_msg_id_1790000000001'));
});

test('polls, date lines, the list of chats and the composer are no messages', () => {
  const page = parsePage(
    `<div id="conversationList"><div class="msg-item"><div class="z-conv-message">KHONGDOC</div></div></div><div id="messageViewScroll"><div class="chat-date">KHONGDOC</div><div class="chat-item"><div class="group-poll-message-container"><div class="question__poll">KHONGDOC</div></div></div></div><div id="chatInput"><div class="message-quote-fragment__container">KHONGDOC</div><div id="richInput" contenteditable="true">KHONGDOC</div></div>`,
  );
  expect(readPage(page, CHAT).strategies).toEqual([]);
});

test('unknown emoji codes stay, several runs and line breaks are kept', () => {
  const page = parsePage(
    '<div id="bb_msg_id_1790000000123"><div data-id="div_ReceivedMsg_Text"><span-15><span class="text">Một <span class="emoji-sizer">/-zzz</span></span><br><span class="text">hai<br>ba</span></span-15></div></div>',
  );
  expect(lines(readPage(page, CHAT))).toEqual(['message: Một /-zzz\nhai\nba']);
});
