import { act, cleanup } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/store/settings-shape.ts';
import { openPanel, unit } from './panel-support.tsx';
import { axeViolations } from './popup-support.tsx';

afterEach(cleanup);

const DIFFERS = 'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, ghi địa chỉ cho đúng.';
const SCAM =
  'Em bên Công an xã đây ạ. Tài khoản VNeID của anh chị chưa đồng bộ, bấm vào link cài bản mới rồi đọc mã OTP cho em, quá 17h hôm nay sẽ bị khóa: https://vneid-capnhat.top/app.apk';
const PLAIN = 'Sáng nay chợ phiên đông vui, mua được hai ký măng khô làm quà.';
const GONE = { state: 'gone', private: false };
const NONE = { state: 'none', private: false };

describe('an explanation', () => {
  test('quotes the words, shows the record and its date beside them, and where to check', async () => {
    const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS) } } });
    panel.getByRole('heading', { level: 2, name: 'Khác văn bản chính thức' });
    panel.getByText('Phú Yên đã sáp nhập với Khánh Hòa', { selector: 'mark' });
    const record = panel.getByText(/^Nguồn: .*202\/2025\/QH15/).closest('.compare-record');
    expect(record?.textContent).toMatch(/tính đến ngày 02\/08\/2026/);
    for (const link of panel.getAllByRole('link')) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
      expect(link.textContent).toContain('(mở trong thẻ mới)');
    }
    panel.getByRole('heading', { name: 'Hỏi để xác minh' });
    expect(panel.queryByRole('heading', { name: 'Soạn tin báo' })).toBeNull();
    expect(await axeViolations()).toEqual([]);
  });

  test('of a scam begins with the advice and leads to reporting only', async () => {
    const panel = await openPanel({ pages: { 7: { reply: unit(SCAM) } } });
    panel.getByText(/không chuyển tiền, không bấm liên kết/);
    panel.getByRole('heading', { name: 'Soạn tin báo' });
    expect(panel.queryByRole('heading', { name: 'Hỏi để xác minh' })).toBeNull();
    // An address in a post never becomes something to press.
    expect(panel.getAllByRole('link').filter((link) => /vneid-capnhat/.test(link.outerHTML))).toEqual([]);
    expect(await axeViolations()).toEqual([]);
  });

  test('is announced, with the beginning of the text', async () => {
    const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS) } } });
    expect(panel.getAllByRole('status')[0]?.textContent).toContain(
      'Đã mở phần giải thích: “Bà con lưu ý nhé',
    );
  });

  test('copies the question, and says so when that fails', async () => {
    const user = userEvent.setup();
    const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS) } } });
    const button = panel.getByRole('button', { name: 'Sao chép câu hỏi' });
    await user.click(button);
    await panel.findByText('Đã sao chép.');
    expect(await navigator.clipboard.readText()).toMatch(
      /^Kính gửi: Lãnh đạo cơ quan\n\nTôi thấy trên mạng có thông tin: “.*Phú Yên.*”/,
    );
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(button);
    await panel.findByText(/Không sao chép được/);
  });

  test('says when only a part of the post was read', async () => {
    const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS, { truncated: true }) } } });
    panel.getByText(/Trang mới hiện một phần bài/);
  });

  test('shows as text what a page wrote as markup', async () => {
    const text = `${DIFFERS} <img src=x onerror=alert(1)>`;
    const panel = await openPanel({ pages: { 7: { reply: unit(text) } } });
    expect(panel.container.querySelector('img')).toBeNull();
  });

  test('follows the level that the person has chosen', async () => {
    const text =
      'Từ 1/2/2027 mỗi xã chỉ còn 30 biên chế, ai dôi dư cho nghỉ hết trước Tết, danh sách chốt xong rồi.';
    const panel = await openPanel({ pages: { 7: { reply: unit(text) } } });
    panel.getByRole('heading', { level: 2, name: 'Chưa dẫn nguồn' });
    panel.save({ ...DEFAULT_SETTINGS, level: 'quiet' });
    await act(() => panel.store.getState().settingsChanged());
    expect(panel.queryByRole('heading', { level: 2, name: 'Chưa dẫn nguồn' })).toBeNull();
  });

  test('speaks English around the Vietnamese records', async () => {
    const stored = { ...DEFAULT_SETTINGS, language: 'en', theme: 'dark' };
    const panel = await openPanel({ pages: { 7: { reply: unit(SCAM) } }, stored });
    panel.getByRole('heading', { name: 'Prepare a report' });
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(
      panel
        .getByText(/Kiến nghị, phản ánh/)
        .closest('[lang]')
        ?.getAttribute('lang'),
    ).toBe('vi');
    expect(await axeViolations()).toEqual([]);
  });
});

describe('chosen words', () => {
  test('without any mark are not called right', async () => {
    const panel = await openPanel({ selection: { text: PLAIN, cut: false } });
    panel.getByText('Không thấy dấu hiệu nào Kiểm Tin biết. Điều đó không có nghĩa là thông tin đúng.');
    expect(panel.sent).toEqual([]);
    expect(await axeViolations()).toEqual([]);
  });

  test('that agree with a record say so quietly, below', async () => {
    const text = 'Cả nước hiện có 34 tỉnh, thành phố.';
    const panel = await openPanel({ selection: { text, cut: false } });
    panel.getByText(/Không thấy dấu hiệu nào/);
    panel.getByRole('heading', { level: 3, name: 'Trùng với văn bản' });
  });

  test('that are marked are explained, with the limits of looking at a part', async () => {
    const panel = await openPanel({ selection: { text: DIFFERS, cut: true } });
    panel.getByText('Trong đoạn đã chọn');
    panel.getByText(/Nếu nguồn được nêu ở chỗ khác/);
    panel.getByText(/chỉ phần đầu được xem/);
  });

  test('that arrive while the page is being asked are not lost', async () => {
    const panel = await openPanel({ pages: { 7: 'silence' } });
    await act(async () => {
      const asking = panel.store.getState().retry();
      panel.choose({ text: PLAIN, cut: false });
      await panel.store.getState().showSelection();
      await asking;
    });
    panel.getByText('Đoạn đã chọn');
  });

  test('take the place of what was shown, and give it back to the next press', async () => {
    const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS) } } });
    panel.choose({ text: PLAIN, cut: false });
    await act(async () => void (await panel.store.getState().showSelection()));
    panel.getByText('Đoạn đã chọn');
    await act(() => panel.store.getState().show(7, 'facebook:post:1'));
    panel.getByText('Bài đang xem');
  });
});

describe('without an explanation', () => {
  test.each([
    ['nothing asked for', { reply: NONE }, 'Chưa có gì để giải thích'],
    ['a page that is not read', 'nobody', 'Chưa có gì để giải thích'],
    ['gone', { reply: GONE }, 'Bài này không còn trên trang'],
    ['a page that does not answer', 'silence', 'Trang chưa trả lời'],
    ['a strange answer', { reply: { state: 'unit', text: 7 } }, 'Trang chưa trả lời'],
    ['a private chat', { reply: { state: 'none', private: true } }, 'Hội thoại riêng: chưa đọc gì'],
  ] as const)('%s', async (_name, page, title) => {
    const panel = await openPanel({ pages: { 7: page } });
    panel.getByRole('heading', { name: title });
    expect(await axeViolations()).toEqual([]);
  });

  test('there is a way on: the steps, and asking again', async () => {
    const pages = { 7: 'silence' } as Record<number, 'silence' | { reply: unknown }>;
    const panel = await openPanel({ pages });
    pages[7] = { reply: NONE };
    await userEvent.setup().click(panel.getByRole('button', { name: 'Hỏi lại' }));
    panel.getByRole('heading', { name: 'Năm bước trước khi tin và chia sẻ' });
  });

  test('no tab at all', async () => {
    const panel = await openPanel();
    panel.toFront(undefined);
    await act(() => panel.store.getState().retry());
    panel.getByText('Chưa có gì để giải thích');
  });

  test('a conversation is read at the press of the button, and only then', async () => {
    const panel = await openPanel({
      pages: { 7: { reply: { state: 'none', private: true }, conversation: { unitsRead: 4, marked: 1 } } },
    });
    expect(panel.sent).toEqual([{ type: 'explain-unit' }]);
    await userEvent.setup().click(panel.getByRole('button', { name: 'Kiểm tra hội thoại này' }));
    panel.getByText(/Đã đọc 4 tin nhắn đang hiện, có 1 chỗ nên kiểm tra/);
    expect(panel.sent.at(-1)).toEqual({ type: 'check-conversation' });
  });

  test('a conversation that cannot be read', async () => {
    const panel = await openPanel({ pages: { 7: { reply: { state: 'none', private: true } } } });
    await userEvent.setup().click(panel.getByRole('button', { name: 'Kiểm tra hội thoại này' }));
    panel.getByText(/Chưa đọc được/);
  });
});

describe('the page changes', () => {
  const follow = (panel: Awaited<ReturnType<typeof openPanel>>) => act(() => panel.store.getState().follow());

  test('a post that goes away stays explained until the person closes it', async () => {
    const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS) } } });
    panel.pages[7] = { reply: GONE };
    await follow(panel);
    panel.getByText(/Phần giải thích vẫn ở đây/);
    panel.getByText('Bài đang xem');
    panel.pages[7] = { reply: unit(DIFFERS) };
    await follow(panel);
    expect(panel.queryByText(/Phần giải thích vẫn ở đây/)).toBeNull();
    panel.pages[7] = 'nobody';
    await follow(panel);
    await userEvent.setup().click(panel.getByRole('button', { name: 'Đóng phần này' }));
    panel.getByText('Chưa có gì để giải thích');
  });

  test('a private message is forgotten with its conversation', async () => {
    const panel = await openPanel({
      pages: { 7: { reply: unit(DIFFERS, { kind: 'message', site: 'zalo' }) } },
    });
    panel.getByText('Tin nhắn đang xem');
    panel.pages[7] = { reply: { state: 'gone', private: true } };
    await follow(panel);
    expect(document.body.textContent).not.toContain('Phú Yên');
    expect(JSON.stringify(panel.store.getState().view)).not.toContain('Phú Yên');
  });

  test('a busy page is not taken for gone', async () => {
    const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS) } } });
    panel.pages[7] = 'silence';
    await follow(panel);
    expect(panel.queryByText(/Phần giải thích vẫn ở đây/)).toBeNull();
  });

  test('a post that is shown in full is read in full', async () => {
    const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS, { truncated: true }) } } });
    panel.pages[7] = { reply: unit(`${DIFFERS}\n${SCAM}`) };
    await follow(panel);
    panel.getByRole('heading', { level: 2, name: 'Dấu hiệu lừa đảo' });
  });

  test('a tab opened to compare leaves the explanation beside it', async () => {
    const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS) }, 9: { reply: unit(SCAM) } } });
    panel.toFront(8);
    await act(() => panel.store.getState().tabChanged());
    panel.getByText('Bài đang xem');
    panel.toFront(9);
    await act(() => panel.store.getState().tabChanged());
    panel.getByRole('heading', { level: 2, name: 'Dấu hiệu lừa đảo' });
  });

  test('an answer that was overtaken changes nothing', async () => {
    const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS) }, 8: 'silence' } });
    await act(async () => {
      const slow = panel.store.getState().show(8, undefined);
      await panel.store.getState().show(7, 'facebook:post:1');
      await slow;
    });
    panel.getByText('Bài đang xem');
  });
});
