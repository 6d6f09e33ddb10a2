import type { UnitRecord } from '../../packs/types.ts';
import type { Reading } from '../reading.ts';
import type { CountSlot, ProvinceSlot } from '../slots/types.ts';
import { type ClaimContext, inSentence } from './finding.ts';

/** A unit of today as a sentence names it. */
type Named = Pick<ProvinceSlot, 'from' | 'to' | 'unitId' | 'era'>;

/** Between a unit and what it has: "Nghệ An hiện có", "TP.HCM giờ chia thành", "Đồng Nai (". */
const HAS = new Set(
  'có gồm hiện tại lúc này nay giờ mới được chỉ sau sáp nhập sắp xếp tới đến cả thảy tổng cộng còn là chia thành làm đúng vẫn gom đủ toàn tỉnh đang thì bây đó số xã phường cấp đơn vị các xong miềng mình ta lại khi tất gọn bớt xuống từ với đã xep gộp chính thức mỗi bà con nhà tui em dồn thì hả ạ nha nhé hở hơn gần khoảng trên chừng tầm cỡ ba hai 3 2 ( : , – -'
    .split(' ')
    .concat(['', 'sắp xếp', 'tong', 'cong']),
);

/** Behind "xã, phường" they bring the unit: "166 xã, phường của Thanh Hóa". */
const OF = new Set(['', 'của', 'toàn', 'tỉnh', 'thành', 'phố', 'cả', 'ở', 'trong', 'trên', 'khắp']);

/** Right before the number they state it: "gồm 134", "chia thành 156", ": 9 phường". */
const STATES = new Set(
  'có còn gồm là thành : vẫn đúng chỉ cộng thảy ( – - = tận lên xuống được đủ nay giờ hiện'.split(' '),
);

/** Between a unit and a number they count a part, what was, or what is planned. */
const NOT_ALL = new Set(
  'công bố đạt hỗ trợ ghé chạy giao ship bị ngập mưa cúp mất thiếu thêm không chưa hồi từng nếu muốn xin sẽ dự kế hoạch đề án phương bầu dân phủ sóng tổ hội đội sở trường chi nhánh đi qua bán mua mà nhưng'
    .split(' ')
    .concat(';'),
);

/** "Gom còn 65 xã phường": what becomes of all of them, unless it is planned. */
const SHRINKS = new Set(['gộp', 'rút', 'giảm', 'xuống', 'chia', 'sắp xếp', 'xếp', 'dồn', 'tinh']);

const NOT_YET = new Set('nếu sẽ dự kế đề án phương hồi từng muốn xin bầu'.split(' ').concat(';'));

/** How far before a number the unit may stand, and how near the two numbers must be then. */
const FAR = 18;
const ABOUT = 0.35;

/** "Lâm Đồng rộng nhất nước, gồm 134 xã": other words stand between, but the number is told of the unit, and close to its own. */
function looselyTold({ words, reading }: ClaimContext, name: Named, group: readonly CountSlot[]): boolean {
  const from = group[0]?.from ?? 0;
  if (!STATES.has(words[from - 1] ?? '')) return false;
  const strong = words.slice(from - 3, from - 1).some((word) => SHRINKS.has(word));
  const denied = strong ? NOT_YET : NOT_ALL;
  for (let at = name.to; at < from; at += 1) {
    const kind = reading.text.tokens[at]?.kind;
    if (denied.has(words[at] ?? '') || (kind === 'number' && !inDate(reading, at))) return false;
  }
  return true;
}

function inDate({ slots }: Reading, at: number): boolean {
  return slots.dates.some((date) => date.from <= at && at < date.to);
}

/** Of "Cà Mau sau sáp nhập với Bạc Liêu" the unit that the former one went into. */
function hostOf(context: ClaimContext, names: readonly Named[]): Named | undefined {
  const { facts } = context;
  const last = names.at(-1);
  if (last === undefined || facts.units.has(last.unitId)) return last;
  const unit = facts.unitOf(last.unitId);
  return names.find((name) => name.unitId === unit && name.era !== 'former') ?? last;
}

/** What a unit is called besides, by its two words. */
const CALLED = new Map([
  ['xứ thanh', 'thanh-hoa'],
  ['đất cảng', 'hai-phong'],
  ['thành cảng', 'hai-phong'],
  ['thủ đô', 'ha-noi'],
  ['hà thành', 'ha-noi'],
  ['đất tổ', 'phu-tho'],
  ['đất mỏ', 'quang-ninh'],
  ['vùng mỏ', 'quang-ninh'],
  ['xứ lạng', 'lang-son'],
  ['tây đô', 'can-tho'],
  ['đất mũi', 'ca-mau'],
]);

/** The units named in the sentence; where there is none, one that is called otherwise before `to`. */
function namesIn({ words, sentence, reading }: ClaimContext, to: number): readonly Named[] {
  const names = inSentence(reading.slots.provinces, sentence).filter((name) => !name.viaTag);
  if (names.length > 0) return names;
  for (let at = sentence.from; at + 1 < to; at += 1) {
    const unitId = CALLED.get(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
    if (unitId !== undefined) return [{ from: at, to: at + 2, unitId, era: undefined }];
  }
  return carried({ words, sentence, reading }, to);
}

/** Behind "tỉnh" or "thành phố" they point back: "thành phố mới này hiện có", "cả tỉnh giờ". */
const POINTS = new Set(['này', 'mình', 'mới', 'ta', 'nhà', 'giờ', 'nay', 'hiện', 'có', 'còn', 'chỉ', 'tui']);

/** "Về Huế mùa này đẹp lắm. Cả thành phố giờ 50 phường xã": the one unit of the sentence before. */
function carried(
  { words, sentence, reading }: Pick<ClaimContext, 'words' | 'sentence' | 'reading'>,
  to: number,
): readonly Named[] {
  const before = reading.sentences[reading.sentences.indexOf(sentence) - 1];
  if (before === undefined || before.asks) return [];
  for (let at = sentence.from; at < Math.min(to, sentence.from + 4); at += 1) {
    const city = words[at] === 'thành' && words[at + 1] === 'phố';
    if (!city && words[at] !== 'tỉnh') continue;
    const end = city ? at + 2 : at + 1;
    if (!POINTS.has(words[end] ?? '')) return [];
    const [name, other] = inSentence(reading.slots.provinces, before);
    if (name === undefined || other !== undefined || name.viaTag) return [];
    return [{ from: at, to: end, unitId: name.unitId, era: name.era }];
  }
  return [];
}

/** The unit that a group of counts is said of: before it, or behind it with "của". */
export function unitOfCounts(
  context: ClaimContext,
  group: readonly CountSlot[],
  ownNumber: (record: UnitRecord, group: readonly CountSlot[]) => number,
): Named | undefined {
  const { words } = context;
  const from = group[0]?.from ?? 0;
  const to = group.at(-1)?.to ?? from;
  const names: readonly Named[] = namesIn(context, from);
  const behind = names.find((name) => name.from >= to && name.from - to <= 3);
  if (
    behind !== undefined &&
    words.slice(to, behind.from).every((word) => OF.has(word)) &&
    words.slice(to, behind.from).some((word) => word === 'của' || word === 'toàn' || word === 'cả')
  )
    return behind;
  const near = names.filter((name) => name.to <= from && from - name.to <= FAR);
  const before = hostOf(context, near);
  const last = near.at(-1);
  if (before === undefined || last === undefined) return undefined;
  if (from - last.to <= 8 && words.slice(last.to, from).every((word) => HAS.has(word))) return before;
  const record = context.facts.unitOn(before.unitId, context.day);
  if (record === undefined || !looselyTold(context, last, group)) return undefined;
  const own = ownNumber(record, group);
  const sum = group.reduce((all, one) => all + one.value, 0);
  return Math.abs(sum - own) <= ABOUT * own ? before : undefined;
}
