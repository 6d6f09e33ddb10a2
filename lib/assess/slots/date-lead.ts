import { DAY_PARTS } from './date-parts.ts';
import type { Reading } from './reading.ts';
import type { DateLead } from './types.ts';

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
export function leadBefore(reading: Reading, from: number): DateLead | undefined {
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
