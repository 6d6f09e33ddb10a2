import { decides } from './decides.ts';
import { type ClaimContext, type Finding, hitsIn, inSentence, remembers, saysAny } from './finding.ts';
import { datedLater, PLANS } from './plans.ts';
import { zoneBelongs } from './zone-belongs.ts';

const LATELY = new Set(['đã', 'rồi', 'vừa', 'thức', 'mới', 'nay', 'giờ', 'thuộc']);

/** "Phú Quốc lên thành phố rồi": since 1/7/2025 it is a special zone. */
export function zoneStatusFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const findings: Finding[] = saidToBe(context);
  for (const cue of hitsIn(context, 'city')) {
    const zone = inSentence(reading.slots.zones, sentence)
      .filter((slot) => slot.to <= cue.from && cue.from - slot.to <= 5)
      .at(-1);
    const record = zone === undefined ? undefined : facts.zones.get(zone.placeId);
    if (zone === undefined || record === undefined || context.day < record.validFrom) continue;
    if (
      !saysAny(context, zone.to, cue.to + 3, LATELY) ||
      saysAny(context, zone.from - 3, cue.to + 3, PLANS) ||
      saysAny(context, cue.to, cue.to + 2, VISITS) ||
      decides(context, sentence.from, sentence.to) ||
      saysAny(context, zone.to, cue.from, MERELY) ||
      inSentence(reading.slots.provinces, sentence).some((name) => name.from >= zone.to) ||
      datedLater(context) ||
      remembers(context, zone.from, cue.to)
    )
      continue;
    findings.push({
      ...zoneBelongs(context, record, reading.textOf(cue.from, cue.to)),
      from: zone.from,
      to: cue.to,
    });
  }
  return findings;
}

/** Between a zone and "là thành phố". */
const LIGHT = new Set(['vẫn', 'giờ', 'nay', 'hiện', 'còn', 'đã', 'thì', 'đang']);
/** Behind it they end the claim; "thành phố đáng sống" says something else. */
const ENDS = new Set(['nha', 'nhé', 'nghen', 'mà', 'rồi', 'đó', 'đấy', 'chứ', 'trực', 'thuộc']);

/** "Phú Quốc vẫn là thành phố thuộc tỉnh". */
function saidToBe(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, words } = context;
  const findings: Finding[] = [];
  for (const zone of inSentence(reading.slots.zones, sentence)) {
    let at = zone.to;
    while (at < sentence.to && LIGHT.has(words[at] ?? '')) at += 1;
    if (words[at] !== 'là' || words[at + 1] !== 'thành' || words[at + 2] !== 'phố') continue;
    const to = at + 3;
    const ended = to >= sentence.to || !/[\p{L}\d]/u.test(words[to] ?? '') || ENDS.has(words[to] ?? '');
    const record = facts.zones.get(zone.placeId);
    if (!ended || words[to] === '' || record === undefined || context.day < record.validFrom) continue;
    if (remembers(context, zone.from, to) || saysAny(context, zone.from - 3, to, PLANS)) continue;
    findings.push({
      ...zoneBelongs(context, record, reading.textOf(at + 1, to)),
      from: zone.from,
      to,
    });
  }
  return findings;
}

/** What one goes to a place for. */
export const VISITS = new Set(['chơi', 'học', 'làm', 'thăm', 'mua', 'khám', 'ở', 'thi', 'du', 'nhận']);

const MERELY = new Set(['nên', 'mong', 'ước', 'đáng', 'phải', 'cũng', 'bằng', 'như']);
