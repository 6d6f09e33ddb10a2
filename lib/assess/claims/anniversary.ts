import type { AnniversaryRecord } from '../../packs/types.ts';
import { eventNamed, mayNameEvent } from './anniversary-names.ts';
import { saysYears, type ToldYears, yearsNear } from './anniversary-years.ts';
import { type ClaimContext, compared, type Finding, has, inSentence, says, saysAny } from './finding.ts';
import { ownYear } from './own-year.ts';

/** "Kỷ niệm 10 năm ngày cưới đúng dịp Quốc khánh": a day of the writer's own. */
const OWN_DAYS = new Set([
  'cưới',
  'trường',
  'sinh',
  'yêu',
  'dịp',
  'đúng',
  'nhân',
  'trùng',
  'mất',
  'giỗ',
  'hội',
  'tuổi',
  ',',
]);

/** Whether the years are counted from 1958 or from the decision of 1982 was not settled by a source yet. */
const OPEN_YEARS = new Set(['teachers-day']);

/** "Kỷ niệm 80 năm Quốc khánh" in the wrong year. */
export function anniversaryFindings(context: ClaimContext): Finding[] {
  if (!saysYears(context) || !mayNameEvent(context)) return [];
  const findings: Finding[] = [];
  for (const record of context.facts.anniversaries) {
    if (OPEN_YEARS.has(record.eventId)) continue;
    for (const name of eventNamed(context, record)) {
      const years = yearsNear(context, name.from, name.to);
      if (years === undefined || years.value < 10) continue;
      if (saysAny(context, years.to, name.from, OWN_DAYS) || ofAnother(context, record, name)) continue;
      const year = comparedYear(context, record, name, years);
      if (year === undefined) continue;
      const origin = Number(record.origin.slice(0, 4));
      findings.push({
        ...compared(year - origin === years.value, 'anniversary'),
        values: {
          event: name.form,
          claimed: String(years.value),
          value: String(year - origin),
          year: String(year),
        },
        record,
        from: Math.min(years.from, name.from),
        to: Math.max(years.to, name.to),
      });
      break;
    }
  }
  return findings;
}

/** Other countries have a national day, too. */
const ABROAD = new Set(
  'mỹ lào campuchia indonesia philippines cuba singapore malaysia hàn ấn úc đức nga pháp thái triều trung'.split(
    ' ',
  ),
);
const FOUGHT = new Set(['chống', 'đánh', 'thực', 'đế', 'đuổi', 'giặc', 'quân', 'miền', 'nam']);

/** "Trung Quốc kỷ niệm 77 năm Quốc khánh 1/10": the day of another country, or one with a day of its own beside it. */
function ofAnother(context: ClaimContext, record: AnniversaryRecord, name: ToldSpan): boolean {
  const { words, sentence, reading } = context;
  const [, month, day] = record.origin.split('-').map(Number);
  const beside = inSentence(reading.slots.dates, sentence).find(
    (date) => date.from >= name.to && date.from - name.to <= 2 && date.day !== undefined,
  );
  if (beside !== undefined && (beside.day !== day || beside.month !== month)) return true;
  if (!OF_NATIONS.has(record.eventId)) return false;
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (
      ABROAD.has(words[at] ?? '') &&
      !FOUGHT.has(words[at - 1] ?? '') &&
      (words[at] !== 'trung' || words[at + 1] === 'quốc')
    )
      return true;
  return false;
}

const OF_NATIONS = new Set(['national-day', 'reunification-day']);

/** The year that told years are to be counted to; undefined where the sentence leaves it open, or compares nothing. */
function comparedYear(
  context: ClaimContext,
  record: AnniversaryRecord,
  name: ToldSpan,
  years: ToldYears,
): number | undefined {
  const { reading, sentence } = context;
  const origin = Number(record.origin.slice(0, 4));
  const stated = inSentence(reading.slots.dates, sentence)
    .map((date) => (date.basis === 'stated' ? date.year : undefined))
    .filter((year) => year !== undefined && year > origin + 5);
  const own = ownYear(context, record, name.to);
  const said = own === undefined ? [...stated, ...statedYears(context, origin)] : [own];
  const ago = said.length > 0 ? undefined : agoYears(context, record, years);
  if (ago !== undefined) return ago.find((one) => one - origin === years.value) ?? ago[0];
  // "Năm 2025 là 80, năm nay 81": the years stand beside the word that counts them.
  const counted = own === undefined ? toldYear(context, record, years) : undefined;
  const beside = counted?.find((year) => year - origin === years.value);
  if (beside !== undefined) return beside;
  const told = said.length > 0 ? said : counted;
  const candidates = told ?? openYears(context, record, years);
  if (candidates === undefined) return undefined;
  const right = candidates.find((year) => year !== undefined && year - origin === years.value);
  if (right !== undefined) return right;
  // What is retold and dated may be dated by something else.
  if (own === undefined && (said.length > 0 || told === undefined) && retold(context)) return undefined;
  const near = Math.abs(years.value - (Number(context.day.slice(0, 4)) - origin)) <= 10;
  const joined = context.words.slice(years.to, name.from).every((word) => OF_DAY.has(word));
  const behind = years.from > name.to && years.from - name.to <= 2;
  const close =
    near && (told !== undefined || (context.posted && (behind || (years.to <= name.from && joined))));
  // "120 năm thành lập tỉnh (28/6/1909 – 28/6/2026)": both ends are told.
  const spans = said.length > 0 && years.to >= name.from - 1;
  return close || spans || has(context, 'anniversary/cue') ? candidates[0] : undefined;
}

/** "71 năm trước Điện Biên Phủ toàn thắng", "cách đây 71 năm": counted back from the post, no round number. */
function agoYears(
  { words, day, posted }: ClaimContext,
  record: AnniversaryRecord,
  years: ToldYears,
): readonly number[] | undefined {
  // "Ngày này 70 năm trước" is counted to the day.
  const exact =
    EXACT.has(words[years.from - 1] ?? '') ||
    (words[years.from - 1] === 'này' && words[years.from - 2] === 'ngày');
  const lead = EXACT.has(words[years.from - 1] ?? '') ? years.from - 1 : years.from;
  const counted =
    (words[years.to] === 'trước' && words[years.from - 1] !== 'của') ||
    (words[lead - 1] === 'đây' && words[lead - 2] === 'cách');
  const year = Number(day.slice(0, 4));
  const origin = Number(record.origin.slice(0, 4));
  if (!counted || !posted || (years.value % 5 === 0 && !exact) || Math.abs(year - origin - years.value) > 5)
    return undefined;
  return day.slice(5) < record.origin.slice(5) ? [year, year - 1] : [year];
}

/** "Cách đây đúng 80 năm" rounds nothing. */
const EXACT = new Set(['đúng', 'tròn', 'chẵn']);

/** Between years and the name of what they are counted from. */
const OF_DAY = new Set(['ngày', 'lễ', 'của', 'kể', 'từ']);

interface ToldSpan {
  readonly from: number;
  readonly to: number;
}

/** Words that count a year from that of the post, by the word before them: "năm ngoái", "sang năm". */
const COUNTED: readonly (readonly [before: string, word: string, years: number])[] = [
  ['năm', 'nay', 0],
  ['nằm', 'nay', 0],
  ['năm', 'này', 0],
  ['năm', 'ngoái', -1],
  ['nằm', 'ngoai', -1],
  ['năm', 'trước', -1],
  ['năm', 'kia', -2],
  ['sang', 'năm', 1],
  ['sang', 'nằm', 1],
  ['năm', 'sau', 1],
  ['năm', 'tới', 1],
  ['tới', 'nay', 0],
  ['đến', 'nay', 0],
  ['tới', 'giờ', 0],
  ['đến', 'giờ', 0],
];

/** "Năm nay", "năm ngoái", "sang năm", "4 năm nữa", "hôm 30/4 vừa rồi": the year that words count from the post's day. */
function toldYear(
  context: ClaimContext,
  record: AnniversaryRecord,
  years: ToldSpan,
): readonly number[] | undefined {
  const { words, sentence, day, posted } = context;
  const year = Number(day.slice(0, 4));
  let nearest: { readonly gap: number; readonly years: number; readonly until: boolean } | undefined;
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    const [word, next] = [words[at] ?? '', words[at + 1] ?? ''];
    if (word === 'năm' && next === 'nữa') {
      const more = Number(words[at - 1]);
      return Number.isInteger(more) && more < 50 ? [year + more] : [];
    }
    // "81 năm trước" is a number of years; "tháng Tám năm nay" is none.
    if (word === 'năm' && NUMBERED.test(words[at - 1] ?? '') && words[at - 2] !== 'tháng') continue;
    const counted = COUNTED.find((one) => one[0] === word && one[1] === next);
    // "Năm nay là 81 năm …, năm sau tui nghỉ": the year of another clause counts when no nearer one is told.
    const apart = at > years.to && words.slice(years.to, at).includes(',');
    const gap = Math.abs(at - years.from) + (apart ? sentence.to - sentence.from : 0);
    if (
      counted !== undefined &&
      !ofOtherNumber(context, at, years) &&
      (nearest === undefined || gap < nearest.gap)
    )
      nearest = { gap, years: counted[2], until: counted[0] !== 'năm' && counted[2] === 0 };
  }
  // "Tới nay đã 80 năm": whole years, told before or after the day of this year.
  if (nearest?.until === true && day.slice(5) < record.origin.slice(5)) return [year, year - 1];
  if (nearest !== undefined) return [year + nearest.years];
  if (!posted || !RECENT.some((phrase) => says(context, sentence.from, sentence.to, phrase)))
    return undefined;
  return [day.slice(5) >= record.origin.slice(5) ? year : year - 1, year];
}

/** "81 năm Quốc khánh, 80 là của năm ngoái": the year of another number, told in a clause of its own. */
function ofOtherNumber({ words, sentence, reading }: ClaimContext, at: number, years: ToldSpan): boolean {
  // "Hôm nay là 81 năm …, năm ngoái chẵn 80".
  if (at > years.to && words.slice(years.to, at).includes(','))
    for (let k = at + 2; k < Math.min(sentence.to, at + 6) && words[k] !== ','; k += 1)
      if (/^\d{2,3}$/u.test(words[k] ?? '')) return true;
  for (let k = at - 1; k >= Math.max(sentence.from, at - 6); k -= 1) {
    if (k >= years.from && k < years.to) return false;
    if (words[k] === ',' || words[k] === ';') return false;
    if (reading.text.tokens[k]?.kind === 'number')
      return k > years.to && words.slice(years.to, k).some((word) => word === ',' || word === 'còn');
  }
  return false;
}

const NUMBERED = /^(?:\d+|mấy|vài|nhiều|mươi|chục|bao|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm)$/u;

const RECENT = ['vừa rồi', 'vừa qua', 'mới rồi', 'hôm rồi'];

/** Words that look ahead: a round anniversary may be prepared for years. */
const AHEAD = ['hướng tới', 'tiến tới', 'chuẩn bị', 'tới dịp', 'đến dịp', 'chờ', 'còn'];

/** The years that may be meant where none is told: that of the post, and the nearest occasion before and after it. */
function openYears(
  context: ClaimContext,
  record: AnniversaryRecord,
  years: ToldYears,
): readonly number[] | undefined {
  const { sentence, day, posted } = context;
  const year = Number(day.slice(0, 4));
  const value = year - Number(record.origin.slice(0, 4));
  const ahead = years.value > value;
  if (
    ahead &&
    years.value % 5 === 0 &&
    AHEAD.some((phrase) => says(context, sentence.from, sentence.to, phrase))
  )
    return undefined;
  if (!posted)
    return ahead && years.value <= value + 15 ? [year] : has(context, 'future') ? [year] : undefined;
  const over = day.slice(5) > record.origin.slice(5);
  return [
    year,
    ...(over && Number(day.slice(5, 7)) - Number(record.origin.slice(5, 7)) >= 2 ? [year + 1] : []),
  ];
}

function retold(context: ClaimContext): boolean {
  // "73 năm nhìn lại" looks back from today.
  if (says(context, context.sentence.from, context.sentence.to, 'năm nhìn lại')) return false;
  return has(context, 'retell') || has(context, 'past');
}

/** Bare years in the sentence ("2026"), later than the origin. */
function statedYears(context: ClaimContext, origin: number): number[] {
  const years: number[] = [];
  for (let at = context.sentence.from; at < context.sentence.to; at += 1) {
    const token = context.reading.text.tokens[at];
    if (token?.kind !== 'number') continue;
    // "1945–2026" is one token.
    const [, last] = /^(?:(?:19|20)\d\d-)?((?:19|20)\d\d)$/u.exec(token.text) ?? [];
    if (last === undefined) continue;
    const year = Number(last);
    if (year > origin + 5) years.push(year);
  }
  return years;
}
