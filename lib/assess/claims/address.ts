import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, says, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { agrees, belongsElsewhere, isFormer, labels, merger, nameOf, type Verdict } from './verdict.ts';
import { zoneBelongs } from './zone-belongs.ts';
import { listsOn } from './zone-place.ts';

/** Beside a place they make it one of a list: "các tuyến Huế, Quy Nhơn, tỉnh Quảng Ngãi và …". */
const LISTED = new Set([',', 'và', 'với', '–', '-', '/', '+']);

const ADDS = new Set([',', 'và', 'với', 'đến', 'đi', '–', '-', 'qua', 'từ', 'tới', '/', '+']);

/** Where these stand, a dash joins the ends of a journey. */
const JOURNEYS = new Set('tuyến vé xe chuyến tàu bay ship tour đường cao tốc cầu trận gặp đấu'.split(' '));

function travels(context: ClaimContext): boolean {
  const { sentence } = context;
  return saysAny(context, sentence.from, sentence.to, JOURNEYS);
}

/** "Phủ Lý (tỉnh Hưng Yên sau sáp nhập)", "Quy Nhơn, tỉnh Đắk Lắk mới". */
function townIn(context: ClaimContext, town: Mention, unit: Mention, listed: boolean): Finding | undefined {
  const { words, facts, day } = context;
  const between = words.slice(town.to, unit.from).join(' ').trim();
  // "Biên Hòa (TP.HCM)": nothing else stands in the brackets.
  const enclosed = between === '(' && words[unit.to] === ')';
  const bracketed = between === '(' && (unit.era === 'new' || enclosed);
  // "Phố cổ Hội An của tỉnh Quảng Ngãi".
  const owned = between === 'của' && unit.prefixed;
  if (!(owned || ['(', ',', '-', '–', ''].includes(between)) || day < MERGED_FROM) return undefined;
  if (!unit.prefixed && !bracketed) return undefined;
  const today = unit.era === 'new' || says(context, unit.to, unit.to + 4, 'sau sáp nhập');
  const own = facts.unitOf(town.id);
  const record = own === undefined ? undefined : facts.unitOn(own, day);
  if (record === undefined) return undefined;
  // An address: "Quy Nhơn, tỉnh Quảng Ngãi". With the former unit it is an old habit and no claim.
  const address =
    (between === ',' || owned || enclosed || ((between === '-' || between === '–') && !travels(context))) &&
    unit.era === undefined &&
    // A former unit that it never lay in is no old habit.
    (facts.units.has(unit.id) || isFormer(context, unit)) &&
    unit.id !== town.id &&
    !(words[unit.to] !== ',' && ADDS.has(words[unit.to] ?? '')) &&
    !LISTED.has(words[town.from - 1] ?? '');
  if (!today && (!address || listed)) return undefined;
  const verdict: Verdict =
    own === unit.id ? agrees(record, 'agrees/belongs') : belongsElsewhere(context, record, town, unit);
  return { ...verdict, from: town.from, to: unit.to };
}

const AT = new Set(['tại', 'ở', 'phường', 'phố', 'tp', 'về', 'địa', 'chỉ', ':']);

const WRITES = new Set(['ghi', 'điền', 'khai', 'đề', 'chỉ', 'khẩu', 'trú']);

const ENDS = new Set(['nhé', 'nha', 'nghen', 'ạ', 'nghe', 'giúp', 'giùm']);

/** "Số 12 Lê Lợi, Bắc Giang, tỉnh …": the number of a house before it. */
function numbered({ words, reading, sentence }: ClaimContext, to: number): boolean {
  for (let at = Math.max(sentence.from, to - 8); at + 1 < to; at += 1)
    if (words[at] === 'số' && reading.text.tokens[at + 1]?.kind === 'number') return true;
  return false;
}

/** "Tại Thái Bình, tỉnh Ninh Bình", "Quảng Bình (Huế mới)": a former unit as part of an address of today. */
function formerIn(context: ClaimContext, former: Mention, unit: Mention): Finding | undefined {
  const { words, facts, day, sentence } = context;
  if (day < MERGED_FROM || former.era !== undefined || !facts.units.has(unit.id)) return undefined;
  const between = words.slice(former.to, unit.from).join(' ').trim();
  const bracketed = between === '(' && unit.era === 'new';
  const next = words[unit.to] ?? '';
  const address =
    between === ',' &&
    unit.prefixed &&
    unit.era === undefined &&
    (AT.has(words[former.from - 1] ?? '') ||
      (words[former.from - 1] === ',' && numbered(context, former.from))) &&
    former.from > sentence.from &&
    (unit.to >= sentence.to || !/[\p{L}\d]/u.test(next) || ENDS.has(next)) &&
    !ADDS.has(words[unit.to + 1] ?? '') &&
    // "Đơn ghi về Sóc Trăng, tỉnh An Giang, sếp ký rồi".
    (next !== ',' || (words[unit.to + 1] !== '' && saysAny(context, former.from - 5, former.from, WRITES)));
  const own = facts.unitOf(former.id);
  const record = own === undefined ? undefined : facts.unitOn(own, day);
  if ((!bracketed && !address) || record === undefined) return undefined;
  const verdict = own === unit.id ? agrees(record) : merger(context, record, labels(context, [former, unit]));
  return { ...verdict, from: former.from, to: unit.to };
}

/** "Nước mắm Phú Quốc, tỉnh Cà Mau": an island without its kind, and a unit with its own, that are no list or journey. */
function aloneIn(context: ClaimContext, zone: Mention, unit: Mention): boolean {
  const { words } = context;
  return (
    !LISTED.has(words[zone.from - 1] ?? '') &&
    !ADDS.has(words[zone.from - 1] ?? '') &&
    !(words[unit.to] !== ',' && ADDS.has(words[unit.to] ?? '')) &&
    !travels(context)
  );
}

/** "Đặc khu Côn Đảo, tỉnh …": a zone, which exists since 1/7/2025, with the unit written behind it. */
export function addressed(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const findings: Finding[] = [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const zone = mentions[k];
    const unit = mentions[k + 1];
    const town =
      zone?.kind === 'town' && unit?.kind === 'unit'
        ? townIn(context, zone, unit, listsOn(context.words, mentions, k + 2))
        : undefined;
    const former =
      zone?.kind === 'unit' && unit?.kind === 'unit' && isFormer(context, zone)
        ? formerIn(context, zone, unit)
        : undefined;
    for (const found of [town, former]) if (found !== undefined) findings.push(found);
    if (zone?.kind !== 'zone' || unit?.kind !== 'unit' || !unit.prefixed || unit.era === 'former') continue;
    if (unit.from - zone.to !== 1 || context.words[zone.to] !== ',') continue;
    if (listsOn(context.words, mentions, k + 2)) continue;
    if (!zone.prefixed && !aloneIn(context, zone, unit) && !(unit.era === 'new' && !travels(context)))
      continue;
    const record = context.facts.zones.get(zone.id);
    if (record === undefined || record.unitId === unit.id || context.facts.unitOf(unit.id) === undefined)
      continue;
    findings.push({ ...zoneBelongs(context, record, nameOf(context, unit)), from: zone.from, to: unit.to });
  }
  return findings;
}
