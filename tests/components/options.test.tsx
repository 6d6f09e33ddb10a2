import { cleanup, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { noticeBlocks } from '../../components/options/plain-notice.tsx';
import { findItems, SECTION_IDS, SECTIONS } from '../../components/options/sections.ts';
import { settingNames } from '../../components/options/setting-names.ts';
import { optionsTexts } from '../../lib/i18n/options-texts.ts';
import { RULED_SETTINGS } from '../../lib/store/policy-shape.ts';
import { SETTINGS_KEY, SETTINGS_VERSION } from '../../lib/store/settings-shape.ts';
import { openOptions } from './options-support.tsx';
import { axeViolations } from './popup-support.tsx';

const texts = optionsTexts('vi');
const saved: { name: string; text: string }[] = [];

vi.mock('../../components/ui/save-file.ts', () => ({
  saveFile: (name: string, text: string) => saved.push({ name, text }),
}));

afterEach(() => {
  cleanup();
  saved.length = 0;
});

describe('the page', () => {
  test('has every section, in the order of its list, and axe finds nothing', async () => {
    const page = await openOptions();
    const links = within(page.getByRole('navigation')).getAllByRole('link');
    const targets = links.map((link) => link.getAttribute('href')?.slice(1));
    const sections = [...page.container.querySelectorAll('section[id]')].map(({ id }) => id);
    expect(sections).toEqual(targets);
    expect(await axeViolations()).toEqual([]);
  });

  test('saves each change at once and says so', async () => {
    const user = userEvent.setup();
    const page = await openOptions();
    await user.click(page.getByRole('radio', { name: 'Kỹ' }));
    await page.findByText('Đã lưu: Khi nào thì đánh dấu');
    await user.click(page.getByRole('switch', { name: 'Zalo' }));
    await page.findByText('Đã lưu: Zalo');
    await user.click(page.getByRole('switch', { name: 'Sự kiện, ngày lễ' }));
    await page.findByText('Đã lưu: Sự kiện, ngày lễ');
    expect(page.items[SETTINGS_KEY]).toEqual({
      version: SETTINGS_VERSION,
      level: 'strict',
      sites: { zalo: false },
      pausedUntil: { zalo: 0 },
      topicsOff: ['events'],
    });
  });

  test('says when a change could not be saved', async () => {
    const user = userEvent.setup();
    const page = await openOptions({ refuse: 'writes' });
    await user.click(page.getByRole('radio', { name: 'Tối' }));
    await page.findByText(/^Chưa lưu được/);
  });

  test('theme and language take effect on the whole page', async () => {
    const user = userEvent.setup();
    const page = await openOptions();
    await user.click(page.getByRole('radio', { name: 'Tối' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await user.click(page.getByRole('radio', { name: 'English' }));
    await page.findByRole('heading', { name: 'Kiểm Tin settings' });
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Kiểm Tin settings');
  });

  test('a line of the contact is saved after a pause in typing, with the others', async () => {
    const user = userEvent.setup();
    const page = await openOptions({
      stored: { version: 2, agencyContact: { name: '', email: '', phone: '0200 000 000', address: '' } },
    });
    await user.type(page.getByRole('textbox', { name: 'Tên bộ phận hoặc người phụ trách' }), 'Văn phòng');
    await page.findByText('Đã lưu: Đầu mối của cơ quan');
    expect(page.items[SETTINGS_KEY]).toMatchObject({
      agencyContact: { name: 'Văn phòng', email: '', phone: '0200 000 000', address: '' },
    });
  });

  test('conversations that are never read leave nothing to switch on for groups', async () => {
    const page = await openOptions({
      stored: { version: 2, privateChats: 'never', zaloGroupsAutomatic: true },
    });
    const groups = page.getByRole('switch', { name: 'Tự đọc nhóm chat Zalo' });
    expect(groups).toHaveProperty('checked', false);
    expect(groups).toHaveProperty('disabled', true);
  });

  test('damage is named in plain words, and goes when the person has seen it', async () => {
    const user = userEvent.setup();
    const page = await openOptions({
      stored: { version: 2, level: 'loud', sites: { zalo: 'no' }, theme: 'dark', author: 1 },
    });
    page.getByText(/bị hỏng.*: .*Khi nào thì đánh dấu; Zalo/);
    await user.click(page.getByRole('button', { name: 'Đã hiểu' }));
    await waitFor(() => expect(page.queryByText(/bị hỏng và được đưa/)).toBeNull());
    expect(page.items[SETTINGS_KEY]).toEqual({ version: 2, theme: 'dark' });
  });
});

describe('what an agency set', () => {
  const locked = (value: unknown) => ({ value, locked: true });

  test('is locked, with the reason beside it; what it proposes can be changed', async () => {
    const page = await openOptions({
      policy: {
        sites: { facebook: locked(true), zalo: { value: false, locked: false } },
        level: locked('quiet'),
        privateChats: locked('never'),
        language: locked('vi'),
        province: locked('Huế'),
        agencyContact: locked({ name: 'Văn phòng', email: '', phone: '', address: '' }),
        draftRetentionDays: locked(30),
        sharePrompt: locked(true),
      },
      ignored: ['level2'],
    });
    expect(page.getAllByText('Do cơ quan của bạn đặt')).toHaveLength(8);
    for (const control of [
      page.getByRole('switch', { name: 'Facebook' }),
      page.getByRole('switch', { name: 'Hỏi một câu trước khi chia sẻ' }),
      page.getByRole('group', { name: 'Khi nào thì đánh dấu' }),
      page.getByRole('group', { name: 'Hội thoại riêng' }),
      page.getByRole('group', { name: 'Ngôn ngữ của Kiểm Tin' }),
      page.getByRole('textbox', { name: 'Thư điện tử' }),
      page.getByRole('combobox', { name: 'Giữ bản nháp' }),
      page.getByRole('combobox', { name: 'Tỉnh, thành phố' }),
    ]) {
      expect(control).toHaveProperty('disabled', true);
    }
    expect(page.getByRole('switch', { name: 'Zalo' })).toHaveProperty('disabled', false);
    expect(page.getByRole('switch', { name: 'Zalo' })).toHaveProperty('checked', false);
    page.getByText(/bỏ qua: level2/);
    expect(await axeViolations()).toEqual([]);
  });

  test('has a name in the texts for every setting that can be fixed', () => {
    for (const name of RULED_SETTINGS) expect(settingNames([name], texts)).not.toBe(name);
  });
});

describe('search', () => {
  const names = (query: string) => [...findItems(query, texts)];

  test('finds without accents, by the start of words', () => {
    expect(names('ban nhap')).toContain('draftRetentionDays');
    expect(names('giao dien')).toContain('theme');
    expect(names('Giao Diện')).toContain('theme');
    expect(names('zalo')).toEqual(expect.arrayContaining(['sites.zalo', 'zaloGroupsAutomatic']));
    expect(names('zalo')).not.toContain('sites.facebook');
    expect(names('xyzzy')).toEqual([]);
  });

  test('knows every item by its own name', () => {
    for (const section of SECTION_IDS)
      for (const { name } of SECTIONS[section]) expect(names(texts(name, { version: '' }))).toContain(name);
  });

  test('shows only what it found, and gives everything back', async () => {
    const user = userEvent.setup();
    const page = await openOptions();
    await user.type(page.getByRole('searchbox'), 'nhom chat');
    await waitFor(() => expect(page.queryByRole('switch', { name: 'Facebook' })).toBeNull());
    page.getByRole('switch', { name: 'Tự đọc nhóm chat Zalo' });
    page.getByText(/mục khớp với “nhom chat”/);
    await user.type(page.getByRole('searchbox'), ' xyzzy');
    await user.click(await page.findByRole('button', { name: 'Xem tất cả' }));
    await page.findByRole('switch', { name: 'Facebook' });
  });
});

describe('data', () => {
  const draft = {
    id: 'a',
    kind: 'question',
    createdOn: '2026-11-01T01:00:00.000Z',
    updatedOn: '2026-11-20T01:00:00.000Z',
    claim: 'Điều cần hỏi',
    wish: '',
    office: '',
    offices: [],
  };
  const fileOf = (text: string) => new File([text], 'kiem-tin-sao-luu.json', { type: 'application/json' });

  async function choose(page: Awaited<ReturnType<typeof openOptions>>, text: string): Promise<void> {
    const picker = page.container.querySelector('input[type="file"]');
    if (!(picker instanceof HTMLInputElement)) throw new Error('no picker');
    await userEvent.setup().upload(picker, fileOf(text));
  }

  test('goes out as one file and comes back after a preview', async () => {
    const user = userEvent.setup();
    const from = await openOptions({ stored: { version: 2, level: 'strict' }, drafts: [draft] });
    await user.click(from.getByRole('button', { name: 'Lưu tệp sao lưu' }));
    await from.findByText('Đã tạo tệp kiem-tin-sao-luu-2026-11-22.json.');
    const [file] = saved;
    cleanup();

    const to = await openOptions();
    await choose(to, file?.text ?? '');
    const dialog = await to.findByRole('dialog', { name: 'Xem trước khi lấy lại' });
    within(dialog).getByText('Cài đặt sẽ đổi: Khi nào thì đánh dấu.');
    expect(to.items[SETTINGS_KEY]).toBeUndefined();
    await user.click(within(dialog).getByRole('button', { name: 'Lấy lại' }));
    await to.findByText('Đã lấy lại: thêm 2, đổi 0.');
    expect(to.rows()).toEqual([draft]);
    expect(to.getByRole('radio', { name: 'Kỹ' })).toHaveProperty('checked', true);
  });

  test('says which part could not be read', async () => {
    const user = userEvent.setup();
    const page = await openOptions({ refuse: 'drafts' });
    await user.click(page.getByRole('button', { name: 'Lưu tệp sao lưu' }));
    await page.findByText(/chưa đọc được: Bản nháp\./);
    page.getByText('chưa đọc được kho bản nháp');
  });

  test.each([
    ['{"format":"kiem-tin/backup","version":9}', /bản Kiểm Tin mới hơn/],
    ['{"format":"x","version":1}', /không phải tệp sao lưu của Kiểm Tin/],
    ['{', /có thể bị cắt ngang/],
  ])('refuses %s with its reason', async (text, reason) => {
    const page = await openOptions();
    await choose(page, text);
    await page.findByText(reason);
    expect(page.queryByRole('dialog')).toBeNull();
  });

  test('warns when a file brings trusted keys, and offers nothing when it brings nothing', async () => {
    const page = await openOptions();
    const key = `${'A'.repeat(43)}=`;
    await choose(
      page,
      `{"format":"kiem-tin/backup","version":1,"settings":{"version":2,"trustedKeys":[{"name":"Ai đó","key":"${key}"}]}}`,
    );
    await page.findByText(/thêm khóa được tin cậy/);
    cleanup();
    const empty = await openOptions();
    await choose(empty, '{"format":"kiem-tin/backup","version":1}');
    await empty.findByText(/không có gì mới/);
    expect(empty.queryByRole('button', { name: 'Lấy lại' })).toBeNull();
  });

  test('settings go back to their defaults after a question; what was written stays', async () => {
    const user = userEvent.setup();
    const keys = [{ name: 'Sở', key: `${'A'.repeat(43)}=` }];
    const page = await openOptions({
      stored: { version: 2, level: 'strict', theme: 'dark', sites: { zalo: false }, trustedKeys: keys },
      drafts: [draft],
    });
    await user.click(page.getByRole('button', { name: 'Về mặc định' }));
    const asking = await page.findByRole('alertdialog');
    await user.click(within(asking).getByRole('button', { name: 'Về mặc định' }));
    await page.findByText('Các lựa chọn đã về mặc định.');
    expect(page.items[SETTINGS_KEY]).toEqual({ version: 2, trustedKeys: keys });
    expect(page.rows()).toEqual([draft]);
  });

  test.each([
    [undefined, 'Đã xóa tất cả. Kiểm Tin như lúc mới cài.'],
    ['erasing' as const, 'Chưa xóa hết được. Đóng các trang khác của Kiểm Tin rồi thử lại.'],
  ])('everything goes only after a question (%s)', async (refuse, told) => {
    const user = userEvent.setup();
    const page = await openOptions({
      stored: { version: 2, level: 'strict' },
      drafts: [draft],
      ...(refuse && { refuse }),
    });
    await user.click(page.getByRole('button', { name: 'Xóa tất cả…' }));
    let asking = await page.findByRole('alertdialog');
    await user.click(within(asking).getByRole('button', { name: 'Thôi' }));
    expect(page.items[SETTINGS_KEY]).toBeDefined();
    await user.click(page.getByRole('button', { name: 'Xóa tất cả…' }));
    asking = await page.findByRole('alertdialog');
    await user.click(within(asking).getByRole('button', { name: 'Xóa tất cả' }));
    await page.findByText(told);
    if (!refuse) expect(page.items).toEqual({});
  });
});

describe('diagnosis and about', () => {
  test('tell the state of the product and nothing that the person wrote', async () => {
    const page = await openOptions({
      stored: { version: 2, agencyContact: { name: 'Bí mật', email: '', phone: '', address: '' } },
      policy: { level: { value: 'quiet', locked: true } },
    });
    await page.findByText('2 KB');
    const report = page.container.querySelector('.facts')?.textContent ?? '';
    expect(report).toContain('9.8.7');
    expect(report).toContain('Chrome 156');
    expect(report).toContain('02/08/2026');
    expect(report).toContain('cố định: Khi nào thì đánh dấu');
    expect(report).not.toContain('Bí mật');
  });

  test('open the privacy notice and the licences', async () => {
    const user = userEvent.setup();
    const page = await openOptions();
    await user.click(page.getByText('Thông báo về quyền riêng tư'));
    await page.findByText('Không gửi.');
    await user.click(page.getByText('Giấy phép của các phần đi kèm'));
    await page.findByText('Licences of parts');
  });

  test('a notice keeps its headings, lists and rows of tables, without signs of Markdown', () => {
    expect(
      noticeBlocks(
        '# Tên\n\n**Gọn:** [x](y.md).\n\n## Phần\n\n- một\n  hai\n- ba\n\n| a | b |\n|---|---|\n| c | `d` |\n',
      ),
    ).toEqual([
      { kind: 'text', text: 'Gọn: x.' },
      { kind: 'heading', text: 'Phần' },
      { kind: 'list', items: ['một hai', 'ba'] },
      { kind: 'list', items: ['c – d'] },
    ]);
  });
});
