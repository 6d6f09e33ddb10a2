// Invented posts, 22 November 2026.
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginComposing } from '../../components/compose/begin-composing.ts';
import { ComposeApp } from '../../components/compose/compose-app.tsx';
import type { Capture, ComposeSettings } from '../../components/compose/compose-context.ts';
import { readPlace, writePlace } from '../../components/compose/page-place.ts';
import {
  blurPixels,
  boxAfterKey,
  boxBetween,
  firstBox,
  fitBox,
  SMALLEST,
} from '../../components/compose/picture-edit.ts';
import type { Draft } from '../../lib/report/draft.ts';
import { startQuestion, startReport } from '../../lib/report/start-draft.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/settings-shape.ts';
import { memoryDrafts } from './memory-drafts.ts';
import { openPanel } from './panel-support.tsx';

const NOW = new Date().toISOString();
const OLD = new Date(Date.now() - 100 * 86_400_000).toISOString();
const question = (id: string, claim: string, now = NOW) =>
  startQuestion({ claim, offices: ['Sở Nội vụ'], platform: 'Facebook' }, { id, now });

interface Setup {
  readonly place?: string;
  readonly settings?: Partial<ComposeSettings>;
  readonly drafts?: readonly Draft[];
  readonly capture?: (stop: AbortSignal) => Promise<Capture>;
  readonly language?: 'vi' | 'en';
}

async function openPage({ place = '', settings, drafts = [], capture, language = 'vi' }: Setup = {}) {
  location.hash = place;
  const kept = memoryDrafts();
  for (const draft of drafts) kept.rows.set(draft.id, draft);
  const changed: object[] = [];
  const composing = await beginComposing(
    {
      drafts: kept.store,
      provinces: ['Gia Lai', 'Lai Châu'],
      settings: async () => ({ ...DEFAULT_SETTINGS, locked: new Set(), ...settings }),
      change: async (changes) => {
        changed.push(changes);
        return true;
      },
      openPage: () => {},
      capture,
    },
    'page',
  );
  render(<ComposeApp composing={composing} look={{ language, theme: 'system' }} />);
  await screen.findByRole('heading', { level: 2 });
  return { kept, changed, user: userEvent.setup() };
}

beforeEach(async () => {
  location.hash = '';
  // The change is told later.
  await new Promise((resolve) => setTimeout(resolve, 0));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const paper = () => document.querySelector('.paper')?.textContent ?? '';

describe('the page of the forms', () => {
  test('opens the draft that its address names, and says so when there is none', async () => {
    await openPage({ place: '#draft=a', drafts: [question('a', 'mỗi xã 30 biên chế')] });
    await screen.findByRole('textbox', { name: 'Thông tin muốn hỏi' });
    expect(paper()).toContain('mỗi xã 30 biên chế');
    cleanup();
    location.hash = '#draft=khong-co';
    const kept = memoryDrafts();
    const composing = await beginComposing(
      {
        drafts: kept.store,
        provinces: [],
        settings: async () => ({ ...DEFAULT_SETTINGS, locked: new Set() }),
        change: async () => true,
        openPage: () => {},
      },
      'page',
    );
    render(<ComposeApp composing={composing} look={{ language: 'vi', theme: 'system' }} />);
    await screen.findByText(/Không thấy bản nháp này/);
  });

  test('names nobody on the sheet unless it is switched on, and then as typed', async () => {
    const { user, kept } = await openPage({
      place: '#draft=a',
      drafts: [question('a', 'mỗi xã 30 biên chế')],
    });
    const use = await screen.findByRole('checkbox', { name: 'Ghi người gửi, nơi gửi vào bản in' });
    expect(use.matches(':checked')).toBe(false);
    expect(paper()).toContain('NGƯỜI ĐỀ NGHỊ');
    await user.click(use);
    await user.type(await screen.findByRole('textbox', { name: 'Cơ quan gửi' }), 'Trường Tiểu học Số 1');
    expect(paper()).toContain('TRƯỜNG TIỂU HỌC SỐ 1');
    expect(paper()).toContain('V/v đề nghị xác minh thông tin trên mạng');
    await user.click(use);
    expect(paper()).not.toContain('TRƯỜNG TIỂU HỌC');
    await waitFor(() => expect(JSON.stringify([...kept.rows.values()])).not.toContain('Tiểu học'));
  });

  test('removes what is past its time, names it, and puts it back', async () => {
    const { user, kept } = await openPage({
      drafts: [question('cu', 'Sổ đỏ cũ', OLD), question('moi', 'Lương cơ sở')],
    });
    await screen.findByText(/Đã xóa 1 bản nháp không sửa trong hơn 90 ngày.*Sổ đỏ cũ/);
    expect([...kept.rows.keys()]).toEqual(['moi']);
    await user.click(screen.getByRole('button', { name: 'Khôi phục' }));
    await screen.findByText('Đã khôi phục.');
    expect(kept.rows.get('cu')?.updatedOn).not.toBe(OLD);
  });

  test('keeps everything where the person said so, and shows what the agency fixed', async () => {
    const { user, kept, changed } = await openPage({
      settings: { draftRetentionDays: 0 },
      drafts: [question('cu', 'Sổ đỏ cũ', OLD)],
    });
    expect(kept.rows.size).toBe(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Giữ bản nháp bao lâu' }), '30');
    expect(changed).toEqual([{ draftRetentionDays: 30 }]);
    cleanup();
    await openPage({ settings: { locked: new Set(['draftRetentionDays']) } });
    expect(screen.getByRole('combobox', { name: 'Giữ bản nháp bao lâu' })).toHaveProperty('disabled', true);
    screen.getByText('Do cơ quan của bạn đặt.');
  });

  test('searches without accents and exports under a name that says what it is', async () => {
    const names = ['Sổ đỏ cũ', 'Lương cơ sở', 'Giấy tờ xe', 'Học phí'];
    const { user } = await openPage({ drafts: names.map((name, i) => question(`d${i}`, name)) });
    await user.type(await screen.findByRole('textbox', { name: 'Tìm trong bản nháp' }), 'so do');
    screen.getByText('Tìm thấy 1 trong 4 bản nháp.');
    expect(screen.getAllByRole('button', { name: /^Mở lại/ })).toHaveLength(1);
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await user.click(screen.getByRole('button', { name: 'Xuất bản nháp (không mã hóa)' }));
    expect(saved[0]).toMatch(/^kiem-tin-ban-nhap-khong-ma-hoa-\d{4}-\d\d-\d\d\.json$/);
  });

  test('counts what was sent, and takes it back when it was not sent after all', async () => {
    const { user, kept } = await openPage({
      place: '#draft=a',
      drafts: [question('a', 'mỗi xã 30 biên chế')],
    });
    await user.click(await screen.findByRole('button', { name: 'Đánh dấu đã gửi' }));
    await waitFor(() =>
      expect(kept.sent.get('a')).toMatchObject({ subject: 'question', platform: 'Facebook' }),
    );
    await user.click(screen.getByRole('button', { name: 'Bỏ đánh dấu đã gửi' }));
    await waitFor(() => expect(kept.sent.size).toBe(0));
    await user.click(screen.getByRole('button', { name: 'Đánh dấu đã gửi' }));
    await waitFor(() => expect(kept.sent.size).toBe(1));
    location.hash = '#summary';
    await screen.findByText(/: 1 mục đã gửi\.$/);
    screen.getByRole('img', { name: 'Biểu đồ: Câu hỏi để xác minh 1' });
    expect(paper()).toContain('đã gửi 1 câu hỏi và tin báo');
    expect(document.querySelector('main')?.textContent).not.toContain('biên chế');
    await user.click(screen.getByRole('button', { name: 'Xóa số liệu tổng hợp' }));
    await user.click(screen.getByRole('button', { name: 'Xóa hẳn số liệu tổng hợp' }));
    await screen.findByText(/: 0 mục đã gửi\.$/);
  });

  test('has every guide with its date, and no number of a dissolved body', async () => {
    await openPage({ place: '#guides' });
    const guides = [...document.querySelectorAll('.guide')].map((guide) => guide.textContent ?? '');
    expect(guides).toHaveLength(7);
    for (const guide of guides) expect(guide).toMatch(/biết được đến .*\d{4}.*kiểm tra lại/);
    expect(document.body.textContent).not.toMatch(/0799|18008108|mic\.gov/);
  });
});

describe('one’s own agency', () => {
  test('is asked first, at its own address', async () => {
    const agencyContact = { name: 'Văn phòng xã', email: 'vp@xa.example', phone: '', address: '' };
    const { user } = await openPage({ settings: { agencyContact } });
    await user.click(screen.getByRole('button', { name: 'Viết câu hỏi mới' }));
    await screen.findByRole('textbox', { name: 'Thông tin muốn hỏi' });
    expect(paper()).toContain('Kính gửi: Văn phòng xã');
    expect(screen.getByRole('link', { name: 'Mở trong thư điện tử' }).getAttribute('href')).toMatch(
      /^mailto:vp@xa\.example\?/,
    );
    const where = screen.getByRole('heading', { name: 'Hỏi ở đâu' }).parentElement;
    expect(where?.querySelector('li')?.textContent).toContain('Văn phòng xã');
  });
});

describe('pictures as evidence', () => {
  async function openReport(category: RegExp, capture: Setup['capture']) {
    const page = await openPage({ ...(capture && { capture }) });
    await page.user.click(screen.getByRole('button', { name: 'Viết tin báo mới' }));
    await page.user.click(await screen.findByRole('radio', { name: category }));
    return page;
  }
  const never = () => new Promise<Capture>(() => {});

  test('are asked for each time, and a refusal of the browser is said', async () => {
    const { user } = await openReport(/Lừa đảo/, async () => ({ ok: false }));
    await user.click(screen.getByRole('button', { name: 'Chụp một trang…' }));
    screen.getByText(/Không chụp nội dung xâm hại trẻ em/);
    await user.click(screen.getByRole('button', { name: 'Tôi hiểu, bắt đầu chụp' }));
    await screen.findByText(/^Chưa chụp được trang đó/);
  });

  test('stop waiting when the person says so', async () => {
    let stopped = false;
    const { user } = await openReport(/Lừa đảo/, (stop) => {
      stop.addEventListener('abort', () => {
        stopped = true;
      });
      return never();
    });
    await user.click(screen.getByRole('button', { name: 'Chụp một trang…' }));
    await user.click(screen.getByRole('button', { name: 'Tôi hiểu, bắt đầu chụp' }));
    await user.click(screen.getByRole('button', { name: 'Thôi' }));
    expect(stopped).toBe(true);
  });

  test.each([/Xâm hại trẻ em/, /Phát tán hình ảnh riêng tư/])(
    'are never offered for %s',
    async (category) => {
      const { user } = await openReport(category, never);
      expect(screen.queryByText('Ảnh chụp làm bằng chứng')).toBeNull();
      await user.click(screen.getByRole('radio', { name: /Lừa đảo/ }));
      await screen.findByText('Ảnh chụp làm bằng chứng');
      await user.type(screen.getByRole('textbox', { name: 'Lời trong bài' }), 'Văn bản đóng dấu mật');
      await waitFor(() => expect(screen.queryByText('Ảnh chụp làm bằng chứng')).toBeNull());
    },
  );

  test('are never offered about words that look like a secret document, also when the draft is opened again', async () => {
    const { draft } = startReport(
      { category: 'fraud', excerpt: 'Công văn đóng dấu mật', signals: [], platform: '', seenOn: '' },
      { id: 'mat', now: NOW },
    );
    await openPage({ place: '#draft=mat', drafts: [draft], capture: never });
    await screen.findByRole('group', { name: 'Việc này là gì?' });
    expect(paper()).toContain('Nội dung giống văn bản có dấu mật');
    screen.getByText(/Không chia sẻ, không chép lại, kể cả để hỏi/);
    expect(screen.queryByText('Ảnh chụp làm bằng chứng')).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'Lời trong bài' })).toBeNull();
  });

  test('are not offered in the panel, nor for a question', async () => {
    const { user } = await openPage({ capture: never });
    await user.click(screen.getByRole('button', { name: 'Viết câu hỏi mới' }));
    await screen.findByRole('textbox', { name: 'Thông tin muốn hỏi' });
    expect(screen.queryByText('Ảnh chụp làm bằng chứng')).toBeNull();
  });

  test('the box stays inside the picture, whatever the keys', () => {
    const size = { width: 400, height: 300 };
    const key = (name: string, shiftKey = false, altKey = false) => ({ key: name, shiftKey, altKey });
    let box = firstBox(size);
    expect(boxAfterKey(box, key('a'), size)).toBeUndefined();
    expect(boxAfterKey(box, key('ArrowRight', false, true), size)).toEqual({ ...box, x: box.x + 1 });
    for (const [name, isShift] of [
      ['ArrowRight', false],
      ['ArrowDown', true],
      ['ArrowUp', false],
      ['ArrowLeft', true],
    ] as const) {
      for (let i = 0; i < 100; i += 1) box = boxAfterKey(box, key(name, isShift), size) ?? box;
      expect(box).toEqual(fitBox(box, size));
    }
    expect(box.width).toBe(SMALLEST);
    expect(boxBetween({ x: 900, y: -5 }, { x: 10, y: 50 }, size)).toEqual({
      x: 0,
      y: 0,
      width: 400,
      height: 55,
    });
  });

  test('a blur leaves nothing of the pixels but coarse means', () => {
    const size = { width: 48, height: 48 };
    const pixels = new Uint8ClampedArray(size.width * size.height * 4).map((_, i) => (i * 37) % 256);
    blurPixels(pixels, size);
    const colours = new Set<string>();
    for (let i = 0; i < pixels.length; i += 4) colours.add(pixels.slice(i, i + 4).join());
    expect(colours.size).toBeLessThanOrEqual(4);
  });
});

describe('addresses of the page', () => {
  test.each(['drafts', 'summary', 'guides', { draft: 'a b/ế' }] as const)('%j there and back', (place) => {
    expect(readPlace(writePlace(place))).toEqual(place);
  });

  test.each(['', '#', '#nope', '#draft=', '#draft=%E0%A4%A'])('%s is the list', (hash) => {
    expect(readPlace(hash)).toBe('drafts');
  });
});

describe('the panel', () => {
  const SCAM = 'Em là Nguyễn Văn Khoai bên Công an xã, đọc mã OTP cho em kẻo tài khoản VNeID bị khóa.';

  test('opens the form that chosen words are meant for', async () => {
    const panel = await openPanel({ selection: { text: SCAM, cut: false, purpose: 'report', site: 'zalo' } });
    await panel.findByRole('group', { name: 'Việc này là gì?' }, { timeout: 10_000 });
    expect(panel.queryByRole('radio', { checked: true })).toBeNull();
    expect(panel.getByRole('textbox', { name: 'Lời trong bài' })).toHaveProperty(
      'value',
      expect.stringContaining('[tên 1]'),
    );
    expect(panel.getByRole('combobox', { name: 'Thấy ở đâu' })).toHaveProperty('value', 'Zalo');
    expect(panel.kept.rows.size).toBe(0);
  });

  test('hands a draft over to the page, kept, and goes back', async () => {
    const user = userEvent.setup();
    const panel = await openPanel({
      selection: { text: 'Hùng Nguyễn nói mỗi xã còn 30 biên chế', cut: false, purpose: 'question' },
      composeSettings: { province: 'Gia Lai' },
    });
    await user.click(await panel.findByRole('button', { name: /^Bản in/ }, { timeout: 10_000 }));
    await waitFor(() => expect(panel.opened).toHaveLength(1));
    const [[id, row] = []] = [...panel.kept.rows];
    expect(panel.opened).toEqual([{ draft: id }]);
    expect(row).toMatchObject({ claim: expect.stringContaining('[tên] nói mỗi xã') });
    await waitFor(() =>
      expect(panel.queryByRole('heading', { name: 'Hỏi để xác minh', level: 2 })).toBeNull(),
    );
  });

  test('does not open the page for a draft that cannot be kept, and says so', async () => {
    const user = userEvent.setup();
    const panel = await openPanel({
      selection: { text: 'mỗi xã còn 30 biên chế', cut: false, purpose: 'question' },
    });
    panel.kept.state.trouble = 'full';
    await user.click(await panel.findByRole('button', { name: /^Bản in/ }, { timeout: 10_000 }));
    const alert = await panel.findByRole('alert');
    within(alert).getByText(/không lưu được bản nháp/);
    expect(panel.opened).toEqual([]);
  });

  test('begins a report in the person’s province, and remembers another one', async () => {
    const user = userEvent.setup();
    const panel = await openPanel({
      selection: { text: SCAM, cut: false, purpose: 'report' },
      composeSettings: { province: 'Gia Lai' },
    });
    const province = await panel.findByRole('combobox', { name: 'Bạn đang ở' }, { timeout: 10_000 });
    expect(province).toHaveProperty('value', 'Gia Lai');
    await user.selectOptions(province, 'Lai Châu');
    expect(panel.changed).toEqual([{ province: 'Lai Châu' }]);
  });
});
