import { numberWords, plainValue } from './number-value.ts';
import type { Reading } from './reading.ts';
import { isTaken, markAt, mayBeNumber, placeOf, take } from './reading.ts';
import type { TimeSlot } from './types.ts';

// "7g30" is half past seven in the South, "5G" a network.
const CLOCK = /^(\d{1,2})(?:h(\d{2})?|[g:](\d{2}))(?:p|ph)?$/;
const NOON = 12 * 60;

interface Clock {
  readonly minutes: number;
  readonly to: number;
}

/** "đêm", "tối", "chiều" move a morning hour into the afternoon; "2h đêm" stays two in the morning. */
function afternoon(minutes: number, part: string | undefined): number {
  if (minutes > NOON) return minutes;
  if (part === 'chiều' || part === 'tối') return minutes < NOON ? minutes + NOON : minutes;
  if (part === 'đêm' || part === 'khuya') {
    if (minutes === NOON) return 0;
    return minutes >= 6 * 60 && minutes < NOON ? minutes + NOON : minutes;
  }
  return minutes;
}

/** A time of day at `i`: "8h", "7h30", "20:10", "5 giờ 30 sáng". */
function clockAt(reading: Reading, i: number): Clock | undefined {
  const { tokens, labels } = reading;
  const token = tokens[i];
  if (token === undefined || isTaken(reading, i)) return undefined;
  let hours = -1;
  let rest = 0;
  let to = i + 1;
  if (token.kind === 'number') {
    const glued = CLOCK.exec(token.text);
    if (glued !== null) {
      if (token.text.includes(':') && isTimestamp(reading, i)) return undefined;
      hours = Number(glued[1]);
      rest = Number(glued[2] ?? glued[3] ?? 0);
    } else if (labels[i + 1] === 'giờ' && /^\d{1,2}$/.test(token.text)) {
      hours = Number(token.text);
      to = i + 2;
    } else return undefined;
  } else {
    const words = numberWords(labels, i);
    if (words === undefined || labels[words.to] !== 'giờ') return undefined;
    hours = words.value;
    to = words.to + 1;
  }
  if (rest === 0 && labels[to - 1] === 'giờ') {
    const minute = tokens[to];
    if (labels[to] === 'rưỡi') {
      rest = 30;
      to += 1;
    } else if (minute?.kind === 'number' && /^\d{1,2}$/.test(minute.text) && labels[to + 1] === 'phút') {
      rest = Number(minute.text);
      to += 2;
    }
  }
  if (hours > 24 || rest > 59) return undefined;
  return { minutes: afternoon(hours * 60 + rest, labels[to]), to };
}

/** "01:20" at the start of a line of a video description is a place in the video. */
function isTimestamp(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1];
  return before === undefined || before.kind === 'break' || markAt(reading, i - 1) === '(';
}

const CONNECTORS = new Set(['đến', 'tới', 'sang']);

/** One past "đến", "-" or a part of the day and one of them; 0 when no period goes on. */
function afterConnector(reading: Reading, i: number): number {
  const { labels } = reading;
  let at = i;
  if (labels[at] === 'sáng' || labels[at] === 'trưa' || labels[at] === 'chiều' || labels[at] === 'tối')
    at += 1;
  if (markAt(reading, at) === '-' || markAt(reading, at) === '–') return at + 1;
  return CONNECTORS.has(labels[at] ?? '') ? at + 1 : 0;
}

const SPAN_AFTER = new Set(['tới', 'nữa', 'đồng', 'qua', 'trước']);

/** "2 tiếng", "10 phút", "24 giờ tới", "ba tiếng". */
function durationAt(reading: Reading, i: number): Clock | undefined {
  const { tokens, labels } = reading;
  const token = tokens[i];
  if (token === undefined || isTaken(reading, i)) return undefined;
  let value: number | undefined;
  let to = i + 1;
  if (token.kind === 'number') {
    const glued = /^(\d{1,3})(?:p|ph)$/.exec(token.text);
    if (glued !== null) return { minutes: Number(glued[1]), to };
    value = plainValue(token.text);
  } else {
    const words = numberWords(labels, i);
    value = words?.value;
    to = words?.to ?? to;
  }
  if (value === undefined) return undefined;
  const unit = labels[to];
  if (unit === 'phút') return { minutes: value, to: to + 1 };
  if (unit === 'tiếng') return { minutes: value * 60 + (labels[to + 1] === 'rưỡi' ? 30 : 0), to: to + 1 };
  if (unit === 'giờ' && (SPAN_AFTER.has(labels[to + 1] ?? '') || labels[i - 1] === 'trong')) {
    return { minutes: value * 60, to: to + 1 };
  }
  return undefined;
}

const UNIT_WORDS = new Set(['giờ', 'phút', 'tiếng']);

/** Reads times of day, periods ("từ 17h đến 22h") and lengths of time. */
export function readTimes(reading: Reading): TimeSlot[] {
  const slots: TimeSlot[] = [];
  const { tokens, labels } = reading;
  for (let i = 0; i < tokens.length; i += 1) {
    if (!mayBeNumber(reading, i)) continue;
    if (tokens[i]?.kind !== 'number') {
      // Words count only right before a unit of time, or as tens before one.
      const words = numberWords(labels, i);
      if (words === undefined || !UNIT_WORDS.has(labels[words.to] ?? '')) continue;
    }
    const duration = durationAt(reading, i);
    if (duration !== undefined) {
      slots.push({ ...placeOf(reading, i, duration.to), kind: 'duration', minutes: duration.minutes });
      take(reading, i, duration.to);
      i = duration.to - 1;
      continue;
    }
    const clock = clockAt(reading, i);
    if (clock === undefined) continue;
    const next = afterConnector(reading, clock.to);
    const until = next > 0 ? clockAt(reading, next) : undefined;
    const to = until?.to ?? clock.to;
    const at = placeOf(reading, i, to);
    if (until === undefined) slots.push({ ...at, kind: 'clock', minutes: clock.minutes });
    else slots.push({ ...at, kind: 'period', minutes: clock.minutes, untilMinutes: until.minutes });
    take(reading, i, to);
    i = to - 1;
  }
  return slots;
}
