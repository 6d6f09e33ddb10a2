import type { UnitRecord } from '../../packs/types.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { NUMBER_OF } from './count-whole.ts';
import { type ClaimContext, compared, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { type Superlative, superlativesIn } from './superlatives.ts';
import { inPool, poolsOf } from './unit-pool.ts';

/** "Miền Tây" and "đồng bằng sông Cửu Long": of other regions it is not settled which units they hold. */
const WEST = new Set(['an-giang', 'ca-mau', 'can-tho', 'dong-thap', 'vinh-long']);

/** The units that a superlative compares: undefined for all, an empty set for a region that has no settled ones. */
function comparedWith({ words, sentence }: ClaimContext, cue: Superlative): ReadonlySet<string> | undefined {
  const near = words.slice(cue.to, Math.min(sentence.to, cue.to + 5)).join(' ');
  if (/^(?:của |ở )?(?:miền tây|đồng bằng sông cửu long|đbscl)/u.test(near)) return WEST;
  return /^(?:của |ở )?(?:miền|vùng|khu vực|đồng bằng|tây|đông|bắc|trung|nam) /u.test(`${near} `)
    ? NONE
    : undefined;
}

const NONE: ReadonlySet<string> = new Set();

const MEASURES = {
  area: (unit: UnitRecord) => unit.areaKm2,
  people: (unit: UnitRecord) => unit.population,
  communes: NUMBER_OF['commune-units'],
  zones: NUMBER_OF['special-zones'],
} as const;

/** "Tỉnh rộng nhất nước", "đông dân nhất", "nhỏ nhất trong 34 tỉnh thành". */
export function figureFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, day } = context;
  const cues = superlativesIn(context);
  if (cues.length === 0) return [];
  const findings: Finding[] = [];
  const names = inSentence(reading.slots.provinces, sentence).filter(
    (name) => facts.units.has(name.unitId) && name.era !== 'former',
  );
  const records = [...facts.units.keys()]
    .map((id) => facts.unitOn(id, day))
    .filter((record) => record !== undefined);
  for (const cue of cues) {
    const near = names.filter((name) => name.from - cue.to <= REACH && cue.from - name.to <= REACH);
    const name = saidOf(context, cue, near);
    const within = comparedWith(context, cue);
    if (
      name === undefined ||
      saysAny(context, name.from - 1, name.from, THINGS) ||
      saysAny(context, name.to, cue.to + 6, GROWN)
    )
      continue;
    const region = records.filter((record) => within === undefined || within.has(record.unitId));
    const own = facts.unitOn(name.unitId, day);
    if (own === undefined || !region.includes(own)) continue;
    const pools = poolsOf(context, cue.from, cue.to).map((pool) => inPool(pool, region));
    const tops = pools.map((pool) => topOf(pool, cue));
    const [top] = tops;
    if (top === undefined || !pools.some((pool) => pool.includes(own))) continue;
    const right = tops.some((one) => one?.unitId === own.unitId);
    const from = Math.min(name.from, cue.from);
    const to = Math.max(name.to, cue.to);
    if (!right && (remembers(context, from, to) || saysAny(context, from - 3, to, DENIED))) continue;
    findings.push({
      ...compared(right, 'figure'),
      values: { claimed: own.name, unit: top.name },
      record: right ? own : top,
      from,
      to,
    });
  }
  return findings;
}

function topOf(pool: readonly UnitRecord[], cue: Superlative): UnitRecord | undefined {
  const measure = MEASURES[cue.of];
  const sign = cue.least ? -1 : 1;
  return pool.reduce<UnitRecord | undefined>(
    (best, one) => (best === undefined || sign * (measure(one) - measure(best)) > 0 ? one : best),
    undefined,
  );
}

/** Of several units near a superlative the one behind "là", or the only one before it. */
function saidOf(
  { words }: ClaimContext,
  cue: Superlative,
  near: readonly ProvinceSlot[],
): ProvinceSlot | undefined {
  if (near.length < 2) return near[0];
  const named = near.find((name) => name.from >= cue.to && ['là', ':'].includes(words[name.from - 1] ?? ''));
  const before = near.filter((name) => name.to <= cue.from);
  // "Lâm Đồng rộng nhất nước, Hưng Yên nhỏ nhất": the name right before it.
  const beside = before.at(-1);
  // "Hải Phòng nhỏ nhất, sau đó là Hà Nội": behind the comma stands the next one.
  const next = named === undefined || words.slice(cue.to, named.from).includes(',');
  if (next && beside !== undefined && cue.from - beside.to <= 2 && words[beside.to] !== ',') return beside;
  return (
    named ??
    (before.length === 1 && !words.slice(before[0]?.to, cue.from).includes(',') ? before[0] : undefined)
  );
}

/** "Nghệ An hết rộng nhất nước rồi", "mất ngôi đông dân nhất". */
const DENIED = new Set(['hết', 'không', 'mất', 'nhường', 'đâu', 'chưa', 'từng', 'hụt', 'tuột', 'ai', 'nhì']);

/** Right before a unit they are what is the largest there: "hồ Ba Bể", "sầu riêng Đắk Lắk". */
const THINGS = new Set(
  'riêng phê lúa tiêu cam bưởi long ruộng vườn rừng chợ hồ sông sân đồi vịnh đầm chè điều vải nhãn xoài dừa chùa'.split(
    ' ',
  ),
);

const GROWN = new Set(['trồng', 'canh', 'nuôi', 'sản']);

/** Between a superlative and the unit that it is said of. */
const REACH = 12;
