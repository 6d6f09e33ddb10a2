import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { nameOf } from './verdict.ts';
import { zoneBelongs } from './zone-belongs.ts';

/** Before "đặc khu": something is there, comes from there, or goes there by post. */
const PLACED = new Set('ở tại chỉ trồng nuôi sản làm thuộc quê trên ngay bến chợ kho'.split(' '));

/** Goods and houses that are named after where they are from. */
const GOODS = new Set(
  'mắm tỏi mực nắng tiêu cá tôm cua ghẹ ốc sản khô sim rượu rong hành muối yến sá sùng homestay villa resort lưới tươi sống ngọt'.split(
    ' ',
  ),
);

/** With goods to send they lead to where these go or come from. */
const SENDS = new Set(['ra', 'từ', 'đi', 'vào', 'tới', 'đến', 'về']);
const POSTS = new Set(['ship', 'gửi', 'giao', 'nhận', 'freeship', 'chuyển']);

/** Several places are listed, or travelled to. */
const SEVERAL = new Set(
  'tour các những hai ba bạn chỗ nơi điểm nhánh hệ và với cùng hoặc rời sau gần qua ghé dừng lịch trình tuyến bão mưa'.split(
    ' ',
  ),
);

/** A word behind an address that goes on with the offer. */
const GOES_ON = new Set('mỗi mua giá ship giao bao cần bán phòng liên nha nhé ạ nè đây'.split(' '));

const BEFORE_ZONE = 6;

/** Where the words of the zone begin: at "đặc" of "đặc khu", which may belong to the slot. */
function headOf(words: readonly string[], zone: Mention): number {
  return words[zone.from - 1] === 'khu' && words[zone.from - 2] === 'đặc' ? zone.from - 2 : zone.from;
}

/** True when the words before "đặc khu" make it the place of a thing, and no stop on a way. */
function leads(context: ClaimContext, head: number): boolean {
  const { words, sentence } = context;
  if (head <= sentence.from) return false;
  const before = words[head - 1] ?? '';
  if (saysAny(context, head - BEFORE_ZONE, head, SEVERAL)) return false;
  if (PLACED.has(before) || GOODS.has(before)) return true;
  return SENDS.has(before) && saysAny(context, head - BEFORE_ZONE, head, POSTS);
}

/** "Tỏi trồng ở đặc khu Lý Sơn, <unit>": a unit of today written behind a zone as in an address. */
export function zoneAddressFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, day, sentence } = context;
  if (day < MERGED_FROM) return [];
  const findings: Finding[] = [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const zone = mentions[k];
    const unit = mentions[k + 1];
    if (zone?.kind !== 'zone' || unit?.kind !== 'unit' || unit.era !== undefined || !facts.units.has(unit.id))
      continue;
    const head = headOf(words, zone);
    if (!zone.prefixed && head === zone.from) continue;
    if (unit.from - zone.to !== 1 || words[zone.to] !== ',' || !leads(context, head)) continue;
    const next = mentions[k + 2];
    if (next !== undefined && next.from - unit.to <= 2) continue;
    const behind = unit.to < sentence.to ? (words[unit.to] ?? '') : '';
    if (behind !== '' && /[\p{L}\d]/u.test(behind) && !GOES_ON.has(behind)) continue;
    const record = facts.zones.get(zone.id);
    if (record === undefined || record.unitId === unit.id) continue;
    findings.push({ ...zoneBelongs(context, record, nameOf(context, unit)), from: zone.from, to: unit.to });
  }
  return findings;
}
