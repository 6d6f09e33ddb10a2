import { syllableKey } from '../../text/key.ts';
import { numberWords, plainValue } from './number-value.ts';
import type { Reading } from './reading.ts';
import { isPartOfName, isTaken, markAt, mayBeNumber, placeOf, take } from './reading.ts';
import type { AmountSlot } from './types.ts';

const UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  nghìn: 1e3,
  ngàn: 1e3,
  ng: 1e3,
  tr: 1e6,
  triệu: 1e6,
  củ: 1e6,
  tỷ: 1e9,
  ty: 1e9,
  tỉ: 1e9,
  đ: 1,
  đồng: 1,
  vnđ: 1,
  vnd: 1,
};

const WRITTEN_ON = /^(\d[\d.,]*)(k|tr|củ|tỷ|tỉ|ty|đ|vnđ|vnd|ng)(\d{1,3})?(?:đ)?$/;

/** "10-15 triệu", "200-500k": one token with both ends. */
const RANGE = /^(\d{1,3})-(\d{1,3})(k|tr)?$/;
const MILLIONS = /^\d{1,3}\.\d{3}\.\d00$/;

interface Part {
  readonly value: number;
  readonly to: number;
  readonly unit: number;
}

/** A number with its unit of money: "500k", "1tr8", "2 triệu", "6 triệu rưỡi", "150.000 đồng". `unit` 0 = none. */
function moneyAt(reading: Reading, i: number): Part | undefined {
  const { tokens, labels } = reading;
  const token = tokens[i];
  if (token === undefined || isTaken(reading, i)) return undefined;
  if (token.kind === 'number') {
    const glued = WRITTEN_ON.exec(token.text);
    // "2k9" is a year of birth.
    if (glued !== null && !/^2k\d$/.test(token.text)) {
      const [, digits = '', sign = '', rest] = glued;
      const value = plainValue(digits);
      const unit = UNITS[sign];
      if (value === undefined || unit === undefined) return undefined;
      // "1tr8" = 1,8 triệu, "1tr250" = 1,25 triệu.
      const fraction = rest === undefined ? 0 : (Number(rest) / 10 ** rest.length) * unit;
      return { value: value * unit + fraction, to: skipCurrency(reading, i + 1), unit };
    }
    const value = plainValue(token.text);
    if (value === undefined) return undefined;
    const part = withUnit(reading, value, i + 1);
    // "giá 1.990.000": millions written out are money unless something is counted.
    return part.unit === 0 && MILLIONS.test(token.text) ? { ...part, unit: 1 } : part;
  }
  const words = numberWords(labels, i);
  return words === undefined ? undefined : withUnit(reading, words.value, words.to);
}

function withUnit(reading: Reading, value: number, to: number, writtenOn?: string): Part {
  if (writtenOn !== undefined) {
    const unit = UNITS[writtenOn] ?? 0;
    return { value: value * unit, to: skipCurrency(reading, to), unit };
  }
  if (markAt(reading, to) === '₫') return { value, to: to + 1, unit: 1 };
  const unit = UNITS[reading.labels[to] ?? reading.tokens[to]?.text ?? ''];
  if (unit === undefined || (unit === 1 && value < 100)) return { value, to, unit: 0 };
  const after = to + 1;
  if (reading.labels[after] === 'rưỡi')
    return { value: (value + 0.5) * unit, to: skipCurrency(reading, after + 1), unit };
  // "hai trăm triệu", "320 nghìn tỷ"
  const scale = UNITS[reading.labels[after] ?? ''];
  if (unit === 1e3 && scale === 1e9)
    return { value: value * 1e12, to: skipCurrency(reading, after + 1), unit: 1e12 };
  return { value: value * unit, to: skipCurrency(reading, after), unit };
}

function skipCurrency(reading: Reading, to: number): number {
  const label = reading.labels[to];
  return label === 'đồng' || label === 'vnđ' || label === 'vnd' ? to + 1 : to;
}

const RANGE_WORDS = new Set(['đến', 'tới']);

/** One past "đến" or "-" between the ends of a range; 0 when there is none. */
function rangeAt(reading: Reading, to: number): number {
  if (RANGE_WORDS.has(reading.labels[to] ?? '')) return to + 1;
  const mark = markAt(reading, to);
  return mark === '-' || mark === '–' ? to + 1 : 0;
}

/** Nouns that are counted in thousands too: "45 nghìn dân", "60 nghìn chỗ". Money names its thing less often. */
const COUNTED = new Set(
  'dân chỗ người hộ lượt con cây phát ca xã bài vé bạn học cử phụ nhà'.split(' ').map(syllableKey),
);

function isCounted(reading: Reading, to: number): boolean {
  const key = reading.tokens[to]?.key;
  return key !== undefined && COUNTED.has(key);
}

/** Reads sums of money, percentages and numbers of months' salary. */
export function readAmounts(reading: Reading): AmountSlot[] {
  const slots: AmountSlot[] = [];
  const { tokens, labels } = reading;
  const push = (from: number, to: number, rest: Pick<AmountSlot, 'kind' | 'value' | 'upTo'>): number => {
    slots.push({ ...placeOf(reading, from, to), ...rest });
    take(reading, from, to);
    return to - 1;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    if (!mayBeNumber(reading, i)) continue;
    const token = tokens[i];
    if (token === undefined || isTaken(reading, i)) continue;
    if (token.kind === 'number' && isPartOfName(reading, i)) continue;
    const joined = RANGE.exec(token.text);
    if (joined !== null) {
      const upper = withUnit(reading, Number(joined[2]), i + 1, joined[3]);
      if (upper.unit > 0 && !isCounted(reading, upper.to)) {
        i = push(i, upper.to, { kind: 'money', value: Number(joined[1]) * upper.unit, upTo: upper.value });
      }
      continue;
    }
    const first = moneyAt(reading, i);
    if (first === undefined) continue;
    if (first.unit === 0) {
      const mark = markAt(reading, first.to);
      if (mark === '%' || (labels[first.to] === 'phần' && labels[first.to + 1] === 'trăm')) {
        i = push(i, first.to + (mark === '%' ? 1 : 2), { kind: 'percent', value: first.value });
        continue;
      }
      if (labels[first.to] === 'tháng' && labels[first.to + 1] === 'lương') {
        i = push(i, first.to + 2, { kind: 'months-salary', value: first.value });
        continue;
      }
    }
    const next = rangeAt(reading, first.to);
    const last = next > 0 ? moneyAt(reading, next) : undefined;
    if (last !== undefined && last.unit > 0) {
      const value = first.unit > 0 ? first.value : first.value * last.unit;
      if (value < last.value && !isCounted(reading, last.to)) {
        i = push(i, last.to, { kind: 'money', value, upTo: last.value });
        continue;
      }
    }
    if (first.unit > 0 && !isCounted(reading, first.to))
      i = push(i, first.to, { kind: 'money', value: first.value });
    else if (token.kind !== 'number') i = Math.max(i, first.to - 1);
  }
  return slots;
}
