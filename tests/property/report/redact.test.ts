// Claims made up from parts, 22 November 2026: every name, handle, address and number in them is invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQuestion } from '../../../lib/report/build-question.ts';
import { maskThirdParties, redact } from '../../../lib/report/redact.ts';

const pick = fc.constantFrom;
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Giàng', 'Lò'];
const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh'];
const GIVEN = ['Khoai', 'Bưởi', 'Mít', 'Sầu', 'Ổi', 'Gừng'];
const titles = pick(
  ...['ông', 'bà', 'Anh', 'chị', 'cô', 'chú', 'bác', 'em', 'cháu', 'thầy', 'đồng chí', 'Chủ tịch', 'bí thư'],
  ...[
    'giám đốc',
    'con trai',
    'con gái',
    'vợ',
    'chồng',
    'mẹ',
    'trưởng thôn',
    'thượng tá',
    'BS.',
    'chủ tài khoản',
    'tên là',
  ],
);
const words = fc.tuple(pick(...SURNAMES), pick(...MIDDLES), pick(...GIVEN));
/** A name after a title or relation; and the words that must be gone. */
const named = fc
  .tuple(titles, words, pick('whole', 'given', 'upper', 'lower'))
  .map(([title, [surname, middle, given], form]) => {
    const whole = `${surname} ${middle} ${given}`;
    if (form === 'given') return { text: `${title} ${given}`, gone: [given] };
    if (form === 'upper') return { text: `${title} ${whole.toUpperCase()}`, gone: [given.toUpperCase()] };
    if (form === 'lower' && !['Giàng', 'Lò'].includes(surname))
      return { text: `${title} ${whole.toLowerCase()}`, gone: [whole.toLowerCase()] };
    return { text: `${title} ${whole}`, gone: [given, surname] };
  });
const bare = words.map(([surname, middle, given]) => ({
  text: `${surname} ${middle} ${given}`,
  gone: [given],
}));
/** Two words without a title: family name first or last, or a double given name; nothing before it says "person". */
const PAIRS = ['Hùng', 'Lan', 'Mai', 'Tuấn', 'Quỳnh', 'Bích', 'Hoàng', 'Ngọc', 'Gia', 'Khánh', 'Thúy', 'Đức'];
const LAST = ['Anh', 'Vy', 'Kiệt', 'Trinh', 'Phương', 'Hân', 'Yến', 'Linh', 'Thảo', 'Trang'];
const two = fc.oneof(
  fc.tuple(pick(...PAIRS), pick('Nguyễn', 'Trần', 'Phạm', 'Bùi', 'Đặng', 'Võ')),
  fc.tuple(pick('Nguyễn', 'Trần', 'Phạm', 'Bùi', 'Đặng', 'Võ'), pick(...LAST)),
  fc.tuple(pick(...PAIRS), pick(...LAST)),
);
const bareTwo = two.map(([first, second]) => ({ text: `${first} ${second}`, gone: [`${first} ${second}`] }));
const verbs = pick('bảo rằng', 'kể', 'nói', 'nhắn cho tôi', 'khoe');
/** Small letters, where a word says that a person speaks or is named. */
const smallTwo = fc.tuple(two, verbs, pick('speaks', 'named')).map(([[first, second], verb, how]) => {
  const name = `${first} ${second}`.toLowerCase();
  return { text: how === 'speaks' ? `${name} ${verb}` : `tên là ${name}`, gone: [name] };
});
const smallOne = fc
  .tuple(pick('chị', 'anh', 'cô', 'bạn', 'chú'), pick('lan', 'hùng', 'tuấn', 'hạnh', 'kiệt', 'quỳnh'), verbs)
  .map(([title, name, verb]) => ({ text: `${title} ${name} ${verb}`, gone: [` ${name} `] }));
const unsigned = fc
  .tuple(
    pick('Hung', 'Lan', 'Tuan', 'Quynh'),
    pick('Nguyen', 'Tran', 'Pham', 'Bui'),
    pick('first', 'last', 'upper'),
  )
  .map(([given, surname, form]) => {
    const name = form === 'first' ? `${surname} ${given}` : `${given} ${surname}`;
    const text = form === 'upper' ? `${surname} VAN ${given}`.toUpperCase() : name;
    return { text, gone: [text] };
  });
const account2 = fc
  .tuple(
    pick('fb ', 'fb: ', 'zalo: ', 'fb/', 'nick ', 'tele '),
    fc.stringMatching(/^[a-z]{3,6}[._][a-z]{2,5}[0-9]{1,3}$/),
  )
  .map(([label, name]) => ({ text: `${label}${name}`, gone: [name] }));
const profile = fc
  .tuple(
    pick('facebook.com/', 'https://www.tiktok.com/@', 'zalo.me/', 'm.facebook.com/profile.php?id=', 't.me/'),
    host0(),
  )
  .map(([site, name]) => ({ text: `${site}${name}`, gone: [name] }));
function host0() {
  return fc.stringMatching(/^[a-z]{4,9}[0-9]{2,6}$/);
}
const plate = fc
  .tuple(
    pick('51F', '30A', '29-B1', '59X3', '43C'),
    fc.stringMatching(/^[0-9]{5}$/),
    pick('-', ' ', ' - '),
    pick('.', ''),
  )
  .map(([series, digits, gap, dot]) => {
    const number = `${digits.slice(0, 3)}${dot}${digits.slice(3)}`;
    return { text: `${series}${gap}${number}`, gone: [number] };
  });
const handle = fc
  .stringMatching(/^[a-z]{3,8}[._]?[a-z0-9]{2,6}$/)
  .map((name) => ({ text: `@${name}`, gone: [name] }));
const host = fc.stringMatching(/^[a-z]{4,9}(?:-[a-z]{3,5})?$/);
const link = fc
  .tuple(
    host,
    pick('com', 'vn', 'top', 'xyz', 'net', 'gov.vn'),
    pick('https://', 'http://', 'www.', '', 'hxxps://'),
    pick('', '/a/b?c=1', '/bai-viet.123'),
  )
  .map(([name, end, start, path]) => ({ text: `${start}${name}.${end}${path}`, gone: [name] }));
const hidden = host.map((name) => ({ text: `${name} chấm com`, gone: [name] }));
const mail = host.map((name) => ({ text: `${name}@gmail.com`, gone: [name] }));

function grouped(digits: string, sizes: readonly number[], separator: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let i = 0; at < digits.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 3;
    parts.push(digits.slice(at, at + size));
    at += size;
  }
  return parts.join(separator);
}

const numberOf = (digits: fc.Arbitrary<string>) =>
  fc
    .tuple(digits, pick([3], [4], [4, 3, 3], [2], [1], [20]), pick(' ', '.', '-', ' - ', '\u200B', '\u00A0'))
    .map(([value, sizes, separator]) => ({
      text: grouped(value, sizes, separator),
      gone: [grouped(value, sizes, separator), ...(value.length > 8 ? [value.slice(-5)] : [])],
    }));
const phone = numberOf(fc.stringMatching(/^(?:0|84|\+84)[35789][0-9]{8}$/));
const personId = numberOf(fc.stringMatching(/^(?:0[0-9]{11}|[1-9][0-9]{8})$/));
const account = numberOf(fc.stringMatching(/^[1-9][0-9]{8,14}$/));
const labelled = fc
  .tuple(
    pick('STK', 'số tài khoản:', 'CCCD số', 'sđt', 'Tài khoản MB', 'hộ chiếu'),
    fc.stringMatching(/^[1-9][0-9]{5,13}$/),
  )
  .map(([label, value]) => ({ text: `${label} ${value}`, gone: [value] }));
const passport = fc
  .stringMatching(/^[BCN][0-9]{7}$/)
  .map((value) => ({ text: value, gone: [value.slice(1)] }));
const DIGIT_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const spoken = fc
  .array(pick(...DIGIT_WORDS), { minLength: 9, maxLength: 10 })
  .map((list) => ({ text: list.join(' '), gone: [list.join(' ')] }));
const wide = fc.stringMatching(/^0[35789][0-9]{8}$/).map((value) => ({
  text: [...value].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  gone: [value],
}));

const part = fc.oneof(
  named,
  bare,
  handle,
  link,
  hidden,
  mail,
  phone,
  personId,
  account,
  labelled,
  passport,
  spoken,
  wide,
  bareTwo,
  smallTwo,
  smallOne,
  unsigned,
  account2,
  profile,
  plate,
);
const FILLERS = [
  'cho biết từ ngày mai xã ta chỉ còn 30 biên chế',
  'nói sẽ thu lại sổ đỏ cũ',
  'bảo nộp 500.000 đồng',
  'nhận hồ sơ trước ngày 31/12/2026',
  'theo Nghị quyết 202/2025/QH15',
  ', đọc mã OTP cho em,',
  'liên hệ',
];
const claim = fc
  .array(fc.tuple(part, pick(...FILLERS), pick(' ', ', ', '. ', '\n')), { minLength: 1, maxLength: 5 })
  .map((pieces) => ({
    text: pieces.map(([{ text }, filler, gap]) => `${text} ${filler}${gap}`).join(''),
    gone: pieces.flatMap(([{ gone }]) => gone),
  }));

const PUBLIC = [
  ...[
    'Chủ tịch UBND tỉnh Gia Lai',
    'Giám đốc Bảo hiểm xã hội',
    'Sở Nội vụ tỉnh Thái Nguyên',
    'xã Thanh Bình',
  ],
  ...['phường Nguyễn Du', 'Đoàn Thanh niên', 'Thanh tra Chính phủ', 'Bí thư Thành ủy Hà Nội', 'Tổng Bí thư'],
  ...['Hội Liên hiệp Phụ nữ Việt Nam', 'Cục An toàn thông tin', 'Công an tỉnh Thanh Hóa', 'đường Lê Lợi'],
  ...['Trường THPT Chu Văn An', 'Bệnh viện Bạch Mai', 'Ngân hàng Nhà nước', 'ông Chủ tịch xã', 'Bộ Công an'],
  ...['Trưởng phòng Văn hóa - Xã hội', 'Phó Chủ tịch Thường trực HĐND', 'Trung tâm Phục vụ hành chính công'],
  ...['Thủ tướng Chính phủ', 'Chủ tịch Quốc hội', 'Bí thư Trung ương Đoàn', 'Giám đốc Công an tỉnh'],
  ...[
    'Hòa Bình nhập vào Phú Thọ',
    'bà con Quảng Trị',
    'anh em Bắc Ninh',
    'Bà Rịa - Vũng Tàu',
    'Thừa Thiên Huế',
  ],
  ...['Chủ tịch nước', 'Trưởng Công an xã', 'cán bộ Tư pháp', 'Nghị quyết 202/2025/QH15', 'TP. Hồ Chí Minh'],
  ...[
    'BỘ CÔNG AN THÔNG BÁO',
    'MIỄN HỌC PHÍ TOÀN QUỐC',
    'lương cơ sở 2.530.000 đồng',
    'Đài Truyền hình Việt Nam',
  ],
  ...['công nhân viên chức', 'chú ý', 'chính quyền hai cấp', 'em từ Bắc Giang', 'thông tin liên quan'],
];

/** Compared without hidden characters and with one kind of space. */
const seen = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/gu, ' ');

describe('a question', () => {
  it('carries no name, handle, link, phone, ID or account number of its claim', () => {
    fc.assert(
      fc.property(claim, ({ text, gone }) => {
        const { body, subject } = buildQuestion({ claim: text, wish: text, office: 'Cơ quan của bạn' });
        const output = seen(`${subject} ${body} ${redact(text).text}`);
        return gone.every((secret) => !output.includes(seen(secret)));
      }),
      { numRuns: 900 },
    );
  });

  it('is the same after a second redaction', () => {
    fc.assert(
      fc.property(claim, ({ text }) => {
        const once = redact(text).text;
        return redact(once).text === once;
      }),
      { numRuns: 300 },
    );
  });

  it('notices what a broken redaction would leave (the check can fail)', () => {
    expect(() =>
      fc.assert(
        fc.property(claim, ({ text, gone }) => gone.every((secret) => !seen(text).includes(seen(secret)))),
      ),
    ).toThrow();
  });
});

describe('public bodies, places and offices', () => {
  it.each(PUBLIC)('%s stays', (words) => {
    expect(redact(`Theo ${words} thì từ ngày 01/07/2025 có thay đổi`).text).toContain(words);
    expect(redact(words).text).toBe(words);
  });
});

describe('a report', () => {
  it('masks third parties, each until the person lifts that mask', () => {
    fc.assert(
      fc.property(
        fc.oneof(named, handle, mail, phone, personId, account),
        pick(...FILLERS),
        ({ text, gone }, filler) => {
          const masked = maskThirdParties(`${text} ${filler}`);
          expect(masked.items.length).toBeGreaterThan(0);
          expect(gone.some((secret) => seen(masked.text).includes(seen(secret)))).toBe(false);
          let lifted = masked.text;
          for (const { mask, original } of masked.items) lifted = lifted.replaceAll(mask, () => original);
          expect(lifted).toBe(seen(`${text} ${filler}`));
        },
      ),
      { numRuns: 300 },
    );
  });
});
