import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SAMPLE_DECK, SAMPLE_ITEMS } from '../unit/training/sample-deck.ts';
import { openTrainer } from './trainer-support.tsx';

const WHY = SAMPLE_ITEMS[0].why;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

async function present() {
  const view = openTrainer({ at: '#present/mau' });
  await screen.findByRole('heading', { name: SAMPLE_DECK.title });
  return view;
}

describe('presenting a deck', () => {
  it('offers every deck with its worksheet', async () => {
    openTrainer();
    const start = await screen.findByRole('link', { name: 'Trình chiếu: Bộ bài mẫu' });
    expect(start.getAttribute('href')).toBe('#present/mau');
    expect(screen.getByRole('link', { name: 'Phiếu in: Bộ bài mẫu' }).getAttribute('href')).toBe(
      '/trainer.html?view=worksheet&deck=mau',
    );
  });

  it('shows the post alone, then what the engine marks, then why: with a clicker', async () => {
    await present();
    press('PageDown');
    expect(screen.getByText('BÀI LUYỆN TẬP')).toBeTruthy();
    expect(screen.getByText(SAMPLE_ITEMS[0].text)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Khác văn bản chính thức/ })).toBeNull();
    expect(screen.queryByText(WHY)).toBeNull();

    press('PageDown');
    await screen.findByRole('button', { name: 'Khác văn bản chính thức. Xem vì sao.' });
    expect(document.querySelector('.stroke')?.textContent).toBe('Phú Yên đã sáp nhập với Khánh Hòa');
    expect(screen.queryByText(WHY)).toBeNull();

    press('PageDown');
    expect(screen.getByText(WHY)).toBeTruthy();
    expect(document.querySelector('mark')?.textContent).toBe('Phú Yên đã sáp nhập với Khánh Hòa');
    expect(screen.getByText(/Tỉnh Đắk Lắk gồm Phú Yên và Đắk Lắk/)).toBeTruthy();
    expect(screen.getByText(/Nghị quyết 202\/2025\/QH15, Quốc hội, 12\/06\/2025/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Đọc quy tắc này/ }).getAttribute('href')).toBe(
      '/popup.html?view=reading#rule-source',
    );
  });

  it('opens the explanation from the badge itself', async () => {
    const { user } = await present();
    press('PageDown');
    press('PageDown');
    await user.click(await screen.findByRole('button', { name: /Xem vì sao/ }));
    expect(screen.getByText(WHY)).toBeTruthy();
  });

  it('says of an opinion that there is no mark, and that this proves nothing', async () => {
    await present();
    press('End');
    press('PageUp');
    expect(await screen.findByText(/Kiểm Tin không gắn dấu. Không có dấu không có nghĩa/)).toBeTruthy();
    expect(screen.getByText('Ý kiến – không phải chuyện kiểm chứng')).toBeTruthy();
  });

  it('goes blank and comes back, keeps notes off the screen until asked, and enlarges the text', async () => {
    const { user, container } = await present();
    press('PageDown');
    press('b');
    expect(screen.queryByText('BÀI LUYỆN TẬP')).toBeNull();
    press('b');
    expect(screen.getByText('BÀI LUYỆN TẬP')).toBeTruthy();
    expect(screen.queryByText(/đọc câu này, bạn muốn biết thêm/)).toBeNull();
    press('n');
    expect(screen.getByText(/đọc câu này, bạn muốn biết thêm/)).toBeTruthy();
    const sizeOf = () => container.querySelector('.stage')?.getAttribute('data-zoom');
    expect(sizeOf()).toBe('100');
    await user.click(screen.getByRole('button', { name: 'A+ Chữ lớn hơn' }));
    expect(sizeOf()).toBe('115');
  });

  it('takes letters only while it has the focus, and the keys of a clicker always', async () => {
    await present();
    press('PageDown');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    press('r');
    expect(screen.queryByText(WHY)).toBeNull();
    press('PageDown');
    press('PageDown');
    expect(screen.getByText(WHY)).toBeTruthy();
  });

  it('leaves a press of the space bar on a button to the button', async () => {
    await present();
    press('PageDown');
    const reveal = screen.getByRole('button', { name: 'Vì sao' });
    reveal.focus();
    press(' ');
    expect(screen.getByText('2 / 4', { selector: '.bar-count' })).toBeTruthy();
    expect(screen.queryByText(WHY)).toBeNull();
  });
});

describe('the notes in a window of their own', () => {
  it('follow the stage, and move it', async () => {
    openTrainer({ view: { view: 'notes', deckId: 'mau' } });
    expect(screen.getByText(/Đang chờ màn trình chiếu/)).toBeTruthy();
    const stage = new BroadcastChannel('kiem-tin-stage');
    const heard: unknown[] = [];
    stage.onmessage = ({ data }) => heard.push(data);
    stage.postMessage({ type: 'at', deck: 'another', slide: 2, step: 'post' });
    stage.postMessage('something else');
    stage.postMessage({ type: 'at', deck: 'mau', slide: 1, step: 'post' });
    await screen.findByText('2 / 4');
    expect(screen.getByText(SAMPLE_ITEMS[0].text)).toBeTruthy();
    expect(screen.getByText(/đọc câu này, bạn muốn biết thêm/)).toBeTruthy();
    expect(screen.getByText(SAMPLE_ITEMS[1].text)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tiếp →' }));
    await waitFor(() => expect(heard).toContainEqual({ type: 'move', move: 'forward' }));
    stage.close();
  });

  it('are obeyed by the stage, which tells where it is', async () => {
    await present();
    const notes = new BroadcastChannel('kiem-tin-stage');
    const heard: unknown[] = [];
    notes.onmessage = ({ data }) => heard.push(data);
    notes.postMessage({ type: 'hello' });
    await waitFor(() => expect(heard).toContainEqual({ type: 'at', deck: 'mau', slide: 0, step: 'post' }));
    notes.postMessage({ type: 'move', move: 'last' });
    notes.postMessage({ type: 'move', move: 'forward' });
    await screen.findByText('BÀI LUYỆN TẬP');
    await waitFor(() => expect(heard).toContainEqual({ type: 'at', deck: 'mau', slide: 1, step: 'post' }));
    notes.close();
  });
});

describe('the worksheet', () => {
  it('has a page without answers and a page with them', async () => {
    const { container } = openTrainer({ view: { view: 'worksheet', deckId: 'mau' } });
    await screen.findByText(/Tỉnh Đắk Lắk gồm/);
    const [sheet, answers] = container.querySelectorAll('.sheet');
    expect(sheet?.textContent).toContain(SAMPLE_ITEMS[1].text);
    expect(sheet?.textContent).not.toContain(WHY);
    expect(answers?.textContent).toContain(WHY);
    expect(sheet?.querySelectorAll('.sheet-box')).toHaveLength(8);
  });

  it('says so when there is no such deck', async () => {
    openTrainer({ view: { view: 'worksheet', deckId: 'khong-co' } });
    expect((await screen.findByRole('alert')).textContent).toBe('Không tìm thấy bộ bài này trên máy.');
  });
});
