import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import type { RuledSetting } from '../../lib/store/policy-shape.ts';
import { DEFAULT_SETTINGS, type SettingsChoices } from '../../lib/store/settings-shape.ts';
import { memoryArea, realEngine } from './trainer-support.tsx';

afterEach(cleanup);

function open(locked: readonly RuledSetting[] = [], keeps = true) {
  const chosen: SettingsChoices[] = [];
  const change = (choices: SettingsChoices) => {
    chosen.push(choices);
    return Promise.resolve(keeps);
  };
  const provinces = () => Promise.resolve(['Đắk Lắk', 'Khánh Hòa']);
  render(
    <WelcomePage
      gear={{ settings: DEFAULT_SETTINGS, locked: new Set(locked), change, provinces }}
      training={{
        area: memoryArea(),
        settings: DEFAULT_SETTINGS,
        shipped: [],
        loadEngine: realEngine,
        saveFile: () => {},
      }}
    />,
  );
  return { chosen, user: userEvent.setup() };
}

describe('the welcome page', () => {
  it('lets one try a mark of the real engine first', async () => {
    const { user } = open();
    expect(screen.queryByText(/Tỉnh Đắk Lắk gồm/)).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Khác văn bản chính thức. Xem vì sao.' }));
    expect(screen.getByText(/Tỉnh Đắk Lắk gồm/)).toBeTruthy();
  });

  it('takes three steps, says what it never does, and keeps each choice at once', async () => {
    const { user, chosen } = open();
    await user.click(screen.getByRole('button', { name: 'Tiếp' }));
    expect(document.activeElement?.textContent).toBe('Kiểm Tin không bao giờ');
    expect(screen.getByText('Gắn dấu vào ý kiến, phê bình, câu hỏi, chuyện đùa.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tiếp' }));
    expect(screen.getByText(/Bước 3 trong 3/)).toBeTruthy();
    await user.click(screen.getByRole('switch', { name: 'TikTok' }));
    await user.click(screen.getByRole('radio', { name: 'Ít' }));
    expect(chosen).toEqual([{ sites: { tiktok: false } }, { level: 'quiet' }]);
    expect(screen.getByRole('switch', { name: 'TikTok' })).toHaveProperty('checked', false);
    await user.click(screen.getByRole('button', { name: 'Xong' }));
    expect(screen.getByRole('link', { name: 'Luyện tập vài bài' }).getAttribute('href')).toBe(
      '/trainer.html#practise',
    );
  });

  it('can be skipped, and leaves alone what an agency has set', async () => {
    const { user } = open(['sites.zalo', 'level']);
    await user.click(screen.getByRole('button', { name: 'Bỏ qua' }));
    expect(screen.getByRole('heading', { name: 'Xong rồi' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lùi' }));
    expect(screen.getByText(/Cơ quan của bạn đã đặt sẵn/)).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Zalo' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('switch', { name: 'TikTok' })).toHaveProperty('disabled', false);
  });

  it('says so when a choice could not be kept', async () => {
    const { user } = open([], false);
    await user.click(screen.getByRole('button', { name: 'Tiếp' }));
    await user.click(screen.getByRole('button', { name: 'Tiếp' }));
    await user.click(screen.getByRole('switch', { name: 'TikTok' }));
    const said = await screen.findByText(/Máy chưa ghi được/);
    expect(said.closest('[role=alert]')).not.toBeNull();
  });
});
