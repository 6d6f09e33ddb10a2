import type { UnitRecord } from '../../packs/types.ts';
import { MERGED_FROM } from '../facts.ts';
import type { ProvinceSlot } from '../slots/types.ts';
import { type ClaimContext, compared, type Finding, inSentence, remembers, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

const MORE = gate(['hơn']);

type Form = readonly [words: RegExp, of: 'area' | 'people', less: boolean];

/** What is compared, right before "hơn". */
const FORMS: readonly Form[] = [
  [/diện tích(?: \S+)? (?:nhỏ|bé|hẹp|ít)$/u, 'area', true],
  [/diện tích(?: \S+)? (?:lớn|rộng|to)$/u, 'area', false],
  [/(?:^| )rộng$/u, 'area', false],
  [/(?:^| )dân(?: số)?(?: \S+)? (?:ít|thưa)$/u, 'people', true],
  [/(?:^| )(?:ít|thưa) (?:dân|người)$/u, 'people', true],
  [/(?:^| )dân(?: số)?(?: \S+)? (?:đông|nhiều|lớn)$/u, 'people', false],
  [/(?:^| )(?:đông|nhiều) (?:dân|người)$/u, 'people', false],
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

/** Closer than this two units are not told apart. */
const APART = { area: 1.05, people: 1.12 } as const;

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
    if (words[at] !== 'hơn') continue;
    const before = words.slice(Math.max(sentence.from, at - 6), at).join(' ');
    const form = FORMS.find(([text]) => text.test(before));
    if (form === undefined) continue;
    const [, of, less] = form;
    const one = subjectOf(context, names, at);
    const other = names.find((name) => name.from > at && name.from - at <= 5);
    if (one === undefined || other === undefined || one.unitId === other.unitId) continue;
    if (!words.slice(at + 1, other.from).every((word) => THAN.has(word))) continue;
    if (one.era === 'former' || other.era === 'former') continue;
    const own = facts.units.has(one.unitId) ? facts.unitOn(one.unitId, day) : undefined;
    const others = facts.units.has(other.unitId) ? facts.unitOn(other.unitId, day) : undefined;
    if (own === undefined || others === undefined) continue;
    if (saysAny(context, one.from - 5, other.to + 3, OTHERWISE) || remembers(context, one.from, other.to))
      continue;
    const measure = (unit: UnitRecord): number => (of === 'area' ? unit.areaKm2 : unit.population);
    const ratio = measure(own) / measure(others);
    if (ratio < APART[of] && ratio > 1 / APART[of]) continue;
    const right = ratio > 1 !== less;
    return [
      {
        ...compared(right, 'figure'),
        values: right ? {} : { claimed: reading.textOf(one.to, other.to), unit: own.name },
        record: own,
        from: one.from,
        to: other.to,
      },
    ];
  }
  return [];
}
