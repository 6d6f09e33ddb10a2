import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, has, saysAny } from './finding.ts';
import { joins } from './joins.ts';
import type { Mention } from './mentions.ts';
import { isFormer, nameOf } from './verdict.ts';
import { zoneBelongs } from './zone-belongs.ts';

const ZONE_OF = new Set(
  '( , – - : đặc khu thuộc trực của tỉnh tp thành phố hòn đảo là một trong 13 mười ba số huyện nằm ở'
    .split(' ')
    .concat(['']),
);

/** "Đặc khu Vân Đồn, thành phố Hải Phòng và tỉnh Hưng Yên": three places, and no address. */
export function listsOn(words: readonly string[], mentions: readonly Mention[], next: number): boolean {
  const unit = mentions[next - 1];
  const other = mentions[next];
  return unit !== undefined && other !== undefined && joins(words.slice(unit.to, other.from));
}

/** "Côn Đảo, đặc khu thuộc …", "đặc khu Cát Hải (…)": where a zone is said to lie, in apposition. */
export function zoneOfFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, day, sentence } = context;
  const findings: Finding[] = [];
  if (day < MERGED_FROM) return findings;
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const zone = mentions[k];
    const unit = mentions[k + 1];
    if (zone?.kind !== 'zone' || unit?.kind !== 'unit' || unit.era === 'former') continue;
    const between = words.slice(zone.to, unit.from);
    // "Đặc khu Lý Sơn, Gia Lai": as an address is written.
    const address =
      between.length === 1 &&
      between[0] === ',' &&
      zone.prefixed &&
      (unit.prefixed || (zone.from === sentence.from && unit.to >= sentence.to - 1));
    const named = zone.prefixed || between.includes('khu');
    const tied = between.includes('thuộc') || between.includes('của') || between[0] === '(' || address;
    if (!named || !tied || between.length > 12 || !between.every((word) => ZONE_OF.has(word))) continue;
    if (address && listsOn(words, mentions, k + 2)) continue;
    if (saysAny(context, unit.to, unit.to + 2, new Set(['cũ', 'trước'])) || has(context, 'before-merger'))
      continue;
    const record = facts.zones.get(zone.id);
    if (record === undefined || saysAny(context, sentence.from, zone.from, new Set(['hồi', 'xưa']))) continue;
    const right = facts.unitOf(unit.id) === record.unitId && !isFormer(context, unit);
    findings.push({
      ...zoneBelongs(context, record, nameOf(context, unit), right),
      from: zone.from,
      to: unit.to,
    });
  }
  return findings;
}

const LISTS_ZONES = new Set(
  'có gồm đặc khu là : hai ba một 1 2 3 các những thì hiện giờ nay cũng được đó quản lý đảo huyện đang '.split(
    ' ',
  ),
);

/** "Quảng Ninh có hai đặc khu là Vân Đồn và Cô Tô", "đặc khu của Lâm Đồng là Phú Quý". */
export function zoneListFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, sentence, day } = context;
  const findings: Finding[] = [];
  if (day < MERGED_FROM) return findings;
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const unit = mentions[k];
    const first = mentions[k + 1];
    if (unit?.kind !== 'unit' || first?.kind !== 'zone') continue;
    const between = words.slice(unit.to, first.from);
    const owned = /đặc khu(?: \S+){0,3} (?:của|ở|tại)$/u.test(
      words.slice(Math.max(sentence.from, unit.from - 6), unit.from).join(' '),
    );
    const lists =
      between.length <= 8 &&
      between.every((word) => LISTS_ZONES.has(word)) &&
      (owned
        ? between.includes('là') || between.includes(':') || between.includes('gồm')
        : (between.includes('có') || between.includes('gồm') || between.includes('quản')) &&
          (between.includes('khu') || between.includes('đảo') || first.prefixed));
    if (!lists) continue;
    let last = first;
    for (let n = k + 1; n < mentions.length; n += 1) {
      const zone = mentions[n];
      if (zone?.kind !== 'zone' || (zone !== first && !joins(words.slice(last.to, zone.from)))) break;
      last = zone;
      const record = facts.zones.get(zone.id);
      if (record === undefined) continue;
      const right = record.unitId === facts.unitOf(unit.id);
      findings.push({
        ...zoneBelongs(context, record, nameOf(context, unit), right),
        from: unit.from,
        to: zone.to,
      });
    }
  }
  return findings;
}
