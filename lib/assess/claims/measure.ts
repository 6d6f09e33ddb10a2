import type { UnitRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import { type ClaimContext, compared, type Finding, has, inSentence, saysAny } from './finding.ts';

/** Between the words for the measure and its number. */
const LEADS = new Set(
  'của tỉnh thành phố tp mới là : hơn gần khoảng chừng đạt lên tới đến tự nhiên sau sáp nhập toàn rộng tận giờ nay hiện có cả tổng mình thì số ngót xấp xỉ trên lớn'
    .split(' ')
    .concat(['', 'sắp xếp']),
);

/** They say that the unit of today is meant, where the former one had the same name. */
const TODAY = new Set(['mới', 'sau', 'nay', 'giờ', 'hiện']);

const ROUND = new Set(['hơn', 'gần', 'khoảng', 'chừng', 'ngót', 'xấp', 'trên']);

/** How far a figure may lie from the published one before it is another: areas are fixed, people are counted anew. */
const FAR = { area: 0.08, people: 0.22 } as const;
const NEAR = 0.03;

const SCALES: Readonly<Record<string, number>> = { triệu: 1e6, nghìn: 1e3, ngàn: 1e3, vạn: 1e4 };

/** "13.795,5", "24.000", "4,3". */
function numberOf(text: string): number {
  if (!/^\d{1,3}(?:\.\d{3}){0,3}(?:,\d{1,3})?$|^\d{1,9}(?:,\d{1,3})?$/u.test(text)) return Number.NaN;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

interface Measure {
  readonly of: 'area' | 'people';
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** "15.000 km2", "10 triệu dân" at `at`. */
function measureAt({ words }: ClaimContext, at: number): Measure | undefined {
  const scale = SCALES[words[at + 1] ?? ''];
  const number = numberOf(words[at] ?? '');
  const unit = scale === undefined ? at + 1 : at + 2;
  const value = number * (scale ?? 1);
  if (!Number.isFinite(value)) return undefined;
  const word = words[unit] ?? '';
  if (/^km(?:2|²)$/u.test(word) || (word === 'km' && /^(?:2|²|vuông)$/u.test(words[unit + 1] ?? '')))
    return value < 1000 ? undefined : { of: 'area', value, from: at, to: unit + (word === 'km' ? 2 : 1) };
  if ((word === 'dân' || word === 'người') && value >= 3e5)
    return { of: 'people', value, from: at, to: unit + 1 };
  return undefined;
}

/** Where "diện tích", "rộng", "dân số" lead to a number without anything else between; -1 when they do not. */
function leadOf({ words, sentence }: ClaimContext, measure: Measure): number {
  let at = measure.from - 1;
  const least = Math.max(sentence.from, measure.from - 12);
  while (at >= least) {
    const pair = `${words[at - 1] ?? ''} ${words[at] ?? ''}`;
    if (measure.of === 'area' && (pair === 'diện tích' || words[at] === 'rộng')) return at;
    if (measure.of === 'people' && pair === 'dân số') return at;
    if (!LEADS.has(words[at] ?? '')) break;
    at -= 1;
  }
  // "TP.HCM mới có 10 triệu dân": the noun behind the number says it.
  return measure.of === 'people' && words[measure.to - 1] === 'dân' && words[measure.from - 1] !== ''
    ? measure.from - 1
    : -1;
}

/** "Lâm Đồng sau sáp nhập có diện tích 15.000 km2", "dân số Gia Lai mới hơn 5 triệu người". */
export function measureFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, day } = context;
  if (day < MERGED_FROM) return [];
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    if (reading.text.tokens[at]?.kind !== 'number') continue;
    const measure = measureAt(context, at);
    if (measure === undefined || leadOf(context, measure) < 0) continue;
    const names = inSentence(reading.slots.provinces, sentence).filter((name) => !name.viaTag);
    const [name] = names;
    if (name === undefined || names.length > 1 || name.era === 'former') return [];
    const record: UnitRecord | undefined = facts.unitOn(name.unitId, day);
    if (record === undefined) return [];
    if (Math.min(Math.abs(at - name.to), Math.abs(name.from - measure.to)) > 10) continue;
    const today =
      record.formedFrom.length < 2 ||
      name.era === 'new' ||
      saysAny(context, sentence.from, sentence.to, TODAY);
    if (!today || has(context, 'past') || saysAny(context, sentence.from, at, PARTS)) continue;
    const published = measure.of === 'area' ? record.areaKm2 : record.population;
    const gap = Math.abs(measure.value / published - 1);
    const far = FAR[measure.of] + (saysAny(context, at - 2, at, ROUND) ? NEAR : 0);
    if (gap > NEAR && gap < far) continue;
    return [
      {
        ...compared(gap <= NEAR, 'figure'),
        values: gap <= NEAR ? {} : { claimed: reading.textOf(measure.from, measure.to), unit: record.name },
        record,
        from: Math.min(name.from, measure.from),
        to: Math.max(name.to, measure.to),
      },
    ];
  }
  return [];
}

/** What only a part of a unit, or of its people, has. */
const PARTS = new Set(
  'rừng trồng lúa đất phê vùng khu huyện xã phường đô thêm tăng giảm mất đón khách hỗ đảo hồ vườn biển'.split(
    ' ',
  ),
);
