import type { UnitRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { type ClaimContext, compared, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

const MORE = gate(['hơn', 'gấp']);

type Form = readonly [words: RegExp, of: 'area' | 'people' | 'both', less: boolean];

/** What is compared, right before "hơn". */
const FORMS: readonly Form[] = [
  [/diện tích(?: \S+)? (?:nhỏ|bé|hẹp|ít)$/u, 'area', true],
  [/diện tích(?: \S+)? (?:lớn|rộng|to)$/u, 'area', false],
  [/(?:^| )rộng$/u, 'area', false],
  [/(?:^| )dân(?: số)?(?: \S+)? (?:ít|thưa)$/u, 'people', true],
  [/(?:^| )(?:ít|thưa) (?:dân|người)$/u, 'people', true],
  [/(?:^| )dân(?: số)?(?: \S+)? (?:đông|nhiều|lớn)$/u, 'people', false],
  [/(?:^| )(?:đông|nhiều) (?:dân|người)$/u, 'people', false],
  [/(?:^| )(?:nhỏ|bé)$/u, 'both', true],
  [/(?:^| )(?:lớn|to)$/u, 'both', false],
];

/** Between the unit and what is compared. */
const LEADS = new Set(
  'tỉnh thành phố tp mới giờ nay hiện sau khi sáp nhập xong rồi có còn thì cũng vẫn là được chiếm tới cả diện tích dân số đông ít rộng nhỏ lớn bé nhiều người thưa hẹp to'
    .split(' ')
    .concat('', 'sắp xếp'),
);

/** Between "hơn" and the other unit. */
const THAN = new Set('cả hẳn nhiều luôn xa so với tỉnh thành phố tp là mới chút một tí'.split(' '));

/** Before the unit they make it where something lies: "sân bay Đồng Nai rộng hơn". */
const HEADS = new Set(
  'tỉnh phố thì mà giờ nay là chứ rồi nhưng và tp , : . – - ( nói bảo biết ta đó đấy'.split(' '),
);

const OTHERWISE = new Set('không chưa đâu nếu hồi xưa trước cũ từng tưởng sẽ ước giá ngỡ chứ'.split(' '));

/** "Rộng gấp đôi". */
const TIMES = new Map([
  ['rưỡi', 1.5],
  ['đôi', 2],
  ['hai', 2],
  ['2', 2],
  ['ba', 3],
  ['3', 3],
]);

/** Closer than this two units are not told apart. */
const APART = { area: 1.05, people: 1.12 } as const;

/** Whether one unit has so many times as much as the other; undefined where the two are not told apart. */
function holds(
  of: 'area' | 'people',
  one: UnitRecord,
  other: UnitRecord,
  times: number,
  less: boolean,
): boolean | undefined {
  const ratio = of === 'area' ? one.areaKm2 / other.areaKm2 : one.population / other.population;
  if (times > 1) return less || ratio > 1.5 * times ? undefined : ratio > times * 0.85;
  return ratio < APART[of] && ratio > 1 / APART[of] ? undefined : ratio > 1 !== less;
}

/** The unit that is compared: the last one before the words for it, with nothing else told between. */
function subjectOf(
  { words, sentence }: ClaimContext,
  names: readonly ProvinceSlot[],
  at: number,
): ProvinceSlot | undefined {
  const name = names.filter((one) => one.to <= at).at(-1);
  if (name === undefined || at - name.to > 10) return undefined;
  const head = name.from > sentence.from ? (words[name.from - 1] ?? '') : ',';
  if (!HEADS.has(head) && head !== '') return undefined;
  return words.slice(name.to, at).every((word) => LEADS.has(word)) ? name : undefined;
}

/** "Bắc Ninh có diện tích lớn hơn Phú Thọ", "Thanh Hóa đông dân hơn Hà Nội": two of the 34 compared with one another. */
export function comparedUnitFindings(context: ClaimContext): Finding[] {
  if (isShut(context, MORE) || context.day < MERGED_FROM) return [];
  const { words, sentence, reading, facts, day } = context;
  const names = inSentence(reading.slots.provinces, sentence).filter((name) => !name.viaTag);
  if (names.length < 2) return [];
  for (let at = sentence.from + 2; at + 1 < sentence.to; at += 1) {
    const times = words[at] === 'gấp' ? TIMES.get(words[at + 1] ?? '') : 1;
    if (times === undefined || (words[at] !== 'hơn' && words[at] !== 'gấp')) continue;
    const before = words.slice(Math.max(sentence.from, at - 6), at).join(' ');
    const form = FORMS.find(([text]) => text.test(before));
    if (form === undefined) continue;
    const [, of, less] = form;
    const one = subjectOf(context, names, at);
    const other = names.find((name) => name.from > at && name.from - at <= 5);
    const than = times === 1 ? at + 1 : at + 2;
    if (one === undefined || other === undefined || one.unitId === other.unitId) continue;
    if (!words.slice(than, other.from).every((word) => THAN.has(word))) continue;
    if (one.era === 'former' || other.era === 'former') continue;
    const unit = facts.units.has(one.unitId) ? facts.unitOn(one.unitId, day) : undefined;
    const others = facts.units.has(other.unitId) ? facts.unitOn(other.unitId, day) : undefined;
    if (unit === undefined || others === undefined) continue;
    if (saysAny(context, one.from - 5, other.to + 3, OTHERWISE) || remembers(context, one.from, other.to))
      continue;
    const right = (of === 'both' ? (['area', 'people'] as const) : [of]).map((one) =>
      holds(one, unit, others, times, less),
    );
    if (right.some((one) => one === undefined || one !== right[0])) continue;
    const [told = true] = right;
    return [
      {
        ...compared(told, 'figure'),
        values: told ? {} : { claimed: reading.textOf(one.to, other.to), unit: unit.name },
        record: unit,
        from: one.from,
        to: other.to,
      },
    ];
  }
  return [];
}
