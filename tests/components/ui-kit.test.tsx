import { cleanup, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Button } from '../../components/ui/button.tsx';
import { Checkbox } from '../../components/ui/checkbox.tsx';
import { Combobox, matchesTyped } from '../../components/ui/combobox.tsx';
import { ConfirmDialog } from '../../components/ui/confirm-dialog.tsx';
import { Dialog } from '../../components/ui/dialog.tsx';
import { EmptyBlock } from '../../components/ui/empty-block.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { RadioList } from '../../components/ui/radio-list.tsx';
import { Select } from '../../components/ui/select.tsx';
import { StatusLine } from '../../components/ui/status-line.tsx';
import { Table } from '../../components/ui/table.tsx';
import { Tabs } from '../../components/ui/tabs.tsx';
import { TextField } from '../../components/ui/text-field.tsx';
import { VisuallyHidden } from '../../components/ui/visually-hidden.tsx';

afterEach(cleanup);

async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const PLACES = ['Đà Nẵng', 'Đắk Lắk', 'Hồ Chí Minh', 'Huế', 'Thái Nguyên'].map((label) => ({
  value: label,
  label,
}));

describe('tabs', () => {
  function Page() {
    const [at, setAt] = useState<'one' | 'two'>('one');
    return (
      <Tabs
        label="Các phần"
        items={[
          { id: 'one', label: 'Một', icon: null },
          { id: 'two', label: 'Hai', icon: null },
        ]}
        selected={at}
        onSelect={setAt}
      >
        <p>Phần {at}</p>
      </Tabs>
    );
  }

  test('are one tab stop; arrows choose; the panel is named by its tab', async () => {
    const user = userEvent.setup();
    const page = render(<Page />);
    expect(page.getByRole('tabpanel', { name: 'Một' }).textContent).toBe('Phần one');
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(page.getByRole('tab', { name: 'Hai' }).getAttribute('aria-selected')).toBe('true');
    expect(page.getByRole('tabpanel', { name: 'Hai' }).textContent).toBe('Phần two');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(page.getByRole('tab', { name: 'Một' }));
    await user.tab();
    expect(document.activeElement).toBe(page.getByRole('tabpanel', { name: 'Một' }));
    expect(await violations()).toEqual([]);
  });
});

describe('dialogs', () => {
  function Page({ onDone = () => {} }: { readonly onDone?: () => void }) {
    const [open, setOpen] = useState<'task' | 'question'>();
    return (
      <main>
        <Button onClick={() => setOpen('task')}>Mở</Button>
        <Button onClick={() => setOpen('question')}>Xóa hết</Button>
        <Dialog
          open={open === 'task'}
          onClose={() => setOpen(undefined)}
          title="Một việc"
          description="Lời dẫn"
          footer={<Button tone="primary">Lưu</Button>}
        >
          <p>Nội dung</p>
        </Dialog>
        <ConfirmDialog
          open={open === 'question'}
          title="Xóa 3 bản nháp?"
          text="Không lấy lại được."
          confirmLabel="Xóa"
          danger
          onConfirm={() => {
            onDone();
            setOpen(undefined);
          }}
          onCancel={() => setOpen(undefined)}
        />
      </main>
    );
  }

  test('are named and described, close with Escape, and give the focus back', async () => {
    const user = userEvent.setup();
    const page = render(<Page />);
    const door = page.getByRole('button', { name: 'Mở' });
    await user.click(door);
    const dialog = await page.findByRole('dialog', { name: 'Một việc' });
    expect(dialog.getAttribute('aria-describedby')).toBe(page.getByText('Lời dẫn').id);
    await vi.waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    expect(await violations()).toEqual([]);
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    await vi.waitFor(() => expect(document.activeElement).toBe(door));
  });

  test('a question starts on the safe answer and does what the other one says', async () => {
    const user = userEvent.setup();
    const done = vi.fn();
    const page = render(<Page onDone={done} />);
    await user.click(page.getByRole('button', { name: 'Xóa hết' }));
    const question = await page.findByRole('alertdialog', { name: 'Xóa 3 bản nháp?' });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Thôi'));
    await user.click(within(question).getByRole('button', { name: 'Thôi' }));
    await vi.waitFor(() => expect(page.queryByRole('alertdialog')).toBeNull());
    expect(done).not.toHaveBeenCalled();
    await user.click(page.getByRole('button', { name: 'Xóa hết' }));
    await user.click(await page.findByRole('button', { name: 'Xóa' }));
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('a list to choose from', () => {
  test.each([
    ['Đà Nẵng', 'da nang', true],
    ['Đà Nẵng', 'nẵng', true],
    ['Đà Nẵng', 'Da N', true],
    ['Hồ Chí Minh', 'minh ho', true],
    ['Đà Nẵng', 'ang', false],
    ['Huế', 'hue thua', false],
    ['Huế', '', true],
  ])('%s and "%s": %s', (label, typed, found) => {
    expect(matchesTyped(label, typed)).toBe(found);
  });

  test('finds without accents, is chosen by key, and can be cleared', async () => {
    const user = userEvent.setup();
    const seen: (string | undefined)[] = [];
    function Page() {
      const [value, setValue] = useState<string>();
      return (
        <Combobox
          label="Tỉnh, thành phố"
          hint="Gõ có dấu hay không dấu đều được"
          options={PLACES}
          value={value}
          onChange={(next) => {
            seen.push(next);
            setValue(next);
          }}
        />
      );
    }
    const page = render(<Page />);
    const box = page.getByRole('combobox', { name: 'Tỉnh, thành phố' });
    await user.click(box);
    await user.type(box, 'da n');
    await vi.waitFor(() =>
      expect(page.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Đà Nẵng']),
    );
    expect(await violations()).toEqual([]);
    await user.keyboard('{Enter}');
    expect(seen).toEqual(['Đà Nẵng']);
    await user.click(page.getByRole('button', { name: 'Bỏ chọn: Tỉnh, thành phố' }));
    expect(seen).toEqual(['Đà Nẵng', undefined]);
  });
});

test('what is wrong in a field is tied to it and read aloud', async () => {
  const page = render(
    <TextField label="Số" value="x" onChange={() => {}} error="Chỉ gồm chữ số" hint="6 số" />,
  );
  const field = page.getByRole('textbox', { name: 'Số' });
  const lines = (field.getAttribute('aria-describedby') ?? '').split(' ');
  expect(lines.map((id) => document.getElementById(id)?.textContent)).toEqual(['6 số', 'Chỉ gồm chữ số']);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(page.getByRole('alert').textContent).toBe('Chỉ gồm chữ số');
});

test('ticks, dots and lists tell what was chosen', async () => {
  const user = userEvent.setup();
  const told = vi.fn();
  const page = render(
    <>
      <Checkbox label="Kèm nội dung" checked={false} onChange={told} />
      <RadioList
        legend="Mức"
        options={[
          { value: 'a', label: 'Ít', hint: 'Chỉ điều chắc' },
          { value: 'b', label: 'Nhiều' },
        ]}
        value={undefined}
        onChange={told}
      />
      <Select label="Nơi" options={PLACES} value="Huế" onChange={told} />
    </>,
  );
  await user.click(page.getByRole('checkbox', { name: 'Kèm nội dung' }));
  await user.click(page.getByRole('radio', { name: 'Nhiều' }));
  await user.selectOptions(page.getByRole('combobox', { name: 'Nơi' }), 'Đà Nẵng');
  expect(told.mock.calls).toEqual([[true], ['b'], ['Đà Nẵng']]);
});

test('notices, empty places, tables and confirmations are clean to axe', async () => {
  const page = render(
    <main>
      <Notice tone="trouble" live title="Chưa lưu được">
        Hãy thử lại.
      </Notice>
      <EmptyBlock title="Chưa có gì" text="Ghi chú sẽ nằm ở đây.">
        <Button tone="quiet">Bắt đầu</Button>
      </EmptyBlock>
      <Table
        caption="Điểm"
        columns={[
          { id: 'name', title: 'Bộ', cell: (row: { name: string; score: number }) => row.name },
          { id: 'score', title: 'Điểm', numeric: true, cell: (row) => row.score },
        ]}
        rows={[{ name: 'Sáp nhập', score: 8 }]}
        rowKey={(row) => row.name}
      />
      <StatusLine text="Đã lưu" />
      <VisuallyHidden>Chỉ để nghe</VisuallyHidden>
    </main>,
  );
  expect(page.getByRole('alert').textContent).toContain('Chưa lưu được');
  expect(page.getByRole('rowheader', { name: 'Sáp nhập' })).toBeTruthy();
  expect(page.getByRole('status').textContent).toBe('Đã lưu');
  expect(await violations()).toEqual([]);
});
