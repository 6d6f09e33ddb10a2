import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draftDeckSchema } from '../../lib/training/deck-schema.ts';
import { OWN_DECKS_KEY } from '../../lib/training/own-decks.ts';
import { writeDeck } from '../../lib/training/read-deck.ts';
import { ROOM_COUNTS_KEY } from '../../lib/training/room-counts.ts';
import { SAMPLE_DECK, SAMPLE_ITEMS } from '../unit/training/sample-deck.ts';
import { memoryArea, openTrainer } from './trainer-support.tsx';

const OWN = { ...SAMPLE_DECK, id: 'bo-bai-1', title: 'Bộ của xã' };
const SCRIPT = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

const jsonFile = (text: string) => new File([text], 'bo-bai.json', { type: 'application/json' });

async function fileInput(label: string): Promise<HTMLInputElement> {
  await screen.findByRole('button', { name: label });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  return input;
}

describe('decks of one’s own', () => {
  it('says what the engine says while one is typing, and keeps every change', async () => {
    const area = memoryArea();
    const { user } = openTrainer({ at: '#make', area });
    await user.click(await screen.findByRole('button', { name: 'Bộ bài mới' }));
    await user.type(await screen.findByRole('textbox', { name: 'Tên bộ bài' }), 'Thử');
    expect(screen.getByText(/Còn \d+ chỗ cần sửa/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Nội dung bài' }), SAMPLE_ITEMS[0].text);
    expect(await screen.findByText('Khác văn bản chính thức')).toBeTruthy();
    expect(screen.getByText(/Bài nhắc đến Phú Yên, Khánh Hòa/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Lời giới thiệu' }), 'a');
    await user.type(screen.getByRole('textbox', { name: 'Vì sao' }), 'b');
    expect(screen.getByText('Bộ bài dùng được.')).toBeTruthy();
    await waitFor(() =>
      expect(area.kept[OWN_DECKS_KEY]).toMatchObject([
        { id: 'bo-bai-1', title: 'Thử', items: [{ id: 'bai-1', text: SAMPLE_ITEMS[0].text, why: 'b' }] },
      ]),
    );
  });

  it('keeps what another window has written meanwhile', async () => {
    const area = memoryArea({ [OWN_DECKS_KEY]: [OWN] });
    const { user } = openTrainer({ at: '#make/bo-bai-1', area });
    const title = await screen.findByRole('textbox', { name: 'Tên bộ bài' });
    const other = { ...OWN, id: 'cua-so-khac' };
    area.kept[OWN_DECKS_KEY] = [OWN, other];
    await user.type(title, '!');
    await waitFor(() =>
      expect(area.kept[OWN_DECKS_KEY]).toEqual([{ ...OWN, title: `${OWN.title}!` }, other]),
    );
  });

  it('adds, moves and removes posts', async () => {
    const area = memoryArea({ [OWN_DECKS_KEY]: [OWN] });
    const { user } = openTrainer({ at: '#make/bo-bai-1', area });
    await user.click(await screen.findByRole('button', { name: 'Thêm bài' }));
    await user.click(screen.getByRole('button', { name: 'Lên' }));
    const ids = () => draftDeckSchema.parse([area.kept[OWN_DECKS_KEY]].flat()[0]).items.map(({ id }) => id);
    await waitFor(() => expect(ids()).toEqual(['phu-yen-khanh-hoa', 'bai-1', 'duong-xa']));
    await user.click(screen.getByRole('button', { name: 'Bỏ bài này' }));
    await waitFor(() => expect(ids()).toEqual(['phu-yen-khanh-hoa', 'duong-xa']));
  });

  it('goes out to a file and comes back from it, under an id of its own', async () => {
    const area = memoryArea({ [OWN_DECKS_KEY]: [OWN] });
    const { user, saved } = openTrainer({ at: '#make', area });
    await user.click(await screen.findByRole('button', { name: 'Xuất tệp: Bộ của xã' }));
    expect(saved).toEqual([{ name: 'bo-bai-1.json', text: writeDeck(OWN) }]);
    await user.upload(await fileInput('Nhập tệp…'), jsonFile(saved[0]?.text ?? ''));
    expect(await screen.findByText('Đã nhập bộ “Bộ của xã”, 2 bài.')).toBeTruthy();
    await waitFor(() => expect(area.kept[OWN_DECKS_KEY]).toEqual([OWN, { ...OWN, id: 'bo-bai-1-1' }]));
  });

  it.each<[string, string, RegExp]>([
    [
      'wrong types',
      JSON.stringify({ format: 'kiem-tin/deck@1', ...OWN, items: [{ ...SAMPLE_ITEMS[0], text: 5 }] }),
      /Bài 1, mục nội dung bài: không đúng dạng; ở đây cần chữ\./,
    ],
    [
      '5,000 items',
      JSON.stringify({ format: 'kiem-tin/deck@1', ...OWN, items: Array(5000).fill(SAMPLE_ITEMS[0]) }),
      /quá nhiều bài \(5000\/200\)|lớn hơn 1 MB/,
    ],
    ['a huge file', ' '.repeat(5_000_000), /Tệp: lớn hơn 1 MB\./],
    ['something else', 'PK\u0003\u0004', /Tệp: không đọc được/],
  ])('refuses %s with a clear message and changes nothing', async (_, text, message) => {
    const area = memoryArea({ [OWN_DECKS_KEY]: [OWN] });
    const before = JSON.stringify(area.kept);
    const { user } = openTrainer({ at: '#make', area });
    await user.upload(await fileInput('Nhập tệp…'), jsonFile(text));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Chưa nhập được tệp này. Không có gì bị thay đổi.');
    expect(alert.textContent).toMatch(message);
    expect(JSON.stringify(area.kept)).toBe(before);
    expect(screen.getAllByText('Bộ của xã')).toHaveLength(1);
  });

  it('shows a script in a text as the text that it is, everywhere', async () => {
    const deck = { ...OWN, title: SCRIPT, items: [{ ...SAMPLE_ITEMS[1], text: SCRIPT, why: SCRIPT }] };
    const { user } = openTrainer({ at: '#make', area: memoryArea() });
    const title = document.title;
    await user.upload(await fileInput('Nhập tệp…'), jsonFile(writeDeck(deck)));
    await user.click(await screen.findByRole('link', { name: `Sửa: ${SCRIPT}` }));
    await screen.findByRole('heading', { name: SCRIPT });
    expect(document.querySelector('.practice .post-text')?.textContent).toBe(SCRIPT);
    expect(document.querySelectorAll('img, main script')).toHaveLength(0);
    expect(document.title).toBe(title);
  });

  it('shows an address that somebody else wrote, and does not link it', async () => {
    const source = { title: 'Nguồn lạ', url: 'https://vneid-capnhat.example/tai-ve' };
    const deck = { ...OWN, items: [{ ...SAMPLE_ITEMS[0], source }] };
    const { user } = openTrainer({ at: '#present/bo-bai-1', area: memoryArea({ [OWN_DECKS_KEY]: [deck] }) });
    await user.click(await screen.findByRole('button', { name: /Tiếp/ }));
    await user.click(screen.getByRole('button', { name: 'Vì sao' }));
    expect(screen.getByText(/vneid-capnhat/).closest('a')).toBeNull();
  });

  it('is deleted after asking back only', async () => {
    const area = memoryArea({ [OWN_DECKS_KEY]: [OWN] });
    const { user } = openTrainer({ at: '#make', area });
    await user.click(await screen.findByRole('button', { name: 'Xóa: Bộ của xã' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Thôi' }));
    expect(area.kept[OWN_DECKS_KEY]).toEqual([OWN]);
    await user.click(screen.getByRole('button', { name: 'Xóa: Bộ của xã' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Xóa' }));
    await waitFor(() => expect(area.kept[OWN_DECKS_KEY]).toEqual([]));
  });
});

describe('counts of a room', () => {
  it('are typed in, scored, kept and given out as a table', async () => {
    const area = memoryArea();
    const { user, saved } = openTrainer({ at: '#room/mau', area });
    await user.type(await screen.findByRole('spinbutton', { name: 'Bài 1: Kiểm tra trước (gợi ý)' }), '6');
    await user.type(screen.getByRole('spinbutton', { name: 'Bài 2: Chia sẻ được' }), '2');
    await user.type(screen.getByRole('spinbutton', { name: /Bài 2: Ý kiến.*gợi ý/ }), '4');
    expect(screen.getByText('Phân biệt: 100 %')).toBeTruthy();
    expect(screen.getByText('Bài khó nhất: bài 2, 67 % chọn như gợi ý.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Xuất bảng số' }));
    expect(saved[0]?.text).toBe(
      '\uFEFFBài;Chia sẻ được;Kiểm tra trước;Dấu hiệu lừa đảo;Ý kiến\r\n1;0;6;0;0\r\n2;2;0;0;4\r\n',
    );
    await waitFor(() => expect(area.kept[ROOM_COUNTS_KEY]).toHaveProperty('mau'));
  });

  it('come in from a table; one with a name is refused and changes nothing', async () => {
    const area = memoryArea();
    const { user } = openTrainer({ at: '#room/mau', area });
    const input = await fileInput('Nhập bảng số…');
    await user.upload(input, new File(['1;Nguyễn Thị Mẫu;2;3;4'], 'a.csv', { type: 'text/csv' }));
    const refused = await screen.findByText(/dòng 1 phải gồm số thứ tự.*không có chữ hay tên người/);
    expect(refused.closest('[role=alert]')).not.toBeNull();
    expect(area.kept).toEqual({});
    await user.upload(input, new File(['1;0;5;0;1\n2;1;0;0;5'], 'a.csv', { type: 'text/csv' }));
    expect(await screen.findByText('Đã nhập bảng số.')).toBeTruthy();
    expect(area.kept[ROOM_COUNTS_KEY]).toMatchObject({ mau: { 'duong-xa': { opinion: 5 } } });
  });
});
