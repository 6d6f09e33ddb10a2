import type { UnitRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, compared, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { inPool, poolsOf } from './unit-pool.ts';

/** "Thứ nhì", "thứ 3": the place in a row; "nhì" alone stands behind what is measured: "đông dân nhì nước". */
const PLACES = new Map([
  ['hai', 2],
  ['nhì', 2],
  ['2', 2],
  ['ba', 3],
  ['3', 3],
  ['tư', 4],
  ['bốn', 4],
  ['4', 4],
  ['năm', 5],
  ['5', 5],
]);

const ORDINAL = gate(['thứ', 'nhì']);

type Form = readonly [words: string, of: 'area' | 'people', least: boolean];

/** What stands right before the place; the longer form of two that end alike comes first. */
const FORMS: readonly Form[] = [
  ['diện tích lớn', 'area', false],
  ['diện tích rộng', 'area', false],
  ['rộng', 'area', false],
  ['diện tích nhỏ', 'area', true],
  ['diện tích bé', 'area', true],
  ['tỉnh nhỏ', 'area', true],
  ['tỉnh bé', 'area', true],
  ['nhỏ', 'area', true],
  ['bé', 'area', true],
  ['dân số đông', 'people', false],
  ['dân số lớn', 'people', false],
  ['đông dân', 'people', false],
  ['nhiều dân', 'people', false],
  ['dân đông', 'people', false],
  ['đông người', 'people', false],
  ['dân số ít', 'people', true],
  ['ít dân', 'people', true],
  ['thưa dân', 'people', true],
  ['tỉnh lớn', 'area', false],
  ['lớn', 'area', false],
];

/** Something must say that the units of the country are compared. */
const SCOPE = new Set(['nước', 'quốc', '34', 'vn']);

/** Ends of a rank among fewer than all. */
const PARTS = new Set(['miền', 'vùng', 'bắc', 'trung', 'nam', 'tây', 'đông', 'khu', 'bộ', 'trong', 'của']);

/** Figures closer than this are not told apart: people are counted anew. */
const APART = { area: 0.005, people: 0.04 } as const;

const DENIED = new Set(['không', 'chưa', 'đâu', 'hết', 'mất', 'từng', 'tụt', 'xuống']);

const REACH = 10;

/** Where the place that is told at `at` ends: "thứ hai" or "nhì"; undefined for "thứ hai" of the week and the like. */
function placeAt(
  words: readonly string[],
  at: number,
): { readonly place: number; readonly to: number } | undefined {
  if (words[at] === 'nhì') return { place: 2, to: at + 1 };
  const place = words[at] === 'thứ' ? PLACES.get(words[at + 1] ?? '') : undefined;
  return place === undefined ? undefined : { place, to: at + 2 };
}

/** "Thanh Hóa đông dân thứ hai cả nước", "Gia Lai rộng nhì nước": the place of a unit among the 34. */
export function rankFindings(context: ClaimContext): Finding[] {
  if (isShut(context, ORDINAL)) return [];
  const { reading, facts, sentence, words, day } = context;
  if (day < MERGED_FROM) return [];
  const scoped = saysAny(context, sentence.from, sentence.to, SCOPE);
  const names = inSentence(reading.slots.provinces, sentence).filter(
    (name) => facts.units.has(name.unitId) && name.era !== 'former' && !name.viaTag,
  );
  if (names.length === 0) return [];
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const told = placeAt(words, at);
    // "Chỉ rộng thứ ba sau Nghệ An với Gia Lai": those before it are named.
    if (told === undefined || !(scoped || (words[told.to] === 'sau' && words[told.to + 1] === ''))) continue;
    const measured = measuredBefore(context, at) ?? measuredAround(context, at, told.to);
    if (measured === undefined) continue;
    const { of, least, from } = measured;
    // "… thứ hai miền Bắc" ranks fewer; "… thứ hai trong 34 tỉnh" all.
    const end = words.slice(told.to, told.to + 4);
    if (PARTS.has(end[0] ?? '') && !end.some((word) => SCOPE.has(word))) continue;
    const near =
      names.filter((one) => one.to <= from && from - one.to <= REACH).at(-1) ?? behind(context, told.to);
    if (near === undefined) continue;
    const own = facts.unitOn(near.unitId, day);
    if (own === undefined) continue;
    const measure = (unit: UnitRecord): number => (of === 'area' ? unit.areaKm2 : unit.population);
    const units = [...facts.units.keys()]
      .map((id) => facts.unitOn(id, day))
      .filter((unit) => unit !== undefined);
    const rows = poolsOf(context, from, told.to).map((pool) =>
      [...inPool(pool, units)].sort((one, other) => (least ? 1 : -1) * (measure(one) - measure(other))),
    );
    const held = rows.map((row) => row[told.place - 1]).filter((unit) => unit !== undefined);
    if (held.length === 0) continue;
    const right = held.some((unit) => unit.unitId === own.unitId);
    const close = held.some((unit) => Math.abs(measure(unit) - measure(own)) <= APART[of] * measure(unit));
    const span = { from: Math.min(near.from, from), to: Math.max(near.to, told.to) };
    if (!right && (close || remembers(context, span.from, span.to))) continue;
    if (saysAny(context, span.from - 2, span.to, DENIED)) continue;
    return [
      {
        ...compared(right, 'figure'),
        values: { claimed: reading.textOf(from, told.to), unit: own.name },
        record: own,
        ...span,
      },
    ];
  }
  return [];
}

interface Measured {
  readonly of: 'area' | 'people';
  readonly least: boolean;
  readonly from: number;
}

/** "Đông dân | thứ hai". */
function measuredBefore({ words, sentence }: ClaimContext, at: number): Measured | undefined {
  const before = words.slice(Math.max(sentence.from, at - 4), at).join(' ');
  const form = FORMS.find(([text]) => before === text || before.endsWith(` ${text}`));
  if (form === undefined) return undefined;
  const [text, of, least] = form;
  return { of, least, from: at - text.split(' ').length };
}

/** "Dân số Đồng Nai đứng | thứ hai", "đứng | thứ hai cả nước về diện tích". */
function measuredAround({ words, sentence }: ClaimContext, at: number, to: number): Measured | undefined {
  if (!STANDS.has(words[at - 1] ?? '')) return undefined;
  for (let k = Math.max(sentence.from, at - 8); k < Math.min(sentence.to - 1, to + 6); k += 1) {
    const of = NOUNS.get(`${words[k] ?? ''} ${words[k + 1] ?? ''}`);
    if (of !== undefined) return { of, least: false, from: at - 1 };
  }
  return undefined;
}

const STANDS = new Set(['đứng', 'xếp', 'hạng']);

const NOUNS: ReadonlyMap<string, 'area' | 'people'> = new Map([
  ['dân số', 'people'],
  ['diện tích', 'area'],
] as const);

/** "Tỉnh rộng thứ nhì nước là Nghệ An": the unit behind the rank. */
function behind(
  context: ClaimContext,
  to: number,
): { readonly unitId: string; readonly from: number; readonly to: number } | undefined {
  const { reading, sentence, words } = context;
  const name = inSentence(reading.slots.provinces, sentence).find(
    (one) => one.from >= to && one.from - to <= 8,
  );
  if (name === undefined) return undefined;
  const lead = words.slice(Math.max(to, name.from - 2), name.from);
  return lead.some((word) => word === 'là' || word === ':' || word === 'thuộc' || word === 'về')
    ? name
    : undefined;
}
