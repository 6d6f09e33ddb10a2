import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { WrongMarksBlock } from '../../components/mark/wrong-marks-block.tsx';
import { keepWrongMark, WRONG_MARKS_KEY } from '../../lib/store/wrong-marks.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function memory() {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key: string) => structuredClone({ [key]: items[key] }),
    set: async (added: object) => void Object.assign(items, structuredClone(added)),
    remove: async (key: string) => void delete items[key],
  };
}

async function withNotes() {
  const area = memory();
  const note = { rules: ['differs/merger'], on: '2026-11-22' };
  await keepWrongMark(area, { ...note, text: 'Một bài', withText: true });
  await keepWrongMark(area, { ...note, text: 'Hai bài khác hẳn', withText: false });
  return area;
}

const block = (area: ReturnType<typeof memory>) =>
  render(<WrongMarksBlock area={area} language="vi" today="2026-11-23" />);

/** The files that the page offers to keep. */
function catchFiles(): { readonly name: string; readonly blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    last = made instanceof Blob ? made : undefined;
    return 'blob:one';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) files.push({ name: this.download, blob: last });
  });
  return files;
}

test('says what is there before anything is noted', async () => {
  const page = block(memory());
  await page.findByText('Chưa có ghi chú nào');
  expect(page.queryByRole('button')).toBeNull();
});

test('counts the notes, warns of words in them, and exports them without the salt', async () => {
  const user = userEvent.setup();
  const files = catchFiles();
  const page = block(await withNotes());
  await page.findByText('Có 2 ghi chú.');
  expect(page.getByText(/1 ghi chú kèm nội dung bài: hãy xem lại trước khi gửi/)).toBeTruthy();
  await user.click(page.getByRole('button', { name: 'Xuất tệp' }));
  await page.findByText('Đã tạo tệp kiem-tin-dau-chua-dung-2026-11-23.json.');
  expect(files.map(({ name }) => name)).toEqual(['kiem-tin-dau-chua-dung-2026-11-23.json']);
  const text = (await files[0]?.blob.text()) ?? '';
  expect(JSON.parse(text)).toMatchObject({
    format: 'kiem-tin/wrong-marks',
    notes: [{ text: 'Một bài' }, {}],
  });
  expect(text).not.toContain('salt');
  expect(text).not.toContain('Hai bài');
});

test('shows the notes, and deletes them after a question', async () => {
  const user = userEvent.setup();
  const area = await withNotes();
  const page = block(area);
  await user.click(await page.findByText('Xem các ghi chú'));
  expect(page.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    '22/11/2026',
    '22/11/2026',
  ]);
  const result = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(result.violations.map(({ id }) => id)).toEqual([]);
  await user.click(page.getByRole('button', { name: 'Xóa hết…' }));
  await page.findByRole('alertdialog', { name: 'Xóa 2 ghi chú?' });
  await user.click(page.getByRole('button', { name: 'Xóa' }));
  await page.findByText('Đã xóa các ghi chú.');
  expect(area.items[WRONG_MARKS_KEY]).toBeUndefined();
});

test('says when the storage refuses', async () => {
  const area = memory();
  area.get = () => Promise.reject(new Error('no'));
  const page = block(area);
  await page.findByText(/Trình duyệt chưa cho đọc hoặc ghi/);
});
