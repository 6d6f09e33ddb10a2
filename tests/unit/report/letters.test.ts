// Invented claims, 22 November 2026.
import { describe, expect, it } from 'vitest';
import { buildQuestion, officesToAsk, USUAL_WISH } from '../../../lib/report/build-question.ts';
import { buildReport, firstSteps, type ReportInput, shortMessage } from '../../../lib/report/build-report.ts';
import { isStale, OWN_AGENCY, ownAgency } from '../../../lib/report/contacts.ts';
import { GUIDES, guideFor } from '../../../lib/report/guides.ts';
import { HARM_CATEGORIES } from '../../../lib/report/harm-categories.ts';
import { recipientsFor } from '../../../lib/report/recipients.ts';
import { redact } from '../../../lib/report/redact.ts';
import { sensitiveKind } from '../../../lib/report/sensitive-text.ts';
import { textFaults } from '../guidance/text-faults.ts';

const VERDICT = /tin giả|sai sự thật|bịa|nói dối|xuyên tạc|kẻ xấu|thủ phạm|tên lừa đảo/i;
const CLAIM = 'Từ 1/2/2027 mỗi xã chỉ còn 30 biên chế, ai dôi dư nghỉ hết trước Tết.';
const RECORD = { statement: 'Cả nước có 34 tỉnh', citation: 'Nghị quyết 202/2025/QH15', asOf: '02/08/2026' };
const REPORT: ReportInput = {
  category: 'fraud',
  link: 'https://www.facebook.com/',
  seenOn: '22/11/2026',
  platform: 'Facebook',
  excerpt: 'đọc mã OTP cho em, ảnh của bé [tên 1]',
  signals: ['Xin mã OTP'],
  happened: 'Chưa mất tiền.',
  caller: '',
  evidence: 'Tin nhắn trong máy',
  province: 'Gia Lai',
};

describe('redaction', () => {
  it.each([
    CLAIM,
    'Tỉnh Đắk Lắk hợp nhất với Phú Yên, có 102 xã, phường, dân số 3.346.853 người.',
    'Nộp 10.000.000 đồng trước 31.12.2026 theo Nghị định 174/2026/NĐ-CP.',
    'Giai đoạn 2026-2030, Thủ tướng Chính phủ và Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu cho biết như vậy.',
    'Thành phố Hồ Chí Minh và quận Ba Đình, đường Nguyễn Văn Cừ. Top 10 xã đông dân.',
    'Gọi 113 hoặc 111, nhắn 5656.',
    'Bà con Đắk Lắk và anh em Gia Lai chú ý: lương từ 2.340.000 lên 2.530.000 đồng.',
  ])('leaves %s', (claim) => expect(redact(claim)).toEqual({ text: claim, removed: [] }));

  it.each([
    ['Ông Nguyễn Văn Khoai, sđt 0912.345.678, nói', 'Ông [tên], sđt [số], nói', ['name', 'number']],
    [
      'inbox @khoai.lang hoặc vneid-capnhat.top/app.apk nhé',
      'inbox [tài khoản] hoặc [đường dẫn] nhé',
      ['handle', 'link'],
    ],
    ['nguyễn văn khoai và bà con trai Mít', '[tên] và bà con trai [tên]', ['name', 'name']],
    ['tên tôi là Khoai, tên em: Mít', 'tên tôi là [tên], tên em: [tên]', ['name', 'name']],
    ['CK 19034567891011 chủ TK TRAN THI MIT', 'CK [số] chủ TK [tên]', ['number', 'name']],
  ])('%s', (claim, text, removed) => expect(redact(claim)).toEqual({ text, removed }));
});

describe('a question', () => {
  it('is a neutral letter with the claim, the record and the wish', () => {
    const { body, subject, removed } = buildQuestion({
      claim: CLAIM,
      record: RECORD,
      wish: USUAL_WISH,
      office: 'Sở Nội vụ',
    });
    expect(body.startsWith('Kính gửi: Sở Nội vụ\n')).toBe(true);
    expect(body).toContain('nghỉ hết trước Tết”.');
    expect(body).toContain('Nghị quyết 202/2025/QH15; đối chiếu đến ngày 02/08/2026).');
    expect(body).toContain(USUAL_WISH);
    expect(removed).toBe(0);
    expect(`${subject} ${body}`).not.toMatch(VERDICT);
    expect([...textFaults(subject), ...textFaults(USUAL_WISH)]).toEqual([]);
  });

  it.each([
    ['Ảnh công văn đóng dấu MẬT của tỉnh: sẽ bỏ 30 xã', 'state-secret'],
    ['Clip xâm hại một bé ở xã bên', 'child-harm'],
  ] as const)('quotes nothing of: %s', (claim, kind) => {
    const letter = buildQuestion({ claim, wish: USUAL_WISH, office: 'Công an xã' });
    expect(letter.withheld).toBe(kind);
    expect(letter.body).not.toMatch(/30 xã|xã bên/);
    expect(letter.body).toContain('không gửi kèm');
  });

  it('goes to one’s own agency first, then to those who would know', () => {
    expect(officesToAsk('', ['Sở Nội vụ', 'UBND xã, phường', ''], 'UBND xã, phường')).toEqual([
      'Lãnh đạo cơ quan',
      'Sở Nội vụ',
      'UBND xã, phường',
    ]);
  });
});

describe('sensitive texts', () => {
  it.each(['Bảo mật thông tin cá nhân', 'ngọt như mật ong', 'Trẻ em đến trường từ ngày mai', CLAIM])(
    '%s is none',
    (text) => expect(sensitiveKind(text)).toBeUndefined(),
  );
});

describe('a report', () => {
  it.each(HARM_CATEGORIES)('of %s says what was seen and judges nobody', (category) => {
    const { body, subject, withheld } = buildReport({ ...REPORT, category });
    expect(`${subject} ${body}`).not.toMatch(VERDICT);
    expect(body).toContain('Thời gian thấy: 22/11/2026');
    expect(body).toContain('Việc đã xảy ra: Chưa mất tiền.');
    const isQuoted = body.includes('OTP');
    const mayQuote = category !== 'child-harm' && category !== 'intimate-image-abuse';
    expect(isQuoted).toBe(mayQuote);
    expect(withheld).toBe(mayQuote ? undefined : 'never-quoted');
    expect(firstSteps(category).flatMap(textFaults)).toEqual([]);
    expect(firstSteps(category).length).toBeGreaterThan(0);
  });

  it('quotes no secret document, whatever the category', () => {
    const { body } = buildReport({ ...REPORT, excerpt: 'TỐI MẬT: kế hoạch 7' });
    expect(body).not.toContain('kế hoạch 7');
    expect(body).toContain('Người báo không sao chép');
  });

  it('leaves empty fields out', () => {
    expect(buildReport({ ...REPORT, link: '', evidence: ' ' }).body).not.toMatch(/Đường dẫn:|đang giữ/);
  });

  it('writes the short form for 5656', () => {
    expect(shortMessage(' 0912 ', 'đọc  mã\nOTP')).toBe('LD (0912) (đọc mã OTP)');
    expect(shortMessage('', 'a'.repeat(500)).length).toBeLessThan(160);
  });
});

const TODAY = '2026-11-22';

describe('recipients', () => {
  it('put the agency’s own contact in place of the general entry', () => {
    const own = ownAgency({
      name: 'Văn phòng xã',
      email: 'vp@xa.example',
      phone: '0900 000 000',
      address: '',
    });
    const [first] = recipientsFor('phishing-malware', { province: '', own, today: TODAY });
    expect(first).toMatchObject({
      name: 'Văn phòng xã',
      value: '0900 000 000; vp@xa.example',
      reach: { by: 'mail' },
    });
    expect(ownAgency({ name: '', email: '', phone: '', address: '' })).toBe(OWN_AGENCY);
    expect(ownAgency({ name: '', email: 'x', phone: '(0900) 1', address: '' }).reach).toEqual({
      by: 'tel',
      to: '09001',
    });
  });

  it('are checked first once a number is old', () => {
    const contact = {
      id: 'a',
      name: 'a',
      value: '1',
      use: '',
      source: 's',
      reach: { by: 'tel', to: '1' },
    } as const;
    expect(isStale({ ...contact, sourceDate: '2026-01' }, TODAY)).toBe(false);
    expect(isStale({ ...contact, sourceDate: '2024-01' }, TODAY)).toBe(true);
    expect(isStale(contact, TODAY)).toBe(false);
    expect(isStale({ ...contact, checkFirst: true }, TODAY)).toBe(true);
  });

  it('go by category and place, those to be checked last', () => {
    const ids = recipientsFor('fraud', { province: 'Lai Châu', today: TODAY }).map(({ id }) => id);
    expect(ids[0]).toBe('bank');
    expect(ids).toContain('lai-chau-mail');
    expect(ids).not.toContain('gia-lai-app');
    expect(recipientsFor('child-harm', { province: '', today: TODAY })[0]?.id).toBe('children-111');
    for (const category of HARM_CATEGORIES) {
      const found = recipientsFor(category, { province: 'Hồ Chí Minh', today: TODAY });
      const flags = found.map((contact) => isStale(contact, TODAY));
      expect(flags).toEqual([...flags].sort());
      expect(flags).toContain(false);
    }
  });

  it('know a way on each platform', () => {
    for (const platform of ['Facebook', 'TikTok', 'YouTube', 'nhóm Zalo'])
      expect(guideFor(platform)).toBeDefined();
    expect(guideFor('một trang khác')).toBeUndefined();
    expect(GUIDES.flatMap(({ steps, note = '' }) => [...steps, note].flatMap(textFaults))).toEqual([]);
    for (const { asOf, source } of GUIDES) expect(`${asOf} ${source}`).toMatch(/^\d{4}-\d{2} \S/);
  });
});
