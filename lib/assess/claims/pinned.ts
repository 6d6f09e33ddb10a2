import { MERGED_FROM } from '../facts.ts';
import type { ClaimContext, Finding } from './finding.ts';
import type { Mention } from './mentions.ts';
import { belongsElsewhere, nameOf } from './verdict.ts';
import { wordSet } from './word-set.ts';
import { zoneBelongs } from './zone-belongs.ts';

/** Before a place they show where a post was made, or where somebody is from. */
const PINS = wordSet('check in checkin tọa độ địa chỉ điểm toạ location 📍 quê sinh');

const LEADS = wordSet(
  'tại ở đảo đặc khu phường xã phố thành tp : - – live đang đến mình nè em tui tôi tao con anh chị ngoại nội chồng vợ gốc nhà sống ra lớn lên',
);

/** Between two places without their kinds a dash is a way from one to the other. */
const DASHES = wordSet('- – — | /');

/** True when nothing but a pin, or words of one, stands before a place. */
function isPinned({ reading, words, sentence }: ClaimContext, to: number): boolean {
  let pinned = false;
  for (let at = sentence.from; at < to; at += 1) {
    const word = words[at] || (reading.text.tokens[at]?.text ?? '');
    if (PINS.has(word) || word.includes('📍')) pinned = true;
    else if (/[\p{L}\d]/u.test(word) && !LEADS.has(word)) return false;
  }
  return pinned;
}

/** "📍 Lý Sơn, Gia Lai", "Check-in Đà Lạt, Khánh Hòa": a place and the unit behind it, under a pin. */
export function pinnedFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, sentence, day } = context;
  const [place, unit, next] = mentions;
  if (day < MERGED_FROM || place === undefined || unit?.kind !== 'unit' || place.kind === 'unit') return [];
  if (
    unit.from - place.to !== 1 ||
    !(words[place.to] === ',' || (unit.prefixed && DASHES.has(words[place.to] ?? ''))) ||
    !facts.units.has(unit.id)
  )
    return [];
  if (unit.era === 'former' || words[unit.to] === 'cũ' || (next !== undefined && next.from - unit.to <= 2))
    return [];
  if (unit.to < sentence.to && /[\p{L}\d]/u.test(words[unit.to] ?? '')) return [];
  if (!isPinned(context, place.from)) return [];
  const at = { from: place.from, to: unit.to };
  if (place.kind === 'zone') {
    const record = facts.zones.get(place.id);
    if (record === undefined || record.unitId === unit.id) return [];
    return [{ ...zoneBelongs(context, record, nameOf(context, unit)), ...at }];
  }
  const own = facts.unitOf(place.id);
  const record = own === undefined || own === unit.id ? undefined : facts.unitOn(own, day);
  return record === undefined ? [] : [{ ...belongsElsewhere(context, record, place, unit), ...at }];
}
