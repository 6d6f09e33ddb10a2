import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { belongsElsewhere, labels, merger, unitOf } from './verdict.ts';

const NOW = new Set(['giờ', 'nay']);
const TODAY = gate(NOW);

/** Between two ends of a way. */
const WAY = new Set([
  'với',
  'và',
  'qua',
  'xuống',
  'đến',
  'tới',
  'lên',
  'ra',
  'vào',
  'sang',
  'đi',
  '–',
  '-',
  'về',
]);

const NOT_SO = new Set(['không', 'chưa', 'nếu', 'đâu', 'hay', 'mà', 'ước', 'khác', 'hai', 'ngoại']);

/** "… nội tỉnh", "… trong một tỉnh", "… trong cùng tỉnh" at `at`: one past it, or 0. */
function withinAt(words: readonly string[], at: number): number {
  if (words[at] === 'nội' && words[at + 1] === 'tỉnh') return at + 2;
  if (words[at] !== 'trong') return 0;
  const one = words
    .slice(at + 1, at + 3)
    .filter((word) => word === 'cùng' || word === 'một' || word === '1').length;
  return one > 0 && words[at + 1 + one] === 'tỉnh' ? at + 2 + one : 0;
}

/** "Từ Buôn Ma Thuột xuống Quy Nhơn giờ chỉ là đi trong tỉnh Đắk Lắk": one of the two lies in another unit. */
function inNamed(context: ClaimContext, first: Mention, second: Mention): Finding | undefined {
  const { words, facts, day } = context;
  const named = mentionsIn(context).find((one) => one.from > second.to && one.from - second.to <= 9);
  if (named?.kind !== 'unit' || !named.prefixed || words[named.from - 1] !== 'trong') return undefined;
  const between = words.slice(second.to, named.from);
  if (!between.some((word) => NOW.has(word)) || between.some((word) => NOT_SO.has(word))) return undefined;
  const other = [first, second].find((one) => unitOf(context, one) !== named.id);
  const own = other === undefined ? undefined : unitOf(context, other);
  const record = own === undefined ? undefined : facts.unitOn(own, day);
  if (other === undefined || record === undefined || !facts.units.has(named.id)) return undefined;
  return { ...merger(context, record, labels(context, [other, named])), from: first.from, to: named.to };
}

/** "Con đường nối Gia Lai với Phú Yên giờ là đường nội tỉnh": two places that lie in two units told to lie in one. */
function oneUnit(context: ClaimContext, first: Mention, second: Mention): Finding | undefined {
  const { words, sentence, facts, day } = context;
  const between = words.slice(first.to, second.from);
  if (between.length > 2 || !between.some((word) => WAY.has(word))) return undefined;
  const end = Math.min(sentence.to, second.to + 12);
  const within = words.findIndex((_, at) => at >= second.to && at < end && withinAt(words, at) > 0);
  if (within < 0) return inNamed(context, first, second);
  if (!saysAny(context, second.to, within, NOW)) return undefined;
  const to = withinAt(words, within);
  if (saysAny(context, second.to, to + 2, NOT_SO)) return undefined;
  const own = unitOf(context, first);
  const other = unitOf(context, second);
  const record = own === undefined ? undefined : facts.unitOn(own, day);
  if (record === undefined || other === undefined || own === other) return undefined;
  return { ...merger(context, record, labels(context, [first, second])), from: first.from, to };
}

/** What a unit has of a place of its own. */
const SIGHTS = new Set(
  'biển|bãi biển|sân bay|cảng|cảng biển|bãi tắm|đảo|thành phố|cửa khẩu|ga|vịnh|đèo|hồ|phố biển|phố cổ|đầm|núi'.split(
    '|',
  ),
);

/** "Đắk Lắk giờ có biển Quy Nhơn": a unit of today told to have a place that lies in another one. */
function hasPlace(context: ClaimContext, unit: Mention, place: Mention): Finding | undefined {
  const { words, facts, day, sentence } = context;
  if (unit.kind !== 'unit' || !facts.units.has(unit.id) || place.kind === 'unit') return undefined;
  const between = words
    .slice(unit.to, place.from)
    .filter((word) => !['bây', 'thêm', 'luôn', 'cả', 'thì', 'mình', 'tui', 'đã', 'cũng'].includes(word));
  if (!NOW.has(between[0] ?? '') || between[1] !== 'có' || !SIGHTS.has(between.slice(2).join(' ')))
    return undefined;
  if (unit.from - sentence.from > 2 && /\p{L}/u.test(words[unit.from - 1] ?? '')) return undefined;
  const own = unitOf(context, place);
  const record = own === undefined ? undefined : facts.unitOn(own, day);
  if (record === undefined || own === unit.id) return undefined;
  return {
    ...belongsElsewhere(context, record, place, unit),
    from: unit.from,
    to: place.to,
  };
}

/** Places told to lie in one unit, or in a unit that they do not lie in, by what one meets there. */
export function withinOneFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { day } = context;
  if (day < MERGED_FROM || mentions.length < 2 || isShut(context, TODAY)) return [];
  const findings: Finding[] = [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const first = mentions[k];
    const second = mentions[k + 1];
    if (first === undefined || second === undefined) continue;
    const found = oneUnit(context, first, second) ?? hasPlace(context, first, second);
    if (found !== undefined) findings.push(found);
  }
  return findings;
}
