import type { CountSubject } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import { beginsNumber, numberWords } from '../slots/number-value.ts';
import { slotsIn } from '../slots-in.ts';
import { endsClaim } from './claim-end.ts';
import { datedDays } from './count-days.ts';
import { REGION } from './count-scope.ts';
import { NUMBER_OF } from './count-whole.ts';
import { type ClaimContext, compared, type Finding, has, remembers, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';

const NOUNS: readonly (readonly [words: readonly string[], subject: CountSubject])[] = [
  [['đặc', 'khu'], 'special-zones'],
  [['xã', 'phường'], 'commune-units'],
  [['xã', ',', 'phường'], 'commune-units'],
  [['tỉnh', 'thành'], 'provincial-units'],
  [['tỉnh', ',', 'thành'], 'provincial-units'],
  [['đơn', 'vị', 'cấp', 'tỉnh'], 'provincial-units'],
  [['đơn', 'vị', 'hành', 'chính', 'cấp', 'tỉnh'], 'provincial-units'],
  [['đơn', 'vị', 'hành', 'chính', 'cấp', 'xã'], 'commune-units'],
  [['thành', 'phố', 'trực', 'thuộc', 'trung', 'ương'], 'central-cities'],
  [['đơn', 'vị', 'cấp', 'xã'], 'commune-units'],
  [['tỉnh'], 'provincial-units'],
  [['phường'], 'wards'],
  [['xã'], 'communes'],
];

/** Words that a noun may begin with. */
const FIRST = new Set(NOUNS.flatMap(([words]) => words.slice(0, 1)));

const COUNTED = gate(FIRST);

/** A number in words: "có năm cái chứ mấy", "giờ có sáu: …". */
const SPELLED = gate(['ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']);

/** "Số xã phường của Hà Nội là 130": the number of one unit; silent where no record tells it. */
function ofUnit(
  context: ClaimContext,
  subject: CountSubject,
  from: number,
  to: number,
  value: number,
): Omit<Finding, 'from' | 'to'> | 'silent' | undefined {
  const { facts, day, reading } = context;
  const names = slotsIn(reading.slots.provinces, from - 1, to);
  const [name] = names;
  if (name === undefined) return undefined;
  if (!isKind(subject)) return 'silent';
  const record = facts.units.has(name.unitId) ? facts.unitOn(name.unitId, day) : undefined;
  if (record === undefined || names.length > 1 || name.era === 'former' || day < MERGED_FROM) return 'silent';
  if (remembers(context, from, to) || saysAny(context, from, to, PARTLY)) return 'silent';
  const right = NUMBER_OF[subject](record);
  return {
    ...compared(right === value, 'count'),
    values: right === value ? {} : { claimed: String(value), value: String(right), subject },
    record,
  };
}

function isKind(subject: CountSubject): subject is keyof typeof NUMBER_OF {
  return subject in NUMBER_OF;
}

/** They count a part, or what was. */
const PARTLY = new Set('trước bị mới miền được đạt không chưa núi biên giới đảo giảm tăng'.split(' '));

/** Between a noun and its number when nothing else is told: "Tỉnh thành giờ là 35", "số xã của cả nước: 2.621". */
export const PLAIN = new Set(
  'của cả nước ta mình toàn quốc thì giờ nay hiện tại bây có là còn chỉ tổng cộng số lên tới vẫn đúng mới chính thức lúc này sau sáp nhập xếp hợp nhất không phải bị giữ nguyên thay đổi hình thành ra đời năm được đã : = ( hết khi xong việt nam trên chiếm gồm do từ vừa'
    .split(' ')
    .concat(['', 'sắp xếp']),
);

/** Right before the number. */
const STATES = new Set(['là', 'còn', ':', '=', 'có', 'đúng', 'thì', 'chiếm', 'gồm']);

/** Behind the number they count what was named before it: "có 15 cái". */
const EACH = new Set(['cái', 'nơi']);

/** No part of the country, and no single unit, has as many; and what nobody would say of the country. */
export const BOUNDS: ReadonlyMap<CountSubject, readonly [least: number, most: number]> = new Map([
  ['provincial-units', [25, 70]],
  ['special-zones', [8, 40]],
  ['commune-units', [1500, 20000]],
  ['communes', [1500, 20000]],
  ['wards', [400, 5000]],
  ['central-cities', [3, 20]],
  ['unchanged-units', [5, 40]],
  ['merged-units', [12, 40]],
]);

const PROVINCES = new Set<CountSubject>([
  'provincial-units',
  'central-cities',
  'unchanged-units',
  'merged-units',
]);

/** Before a noun they begin a clause. */
const OPENS = new Set([',', ':', '–', '-', '.', 'thì', 'nay', 'giờ', '(', '•', 'các', 'đó', 'còn']);

interface Told {
  readonly at: number;
  readonly to: number;
  readonly value: number;
  /** True when the number is the country's by its size and nothing else stands between. */
  readonly whole: boolean;
}

/** The number told of a noun that ends before `start`; `counted` when "số" stands before the noun. */
function toldOf(
  context: ClaimContext,
  subject: CountSubject,
  start: number,
  counted: boolean,
): Told | undefined {
  const { words, sentence, reading } = context;
  let plain = true;
  for (let at = start; at < Math.min(sentence.to, start + 12); at += 1) {
    if (reading.text.tokens[at]?.kind !== 'number') {
      const spelled = plain ? spelledAt(context, subject, at) : undefined;
      if (spelled !== undefined) return spelled;
      plain &&= PLAIN.has(words[at] ?? '');
      if (!plain && !counted) return undefined;
      continue;
    }
    const value = Number((words[at] ?? '').replaceAll('.', ''));
    const stated = STATES.has(words[at - 1] ?? '');
    const [least, most] = BOUNDS.get(subject) ?? [0, 0];
    const to = EACH.has(words[at + 1] ?? '') ? at + 2 : at + 1;
    const whole = plain && value >= least && value <= most && endsClaim(context, { to });
    // "Xã toàn quốc 2.621, phường 697": told by its size alone.
    if (counted ? stated || whole : (stated || value >= 400 || inRow(context, start, at)) && whole)
      return { at, to: at + 1, value, whole };
    if (!counted) return undefined;
  }
  return undefined;
}

/** "… có năm cái chứ mấy", "… giờ có sáu: Hà Nội, …": a number in words, which nothing else can be behind "có". */
function spelledAt(context: ClaimContext, subject: CountSubject, at: number): Told | undefined {
  const { words } = context;
  if (!beginsNumber(words[at] ?? '') || !STATES.has(words[at - 1] ?? '')) return undefined;
  const number = numberWords(words, at);
  if (number === undefined) return undefined;
  const to = EACH.has(words[number.to] ?? '') ? number.to + 1 : number.to;
  // "Có năm Huế lụt to" counts nothing.
  if (to === number.to && words[at] === 'năm' && to === at + 1 && !/^[:,(]$/u.test(words[to] ?? ''))
    return undefined;
  const [least, most] = BOUNDS.get(subject) ?? [0, 0];
  const whole = number.value >= least && number.value <= most && endsClaim(context, { to });
  return whole ? { at, to: number.to, value: number.value, whole } : undefined;
}

/** "Tỉnh thành 34, xã phường 3.321, đặc khu 12": a number right behind its noun, in a row of such. */
function inRow({ words, sentence, reading }: ClaimContext, noun: number, at: number): boolean {
  if (at !== noun) return false;
  const before = noun - 1;
  for (let k = before; k >= Math.max(sentence.from, before - 7); k -= 1)
    if (reading.text.tokens[k]?.kind === 'number') return words[k + 1] === ',';
  return words[at + 1] === ',' && /^(?:xã|phường|đặc|tỉnh|cấp|thành)$/u.test(words[at + 2] ?? '');
}

/** "Số tỉnh không sáp nhập", "số tỉnh thành mới": the units that stayed, or that were formed. */
function fateOf(
  { words, sentence }: ClaimContext,
  subject: CountSubject,
  from: number,
): CountSubject | undefined {
  if (subject !== 'provincial-units') return undefined;
  const behind = words.slice(from, Math.min(sentence.to, from + 8)).join(' ');
  const text = behind.slice(0, behind.search(/[\d.;]|$/u));
  if (
    /(?:^| )giữ nguyên|(?:^| )không (?:phải |bị |có |cần )?(?:sáp nhập|nhập|gộp|hợp nhất|thay đổi)/u.test(
      text,
    )
  )
    return 'unchanged-units';
  return /(?:^| )mới(?: |$)|hình thành|ra đời/u.test(text) ? 'merged-units' : undefined;
}

/** The noun at `at` of which there is a number of the country, with what it counts. */
export function nounAt(words: readonly string[], at: number): (typeof NOUNS)[number] | undefined {
  return NOUNS.find(([parts]) => parts.every((part, k) => words[at + k] === part));
}

/** "Số đặc khu của nước ta là 14", "Tỉnh thành giờ là 35 nha": the number behind its noun. */
export function numberOfFindings(context: ClaimContext): Finding[] {
  if (isShut(context, COUNTED) || (isShut(context, FIGURES) && isShut(context, SPELLED))) return [];
  const { words, sentence } = context;
  const findings: Finding[] = [];
  for (let first = sentence.from; first + 2 < sentence.to; first += 1) {
    if (!FIRST.has(words[first] ?? '')) continue;
    const counted = words[first - 1] === 'số' || words[first - 2] === 'số';
    if (!counted && first !== sentence.from && !OPENS.has(words[first - 1] ?? '')) continue;
    const noun = nounAt(words, first);
    if (noun === undefined) continue;
    const start = first + noun[0].length;
    const subject = fateOf(context, noun[1], start) ?? noun[1];
    const told = toldOf(context, subject, start, counted);
    // Of "số xã đạt chuẩn là 20" a part is counted.
    if (told === undefined || (noun[0].length === 1 && !told.whole && subject !== 'unchanged-units'))
      continue;
    const finding = ofTold(context, subject, { from: counted ? first - 1 : first, start, told });
    if (finding !== undefined) findings.push(finding);
    first = told.at;
  }
  return findings;
}

/** What the number told behind a noun is compared with. */
function ofTold(
  context: ClaimContext,
  subject: CountSubject,
  { from, start, told }: { readonly from: number; readonly start: number; readonly told: Told },
): Finding | undefined {
  const { sentence, facts, day } = context;
  const { at, to, value } = told;
  const own = ofUnit(context, subject, start, at, value);
  if (own !== undefined) return own === 'silent' ? undefined : { ...own, from, to };
  const country =
    told.whole ||
    // No single unit has as many.
    (subject === 'commune-units' && value > 1500 && value < 5000) ||
    context.reading.first('country', sentence.from, sentence.to) !== undefined ||
    (PROVINCES.has(subject) && !saysAny(context, sentence.from, sentence.to, REGION));
  if (!Number.isInteger(value) || !country || remembers(context, from, at)) return undefined;
  if (has(context, 'tell/foreign') || saysAny(context, sentence.from, sentence.to, REGION)) return undefined;
  const days = datedDays(context, { from: at, to });
  const record = facts.countsOn(subject, days[0] ?? day).at(-1) ?? facts.countsOn(subject, day).at(-1);
  if (record === undefined) return undefined;
  const right = days.some((one) => facts.countsOn(subject, one).some((known) => known.value === value));
  const values = right ? {} : { claimed: String(value), value: String(record.value), subject };
  return { ...compared(right, 'count'), values, record, from, to };
}
