import { fromNumber, toIso, weekdayOf } from './calendar.ts';
import type { Base, DateValue } from './date-values.ts';
import {
  baseOf,
  dayOfMonth,
  dayValue,
  lunar,
  monthValue,
  quarterValue,
  shifted,
  shiftedMonth,
  week,
  yearValue,
} from './date-values.ts';
import { digitWord, numberWords, plainValue } from './number-value.ts';
import type { Reading } from './reading.ts';
import { gluedAt, isTaken, markAt, placeOf, take } from './reading.ts';
import type { DateLead, DateSlot } from './types.ts';

interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: DateValue;
}

function yearToken(reading: Reading, i: number): number | undefined {
  const text = reading.tokens[i]?.kind === 'number' ? (reading.tokens[i]?.text ?? '') : '';
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

function smallNumber(
  reading: Reading,
  i: number,
): { readonly value: number; readonly to: number } | undefined {
  const token = reading.tokens[i];
  if (token?.kind === 'number') {
    const text = token.text;
    return /^\d{1,2}$/.test(text) ? { value: Number(text), to: i + 1 } : undefined;
  }
  return numberWords(reading.labels, i);
}

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/;
const RANGE = /^(\d{1,2})-(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?$/;
const MONTH_YEAR = /^(\d{1,2})[/.-]((?:19|20)\d\d)$/;
const QUARTER_YEAR = /^([1-4])\/((?:19|20)\d\d)$/;

/** Days that everybody knows are written with a dash too; other "d-m" are too often something else. */
const DASHED_DAYS = new Set([
  '30-4',
  '2-9',
  '1-5',
  '20-10',
  '20-11',
  '8-3',
  '22-12',
  '27-7',
  '19-5',
  '10-10',
]);

/** "30/4", "1/7/2025", "17-18/11", "3/2027". A dot or a dash needs a year or "ngày" before it. */
function numericDate(reading: Reading, base: Base, i: number): Found | undefined {
  const token = reading.tokens[i];
  if (token === undefined || !/^\d{1,2}(?:[/.-]\d|$)/.test(token.text)) return undefined;
  const glued = gluedAt(reading, i);
  const exact = NUMERIC.exec(glued.text);
  if (exact !== null) {
    const [, d = '', m = '', y] = exact;
    const named = reading.labels[i - 1] === 'ngày' || reading.labels[i - 1] === 'lễ';
    if (glued.text.includes('/') || named || y !== undefined || DASHED_DAYS.has(glued.text)) {
      const year = y === undefined ? undefined : y.length === 4 ? Number(y) : 2000 + Number(y);
      const value = dayValue(base, Number(d), Number(m), year);
      if (value !== undefined) return lunarIfSaid(reading, { from: i, to: glued.to, value });
    }
  }
  const range = RANGE.exec(glued.text);
  if (range !== null) {
    const [, first = '', last = '', month = '', year] = range;
    const from = dayValue(base, Number(first), Number(month), year === undefined ? undefined : Number(year));
    const until = dayValue(base, Number(last), Number(month), year === undefined ? undefined : Number(year));
    if (from !== undefined && until !== undefined)
      return { from: i, to: glued.to, value: { ...from, end: until.end } };
  }
  const monthYear = MONTH_YEAR.exec(glued.text);
  if (monthYear !== null) {
    const value = monthValue(base, Number(monthYear[1]), Number(monthYear[2]));
    if (value !== undefined) return { from: i, to: glued.to, value };
  }
  return undefined;
}

/** Units and nouns that a four-digit number counts: then it is no year. */
const COUNTED = new Set([
  'đồng',
  'xã',
  'phường',
  'tỉnh',
  'đơn',
  'người',
  'km',
  'triệu',
  'tỷ',
  'nghìn',
  'ngàn',
  'phiếu',
]);

/** "Từ 2027 …", "Năm Du lịch quốc gia 2026": a year without "năm" before it. */
function bareYear(reading: Reading, i: number): Found | undefined {
  const token = reading.tokens[i];
  if (token?.text.length !== 4 || !token.spaceBefore) return undefined;
  const year = yearToken(reading, i);
  if (year === undefined || COUNTED.has(reading.labels[i + 1] ?? '')) return undefined;
  return { from: i, to: i + 1, value: yearValue(year, 'stated') };
}

/** "10/3 âm lịch", "15/8 âm". */
function lunarIfSaid(reading: Reading, found: Found): Found {
  if (reading.labels[found.to] !== 'âm') return found;
  const value = lunar(found.value.day ?? 0, found.value.month);
  if (value === undefined) return found;
  return { from: found.from, to: found.to + (reading.labels[found.to + 1] === 'lịch' ? 2 : 1), value };
}

const LUNAR_MONTHS: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 };

/** A number followed by a word that makes it a date: "17 tháng 3 năm 2021", "27 âm", "23 tháng Chạp", "28 Tết". */
function numberThenWord(
  reading: Reading,
  base: Base,
  from: number,
  day: number,
  to: number,
): Found | undefined {
  const { labels } = reading;
  const next = labels[to];
  if (next === 'tháng') {
    const lunarMonth = LUNAR_MONTHS[labels[to + 1] ?? ''];
    if (lunarMonth !== undefined) {
      const value = lunar(day, lunarMonth);
      return value && { from, to: to + 2, value };
    }
    const month = smallNumber(reading, to + 1);
    // "ba tháng 10 ngày" is a span of time; a day is a number of digits or follows "ngày" or "mùng".
    if (month !== undefined) {
      const year = labels[month.to] === 'năm' ? yearToken(reading, month.to + 1) : undefined;
      const value = dayValue(base, day, month.value, year);
      if (value !== undefined) {
        return lunarIfSaid(reading, { from, to: year === undefined ? month.to : month.to + 2, value });
      }
    }
    return undefined;
  }
  if (next === 'âm') {
    const value = lunar(day, undefined);
    return value && { from, to: to + (labels[to + 1] === 'lịch' ? 2 : 1), value };
  }
  if (next === 'tết') {
    const value = lunar(day, day >= 20 ? 12 : 1);
    return value && { from, to: to + 1, value };
  }
  return undefined;
}

/** "ba tháng trước", "2 năm nay" are spans of time, not a month or a year. */
function counted(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1];
  return before?.kind === 'number' || numberWords(reading.labels, i - 1) !== undefined;
}

function toNext(label: string | undefined): number | undefined {
  if (label === 'tới' || label === 'sau') return 1;
  if (label === 'này') return 0;
  return label === 'trước' || label === 'qua' ? -1 : undefined;
}

const DAY_PARTS = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'hôm', 'rạng', 'ngày']);
const BEFORE_WEEKDAY = new Set([
  ...DAY_PARTS,
  'từ',
  'đến',
  'tới',
  'hết',
  'vào',
  'mỗi',
  'trước',
  'sau',
  'và',
  'với',
]);

/** "thứ hai", "thứ 7", "chủ nhật", with "tuần tới", "này", "sau". */
function weekday(reading: Reading, base: Base, i: number): Found | undefined {
  const { labels, tokens } = reading;
  let day = -1;
  let to = i + 1;
  if (labels[i] === 'chủ') {
    if (labels[i + 1] !== 'nhật') return undefined;
    day = 6;
    to = i + 2;
  } else {
    const before = labels[i - 1];
    const token = tokens[i + 1];
    const value =
      token?.kind === 'number' && /^[2-7]$/.test(token.text) ? Number(token.text) : digitWord(labels[i + 1]);
    if (value === undefined || value < 2 || value > 7) return undefined;
    // "môn thứ ba", "lần thứ hai" are ordinals.
    const after = labels[i + 2];
    const said = before !== undefined && BEFORE_WEEKDAY.has(before);
    if (!said && after !== 'tuần' && toNext(after) === undefined && tokens[i + 2]?.kind !== 'number')
      return undefined;
    day = value - 2;
    to = i + 2;
  }
  const weekWord = labels[to] === 'tuần';
  const shift = toNext(labels[weekWord ? to + 1 : to]);
  const monday = base.number - weekdayOf(base.number);
  let number = monday + day;
  if (shift !== undefined) {
    to += weekWord ? 2 : 1;
    if (shift === 0 || weekWord || shift < 0) number += 7 * shift;
    else if (number <= base.number) number += 7;
  } else if (number < base.number) number += 7;
  // "thứ tư 3/2": the date says more than the weekday.
  const exact = tokens[to]?.kind === 'number' ? numericDate(reading, base, to) : undefined;
  if (exact !== undefined) return { ...exact, from: i };
  const iso = toIso(fromNumber(number));
  return {
    from: i,
    to,
    value: { calendar: 'solar', precision: 'day', start: iso, end: iso, basis: base.basis },
  };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "quý I/2027", "quý 2/2027", "quý 3 năm 2026", "quý IV". */
function quarter(reading: Reading, base: Base, i: number): Found | undefined {
  const { labels, tokens } = reading;
  const token = tokens[i + 1];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const whole = QUARTER_YEAR.exec(token.text);
    if (whole !== null) {
      const value = quarterValue(base, Number(whole[1]), Number(whole[2]));
      return value && { from: i, to: i + 2, value };
    }
  }
  const number =
    ROMAN[labels[i + 1] ?? ''] ??
    (/^[1-4]$/.test(token.text) ? Number(token.text) : digitWord(labels[i + 1]));
  if (number === undefined) return undefined;
  let to = i + 2;
  let year: number | undefined;
  if (markAt(reading, to) === '/' || markAt(reading, to) === '-' || labels[to] === 'năm') {
    year = yearToken(reading, to + 1);
    if (year !== undefined) to += 2;
  }
  const value = quarterValue(base, number, year);
  return value && { from: i, to, value };
}

/** "tháng 3", "tháng 12/2026", "tháng 2/2027", "tháng 3 tới", "tháng sau", "tháng Chạp". */
function monthAt(reading: Reading, base: Base, i: number): Found | undefined {
  const { labels, tokens } = reading;
  if (counted(reading, i)) return undefined;
  const lunarMonth = LUNAR_MONTHS[labels[i + 1] ?? ''];
  if (lunarMonth !== undefined) {
    return {
      from: i,
      to: i + 2,
      value: { calendar: 'lunar', precision: 'month', month: lunarMonth, basis: 'stated' },
    };
  }
  const shift = toNext(labels[i + 1]);
  if (shift !== undefined) {
    const value = shiftedMonth(base, shift);
    return value && { from: i, to: i + 2, value };
  }
  const token = tokens[i + 1];
  if (token?.kind === 'number') {
    const whole = MONTH_YEAR.exec(gluedAt(reading, i + 1).text);
    if (whole !== null) {
      const value = monthValue(base, Number(whole[1]), Number(whole[2]));
      return value && { from: i, to: gluedAt(reading, i + 1).to, value };
    }
  }
  const month = smallNumber(reading, i + 1);
  if (month === undefined) return undefined;
  let to = month.to;
  let year: number | undefined;
  if (labels[to] === 'năm') {
    year = yearToken(reading, to + 1);
    if (year !== undefined) to += 2;
  }
  const next = toNext(labels[to]);
  if (year === undefined && next !== undefined && month.value >= 1 && month.value <= 12) {
    const { year: now, month: current } = base.day;
    const inYear =
      next > 0
        ? month.value <= current
          ? now + 1
          : now
        : next < 0 && month.value >= current
          ? now - 1
          : now;
    const value = monthValue(base, month.value, inYear);
    return value && { from: i, to: to + 1, value: { ...value, year: undefined, basis: base.basis } };
  }
  const value = monthValue(base, month.value, year);
  return value && { from: i, to, value };
}

function yearAt(reading: Reading, base: Base, i: number): Found | undefined {
  const { labels } = reading;
  const stated = yearToken(reading, i + 1);
  if (stated !== undefined) return { from: i, to: i + 2, value: yearValue(stated, 'stated') };
  const next = labels[i + 1];
  const shift = next === 'nay' ? 0 : next === 'ngoái' ? -1 : next === 'sau' || next === 'tới' ? 1 : undefined;
  if (shift === undefined || counted(reading, i)) return undefined;
  return { from: i, to: i + 2, value: yearValue(base.day.year + shift, base.basis) };
}

/** Dates that begin with a word. */
function wordDate(reading: Reading, base: Base, i: number): Found | undefined {
  const { labels, tokens } = reading;
  switch (labels[i]) {
    case 'ngày': {
      const next = labels[i + 1];
      if (next === 'mai') return { from: i, to: i + 2, value: shifted(base, 1) };
      if (next === 'mốt' || next === 'kia') return { from: i, to: i + 2, value: shifted(base, 2) };
      const token = tokens[i + 1];
      // "4 ngày 3 đêm"
      if (token?.kind !== 'number' || counted(reading, i)) return undefined;
      const number = smallNumber(reading, i + 1);
      if (number === undefined) return undefined;
      const whole = numberThenWord(reading, base, i, number.value, number.to);
      if (whole !== undefined) return whole;
      if (number.value < 1 || number.value > 31) return undefined;
      return { from: i, to: number.to, value: dayOfMonth(base, number.value) };
    }
    case 'tháng':
      return monthAt(reading, base, i);
    case 'năm':
      return yearAt(reading, base, i);
    case 'sang':
      return labels[i + 1] === 'năm' && yearToken(reading, i + 2) === undefined
        ? { from: i, to: i + 2, value: yearValue(base.day.year + 1, base.basis) }
        : undefined;
    case 'quý':
      return quarter(reading, base, i);
    case 'tuần': {
      const shift = toNext(labels[i + 1]);
      if (shift === undefined || counted(reading, i)) return undefined;
      return { from: i, to: i + 2, value: week(base, shift) };
    }
    case 'thứ':
    case 'chủ':
      return weekday(reading, base, i);
    case 'hôm': {
      const next = labels[i + 1];
      const shift = next === 'nay' ? 0 : next === 'qua' ? -1 : next === 'kia' ? -2 : undefined;
      return shift === undefined ? undefined : { from: i, to: i + 2, value: shifted(base, shift) };
    }
    case 'sáng':
    case 'trưa':
    case 'chiều':
    case 'tối':
    case 'đêm': {
      const next = labels[i + 1];
      const shift =
        next === 'nay' ? 0 : next === 'qua' ? -1 : next === 'mai' ? 1 : next === 'mốt' ? 2 : undefined;
      return shift === undefined ? undefined : { from: i, to: i + 2, value: shifted(base, shift) };
    }
    case 'mai': {
      // "chị Mai" is a person.
      const token = tokens[i];
      const before = tokens[i - 1];
      const sentenceStart = before === undefined || before.kind === 'break' || before.kind === 'mark';
      if (token?.letterCase === 'title' && !sentenceStart) return undefined;
      if (token?.bareWindow && !token.accented && labels[i + 1] === undefined && !sentenceStart)
        return undefined;
      return { from: i, to: i + 1, value: shifted(base, 1) };
    }
    case 'mùng':
    case 'mồng': {
      const number = smallNumber(reading, i + 1);
      if (number === undefined || number.value > 10) return undefined;
      const whole = numberThenWord(reading, base, i, number.value, number.to);
      if (whole === undefined) {
        const value = lunar(number.value, undefined);
        return value && { from: i, to: number.to, value };
      }
      // "mùng hai tháng chín" is a day like any other; these two feasts are always of the moon.
      const { day, month } = whole.value;
      const feast = (day === 10 && month === 3) || (day === 5 && month === 5);
      const value = feast ? lunar(day, month) : whole.value;
      return value && { ...whole, value };
    }
    case 'rằm': {
      if (labels[i + 1] !== 'tháng')
        return {
          from: i,
          to: i + 1,
          value: { calendar: 'lunar', precision: 'day', day: 15, basis: 'stated' },
        };
      const named = LUNAR_MONTHS[labels[i + 2] ?? ''];
      const number = named === undefined ? smallNumber(reading, i + 2) : { value: named, to: i + 3 };
      const value = number && lunar(15, number.value);
      return value && number && { from: i, to: number.to, value };
    }
    case 'mươi':
      // "ba mươi Tết": the number words stand before.
      return labels[i + 1] === 'tết' && labels[i - 1] === 'ba'
        ? {
            from: i - 1,
            to: i + 2,
            value: { calendar: 'lunar', precision: 'day', day: 30, month: 12, basis: 'stated' },
          }
        : undefined;
    default:
      return spelledDate(reading, base, i);
  }
}

/** "mười hai tháng sáu năm 2025". "hai tháng một lần", "hai tháng sáu ngày" are spans of time. */
function spelledDate(reading: Reading, base: Base, i: number): Found | undefined {
  const { labels } = reading;
  const day = numberWords(labels, i);
  if (day === undefined || labels[day.to] !== 'tháng' || labels[day.to + 1] === 'một') return undefined;
  const found = numberThenWord(reading, base, i, day.value, day.to);
  return found === undefined || labels[found.to] === 'ngày' ? undefined : found;
}

const LEADS: Readonly<Record<string, DateLead>> = {
  từ: 'from',
  kể: 'from',
  trước: 'before',
  đến: 'until',
  tới: 'until',
  hết: 'until',
  chót: 'until',
  sau: 'after',
  vào: 'on',
  hôm: 'on',
  ngày: 'on',
};

/** "từ", "trước", "đến hết" before a date; words between that only name it ("ngày", "sáng", "đầu") are passed over. */
function leadBefore(reading: Reading, from: number): DateLead | undefined {
  let lead: DateLead | undefined;
  for (let i = from - 1; i >= Math.max(0, from - 3); i -= 1) {
    const label = reading.labels[i];
    if (label === undefined) break;
    const found = LEADS[label];
    if (found !== undefined && found !== 'on') return found;
    if (found === 'on') lead = 'on';
    else if (!DAY_PARTS.has(label) && label !== 'đầu' && label !== 'cuối' && label !== 'là') break;
  }
  return lead;
}

/** Reads absolute, relative and lunar dates. */
export function readDates(reading: Reading): DateSlot[] {
  const base = baseOf(reading.when);
  const slots: DateSlot[] = [];
  const { tokens, labels } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || isTaken(reading, i)) continue;
    let found: Found | undefined;
    if (token.kind === 'number') {
      found = numericDate(reading, base, i) ?? bareYear(reading, i);
      if (found === undefined && token.text.length <= 2) {
        const value = plainValue(token.text);
        if (value !== undefined) found = numberThenWord(reading, base, i, value, i + 1);
      }
    } else if (labels[i] !== undefined) found = wordDate(reading, base, i);
    if (found === undefined) continue;
    const from = labels[found.from - 1] === 'ngày' ? found.from - 1 : found.from;
    const lead = leadBefore(reading, from) ?? (labels[from] === 'ngày' ? 'on' : undefined);
    slots.push({ ...placeOf(reading, from, found.to), ...found.value, lead });
    take(reading, from, found.to);
    i = found.to - 1;
  }
  return slots;
}
