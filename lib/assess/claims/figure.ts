import type { Hit } from '../reading.ts';
import { type ClaimContext, compared, type Finding, hitsIn, inSentence } from './finding.ts';

/** "Miền Tây" and "đồng bằng sông Cửu Long": of other regions it is not settled which units they hold. */
const WEST = new Set(['an-giang', 'ca-mau', 'can-tho', 'dong-thap', 'vinh-long']);

/** The units that a superlative compares: undefined for all, an empty set for a region that has no settled ones. */
function comparedWith({ words, sentence }: ClaimContext, cue: Hit): ReadonlySet<string> | undefined {
  const near = words.slice(cue.to, Math.min(sentence.to, cue.to + 5)).join(' ');
  if (/^(?:của |ở )?(?:miền tây|đồng bằng sông cửu long|đbscl)/u.test(near)) return WEST;
  return /^(?:của |ở )?(?:miền|vùng|khu vực|đồng bằng|tây|đông|bắc|trung|nam) /u.test(`${near} `)
    ? NONE
    : undefined;
}

const NONE: ReadonlySet<string> = new Set();

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
      const within = comparedWith(context, cue);
      const pool = records.filter((record) => within === undefined || within.has(record.unitId));
      const top = pool.reduce((a, b) => (b[measure] > a[measure] ? b : a), pool[0] ?? ({} as never));
      if (name === undefined || near.length > 1 || top === undefined) continue;
      const own = facts.unitOn(name.unitId, context.day);
      if (own === undefined || !pool.includes(own)) continue;
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
