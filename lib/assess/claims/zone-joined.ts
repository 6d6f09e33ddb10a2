import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, has, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { isFormer, nameOf } from './verdict.ts';
import { zoneBelongs } from './zone-belongs.ts';

const JOINS = new Set(['–', '-', '—', '/', '|', '(', '', ', thuộc', '- thuộc', '– thuộc']);

/** Beside either place they make the two the stops of a route, or two of a list. */
const LISTED = new Set([
  '–',
  '-',
  '—',
  '/',
  '+',
  '→',
  'và',
  'với',
  'đến',
  'tới',
  'qua',
  'đi',
  'từ',
  'rồi',
  '&',
]);

/** Ways between places, trips to them, matches between them, what they do together. */
const ROUTES = new Set(
  'xe tàu phà tuyến tour chuyến tốc bay vé ghép limousine limo km tiếng phút nối combo trình hành đêm chặng cầu đường gặp đấu đội mưa bão gió chạy mất trận chuyền đá kết hợp nghĩa ký giao khoảng nhau'.split(
    ' ',
  ),
);

const BEFORE = new Set(['cũ', 'trước', 'hồi', 'xưa']);

/** "Đặc khu Cô Tô – thành phố Hải Phòng": a zone and the unit behind it, both with their kind, as an address is written. */
export function zoneJoinedFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, day, sentence } = context;
  if (day < MERGED_FROM) return [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const zone = mentions[k];
    const unit = mentions[k + 1];
    if (zone?.kind !== 'zone' || !zone.prefixed || unit?.kind !== 'unit' || !unit.prefixed) continue;
    if (unit.from - zone.to > 2 || unit.era === 'former') continue;
    if (!JOINS.has(words.slice(zone.to, unit.from).join(' '))) continue;
    const led = words[zone.from - 1] ?? '';
    const follows = words[unit.to] ?? '';
    if (zone.from > sentence.from && LISTED.has(led) && mentions[k - 1] !== undefined) continue;
    if (unit.to < sentence.to && LISTED.has(follows) && mentions[k + 2] !== undefined) continue;
    if (saysAny(context, sentence.from, sentence.to, ROUTES)) continue;
    if (saysAny(context, unit.to, unit.to + 2, BEFORE) || has(context, 'before-merger')) continue;
    if (/\d/u.test(follows)) continue;
    const record = facts.zones.get(zone.id);
    if (record === undefined || saysAny(context, sentence.from, zone.from, BEFORE)) continue;
    const right = facts.unitOf(unit.id) === record.unitId && !isFormer(context, unit);
    return [{ ...zoneBelongs(context, record, nameOf(context, unit), right), from: zone.from, to: unit.to }];
  }
  return [];
}
