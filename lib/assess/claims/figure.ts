import { type ClaimContext, compared, type Finding, hitsIn, inSentence } from './finding.ts';

/** "Tỉnh rộng nhất nước", "đông dân nhất". */
export function figureFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  if (!reading.has('widest') && !reading.has('most-people')) return [];
  const findings: Finding[] = [];
  const names = inSentence(reading.slots.provinces, sentence).filter(
    (name) => facts.units.has(name.unitId) && name.era !== 'former',
  );
  const records = [...facts.units.keys()]
    .map((id) => facts.unitOn(id, context.day))
    .filter((record) => record !== undefined);
  for (const [classId, measure] of [
    ['widest', 'areaKm2'],
    ['most-people', 'population'],
  ] as const) {
    for (const cue of hitsIn(context, classId)) {
      const near = names.filter((name) => Math.abs(name.from - cue.from) <= 10);
      const [name] = near;
      const top = records.reduce((a, b) => (b[measure] > a[measure] ? b : a), records[0] ?? ({} as never));
      if (name === undefined || near.length > 1 || top === undefined) continue;
      const own = facts.unitOn(name.unitId, context.day);
      if (own === undefined) continue;
      const right = own.unitId === top.unitId;
      findings.push({
        ...compared(right, 'figure'),
        values: { claimed: own.name, unit: top.name },
        record: right ? own : top,
        from: Math.min(name.from, cue.from),
        to: Math.max(name.to, cue.to),
      });
    }
  }
  return findings;
}
