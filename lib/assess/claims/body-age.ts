import type { AnniversaryRecord } from '../../packs/types.ts';
import { type ToldYears, yearsNear } from './anniversary-years.ts';
import { opensTelling } from './clause-lead.ts';
import { type ClaimContext, compared, type Finding, inSentence, says, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';

/** Who is said to be so old, by the event that began it. */
const BODIES: readonly (readonly [name: string, eventId: string])[] = [
  ['đảng cộng sản việt nam', 'communist-party'],
  ['đảng csvn', 'communist-party'],
  ['đảng ta', 'communist-party'],
  ['đảng mình', 'communist-party'],
  ['đảng', 'communist-party'],
  ['đoàn tncs hồ chí minh', 'youth-union'],
  ['đoàn tncs hcm', 'youth-union'],
  ['đoàn tncs', 'youth-union'],
  ['đoàn thanh niên cộng sản hồ chí minh', 'youth-union'],
  ['đoàn thanh niên', 'youth-union'],
  ['đoàn ta', 'youth-union'],
  ['đoàn mình', 'youth-union'],
  ['đoàn', 'youth-union'],
  ['quân đội nhân dân việt nam', 'peoples-army'],
  ['quân đội nhân dân', 'peoples-army'],
  ['quân đội ta', 'peoples-army'],
  ['quân đội mình', 'peoples-army'],
  ['nước việt nam', 'national-day'],
  ['nước ta', 'national-day'],
  ['nước mình', 'national-day'],
  ['đất nước mình', 'national-day'],
  ['đất nước ta', 'national-day'],
  ['đất nước', 'national-day'],
  ['bác hồ', 'ho-chi-minh-birthday'],
];

/** Most words begin no body. */
const FIRST_WORDS = new Set(BODIES.map(([name]) => name.split(' ')[0]));

const AGES = gate(['tuổi', 'lập', 'đời', 'mừng', 'niệm']);

/** Between a body and its age. */
const BETWEEN = new Set(
  'năm nay là đã tròn vừa được cũng mới rồi chẵn thế vậy giờ tới đến thì sắp tháng này ngày hôm'.split(' '),
);

/** Told of another year, or as a wish. */
const OTHERWISE = new Set('sang ngoái sau hồi nếu còn mong chúc sống khi lúc hướng chuẩn'.split(' '));

const THIS_YEAR = new Set(['nay', 'này']);

/** No other body of that name is nearly as old. */
const NEARLY = 3;

const GREETS = new Set(['mừng', 'chào', 'chúc', 'kỷ', 'kỉ', 'niệm']);

/** "95 tuổi", "95 năm thành lập". */
function isAge({ words }: ClaimContext, to: number): boolean {
  if (words[to - 1] === 'tuổi') return words[to] !== 'đảng' && words[to] !== 'đoàn';
  const at = words[to] === 'ngày' ? to + 1 : to;
  return (
    (words[at] === 'thành' && words[at + 1] === 'lập') || (words[at] === 'ra' && words[at + 1] === 'đời')
  );
}

function years(record: AnniversaryRecord, day: string): readonly number[] {
  const full = Number(day.slice(0, 4)) - Number(record.origin.slice(0, 4));
  return day.slice(5) < record.origin.slice(5) ? [full, full - 1] : [full];
}

/** The body, and then its age. */
function isTold(context: ClaimContext, told: ToldYears, at: number, to: number): boolean {
  return (
    told.from >= to &&
    isAge(context, told.to) &&
    context.words.slice(to, told.from).every((word) => BETWEEN.has(word)) &&
    opensTelling(context, at, GREETS)
  );
}

/** "Chào mừng 80 năm Quân đội nhân dân Việt Nam". */
function isGreeted({ words }: ClaimContext, told: ToldYears, at: number, to: number): boolean {
  return (
    told.to === at && to - at >= 4 && (words[told.from - 1] === 'mừng' || words[told.from - 1] === 'niệm')
  );
}

/** "22/12/1944 – 22/12/2026": the year that is counted to. */
function statedYear({ reading, sentence }: ClaimContext, { origin }: AnniversaryRecord): number | undefined {
  return inSentence(reading.slots.dates, sentence).find(
    ({ basis, year }) => basis === 'stated' && (year ?? 0) > Number(origin.slice(0, 4)) + 5,
  )?.year;
}

/** "Đảng mình tròn 95 tuổi", "Đoàn năm nay 94 tuổi": how old a body is said to be. */
export function bodyAgeFindings(context: ClaimContext): Finding[] {
  const { sentence, facts, day, words } = context;
  if (isShut(context, AGES)) return [];
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    if (!FIRST_WORDS.has(words[at])) continue;
    const body = BODIES.find(([name]) => says(context, at, at + name.split(' ').length, name));
    if (body === undefined) continue;
    const [name, eventId] = body;
    const to = at + name.split(' ').length;
    const record = facts.anniversaries.find((one) => one.eventId === eventId);
    const told = yearsNear(context, at, to);
    if (record === undefined || told === undefined) continue;
    if (!isGreeted(context, told, at, to) && !isTold(context, told, at, to)) continue;
    if (saysAny(context, sentence.from, told.to + 2, OTHERWISE)) continue;
    const stated = statedYear(context, record);
    const until = stated === undefined ? day : `${stated}-12-31`;
    const right = saysAny(context, sentence.from, told.from, THIS_YEAR)
      ? years(record, until).slice(0, 1)
      : years(record, until);
    const [full = 0] = right;
    if (Math.abs(told.value - full) > NEARLY) continue;
    return [
      {
        ...compared(right.includes(told.value), 'anniversary'),
        values: {
          event: record.names[0] ?? '',
          claimed: String(told.value),
          value: String(full),
          year: until.slice(0, 4),
        },
        record,
        from: Math.min(at, told.from),
        to: Math.max(to, told.to),
      },
    ];
  }
  return [];
}
