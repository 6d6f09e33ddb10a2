import { counted, type FoundDate, LUNAR_MONTHS, smallNumber, toNext, yearToken } from './date-parts.ts';
import type { Base } from './date-values.ts';
import { dayOfMonth, lunar, shifted, week, yearValue } from './date-values.ts';
import { numberThenWord, spelledDate } from './day-and-month.ts';
import { monthAt, quarterAt, yearAt } from './period-date.ts';
import { mayCount, type Reading } from './reading.ts';
import { weekdayAt } from './weekday-at.ts';

/** Dates that begin with a word. */
export function wordDate(reading: Reading, base: Base, i: number): FoundDate | undefined {
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
      return quarterAt(reading, base, i);
    case 'tuần': {
      const shift = toNext(labels[i + 1]);
      if (shift === undefined || counted(reading, i)) return undefined;
      return { from: i, to: i + 2, value: week(base, shift) };
    }
    case 'thứ':
    case 'chủ':
      return weekdayAt(reading, base, i);
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
      return mayCount(reading, i) ? spelledDate(reading, base, i) : undefined;
  }
}
