import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { labels, merger, nameOf, unitOf } from './verdict.ts';
import { zoneBelongs } from './zone-belongs.ts';

/** Between a place and the unit of before: "ngày trước thuộc". */
const BEFORE = new Set(
  'hồi ngày lúc khi thì là thuộc của ở xưa trước kia đó đây tỉnh vốn ,'.split(' ').concat(''),
);

const ONCE = new Set(['trước', 'xưa', 'hồi', 'vốn']);

/** Between the unit of before and that of today: "nay là". */
const AFTER = new Set('nay giờ thì là thuộc của về thành tỉnh tp phố cũ bây , – - còn'.split(' ').concat(''));

const NOW = new Set(['nay', 'giờ']);

const NOT_TOLD = new Set('tưởng nếu không chưa hay hỏi hả ngỡ sao ship giao xe bay chạy ở'.split(' '));

/** "Phú Quý ngày trước Bình Thuận, nay Khánh Hòa": where a place lay, and where it is told to lie now. */
export function beforeNowFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, sentence, day } = context;
  if (day < MERGED_FROM || mentions.length < 3) return [];
  for (let k = 0; k + 2 < mentions.length; k += 1) {
    const place = mentions[k];
    const old = mentions[k + 1];
    const now = mentions[k + 2];
    if (place === undefined || place.kind === 'unit' || old?.kind !== 'unit' || now?.kind !== 'unit')
      continue;
    const first = words.slice(place.to, old.from);
    const second = words.slice(old.to, now.from);
    if (first.length > 5 || second.length > 5) continue;
    if (!first.some((word) => ONCE.has(word)) || !first.every((word) => BEFORE.has(word))) continue;
    if (!second.some((word) => NOW.has(word)) || !second.every((word) => AFTER.has(word))) continue;
    if (
      saysAny(context, sentence.from, place.from, NOT_TOLD) ||
      saysAny(context, now.to, now.to + 3, NOT_TOLD)
    )
      continue;
    const unit = unitOf(context, place);
    const record = unit === undefined ? undefined : facts.unitOn(unit, day);
    const claimed = facts.unitOf(now.id);
    if (record === undefined || claimed === undefined || claimed === record.unitId) continue;
    const zone = place.kind === 'zone' ? facts.zones.get(place.id) : undefined;
    const verdict =
      zone !== undefined
        ? zoneBelongs(context, zone, nameOf(context, now), false)
        : merger(context, record, labels(context, [place, now]));
    return [{ ...verdict, from: place.from, to: now.to }];
  }
  return [];
}
