// Invented posts, 22 November 2026.
import { cleanup, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPanel, unit } from './panel-support.tsx';

const SCAM =
  'Em là Nguyễn Văn Khoai bên Công an xã đây ạ, số 0912 345 678. Tài khoản VNeID của anh chị chưa đồng bộ, bấm vào link cài bản mới rồi đọc mã OTP cho em, quá 17h hôm nay sẽ bị khóa: https://vneid-capnhat.top/app.apk';
const DIFFERS = 'Ông Trần Văn Mít nói Phú Yên đã sáp nhập với Khánh Hòa, gọi 0987.654.321 để biết.';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function openQuestion() {
  const user = userEvent.setup();
  const panel = await openPanel({ pages: { 7: { reply: unit(DIFFERS) } } });
  await user.click(panel.getByRole('button', { name: 'Sửa câu hỏi trước khi gửi' }));
  // The forms are read at the first opening.
  await panel.findByRole('heading', { name: 'Hỏi để xác minh' }, { timeout: 10_000 });
  await panel.findByRole('textbox', { name: 'Thông tin muốn hỏi' });
  return { user, panel };
}

async function openReport(category: RegExp) {
  const user = userEvent.setup();
  const panel = await openPanel({ pages: { 7: { reply: unit(SCAM) } } });
  await user.click(panel.getByRole('button', { name: category }));
  await panel.findByRole('group', { name: 'Việc này là gì?' }, { timeout: 10_000 });
  return { user, panel };
}

describe('a question', () => {
  test('is filled in, redacted, and copied with two presses', async () => {
    const { user, panel } = await openQuestion();
    await user.click(panel.getByRole('button', { name: 'Sao chép' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('Kính gửi: Lãnh đạo cơ quan');
    expect(copied).toContain('Phú Yên đã sáp nhập với Khánh Hòa');
    expect(copied).toContain('202/2025/QH15');
    expect(copied).not.toMatch(/Mít|0987|654/);
    expect(panel.kept.rows.size).toBe(0);
  });

  test('stays redacted whatever the person types, and says so', async () => {
    const { user, panel } = await openQuestion();
    await user.type(panel.getByRole('textbox', { name: 'Thông tin muốn hỏi' }), ' hỏi @khoai.lang nhé');
    panel.getByText(/^Đã bỏ 1 chỗ/);
    expect(document.querySelector('.letter-text')?.textContent).not.toContain('khoai');
  });

  test('is kept as it is typed, also when the panel goes back to the explanation', async () => {
    const { user, panel } = await openQuestion();
    await user.type(panel.getByRole('textbox', { name: 'Điều muốn được xác nhận' }), ' Xin số văn bản.');
    await panel.findByText('Đã lưu bản nháp trên máy này.');
    expect([...panel.kept.rows.values()][0]).toMatchObject({ kind: 'question' });
    await user.click(panel.getByRole('button', { name: 'Quay lại phần giải thích' }));
    panel.getByRole('heading', { name: 'Khác văn bản chính thức' });
  });

  test.each([
    ['full', /ổ đĩa đầy/],
    ['newer', /phiên bản mới hơn/],
    ['broken', /không mở được kho/],
  ] as const)('goes on working when nothing can be kept: %s', async (trouble, words) => {
    const { user, panel } = await openQuestion();
    panel.kept.state.trouble = trouble;
    await user.type(panel.getByRole('textbox', { name: 'Điều muốn được xác nhận' }), '!');
    await panel.findByText(words);
    await user.click(panel.getByRole('button', { name: 'Sao chép' }));
    expect(await navigator.clipboard.readText()).toContain('!');
  });
});

describe('a report', () => {
  test('has the category that the person chose, the signals, and masked third parties', async () => {
    const { user, panel } = await openReport(/Đường dẫn giả/);
    expect(panel.getByRole('radio', { name: /Đường dẫn giả/ }).matches(':checked')).toBe(true);
    const text = () => document.querySelector('.letter-text')?.textContent ?? '';
    expect(text()).toContain('[tên 1]');
    expect(text()).not.toMatch(/Khoai|0912/);
    expect(text()).toContain('https://vneid-capnhat.top/app.apk');
    await user.click(panel.getByRole('button', { name: /^Hiện \[số 1\]/ }));
    expect(text()).toContain('0912 345 678');
    expect(text()).not.toContain('Khoai');
  });

  test('of harm to a child quotes nothing and keeps nothing of the post', async () => {
    const { user, panel } = await openReport(/Xâm hại trẻ em/);
    await user.click(panel.getByRole('radio', { name: /Mạo danh/ }));
    await user.click(panel.getByRole('radio', { name: /Xâm hại trẻ em/ }));
    expect(panel.queryByRole('textbox', { name: 'Lời trong bài' })).toBeNull();
    expect(document.querySelector('.letter-text')?.textContent).not.toMatch(/OTP|vneid-capnhat/);
    panel.getByText('Gọi 111. Nếu trẻ đang gặp nguy hiểm, gọi 113.');
    await waitFor(() => expect(panel.kept.rows.size).toBe(1));
    expect(JSON.stringify([...panel.kept.rows.values()])).not.toMatch(/OTP|vneid-capnhat/);
  });

  test('marks what may be stale, and offers numbers as links', async () => {
    const { panel } = await openReport(/Lừa đảo lấy tiền/);
    const stale = panel.getByText('Tổng đài 156', { selector: 'strong' }).closest('li');
    expect(stale?.textContent).toContain('gọi kiểm tra trước');
    expect(panel.getByRole('link', { name: 'Gọi 113' }).getAttribute('href')).toBe('tel:113');
    const sms = panel.getByRole('link', { name: 'Soạn tin nhắn tới 5656' }).getAttribute('href') ?? '';
    expect(decodeURIComponent(sms)).toMatch(/^sms:5656\?body=LD \(\) \(/);
  });

  test('is not for opinion, and turns into a question', async () => {
    const { user, panel } = await openReport(/Lừa đảo lấy tiền/);
    panel.getByText(/Ý kiến, phê bình, góp ý hay chuyện chính trị/);
    await user.click(panel.getByRole('button', { name: 'Chuyển sang câu hỏi' }));
    // The forms are read at the first opening.
    await panel.findByRole('heading', { name: 'Hỏi để xác minh' }, { timeout: 10_000 });
    expect(document.querySelector('.letter-text')?.textContent).not.toMatch(/vneid-capnhat|Khoai|0912/);
  });
});

describe('drafts', () => {
  test('are listed, opened again, duplicated and deleted after a second press', async () => {
    const { user, panel } = await openQuestion();
    await user.type(panel.getByRole('textbox', { name: 'Thông tin muốn hỏi' }), ' Hết.');
    await panel.findByText('Đã lưu bản nháp trên máy này.');
    await user.click(panel.getByRole('button', { name: 'Bản nháp' }));
    await user.click(await panel.findByRole('button', { name: /^Nhân bản/ }));
    await waitFor(() => expect(panel.getAllByRole('button', { name: /^Mở lại/ })).toHaveLength(2));
    const [first] = panel.getAllByRole('button', { name: /^Xóa:/ });
    if (first) await user.click(first);
    expect(panel.kept.rows.size).toBe(2);
    await user.click(panel.getByRole('button', { name: /^Xóa hẳn:/ }));
    await waitFor(() => expect(panel.kept.rows.size).toBe(1));
    await user.click(panel.getByRole('button', { name: /^Mở lại/ }));
    expect(panel.getByRole('textbox', { name: 'Thông tin muốn hỏi' })).toHaveProperty(
      'value',
      expect.stringContaining('Hết.'),
    );
    await user.click(panel.getByRole('button', { name: 'Bản nháp' }));
    await user.click(await panel.findByRole('button', { name: 'Xóa tất cả' }));
    await user.click(panel.getByRole('button', { name: 'Xóa hẳn tất cả bản nháp' }));
    await panel.findByText('Chưa có bản nháp nào.');
  });

  test('that cannot be read are named and kept', async () => {
    const user = userEvent.setup();
    const panel = await openPanel();
    panel.kept.state.unreadable = ['cũ-1'];
    await user.click(panel.getByRole('button', { name: 'Bản nháp' }));
    await panel.findByText('Có 1 bản nháp không đọc được, vẫn được giữ nguyên: cũ-1.');
  });
});
