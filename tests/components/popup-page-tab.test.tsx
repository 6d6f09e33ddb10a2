import { cleanup } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/store/settings-shape.ts';
import { axeViolations, openPopup, STATUS } from './popup-support.tsx';

afterEach(cleanup);

describe('a page that is read', () => {
  test('opens on it and says how it goes', async () => {
    const popup = await openPopup({ answers: { 'page-status': STATUS } });
    expect(popup.getByRole('tab', { name: 'Trang này' }).getAttribute('aria-selected')).toBe('true');
    popup.getByText('Đang đọc Facebook');
    popup.getByText('Đọc được bình thường');
    popup.getByText('Đã đọc 12 mục trên trang này.');
    popup.getByText('Không có gì rời khỏi máy bạn.');
    expect(await axeViolations()).toEqual([]);
  });

  test('lists marks by kind, without kinds that have none, and goes to the next', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({
      answers: { 'page-status': STATUS, 'scroll-to-next-mark': { found: true } },
    });
    popup.getByText('Khác văn bản chính thức');
    popup.getByText('Chưa dẫn nguồn');
    expect(popup.queryByText('Dấu hiệu lừa đảo')).toBeNull();
    await user.click(popup.getByRole('button', { name: 'Đi tới chỗ tiếp theo: Chưa dẫn nguồn' }));
    expect(popup.sent).toContainEqual({ type: 'scroll-to-next-mark', kind: 'unsourced' });
    expect(popup.queryByText(/Không tìm thấy dấu này/)).toBeNull();
  });

  test('says when the mark is gone', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({
      answers: { 'page-status': STATUS, 'scroll-to-next-mark': { found: false } },
    });
    await user.click(popup.getByRole('button', { name: /Khác văn bản/ }));
    await popup.findByText(/Không tìm thấy dấu này/);
  });

  test('never calls an unmarked page checked', async () => {
    const popup = await openPopup({
      answers: { 'page-status': { ...STATUS, marks: { differs: 0, unsourced: 0, scam: 0 } } },
    });
    popup.getByText('Chưa có dấu nào ở phần đã đọc.');
    popup.getByText('Bài không có dấu không có nghĩa là đã được kiểm tra.');
  });

  test.each([
    ['degraded', 'fallback-keys', 'Chỉ đọc được một phần', /khó phân biệt/],
    ['unreadable', 'no-text', 'Chưa đọc được trang này', /không lấy được chữ/],
    ['given-up', 'flood', 'Đã dừng đọc trang này', /thay đổi quá nhanh/],
    ['given-up', 'layer-removed', 'Đã dừng đọc trang này', /liên tục gỡ dấu/],
    ['waiting', undefined, 'Đang chờ bài hiện ra', /Không có gì rời khỏi/],
  ] as const)('%s because of %s', async (health, reason, headline, sentence) => {
    const popup = await openPopup({ answers: { 'page-status': { ...STATUS, health, reason } } });
    popup.getByText(headline);
    popup.getByText(sentence);
  });
});

describe('a rest of an hour', () => {
  const clock = () => vi.useFakeTimers({ now: new Date('2026-11-21T14:32:00'), toFake: ['Date'] });
  afterEach(() => vi.useRealTimers());

  test('is kept for this site only, says until when, and can be ended', async () => {
    clock();
    const user = userEvent.setup();
    const popup = await openPopup({ answers: { 'page-status': STATUS } });
    await user.click(popup.getByRole('button', { name: 'Tạm nghỉ một giờ trên Facebook' }));
    expect(popup.saved.at(-1)?.pausedUntil).toEqual({
      ...DEFAULT_SETTINGS.pausedUntil,
      facebook: Date.now() + 3_600_000,
    });
    popup.getByText('Tạm nghỉ trên Facebook đến 15:32');
    expect(popup.queryByText('Chỗ nên kiểm tra')).toBeNull();
    expect(await axeViolations()).toEqual([]);
    await user.click(popup.getByRole('button', { name: 'Đọc lại Facebook ngay' }));
    expect(popup.saved.at(-1)?.pausedUntil.facebook).toBe(0);
    popup.getByText('Chỗ nên kiểm tra');
  });

  test('is over after the hour', async () => {
    clock();
    const until = Date.now() - 1;
    const stored = { ...DEFAULT_SETTINGS, pausedUntil: { ...DEFAULT_SETTINGS.pausedUntil, facebook: until } };
    const popup = await openPopup({ answers: { 'page-status': STATUS }, stored });
    popup.getByText('Đọc được bình thường');
  });
});

describe('a diagnosis', () => {
  test('is asked for, seen, and copied by hand', async () => {
    const user = userEvent.setup();
    const diagnosis = {
      site: 'facebook',
      surface: 'home',
      mayRead: true,
      counts: { hits: {}, read: 9, unreadable: {}, textKeys: 0 },
      anchors: ['1 × box: [role="feed"] > div'],
      outline: ['html[lang]', ' head', ' body[class]'],
    };
    const report = [
      'facebook / home: ok',
      'read 9, keys from text 0, not read: 0',
      '',
      ...diagnosis.anchors,
      '',
      ...diagnosis.outline,
    ].join('\n');
    const popup = await openPopup({ answers: { 'page-status': STATUS, diagnose: diagnosis } });
    expect(popup.sent).not.toContainEqual({ type: 'diagnose' });
    await user.click(popup.getByText('Chẩn đoán lỗi đọc trang'));
    await user.click(popup.getByRole('button', { name: 'Tạo chẩn đoán' }));
    const box = await popup.findByRole('textbox', { name: 'Chẩn đoán lỗi đọc trang' });
    expect(box).toHaveProperty('value', report);
    await user.click(popup.getByRole('button', { name: 'Sao chép chẩn đoán' }));
    await popup.findByText('Đã sao chép');
    expect(await navigator.clipboard.readText()).toBe(report);
    expect(await axeViolations()).toEqual([]);
  });

  test('that does not come is told', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({ answers: { 'page-status': STATUS, diagnose: {} } });
    await user.click(popup.getByText('Chẩn đoán lỗi đọc trang'));
    await user.click(popup.getByRole('button', { name: 'Tạo chẩn đoán' }));
    await popup.findByText(/Trang có thể đang bận/);
  });
});

describe('a private conversation', () => {
  const chat = {
    ...STATUS,
    site: 'zalo',
    private: true,
    unitsRead: 0,
    marks: { differs: 0, unsourced: 0, scam: 0 },
  };

  test('is read only at the press of the button', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({
      answers: { 'page-status': chat, 'check-conversation': { unitsRead: 9, marked: 1 } },
    });
    popup.getByText('Hội thoại riêng: chưa đọc gì');
    expect(popup.sent).not.toContainEqual({ type: 'check-conversation' });
    expect(await axeViolations()).toEqual([]);
    await user.click(popup.getByRole('button', { name: 'Kiểm tra hội thoại này' }));
    expect(popup.sent).toContainEqual({ type: 'check-conversation' });
    await popup.findByText('Đã đọc 9 tin nhắn đang hiện, có 1 chỗ nên kiểm tra.');
  });

  test('groups can be switched to automatic, and it is off at first', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({ answers: { 'page-status': chat } });
    const control = popup.getByRole('switch', { name: 'Tự đọc nhóm chat Zalo', checked: false });
    await user.click(control);
    expect(popup.saved.at(-1)?.zaloGroupsAutomatic).toBe(true);
  });
});

describe('a page that is not read', () => {
  test('opens on the Code and says so calmly', async () => {
    const popup = await openPopup({ answers: 'nobody' });
    expect(popup.getByRole('tab', { name: 'Quy tắc ứng xử' }).getAttribute('aria-selected')).toBe('true');
    popup.getByText('Trang đang mở không thuộc bốn mạng xã hội mà Kiểm Tin đọc.');
    await userEvent.setup().click(popup.getByRole('tab', { name: 'Trang này' }));
    popup.getByText('Kiểm Tin không đọc trang này');
    expect(await axeViolations()).toEqual([]);
  });

  test('a silent page can be asked again', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({ answers: 'silence' });
    popup.getByText('Trang chưa phản hồi');
    const before = popup.sent.length;
    await user.click(popup.getByRole('button', { name: 'Thử lại' }));
    expect(popup.sent.length).toBe(before + 1);
  });

  test('a strange answer is told from silence', async () => {
    const popup = await openPopup({ answers: { 'page-status': { ...STATUS, unitsRead: -1 } } });
    popup.getByText('Trang phản hồi không như mong đợi');
  });
});

describe('settings', () => {
  test('the level explains itself and is saved', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({ answers: { 'page-status': STATUS } });
    await user.click(popup.getByRole('radio', { name: 'Ít' }));
    popup.getByText('Chỉ chỗ khác văn bản chính thức và dấu hiệu lừa đảo.');
    expect(popup.saved.at(-1)?.level).toBe('quiet');
  });

  test('a site can be switched off, with the others kept', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({ answers: { 'page-status': STATUS } });
    await user.click(popup.getByRole('switch', { name: 'Đọc Facebook' }));
    expect(popup.saved.at(-1)?.sites).toEqual({ ...DEFAULT_SETTINGS.sites, facebook: false });
    popup.getByText('Đang tắt trên Facebook');
    expect(popup.queryByText('Chỗ nên kiểm tra')).toBeNull();
  });

  test('the question before sharing can be switched off', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({ answers: { 'page-status': STATUS } });
    await user.click(popup.getByRole('switch', { name: 'Hỏi một câu trước khi chia sẻ', checked: true }));
    expect(popup.saved.at(-1)?.sharePrompt).toBe(false);
  });

  test('storage that refuses is told, and the choice stays in sight', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({ answers: { 'page-status': STATUS }, refuseWrites: true });
    await user.click(popup.getByRole('radio', { name: 'Kỹ' }));
    await popup.findByRole('alert');
    popup.getByRole('radio', { name: 'Kỹ', checked: true });
  });

  test('what an agency has fixed is shown and cannot be changed', async () => {
    const popup = await openPopup({
      answers: { 'page-status': STATUS },
      policy: {
        level: { value: 'quiet', locked: true },
        sites: { facebook: { value: true, locked: true } },
        sharePrompt: { value: false, locked: false },
      },
    });
    expect(popup.getAllByText('Do cơ quan của bạn đặt')).toHaveLength(2);
    expect(popup.getByRole('radio', { name: 'Ít' })).toHaveProperty('checked', true);
    expect(popup.getByRole('group', { name: 'Mức nhắc' })).toHaveProperty('disabled', true);
    expect(popup.getByRole('switch', { name: 'Đọc Facebook' })).toHaveProperty('disabled', true);
    // What it only proposes stays open.
    const prompt = popup.getByRole('switch', { name: 'Hỏi một câu trước khi chia sẻ' });
    expect(prompt).toHaveProperty('checked', false);
    expect(prompt).toHaveProperty('disabled', false);
  });

  test('damaged settings are repaired, and the page that names them is a press away', async () => {
    const popup = await openPopup({
      answers: { 'page-status': STATUS },
      stored: { ...DEFAULT_SETTINGS, level: 3 },
    });
    popup.getByText(/đưa về mặc định.*Tất cả cài đặt/);
    popup.getByRole('button', { name: 'Tất cả cài đặt' }).click();
    expect(popup.opened).toEqual(['options']);
  });

  test('the language changes at once, and Vietnamese guidance stays marked as Vietnamese', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({ stored: { ...DEFAULT_SETTINGS, language: 'en' } });
    expect(document.documentElement.lang).toBe('en');
    await user.click(popup.getByRole('tab', { name: 'Code of conduct' }));
    expect(popup.getByText('Cư xử lành mạnh').closest('[lang]')?.getAttribute('lang')).toBe('vi');
  });
});
