import { wordShape } from './word-shape.ts';

/**
 * Where a reading holds. `unlessMoney`: not beside a number or a word of banking; `money`: only there; `bankText`:
 * when an account number, a wallet or a bank is named within some twenty-five words; `number`:
 * only when a number follows; `notAfterNumber`: not right behind a number ("5 k"); `afterNumber`: only there;
 * `capital`: only when written with a capital.
 */
export type TeencodeCondition =
  | 'always'
  | 'unlessMoney'
  | 'money'
  | 'bankText'
  | 'number'
  | 'notAfterNumber'
  | 'afterNumber'
  | 'capital';

interface TeencodeReading {
  /** Syllable keys joined by one space. */
  readonly keys: string;
  readonly condition: TeencodeCondition;
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

/** The right sides of the table as written, by the key of each word on their left, until the word is met. */
function compile(): Map<string, string | readonly TeencodeReading[]> {
  const table = new Map<string, string>();
  for (const line of TABLE.split('\n')) {
    const [left, right] = line.split(' = ');
    if (left === undefined || right === undefined) continue;
    for (const word of left.split(' ')) {
      const { key } = wordShape(word);
      const known = table.get(key);
      table.set(key, known === undefined ? right : `${known} | ${right}`);
    }
  }
  return table;
}

function readingOf(part: string): TeencodeReading {
  const colon = part.indexOf(':');
  const keys = part
    .slice(colon + 1)
    .split(' ')
    .map((syllable) => wordShape(syllable).key)
    .join(' ');
  return { keys, condition: colon < 0 ? 'always' : conditionOf(part.slice(0, colon)) };
}

function conditionOf(name: string): TeencodeCondition {
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

const table = compile();

/** True for the key of a word that the table knows. */
export function isInTable(key: string): boolean {
  return table.has(key);
}

/** What an abbreviation may stand for, by the key of its word; undefined for any other word. */
export function teencodeOf(key: string): readonly TeencodeReading[] | undefined {
  const known = table.get(key);
  if (typeof known !== 'string') return known;
  const readings = known.split(' | ').map(readingOf);
  table.set(key, readings);
  return readings;
}
