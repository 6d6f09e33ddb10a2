import { type ClaimContext, type Finding, has, hitsIn, inSentence, remembers, says } from './finding.ts';
import { statusDiffers } from './status-differs.ts';
import { zoneBelongs } from './zone-belongs.ts';

/** A city said to be no city yet, a special zone said to be none. */
export function denialFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const findings: Finding[] = [];
  for (const cue of hitsIn(context, 'city/not')) {
    const name = inSentence(reading.slots.provinces, sentence)
      .filter((slot) => slot.to <= cue.from && cue.from - slot.to <= 4)
      .at(-1);
    // "Hồi tháng 3/2026 Đồng Nai vẫn là tỉnh": the day that is told of.
    const told = inSentence(reading.slots.dates, sentence).find(
      (date) => date.to <= cue.from && date.basis === 'stated' && date.end !== undefined,
    );
    const record = name === undefined ? undefined : facts.unitOn(name.unitId, told?.end ?? context.day);
    if (name === undefined || record === undefined || record.unitType !== 'thành phố') continue;
    // "Hồi đó X vẫn là tỉnh"; "hồi tháng 8/2026 X vẫn là tỉnh" speaks of a day on which it was none.
    if (told === undefined && remembers(context, name.from, name.from)) continue;
    findings.push(statusDiffers(record, name.from, cue.to));
  }
  for (const cue of hitsIn(context, 'zone/not')) {
    const zone = inSentence(reading.slots.zones, sentence)
      .filter((slot) => slot.to <= cue.from && cue.from - slot.to <= 4)
      .at(-1);
    const record = zone === undefined ? undefined : facts.zones.get(zone.placeId);
    if (
      zone === undefined ||
      record === undefined ||
      context.day < record.validFrom ||
      has(context, 'past') ||
      has(context, 'before-merger') ||
      says(context, cue.to, sentence.to, 'trước khi')
    )
      continue;
    findings.push({ ...zoneBelongs(context, record, cue.form), from: zone.from, to: cue.to });
  }
  return findings;
}
