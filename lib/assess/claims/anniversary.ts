import type { AnniversaryRecord } from '../../packs/types.ts';
import { eventNamed } from './anniversary-names.ts';
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

/** "Kỷ niệm 80 năm Quốc khánh" in the wrong year. */
export function anniversaryFindings(context: ClaimContext): Finding[] {
  if (!saysYears(context)) return [];
  const findings: Finding[] = [];
  for (const record of context.facts.anniversaries) {
    for (const name of eventNamed(context, record)) {
      const years = yearsNear(context, name.from, name.to);
      if (years === undefined || years.value < 10) continue;
      if (saysAny(context, years.to, name.from, OWN_DAYS)) continue;
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
  const told = said.length > 0 ? said : toldYear(context, record);
  const candidates = told ?? openYears(context, record, years);
  if (candidates === undefined) return undefined;
  const right = candidates.find((year) => year !== undefined && year - origin === years.value);
  if (right !== undefined) return right;
  // What is retold and dated may be dated by something else.
  if (own === undefined && (said.length > 0 || told === undefined) && retold(context)) return undefined;
  const close =
    years.to === name.from &&
    context.posted &&
    Math.abs(years.value - (Number(context.day.slice(0, 4)) - origin)) <= 10;
  // "120 năm thành lập tỉnh (28/6/1909 – 28/6/2026)": both ends are told.
  const spans = stated.length > 0 && years.to >= name.from - 1;
  return close || spans || has(context, 'anniversary/cue') ? candidates[0] : undefined;
}

interface ToldSpan {
  readonly from: number;
  readonly to: number;
}

/** "Năm nay", "năm ngoái", "sang năm", "4 năm nữa", "hôm 30/4 vừa rồi": the year that words count from the post's day. */
function toldYear(context: ClaimContext, record: AnniversaryRecord): readonly number[] | undefined {
  const { words, sentence, day, posted } = context;
  const year = Number(day.slice(0, 4));
  const tells = (phrase: string): boolean => says(context, sentence.from, sentence.to, phrase);
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    if (words[at] !== 'năm' || words[at + 1] !== 'nữa') continue;
    const more = Number(words[at - 1]);
    return Number.isInteger(more) && more < 50 ? [year + more] : [];
  }
  if (['sang năm', 'năm sau', 'năm tới'].some(tells)) return [year + 1];
  if (tells('năm ngoái') || tells('năm trước')) return [year - 1];
  if (tells('năm kia')) return [year - 2];
  if (posted && ['vừa rồi', 'vừa qua', 'mới rồi', 'hôm rồi'].some(tells))
    return [day.slice(5) >= record.origin.slice(5) ? year : year - 1, year];
  return tells('năm nay') ? [year] : undefined;
}

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
  return has(context, 'retell') || has(context, 'past');
}

/** Bare years in the sentence ("2026"), later than the origin. */
function statedYears(context: ClaimContext, origin: number): number[] {
  const years: number[] = [];
  for (let at = context.sentence.from; at < context.sentence.to; at += 1) {
    const token = context.reading.text.tokens[at];
    if (token?.kind !== 'number' || !/^(19|20)\d\d$/.test(token.text)) continue;
    const year = Number(token.text);
    if (year > origin + 5) years.push(year);
  }
  return years;
}
