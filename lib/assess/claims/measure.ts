import type { UnitRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { type ClaimContext, compared, type Finding, inSentence, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';
import { OF_TODAY } from './now-words.ts';

/** Between the words for the measure and its number. */
const LEADS = new Set(
  'của tỉnh thành phố tp mới là : hơn gần khoảng chừng đạt lên tới đến tự nhiên sau sáp nhập toàn rộng tận giờ nay hiện có cả tổng mình thì số ngót xấp xỉ trên lớn cỡ cũng chỉ được thảy tất cộng xong rồi'
    .split(' ')
    .concat(['', 'sắp xếp', 'hon', 'gan', 'khoang', 'nhap', 'khi', 'nhập', 'với', 'và', 'gộp', 'thêm']),
);

const ROUND = new Set(['hơn', 'gần', 'khoảng', 'chừng', 'ngót', 'xấp', 'trên', 'cỡ']);

/** How far a figure may lie from the published one before it is another: areas are fixed, people are counted anew. */
const FAR = { area: 0.08, people: 0.2 } as const;
const NEAR = 0.03;

const SCALES: Readonly<Record<string, number>> = {
  triệu: 1e6,
  trieu: 1e6,
  tr: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
};

/** "13.795,5", "24.000", "4,3". */
function numberOf(text: string): number {
  if (!/^\d{1,3}(?:\.\d{3}){0,3}(?:,\d{1,3})?$|^\d{1,9}(?:,\d{1,3})?$/u.test(text)) return Number.NaN;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** Without diacritics. */
const BARE_UNITS = new Map([
  ['nguoi', 'người'],
  ['dan', 'dân'],
]);

/** Behind a number without its noun. */
const ENDS = new Set(['thôi', 'à', 'nha', 'nhé', 'mà', 'chứ', 'lận', 'rồi']);

interface Measure {
  readonly of: 'area' | 'people';
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** "15.000 km2", "10 triệu dân" at `at`. */
function measureAt({ words }: ClaimContext, at: number): Measure | undefined {
  const scale = SCALES[words[at + 1] ?? ''];
  const number = numberOf(words[at] ?? '');
  const unit = scale === undefined ? at + 1 : at + 2;
  const value = number * (scale ?? 1);
  if (!Number.isFinite(value)) return undefined;
  const word = BARE_UNITS.get(words[unit] ?? '') ?? words[unit] ?? '';
  if (word === 'cây' && words[unit + 1] === 'số' && words[unit + 2] === 'vuông')
    return value < 1000 ? undefined : { of: 'area', value, from: at, to: unit + 3 };
  if (/^km(?:2|²)$/u.test(word) || (word === 'km' && /^(?:2|²|vuông)$/u.test(words[unit + 1] ?? '')))
    return value < 1000 ? undefined : { of: 'area', value, from: at, to: unit + (word === 'km' ? 2 : 1) };
  if ((word === 'dân' || word === 'người') && value >= 3e5)
    return { of: 'people', value, from: at, to: unit + 1 };
  // "Dân số Cần Thơ chỉ hơn 2 triệu thôi": the noun stands before it.
  if (scale !== undefined && value >= 3e5 && (!/[\p{L}\d]/u.test(word) || ENDS.has(word)))
    return { of: 'people', value, from: at, to: unit };
  return undefined;
}

/** Where "diện tích", "rộng", "dân số" lead to a number without anything else between; -1 when they do not. */
function leadOf({ words, sentence }: ClaimContext, measure: Measure): number {
  let at = measure.from - 1;
  const least = Math.max(sentence.from, measure.from - 15);
  while (at >= least) {
    const pair = `${words[at - 1] ?? ''} ${words[at] ?? ''}`;
    if (measure.of === 'area' && AREA_LEADS.test(pair)) return at;
    if (measure.of === 'people' && (pair === 'dân số' || pair === 'dân so')) return at;
    // "Dân Bắc Ninh mới có hơn 2 triệu người".
    if (measure.of === 'people' && words[at] === 'dân' && words[at + 1] === '') return at;
    // "… đông dân nhất miền Tây, hơn 6 triệu người".
    if (
      measure.of === 'people' &&
      words[at] === ',' &&
      MOST_PEOPLE.test(words.slice(Math.max(sentence.from, at - 6), at).join(' '))
    )
      return at;
    if (!LEADS.has(words[at] ?? '')) break;
    at -= 1;
  }
  // "Hưng Yên với Thái Bình gộp lại được 5.900 km2".
  if (measure.of === 'area' && /^(?:được|là|có|còn|thành)$/u.test(words[measure.from - 1] ?? '')) {
    const said = words.slice(least, measure.from);
    if (said.some((word) => TAKES.has(word)) && said.some((word) => JOINS.has(word))) return measure.from - 1;
  }
  // "TP.HCM mới có 10 triệu dân": the noun behind the number says it, when nothing is told of these people.
  const next = words[measure.to] ?? '';
  const ends = measure.to >= sentence.to || !/[\p{L}\d]/u.test(next) || CLOSES.has(next);
  const whole =
    measure.of === 'people' &&
    words[measure.to - 1] === 'dân' &&
    !/^,?$/u.test(words[measure.from - 1] ?? '');
  const served = words.slice(least, measure.from).some((word) => SERVED.has(word));
  return whole && ends && !served ? measure.from - 1 : -1;
}

const MOST_PEOPLE =
  /(?:^| )đông dân (?:nhất|nhì)(?: (?:miền|vùng|cả|nước|tây|bắc|trung|nam|việt|toàn|quốc)){0,3}$/u;

const AREA_LEADS = /^diện tích$|^dien tich$| r[oộ]ng$/u;

/** Behind "dân" they end what is said of them. */
const CLOSES = new Set(
  'thôi rồi nha nhé nhe nghen mà chứ hết luôn đó đấy cả là và với đông thì sau khi lận á à nên còn ở của từ sống so nhất trên vậy hả'.split(
    ' ',
  ),
);

/** Before the number they make it that of the people something is done for. */
const SERVED = new Set(['cho', 'tiêm', 'cấp', 'phục', 'khám', 'đón', 'thiếu']);

interface Whole {
  readonly name: ProvinceSlot;
  readonly record: UnitRecord;
  /** True when units that are parts of it are named beside it and told as taken in. */
  readonly joined: boolean;
}

/** The unit that a sum is said of: the only one named, or the one that the others, told as joined to it, are parts of. */
function wholeOf(context: ClaimContext, all: readonly ProvinceSlot[], at: number): Whole | undefined {
  const { facts, day, sentence } = context;
  // "Sơn La rộng 9.500 km2, bé hơn hẳn Điện Biên": behind the clause another unit may be named.
  const before = all.filter((name) => name.to <= at);
  const names = before.length === 1 && context.words.slice(at, all[1]?.from).includes(',') ? before : all;
  if (names.some((name) => name.era === 'former')) return undefined;
  const told = saysAny(context, sentence.from, at, JOINS) && saysAny(context, sentence.from, at, TAKES);
  for (const name of names) {
    const record = facts.unitOn(name.unitId, day);
    if (record === undefined) continue;
    const others = names.filter((other) => other.unitId !== name.unitId);
    if (others.some((other) => !record.formedFrom.includes(other.unitId))) continue;
    if (others.length > 0 && !told) continue;
    return { name, record, joined: others.length > 0 };
  }
  return undefined;
}

/** They join the parts to the unit. */
const TAKES = new Set(['lấy', 'gộp', 'nhập', 'cộng', 'ôm', 'gom', 'thêm', 'sáp', 'nuốt', 'nhận', 'đón']);

/** The taking in is over. */
const DONE = new Set(['xong', 'rồi']);

/** They tell that the figure is that of all together. */
const JOINS = new Set([
  'thảy',
  'tổng',
  'tất',
  'cộng',
  'xong',
  'rồi',
  'cũng',
  'được',
  'cả',
  'giờ',
  'lại',
  'thành',
  'luôn',
  'sau',
  'khi',
]);

/** Not the unit as it is: its parts left out, a year to come, the time before. */
const NOT_NOW = new Set(
  'chưa nếu trừ không sẽ sắp dự báo hướng mục quy hoạch hồi xưa thuở từng đừng giá ước lẽ'.split(' '),
);

/** "Thêm" without the parts that came. */
const MORE = new Set(['thêm']);

/** "Năm 2019 …": the figure of a year before the units of today, or of one to come. */
function ofAnotherYear({ words, sentence, day }: ClaimContext): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = words[at] ?? '';
    if (!/^(?:19|20)\d\d$/u.test(word) || /^(?:km|triệu|người)/u.test(words[at + 1] ?? '')) continue;
    if (word < MERGED_FROM.slice(0, 4) || word > day.slice(0, 4)) return true;
  }
  return false;
}

/** What a measure is told in. */
const UNITS = gate(['cây', 'km', 'km2', 'km²', 'dân', 'người', ...BARE_UNITS.keys()]);

/** "Lâm Đồng sau sáp nhập có diện tích 15.000 km2", "dân số Gia Lai mới hơn 5 triệu người". */
export function measureFindings(context: ClaimContext): Finding[] {
  const { reading, sentence, day } = context;
  if (day < MERGED_FROM || isShut(context, FIGURES) || isShut(context, UNITS)) return [];
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    if (reading.text.tokens[at]?.kind !== 'number') continue;
    const measure = measureAt(context, at);
    if (measure === undefined || leadOf(context, measure) < 0) continue;
    const names = inSentence(reading.slots.provinces, sentence).filter((name) => !name.viaTag);
    const whole = wholeOf(context, names, at);
    if (whole === undefined) return [];
    const { name, record, joined } = whole;
    if (!joined && Math.min(Math.abs(at - name.to), Math.abs(name.from - measure.to)) > 10) continue;
    const today =
      joined ||
      record.formedFrom.length < 2 ||
      name.era === 'new' ||
      saysAny(context, sentence.from, sentence.to, OF_TODAY) ||
      (saysAny(context, sentence.from, at, TAKES) && saysAny(context, sentence.from, at, DONE));
    if (
      !today ||
      reading.first('past', sentence.from, measure.to + 3) !== undefined ||
      saysAny(context, sentence.from, at, PARTS)
    )
      continue;
    if (!joined && saysAny(context, sentence.from, at, MORE)) continue;
    if (saysAny(context, sentence.from, at, NOT_NOW) || ofAnotherYear(context)) continue;
    const published = measure.of === 'area' ? record.areaKm2 : record.population;
    const gap = Math.abs(measure.value / published - 1);
    const far = FAR[measure.of] + (saysAny(context, at - 2, at, ROUND) ? NEAR : 0);
    if (gap > NEAR && gap < far) continue;
    return [
      {
        ...compared(gap <= NEAR, 'figure'),
        values: gap <= NEAR ? {} : { claimed: reading.textOf(measure.from, measure.to), unit: record.name },
        record,
        from: Math.min(name.from, measure.from),
        to: Math.max(name.to, measure.to),
      },
    ];
  }
  return [];
}

/** What only a part of a unit, or of its people, has. */
const PARTS = new Set(
  'rừng trồng lúa đất phê vùng khu huyện xã phường đô nội ngoại riêng lõi sân bay cảng tăng giảm mất đón khách hỗ đảo hồ vườn biển'.split(
    ' ',
  ),
);
