import { compose } from './letters.ts';
import { isSyllable } from './syllable.ts';
import type { Token } from './types.ts';
import { wordShape } from './word-shape.ts';

/**
 * Where a reading holds. `unlessMoney`: not beside a number or a word of banking; `money`: only there; `bankText`:
 * when an account number, a wallet or a bank is named within some twenty-five words; `number`:
 * only when a number follows; `notAfterNumber`: not right behind a number ("5 k"); `afterNumber`: only there;
 * `capital`: only when written with a capital.
 */
type Condition =
  | 'always'
  | 'unlessMoney'
  | 'money'
  | 'bankText'
  | 'number'
  | 'notAfterNumber'
  | 'afterNumber'
  | 'capital';

interface Reading {
  /** Syllable keys joined by one space. */
  readonly keys: string;
  readonly condition: Condition;
}

/**
 * Abbreviation(s) → reading(s), our own list. `|` separates readings; a condition stands in front of its reading.
 * An abbreviation has several readings on purpose: it is never replaced, a phrase may match through any of them.
 */
const TABLE = `
k ko kg kh hok hong hông khum hem hổng hơm = notAfterNumber:không
k = afterNumber:nghìn | afterNumber:ngàn
đc dc đk đx = được
r rùi rồy = rồi
mn mng mngười = mọi người
ng ngừi = người
vs = với
v = vậy | với
j ji = gì
bt = biết | bình thường
cx cũg = cũng
ck = unlessMoney:chồng | money:chuyển khoản | bankText:chuyển khoản
vk = vợ
mk = mình | money:mật khẩu | bankText:mật khẩu
mik mìk mìh = mình
tk = thằng | money:tài khoản | bankText:tài khoản
nc = nước | nói chuyện
ae = anh em
bn = bạn | bao nhiêu
b = bạn
a = anh
e = em
c = chị
m = mày
t = tao | tôi | number:tháng
q = number:quận | capital:quận
p = number:phường | capital:phường | afterNumber:phút
h = giờ | capital:huyện
x = capital:xã
tp = thành phố
tx = thị xã
tt = thông tin | capital:thị trấn | thủ tướng
ttg = thủ tướng
hcm = hồ chí minh
tphcm hcmc = thành phố hồ chí minh
hn = hà nội
sg = sài gòn
vn = việt nam
tq = trung quốc
lm = làm
ms = mới
trc = trước
nt = nhắn tin
ns = nói
bh = bao giờ | bây giờ
đg = đang | đường
hnay hnai = hôm nay
hqua = hôm qua
ngta nta = người ta
ntn = như thế nào
đt dt sdt sđt = điện thoại | số điện thoại
stk = số tài khoản
nh = ngân hàng
gđ = gia đình
cty = công ty
ca = capital:công an
csgt = cảnh sát giao thông
cccd = căn cước công dân
cmnd = chứng minh nhân dân
gplx = giấy phép lái xe
ubnd = uỷ ban nhân dân
hđnd = hội đồng nhân dân
ttcp = thanh tra chính phủ
cp = capital:chính phủ
qh = quốc hội
nq = nghị quyết
qđ = quyết định
nđ = nghị định
bhxh = bảo hiểm xã hội
bhyt = bảo hiểm y tế
bnv = bộ nội vụ
bca = bộ công an
hs = học sinh
sv = sinh viên
gv = giáo viên
nv = nhân viên | nhiệm vụ
ctv = cộng tác viên
bv = bệnh viện
iu = yêu
lun = luôn
dị dzị zị dậy zậy = vậy
thui = thôi
bùn = buồn
tr = afterNumber:triệu
ty tỉ = afterNumber:tỷ
đ = afterNumber:đồng
sn = sinh nhật
tb tbao tbáo = thông báo
kb = không biết | kết bạn
hđ = hoạt động | hợp đồng
dn = doanh nghiệp
vp = văn phòng | vi phạm
lđ = lao động | lãnh đạo
đp = địa phương
cq = cơ quan
clb = câu lạc bộ
đv = đơn vị
bgd bgdđt = bộ giáo dục và đào tạo
btc = bộ tài chính | ban tổ chức
byt = bộ y tế
thag thág = tháng
`;

const NONE: readonly string[] = [];

function compile(): ReadonlyMap<string, readonly Reading[]> {
  const table = new Map<string, Reading[]>();
  for (const line of TABLE.split('\n')) {
    const [left, right] = line.split(' = ');
    if (left === undefined || right === undefined) continue;
    for (const part of right.split(' | ')) {
      const colon = part.indexOf(':');
      const condition = colon < 0 ? 'always' : conditionOf(part.slice(0, colon));
      const keys = part
        .slice(colon + 1)
        .split(' ')
        .map((syllable) => wordShape(syllable).key)
        .join(' ');
      for (const word of left.split(' ')) {
        const key = wordShape(word).key;
        const list = table.get(key) ?? [];
        list.push({ keys, condition });
        table.set(key, list);
      }
    }
  }
  return table;
}

function conditionOf(name: string): Condition {
  switch (name) {
    case 'unlessMoney':
    case 'money':
    case 'bankText':
    case 'number':
    case 'notAfterNumber':
    case 'afterNumber':
    case 'capital':
      return name;
    default:
      throw new Error(`unknown condition ${name}`);
  }
}

const READINGS = compile();

/** Words beside which "ck", "tk", "mk" speak of banking. */
const BANKING = new Set(
  (
    'stk qr otp momo bank banking vietcombank vcb bidv agribank vietinbank techcombank tcb mb mbbank acb vpbank tpbank ' +
    'sacombank hdbank vib shb msb tiền khoản ngân phí cọc ví mã hàng nạp rút chuyển'
  )
    .split(' ')
    .map((word) => wordShape(word).key),
);

/** Words that make the whole passage one about paying. */
const ACCOUNTS = new Set(
  'stk momo bank banking vietcombank vcb bidv agribank vietinbank techcombank mbbank vpbank tpbank sacombank'
    .split(' ')
    .map((word) => wordShape(word).key),
);

const NEAR = 3;
const PASSAGE = 25;

function isBankText(index: number, tokens: readonly Token[]): boolean {
  const last = Math.min(tokens.length - 1, index + PASSAGE);
  for (let i = Math.max(0, index - PASSAGE); i <= last; i += 1) {
    const token = tokens[i];
    if (token !== undefined && i !== index && ACCOUNTS.has(token.key)) return true;
  }
  return false;
}

function nearMoney(index: number, tokens: readonly Token[]): boolean {
  const last = Math.min(tokens.length - 1, index + NEAR);
  for (let i = Math.max(0, index - NEAR); i <= last; i += 1) {
    const token = tokens[i];
    if (token === undefined || i === index) continue;
    if (token.kind === 'number') return true;
    if (token.kind === 'word' && BANKING.has(token.key)) return true;
  }
  return false;
}

function holds(condition: Condition, index: number, tokens: readonly Token[]): boolean {
  switch (condition) {
    case 'always':
      return true;
    case 'money':
      return nearMoney(index, tokens);
    case 'unlessMoney':
      return !nearMoney(index, tokens);
    case 'bankText':
      return !nearMoney(index, tokens) && isBankText(index, tokens);
    case 'number':
      return tokens[index + 1]?.kind === 'number';
    case 'afterNumber':
      return tokens[index - 1]?.kind === 'number';
    case 'notAfterNumber':
      return tokens[index - 1]?.kind !== 'number';
    case 'capital':
      return tokens[index]?.letterCase !== 'lower';
  }
}

const VARIANTS: Readonly<Record<string, string>> = { a: 'aăâ', e: 'eê', o: 'oôơ', u: 'uư', i: 'i', y: 'y' };
const MOST_VARIANTS = 96;

/** True for a word whose letters were replaced by others that leave open which were meant. */
export function isGuess(token: Token | undefined): boolean {
  if (token === undefined || token.disguises.length === 0) return false;
  return token.disguises.includes('digits') || token.disguises.includes('foreign-letter');
}

// The readings of a few words that come again and again; emptied when full.
const CACHE_LIMIT = 256;
const cache = new Map<string, readonly string[]>();

/** Every syllable that a word hidden with digits or foreign letters may be: they leave hats and tone open. */
function openReadings(token: Token): readonly string[] {
  if (token.bare.length > 8 || !isSyllable(token.bare)) return NONE;
  const name = `${token.bare} ${token.key}`;
  const known = cache.get(name);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const made = spellReadings(token);
  cache.set(name, made);
  return made;
}

function spellReadings(token: Token): readonly string[] {
  let forms: string[] = [''];
  for (const letter of token.bare) {
    const options = VARIANTS[letter] ?? letter;
    const next: string[] = [];
    for (const form of forms) for (const option of options) next.push(form + option);
    forms = next.slice(0, MOST_VARIANTS);
  }
  const keys: string[] = [];
  for (const form of forms) {
    if (!isSyllable(form)) continue;
    const at = Array.from(form).findIndex((letter) => 'aăâeêioôơuưy'.includes(letter));
    if (at < 0) continue;
    for (let tone = 0; tone < 6; tone += 1) {
      const toned = form.slice(0, at) + compose(form.charCodeAt(at), tone) + form.slice(at + 1);
      const key = wordShape(toned).key;
      if (key !== token.key) keys.push(key);
    }
  }
  return keys;
}

/** True for the key of a word that the table knows; all others have readings only when their letters were replaced. */
export function isAbbreviation(key: string): boolean {
  return READINGS.has(key);
}

/**
 * Other readings of a word: what an abbreviation or respelling may stand for here ("ko" → không; "nc" → nước or nói
 * chuyện), and the possible syllables behind a word whose letters were replaced ("th0ng"). Each reading is one or
 * more syllable keys joined by one space. The word's own key is not among them.
 */
export function readings(token: Token, index: number, tokens: readonly Token[]): readonly string[] {
  if (token.kind !== 'word') return NONE;
  if (isGuess(token)) return openReadings(token);
  const known = READINGS.get(token.key);
  if (known === undefined) return NONE;
  const result: string[] = [];
  for (const reading of known) if (holds(reading.condition, index, tokens)) result.push(reading.keys);
  return result;
}
