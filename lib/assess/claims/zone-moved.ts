import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, remembers, saysAny } from './finding.ts';
import type { Mention } from './mentions.ts';
import { nameOf } from './verdict.ts';
import { zoneBelongs } from './zone-belongs.ts';

const LIGHT = new Set(
  'giờ nay đã vừa mới được bị thì cũng luôn hết hẳn rồi chính thức tỉnh tp thành phố'.split(' ').concat(''),
);

/** What is done to an island that goes to another unit. */
const MOVES = new Set(['cắt', 'tính', 'trả', 'nhường', 'gán', 'xếp', 'đẩy', 'giao', 'chuyển', 'bàn']);

/** Of these, the ones that are said of goods as well. */
const OF_GOODS = new Set(['giao', 'chuyển', 'trả', 'đẩy']);

const TO = new Set(['về', 'cho', 'sang', 'qua', 'vào', 'giao']);

const GOVERNED = new Set(['quản', 'đặc', 'đảo', 'hành']);

const CLOSES = new Set('rồi quản luôn nha nhé hết từ đó mà chứ kể để , . !'.split(' ').concat(''));

const NOT_TOLD = new Set(
  'nên nếu lỡ giá ước mong không chưa đừng hay bao sao sẽ sắp dự đề tưởng hàng mực cá tôm khô tỏi mắm ship'.split(
    ' ',
  ),
);

/** "Thổ Châu cắt về Cà Mau rồi", "Côn Đảo giao về Vĩnh Long quản": a special zone told as given to a unit. */
export function zoneMovedFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, sentence, day } = context;
  if (day < MERGED_FROM) return [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const zone = mentions[k];
    const unit = mentions[k + 1];
    if (zone?.kind !== 'zone' || unit?.kind !== 'unit' || unit.from - zone.to > 7) continue;
    const between = words.slice(zone.to, unit.from).filter((word) => !LIGHT.has(word));
    const [verb = '', ...rest] = between;
    const behind = words[unit.to] ?? '';
    // "Côn Đảo giờ do Vĩnh Long quản".
    const governed = verb === 'do' && rest.length === 0 && behind === 'quản';
    if (!governed && (!MOVES.has(verb) || rest.length < 1 || !rest.every((word) => TO.has(word)))) continue;
    if (unit.to < sentence.to && !CLOSES.has(behind) && /[\p{L}\d]/u.test(behind)) continue;
    if (OF_GOODS.has(verb) && !zone.prefixed && !saysAny(context, zone.from - 2, unit.to + 3, GOVERNED))
      continue;
    // "… rồi nên tàu đổi bến" behind it is what follows from it.
    const behindTold = behind === 'rồi' && words[unit.to + 1] === 'nên';
    if (
      saysAny(context, zone.from - 4, behindTold ? unit.to : unit.to + 2, NOT_TOLD) ||
      remembers(context, zone.from, unit.to)
    )
      continue;
    const record = facts.zones.get(zone.id);
    const claimed = facts.unitOf(unit.id);
    if (record === undefined || claimed === undefined) continue;
    return [
      {
        ...zoneBelongs(context, record, nameOf(context, unit), claimed === record.unitId),
        from: zone.from,
        to: unit.to,
      },
    ];
  }
  return [];
}
