import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, type Finding, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { liesElsewhere } from './lies-elsewhere.ts';
import type { Mention } from './mentions.ts';
import { isFormer } from './verdict.ts';
import { wordSet } from './word-set.ts';

const GOES = wordSet('đi ra về lên xuống vào tới đến ghé sang qua');

const NOW = gate(['giờ', 'nay', 'đất']);

/** "Giờ là đi", "nay cũng tính là ra". */
const IS_GOING =
  /^(?:giờ|nay) (?:thì |cũng |đã |coi như |tính |xem như ){0,4}là (?:đã )?(?:đi|ra|về|lên|xuống|vào|tới|đến|ghé|sang|qua|ở)(?: tỉnh| tp| thành phố| đất)?$/u;

/** "Ra Cồn Cỏ chơi là ra đất Đà Nẵng". */
const IS_ON_LAND =
  /^(?:chơi |thăm |tắm biển |du lịch |nghỉ mát )?(?:cũng |coi như )?là (?:đi|ra|về|lên|xuống|vào|tới|đến|sang|qua|ở)(?: tới)? đất(?: của)?$/u;

/** What one goes there for. */
const ERRAND = /^(?:chơi|thăm|tắm biển|du lịch|nghỉ mát) /u;

/** Behind the unit they end what is told. */
const CLOSES = wordSet('luôn rồi đó đấy nha nhé nghen nè mà chứ , . !');

const NOT_TOLD = wordSet('nếu giá ước tưởng không chưa hồi hay lỡ sao từ');

/** "Đi Lý Sơn giờ là đi Đà Nẵng luôn đó": who goes to the one place is said to go to the unit with it. */
export function goingThereFindings(context: ClaimContext, mentions: readonly Mention[]): Finding[] {
  const { facts, words, sentence, day } = context;
  if (day < MERGED_FROM || mentions.length < 2 || isShut(context, NOW)) return [];
  for (let k = 0; k + 1 < mentions.length; k += 1) {
    const place = mentions[k];
    const unit = mentions[k + 1];
    if (place === undefined || unit?.kind !== 'unit' || !facts.units.has(unit.id)) continue;
    if (place.kind === 'unit' && !isFormer(context, place)) continue;
    if (place.from === sentence.from || !GOES.has(words[place.from - 1] ?? '') || unit.from - place.to > 8)
      continue;
    const between = words
      .slice(place.to, unit.from)
      .filter((word) => word !== '')
      .join(' ');
    if (!(IS_GOING.test(between.replace(ERRAND, '')) || IS_ON_LAND.test(between))) continue;
    if (saysAny(context, place.from - 5, unit.from, NOT_TOLD)) continue;
    if (unit.to < sentence.to && !CLOSES.has(words[unit.to] ?? '') && /[\p{L}\d]/u.test(words[unit.to] ?? ''))
      continue;
    const elsewhere = liesElsewhere(context, place, unit);
    if (elsewhere !== undefined) return [{ ...elsewhere, from: place.from, to: unit.to }];
  }
  return [];
}
