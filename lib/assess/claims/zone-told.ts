import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, has, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import type { Mention } from './mentions.ts';
import { isFormer, nameOf } from './verdict.ts';
import { wordSet } from './word-set.ts';
import { zoneBelongs } from './zone-belongs.ts';

/** Ties between a zone and the unit that it is said to be of. */
const TIE = gate(wordSet('thuộc của về bên trong nằm do ở có gồm quản sở thêm nhất'));

/** "Đặc khu xa nhất của", "hòn đảo thuộc": what a zone is called, and whose it is. */
const CALLED =
  /(?:^|[,:(–-] |(?:là|rồi|nè|nha|nhé|đây|ní|ơi|đó|á|nghen|tức|cũng|một|cái|ấy|này|luôn|chính|vẫn|mà|thành) )(?:một |1 |cái )?(?:đặc khu|khu|đảo|huyện đảo|hòn đảo|xã đảo|hòn ngọc|viên ngọc|quần đảo|đảo ngọc|thiên đường biển|thiên đường)(?: \S+){0,4}? (?:của|thuộc|thuộc về|trực thuộc|bên|nằm trong|nằm ở|thuộc địa phận|nhất|nhất xứ|nhất đất|nhất vùng biển)$/u;

/** "Giờ thuộc", "nay về với", "là của". */
const STANDS =
  /^(?:(?:mình|nè|quê|em|tụi|tui|nhà|xinh|đẹp|giờ|nay|hiện|đã|mới|vừa|được|cũng|thì|vẫn|chính|thức|luôn|bữa|từ|sau|sáp|nhập|hợp|nhất|này|nó|thật|ra|đặc|khu|đảo|ta|hẳn|hết|rồi|đều|cả|ngày|xếp|sắp|trả|lại|chuyển|đổi) ){0,8}(?:thuộc|thuộc về|trực thuộc|là của|về với|về tay|về chung nhà với|theo về|về chung mâm với|nằm trong|do|về dưới|thuộc quyền quản lý của|chịu sự quản lý của|về một nhà với|ở trong|thành của|thuộc địa phận|thuộc quản lý của)$/u;

/** Between a unit and the zones that it is said to have. */
const HAS = wordSet(
  'có gồm đặc khu là : hai ba một bốn 1 2 3 4 các những thì hiện giờ nay cũng được đó quản lý đảo huyện đang mình ta nhà quê em tui tụi chồng vợ ngoại nội anh chị bác tận tới đến lận luôn mới sở hữu thêm hẳn cả vẫn còn đủ nguyên hòn ngọc xinh đẹp viên quần xã và tên như cái tỉnh nào chỉ riêng duy nhất sau sáp nhập từ đều của trong tay nổi tiếng bao kể , ( xa lớn nhỏ to',
);

const OWNS = wordSet('có gồm quản sở thêm');

const ISLES = wordSet('khu đảo hòn ngọc');

const NOT_TOLD = wordSet(
  'nếu giá ước mong đừng tưởng hồi thuở xưa chưa không chẳng hay sao nên đề phải sẽ sắp định dự đâu ai lỡ đồn cũ trước từng gần cách giáp tàu vé tour xe phà chuyến',
);

/** Between the tie and the name of the unit. */
const OF_UNIT = wordSet('tỉnh thành phố tp');

/** Behind the unit they end what is told. */
const CLOSES = wordSet('rồi luôn nha nhé nghen nè đó đấy á mà chứ mình ta nhà hết từ quản lý cả tụi quê em');

const INSISTS = new Set(['mà', 'chứ', 'nha', 'nhé', 'đó']);

function untold(context: ClaimContext, from: number, to: number): boolean {
  return (
    saysAny(context, from - 5, to + 1, NOT_TOLD) ||
    remembers(context, from, to) ||
    has(context, 'before-merger')
  );
}

function frame(
  context: ClaimContext,
  zone: Mention,
  unit: Mention,
  from: number,
  to: number,
): Finding | undefined {
  const { facts, words } = context;
  const record = facts.zones.get(zone.id);
  const claimed = facts.unitOf(unit.id);
  if (record === undefined || claimed === undefined || unit.era === 'former' || words[unit.to] === 'cũ')
    return undefined;
  const right = claimed === record.unitId;
  if (right && isFormer(context, unit)) return undefined;
  return { ...zoneBelongs(context, record, nameOf(context, unit), right), from, to };
}

/** "Giờ không còn của": behind a zone, before the unit that it is in. */
const GONE =
  /^(?:(?:giờ|nay|đã|từ|này|bây|hiện|cũng) ){0,3}(?:không còn|hết|thôi không)(?: là)? (?:của|thuộc|thuộc về|nằm trong|đặc khu của)$/u;

function goneFrom(context: ClaimContext, zone: Mention, unit: Mention): Finding | undefined {
  const record = context.facts.zones.get(zone.id);
  if (record === undefined || unit.id !== record.unitId || unit.era === 'former') return undefined;
  const claimed = context.reading.textOf(zone.to, unit.to);
  return { ...zoneBelongs(context, record, claimed), from: zone.from, to: unit.to };
}

/** "Thổ Châu rồi nè, đặc khu xa nhất của tỉnh Cà Mau", "Hoàng Sa nay về với Khánh Hòa". */
function behindZone(context: ClaimContext, zone: Mention, unit: Mention): Finding | undefined {
  const { words, sentence } = context;
  if (unit.from - zone.to > 18) return undefined;
  const said = words.slice(zone.to, unit.from).filter((word) => !OF_UNIT.has(word));
  const between = said.filter((word) => word !== '').join(' ');
  const behind = words[unit.to] ?? '';
  const ends = unit.to >= sentence.to || !/[\p{L}\d]/u.test(behind) || CLOSES.has(behind);
  // "Trường Sa của Lâm Đồng mà em".
  const opens = zone.from <= sentence.from || !/\p{L}/u.test(words[zone.from - 1] ?? '');
  const owned = opens && between === 'của' && INSISTS.has(behind);
  const stands = owned || (STANDS.test(between) && (!between.endsWith('do') || behind === 'quản'));
  if (GONE.test(between) && !untold(context, zone.from, zone.to)) return goneFrom(context, zone, unit);
  if (!stands && !CALLED.test(said.map((word) => word || '–').join(' '))) return undefined;
  if (!ends || untold(context, zone.from, unit.to)) return undefined;
  return frame(context, zone, unit, zone.from, unit.to);
}

/** "…, đặc khu đó giờ của": words that point back at the zone, up to the unit that it is said to be of. */
const POINTED =
  /(?:^| )(?:khu|đảo|chỗ|nơi|ngoài|bên|cù lao) (?:đó|đấy|ấy|này|kia|nớ) (?:(?:giờ|nay|hiện|bây|đã|mới|cũng|vẫn|là|thì|chính|thức|luôn|nó|được|sau|sáp|nhập|hợp|nhất|chuyển|cắt|giao) ){0,5}(?:của|thuộc|thuộc về|nằm trong|nằm bên|bên|về|về với|qua|sang|cho)$/u;

/** How far behind a zone words may still point at it. */
const POINT_REACH = 26;

/** "Ship đi Phú Quý cứ điền tỉnh Khánh Hòa, đặc khu đó giờ của Khánh Hòa". */
function pointedZone(
  context: ClaimContext,
  mentions: readonly Mention[],
  zone: Mention,
): Finding | undefined {
  const { words } = context;
  for (const unit of mentions) {
    if (unit.kind !== 'unit' || unit.from <= zone.to || unit.from - zone.to > POINT_REACH) continue;
    const said = words.slice(zone.to, unit.from).filter((word) => word !== '' && !OF_UNIT.has(word));
    if (!POINTED.test(said.join(' ')) || untold(context, zone.from, unit.to)) continue;
    // Another zone between may be the one that is meant.
    if (mentions.some((one) => one.kind === 'zone' && one.from > zone.from && one.to <= unit.from)) continue;
    return frame(context, zone, unit, zone.from, unit.to);
  }
  return undefined;
}

/** "Quảng Ninh quê em có tận 3 đặc khu: Vân Đồn, Cô Tô, Cát Hải". */
function zonesOf(context: ClaimContext, mentions: readonly Mention[], k: number): Finding[] {
  const { words, facts, sentence } = context;
  const unit = mentions[k];
  if (unit?.kind !== 'unit') return [];
  // "Gia Lai giờ có biển Quy Nhơn, có cả đảo Lý Sơn": towns of the unit stand between.
  let next = k + 1;
  while (mentions[next]?.kind === 'town' && facts.unitOf(mentions[next]?.id ?? '') === unit.id) next += 1;
  const first = mentions[next];
  const start = mentions[next - 1]?.to ?? unit.to;
  if (first?.kind !== 'zone' || first.from - start > 14) return [];
  const between = words.slice(start, first.from).filter((word) => word !== '');
  const comma = between.lastIndexOf(',');
  const said = comma > 0 && comma <= 6 ? between.slice(comma) : between;
  if (!said.every((word) => HAS.has(word)) || !said.some((word) => OWNS.has(word))) return [];
  if (!first.prefixed && !saysAny(context, sentence.from, first.from, ISLES)) return [];
  if (untold(context, unit.from, first.from)) return [];
  const found: Finding[] = [];
  let last = first;
  for (const zone of mentions.slice(next)) {
    const gap = words.slice(last.to, zone.from);
    if (zone.kind !== 'zone' || (zone !== first && !gap.every((word) => word === '' || JOINS.has(word))))
      break;
    last = zone;
    const finding = frame(context, zone, unit, unit.from, zone.to);
    if (finding !== undefined) found.push(finding);
  }
  return found;
}

const JOINS = wordSet('và với cùng lẫn cả , + / & đặc khu đảo rồi thêm nữa – - huyện hòn tới luôn');

/** Special zones told to be of a unit, in apposition, by a verb, or in the unit's own list of them. */
export function zoneToldFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  if (context.day < MERGED_FROM || isShut(context, TIE)) return [];
  const findings: Finding[] = [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const one = mentions[k];
    const next = mentions[k + 1];
    if (one?.kind === 'unit') findings.push(...zonesOf(context, mentions, k));
    if (one?.kind !== 'zone' || next?.kind !== 'unit') continue;
    const finding = behindZone(context, one, next) ?? pointedZone(context, mentions, one);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}
