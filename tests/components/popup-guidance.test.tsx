import { cleanup, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { axeViolations, openPopup, STATUS } from './popup-support.tsx';

afterEach(cleanup);

const TABS = ['Trang này', 'Quy tắc ứng xử', 'Trước khi chia sẻ', 'Tra cứu', 'Pháp luật cần biết'];

describe('tabs', () => {
  test('arrows, Home and End move, select and wrap; one tab stop', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({ answers: { 'page-status': STATUS } });
    const selected = () => popup.getByRole('tab', { selected: true });
    popup.getByRole('tab', { name: TABS[0] ?? '' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(selected().textContent).toBe(TABS[1]);
    expect(document.activeElement).toBe(selected());
    await user.keyboard('{End}');
    expect(selected().textContent).toBe(TABS[4]);
    await user.keyboard('{ArrowRight}');
    expect(selected().textContent).toBe(TABS[0]);
    await user.keyboard('{ArrowLeft}');
    expect(selected().textContent).toBe(TABS[4]);
    await user.keyboard('{Home}');
    expect(selected().textContent).toBe(TABS[0]);
    expect(popup.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toEqual([selected()]);
  });

  test('Tab goes on to the panel, which is named by its tab', async () => {
    const user = userEvent.setup();
    const popup = await openPopup({ answers: { 'page-status': STATUS } });
    popup.getByRole('tab', { selected: true }).focus();
    await user.tab();
    expect(document.activeElement).toBe(popup.getByRole('tabpanel', { name: 'Trang này' }));
  });

  test.each(TABS)('%s has no accessibility violation', async (name) => {
    const popup = await openPopup({ answers: { 'page-status': STATUS } });
    await userEvent.setup().click(popup.getByRole('tab', { name }));
    expect(await axeViolations()).toEqual([]);
  });
});

describe('the Code', () => {
  test('is searched without diacritics', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.type(popup.getByRole('searchbox'), 'tre em');
    await popup.findByText(/^\d+ thẻ$/);
    expect(popup.getAllByRole('article')[0]?.id).toBe('rule-children');
    expect(await axeViolations()).toEqual([]);
  });

  test('says when nothing matches and leads back', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.type(popup.getByRole('searchbox'), 'xyzzy');
    await popup.findByText('Không có thẻ nào khớp với “xyzzy”.');
    await user.click(popup.getByRole('button', { name: 'Xem lại tất cả' }));
    expect(popup.getAllByRole('article').length).toBeGreaterThan(15);
  });

  test('is filtered by audience', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.click(popup.getByRole('radio', { name: 'Cán bộ' }));
    popup.getByText('Theo nội quy của cơ quan');
    expect(popup.queryByText('Cơ quan có bộ quy tắc riêng')).toBeNull();
    await user.click(popup.getByRole('radio', { name: 'Mọi người' }));
    expect(popup.queryByText('Theo nội quy của cơ quan')).toBeNull();
  });

  test('a card opens on what to do, what not, the question and an example', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    const card = popup.getByText('Giữ tài khoản của mình').closest('article');
    if (!card) throw new Error('no card');
    const details = card.querySelector('details');
    expect(details?.open).toBe(false);
    await user.click(within(card).getByText('Nên, không nên, câu hỏi, ví dụ'));
    expect(details?.open).toBe(true);
    for (const part of ['Nên', 'Không nên', 'Ví dụ', 'Tự hỏi trước khi chia sẻ']) {
      within(card).getByText(part);
    }
    within(card).getByText('Điều 4, số khoản cần kiểm tra lại');
  });

  test('marks what is not confirmed', async () => {
    const popup = await openPopup();
    const card = popup.getByText('Phối hợp xử lý vi phạm').closest('article');
    expect(card?.textContent).toContain('Nội dung cần kiểm tra lại với văn bản gốc');
    expect(card?.textContent).toContain('số điều cần kiểm tra lại');
  });

  test('tells the lesson of the misdated citation with both dates', async () => {
    const popup = await openPopup();
    popup.getByText('17/03/2021');
    popup.getByText('17/06/2021');
  });

  test('links open in a new tab and pass nothing on', async () => {
    const popup = await openPopup();
    await userEvent.setup().click(popup.getByRole('tab', { name: 'Pháp luật cần biết' }));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toContain('noreferrer');
    }
  });
});

describe('before sharing', () => {
  test('counts the steps and can start again', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.click(popup.getByRole('tab', { name: 'Trước khi chia sẻ' }));
    const steps = popup.getAllByRole('list')[0];
    if (!steps) throw new Error('no steps');
    for (const box of within(steps).getAllByRole('checkbox')) await user.click(box);
    popup.getByText('Bạn đã xem đủ năm bước. Chia sẻ hay không là ở bạn.');
    await user.click(popup.getByRole('button', { name: 'Làm lại từ đầu' }));
    popup.getByText('Đã xong 0/5 bước');
  });

  test('somebody who has shared already is led past the steps', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.click(popup.getByRole('tab', { name: 'Trước khi chia sẻ' }));
    await user.click(popup.getByRole('button', { name: 'Lỡ chia sẻ rồi?' }));
    expect(popup.getByText('Gỡ bài').closest('details')?.open).toBe(true);
    expect(document.activeElement?.textContent).toBe('Lỡ chia sẻ rồi thì làm gì');
  });

  test('says what to do after having shared', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.click(popup.getByRole('tab', { name: 'Trước khi chia sẻ' }));
    await user.click(popup.getByText('Lỡ chia sẻ rồi thì làm gì'));
    popup.getByText('Đính chính ở đúng chỗ cũ');
    expect(await axeViolations()).toEqual([]);
  });
});

describe('pages of their own', () => {
  test('the reading page shows every card open', async () => {
    const popup = await openPopup({ view: 'reading' });
    await popup.findByRole('heading', { level: 1, name: 'Quy tắc ứng xử trên mạng xã hội' });
    expect(document.querySelectorAll('details')).toHaveLength(0);
    popup.getByText(/gọi 111; đang nguy hiểm/);
    expect(await axeViolations()).toEqual([]);
  });

  test('the handout has the steps, the rules and the numbers to call', async () => {
    const popup = await openPopup({ view: 'handout' });
    await popup.findByRole('heading', { level: 1, name: 'Chậm một nhịp trước khi chia sẻ' });
    for (const line of ['113', '112', '111']) popup.getByText(line);
    expect(await axeViolations()).toEqual([]);
  });
});

describe('looking up', () => {
  test('finds a former province without diacritics, with its source', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.click(popup.getByRole('tab', { name: 'Tra cứu' }));
    await popup.findByText('Thử một đoạn');
    await user.type(popup.getByRole('searchbox'), 'phu yen');
    const answer = (await popup.findByText('Phú Yên (trước ngày 01/07/2025)')).closest('article');
    expect(answer?.textContent).toContain('Phú Yên (tên trước 01/07/2025) nay thuộc tỉnh Đắk Lắk.');
    expect(answer?.textContent).toContain('Nguồn:');
    expect(await axeViolations()).toEqual([]);
  });

  test('explains the form of a number that the records do not hold', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.click(popup.getByRole('tab', { name: 'Tra cứu' }));
    await popup.findByText('Thử một đoạn');
    await user.type(popup.getByRole('searchbox'), '999/2024/NĐ-CP');
    const card = (await popup.findByText('nghị định của Chính phủ.')).closest('.card');
    expect(card?.textContent).toContain('Số hiệu này có dạng của nghị định của Chính phủ.');
    expect(card?.textContent).toContain('chưa có văn bản này');
  });

  test('tells when the day typed beside a number is not the recorded one', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.click(popup.getByRole('tab', { name: 'Tra cứu' }));
    const box = popup.getByRole('searchbox');
    await user.type(box, '874/QĐ-BTTTT ngày 17/3/2021');
    await popup.findByText(/Bạn gõ ngày 17\/03\/2021, dữ liệu ghi ngày 17\/06\/2021/);
    await user.clear(box);
    await user.type(box, '874/QĐ-BTTTT ngày nào?');
    const answer = (await popup.findByText('Quyết định 874/QĐ-BTTTT')).closest('article');
    expect(answer?.textContent).toContain('ngày 17/06/2021');
    expect(popup.queryByText(/Bạn gõ ngày/)).toBeNull();
  });

  test('finds where a former commune lies now, asked in a sentence, and says what the source is', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.click(popup.getByRole('tab', { name: 'Tra cứu' }));
    await user.type(popup.getByRole('searchbox'), 'phuong 12 go vap gio thuoc dau');
    const [first] = await popup.findAllByRole('article');
    expect(first?.textContent).toContain('Phường 12 cũ, quận Gò Vấp, thành phố Hồ Chí Minh');
    expect(first?.textContent).toContain('Nay thuộc phường An Hội Tây, thành phố Hồ Chí Minh.');
    expect(first?.textContent).toContain('không phải văn bản của cơ quan nhà nước');
    expect(first?.textContent).toContain('cần kiểm tra lại với văn bản');
  });

  test('an example can be tried, and many places of one name ask for more', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.click(popup.getByRole('tab', { name: 'Tra cứu' }));
    await user.click(popup.getByRole('button', { name: 'lỡ chia sẻ tin sai' }));
    await popup.findByText('Lỡ chia sẻ điều chưa đúng');
    const box = popup.getByRole('searchbox');
    expect(document.activeElement).toBe(box);
    await user.clear(box);
    await user.type(box, 'xã tân phú');
    await popup.findByText(/Còn \d+ nơi cùng tên/);
    expect(await axeViolations()).toEqual([]);
  });

  test('a pasted text is read at the words; an opinion gets nothing', async () => {
    const user = userEvent.setup();
    const popup = await openPopup();
    await user.click(popup.getByRole('tab', { name: 'Tra cứu' }));
    await user.click(await popup.findByText('Thử một đoạn'));
    const box = popup.getByLabelText('Dán đoạn muốn xem');
    await user.click(box);
    await user.paste('Phú Yên đã sáp nhập với Khánh Hòa, từ giờ là tỉnh Khánh Hòa.');
    await user.click(popup.getByRole('button', { name: 'Xem chỗ nên kiểm tra' }));
    await popup.findByText('Khác văn bản chính thức');
    expect(document.querySelector('blockquote')?.textContent).toContain('Phú Yên');
    expect(await axeViolations()).toEqual([]);
    await user.clear(box);
    await user.paste('Sáp nhập kiểu này thì dân chỉ có khổ thêm thôi!');
    await user.click(popup.getByRole('button', { name: 'Xem chỗ nên kiểm tra' }));
    await popup.findByText(/Kiểm Tin không thấy chỗ nào để nhắc/);
  });
});
