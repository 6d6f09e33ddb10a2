import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PROGRESS_KEY, readProgress } from '../../lib/training/progress.ts';
import { SAMPLE_ITEMS } from '../unit/training/sample-deck.ts';
import { memoryArea, openTrainer } from './trainer-support.tsx';

type User = ReturnType<typeof openTrainer>['user'];
const [CHECK, OPINION] = SAMPLE_ITEMS;
const NAMES = {
  check: 'Kiểm tra trước',
  share: 'Chia sẻ được',
  scam: 'Dấu hiệu lừa đảo',
  opinion: 'Ý kiến – không phải chuyện kiểm chứng',
} as const;

const isShown = (text: string) => screen.queryByText(text) !== null;

/** Answers both posts of the round, in whatever order they come. */
async function answerBoth(user: User, toCheck: keyof typeof NAMES, toOpinion: keyof typeof NAMES) {
  for (let post = 0; post < 2; post += 1) {
    const answer = isShown(CHECK.text) ? toCheck : toOpinion;
    await user.click(screen.getByRole('button', { name: NAMES[answer] }));
    await user.click(screen.getByRole('button', { name: /Bài tiếp theo|Xem kết quả/ }));
  }
}

async function start(area = memoryArea()) {
  const view = openTrainer({ at: '#practise', area });
  await view.user.click(await screen.findByRole('button', { name: 'Bắt đầu 2 bài' }));
  return { ...view, area };
}

describe('practising', () => {
  it('gives feedback at the words, with record and rule, and moves the focus to it', async () => {
    const { user } = await start();
    for (let post = 0; post < 2; post += 1) {
      expect(screen.getAllByRole('button', { name: /Chia sẻ|Kiểm tra|lừa đảo|Ý kiến/ })).toHaveLength(4);
      expect(document.querySelector('mark')).toBeNull();
      if (isShown(CHECK.text)) {
        await user.click(screen.getByRole('button', { name: NAMES.share }));
        expect(screen.getByText('Gợi ý: Kiểm tra trước. Bạn chọn: Chia sẻ được.')).toBeTruthy();
        expect(document.querySelector('mark')?.textContent).toBe(CHECK.words[0]);
        expect(await screen.findByText(/Tỉnh Đắk Lắk gồm/)).toBeTruthy();
        expect(document.activeElement?.textContent).toContain('Gợi ý');
      } else {
        await user.click(screen.getByRole('button', { name: NAMES.opinion }));
        expect(screen.getByText('Đúng như gợi ý.')).toBeTruthy();
        expect(screen.getByText(OPINION.why)).toBeTruthy();
      }
      await user.click(screen.getByRole('button', { name: /Bài tiếp theo|Xem kết quả/ }));
    }
    expect(screen.getByText('Phân biệt: 50 %')).toBeTruthy();
  });

  it('calls care of the wrong kind near, not wrong', async () => {
    const { user } = await start();
    const answer = isShown(CHECK.text) ? NAMES.scam : NAMES.share;
    await user.click(screen.getByRole('button', { name: answer }));
    expect(screen.getByText(/^Gần đúng\. Gợi ý:/)).toBeTruthy();
  });

  it('scores both sides, offers what was missed again, and keeps counts only', async () => {
    const { user, area } = await start();
    await answerBoth(user, 'check', 'check');
    expect(screen.getByText('Bài cần kiểm tra hoặc có dấu hiệu lừa đảo: nhận ra 1 trong 1.')).toBeTruthy();
    expect(screen.getByText('Bài bình thường, bài đúng và ý kiến: để yên 0 trong 1.')).toBeTruthy();
    expect(
      screen.getByRole('img', { name: 'Phân biệt qua 1 lượt gần nhất, từ 50 % đến 50 %.' }),
    ).toBeTruthy();
    expect(screen.queryByText(CHECK.text)).toBeNull();
    expect(screen.getByText(OPINION.text)).toBeTruthy();

    const kept = readProgress(area.kept[PROGRESS_KEY]);
    expect(Object.keys(kept.cards)).toEqual(['mau/duong-xa']);
    expect(kept.sessions).toHaveLength(1);
    expect(JSON.stringify(area.kept)).not.toContain('Sáp nhập');

    await user.click(screen.getByRole('button', { name: 'Làm lại các bài này' }));
    expect(screen.getByText('Bài 1 trong 1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: NAMES.opinion }));
    await user.click(screen.getByRole('button', { name: 'Xem kết quả' }));
    expect(screen.getByText('Không có bài nào phải xem lại.')).toBeTruthy();
    // Only a round drawn by chance says how well posts are told apart.
    expect(readProgress(area.kept[PROGRESS_KEY]).sessions).toHaveLength(1);
  });

  it('brings back what is due', async () => {
    const { user, area } = await start();
    await answerBoth(user, 'share', 'opinion');
    const later = JSON.parse(JSON.stringify(area.kept));
    later[PROGRESS_KEY].cards['mau/phu-yen-khanh-hoa'].due = '2026-01-01T00:00:00.000Z';
    document.body.replaceChildren();
    const again = openTrainer({ at: '#practise', area: memoryArea(later) });
    await again.user.click(await screen.findByRole('button', { name: 'Ôn 1 bài đã nhầm' }));
    expect(screen.getByText(CHECK.text)).toBeTruthy();
  });

  it('forgets everything when asked, after asking back', async () => {
    const { user, area } = await start();
    await answerBoth(user, 'share', 'opinion');
    await user.click(screen.getByRole('button', { name: 'Lượt mới' }));
    await user.click(screen.getByRole('button', { name: 'Xóa tiến độ trên máy này' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Xóa' }));
    expect(screen.getByText('Đã xóa tiến độ.')).toBeTruthy();
    expect(area.kept[PROGRESS_KEY]).toEqual({ cards: {}, sessions: [] });
  });

  it('says so when nothing can be kept, and goes on', async () => {
    const full = { get: () => Promise.resolve({}), set: () => Promise.reject(new Error('full')) };
    const { user } = openTrainer({ at: '#practise', area: full });
    await user.click(await screen.findByRole('button', { name: 'Bắt đầu 2 bài' }));
    await user.click(screen.getByRole('button', { name: NAMES.check }));
    expect((await screen.findByRole('alert')).textContent).toContain('Máy chưa ghi được');
    expect(screen.getByRole('button', { name: 'Bài tiếp theo' })).toBeTruthy();
  });
});
