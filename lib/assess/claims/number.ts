import type { CountSubject } from '../../packs/types.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import { MERGER_PASSED } from '../facts.ts';
import type { CountSlot } from '../slots/types.ts';
import { type ClaimContext, type Finding, has, hasWord, hitsIn, inSentence } from './finding.ts';

const PROVINCIAL: readonly CountSubject[] = ['provincial-units', 'provinces'];
const STANDING = new Set(['còn', 'bản', 'tổng', 'gồm', 'hiện']);
const LATER = new Set(['nữa', 'thêm', 'tiếp']);
const PLANNED = new Set(['chủ', 'trương', 'dự', 'đề', 'phương', 'kế', 'chờ', 'trình', 'sẽ', 'thống', 'sắp', 'tới', 'định', 'lộ', 'đợi']);
const COMMAS = new Set([',', 'và', ':']);

/** Days on which a count may be meant: the days that the sentence states, else the day of the claim. */
function daysOf(context: ClaimContext): readonly IsoDate[] {
  const stated = inSentence(context.reading.slots.dates, context.sentence)
    .filter((date) => date.start !== undefined && date.day !== undefined && date.calendar === 'solar')
    .map((date) => date.start ?? context.day);
  return stated.length > 0 ? [...stated, context.day] : [context.day];
}

function recordFor(context: ClaimContext, count: CountSlot, days: readonly IsoDate[]): Finding | undefined {
  const { facts } = context;
  const base = { from: count.from, to: count.to };
  const known = count.subjects.filter((subject) => facts.counts.has(subject));
  const [first] = known;
  if (first === undefined) return undefined;
  for (const day of days) {
    for (const subject of known) {
      const right = facts.countsOn(subject, day).find((record) => record.value === count.value);
      if (right !== undefined) return { ...base, outcome: 'agrees', rule: 'agrees/count', note: 'agrees/record', values: {}, record: right };
    }
  }
  const record = facts.countsOn(first, context.day).at(-1) ?? facts.countsOn(first, days[0] ?? context.day).at(-1);
  if (record === undefined) return undefined;
  return {
    ...base,
    outcome: 'differs',
    rule: 'differs/count',
    note: 'differs/count',
    values: { claimed: String(count.value), value: String(record.value), subject: first },
    record,
  };
}

/** True when the count is said of the whole country, and not of a part of it. */
function speaksOfCountry(context: ClaimContext, count: CountSlot): boolean {
  if (count.national || context.reading.first('country', Math.max(context.sentence.from, count.from - 8), count.from) !== undefined) return true;
  const [first] = count.subjects;
  if (first === 'provincial-units' && count.value >= 25 && count.value <= 70 && count.noun !== 'tỉnh') {
    if (has(context, 'now') || hasWord(context, context.sentence.from, context.sentence.to, STANDING)) return true;
  }
  if ((first === 'commune-units' || first === 'communes') && count.value > 1500) return true;
  if (first === 'wards' && count.value > 400) return true;
  if (first === 'commune-units' || first === 'communes' || first === 'wards') return false;
  if (first === 'central-cities' || first === 'unchanged-units' || first === 'government-levels') return true;
  return false;
}

const SHRINKS = new Set(['còn', 'xuống', '→', '=>', 'thành', 'sang', 'con']);

/** The provincial count that "gom lại còn", "giảm xuống" leads from. */
function startOfChange(context: ClaimContext, count: CountSlot): number | undefined {
  const before = inSentence(context.reading.slots.counts, context.sentence).filter((other) => other.to <= count.from && count.from - other.to <= 6).at(-1);
  if (before === undefined || (before.value !== 34 && before.value !== 63) || count.value >= before.value) return undefined;
  if (!before.subjects.includes('provincial-units') && !count.subjects.includes('provincial-units')) return undefined;
  return hasWord(context, before.to, count.from, SHRINKS) && !hasWord(context, before.to, count.from, COMMAS) ? before.value : undefined;
}

/** "34 tỉnh còn 16", "từ 63 còn 31". */
function changeFinding(context: ClaimContext, count: CountSlot): Finding | undefined {
  const { facts } = context;
  const before = count.changedFrom ?? startOfChange(context, count);
  if (before === undefined) return undefined;
  const subjects = count.subjects.length > 0 ? count.subjects : PROVINCIAL;
  const provincial = subjects.some((subject) => PROVINCIAL.includes(subject)) || before === 63 || before === 34;
  if (!provincial || (before !== 63 && before !== 34 && !subjects.some((subject) => PROVINCIAL.includes(subject)))) return undefined;
  const partner = inSentence(context.reading.slots.counts, context.sentence).find((other) => other.changesTo === count.value);
  const from = Math.min(partner?.from ?? count.from, count.from);
  if (before === 63 && count.value === 34) {
    const record = facts.countsOn('provincial-units', MERGER_PASSED).find((one) => one.value === 34);
    return record === undefined || (context.posted && context.day < MERGER_PASSED)
      ? undefined
      : { outcome: 'agrees', rule: 'agrees/count', note: 'agrees/record', values: {}, record, from, to: count.to };
  }
  const policy = facts.policies.get('no-further-merger');
  const current = facts.countsOn('provincial-units', context.day).at(-1);
  if (before === 34 && policy !== undefined && count.value < 34) {
    return {
      outcome: 'differs',
      rule: 'differs/future-merger',
      note: 'differs/future-merger',
      values: { statement: policy.statement, claimed: `${before} → ${count.value}` },
      record: policy,
      from,
      to: count.to,
    };
  }
  if (current === undefined) return undefined;
  return {
    outcome: 'differs',
    rule: 'differs/count',
    note: 'differs/count',
    values: { claimed: String(count.value), value: String(current.value), subject: 'provincial-units' },
    record: current,
    from,
    to: count.to,
  };
}

/** How many provinces, cities, communes, special zones … */
export function countFindings(context: ClaimContext): Finding[] {
  const findings: Finding[] = [];
  const counts = inSentence(context.reading.slots.counts, context.sentence);
  const days = daysOf(context);
  const history = has(context, 'before-merger') || has(context, 'past');
  for (const count of counts) {
    const change = changeFinding(context, count);
    if (change !== undefined) {
      findings.push(change);
      continue;
    }
    if (count.changesTo !== undefined || count.subjects.length === 0) continue;
    const [first] = count.subjects;
    const finding = recordFor(context, count, history ? [...days, '2025-01-01', '2024-06-01'] : days);
    if (finding === undefined) continue;
    if (finding.outcome === 'agrees') {
      if (speaksOfCountry(context, count) || (first !== undefined && PROVINCIAL.includes(first)) || first === 'special-zones') findings.push(finding);
      continue;
    }
    if (history || count.value < 5 || !speaksOfCountry(context, count)) continue;
    // Before it became law the coming number was a plan, neither right nor wrong.
    if (context.day < MERGER_PASSED && count.value === 34 && hasWord(context, context.sentence.from, context.sentence.to, PLANNED)) continue;
    if (hasWord(context, count.to, Math.min(context.sentence.to, count.to + 4), LATER)) continue;
    // A plan for the communes has no record; a plan for the provinces contradicts one.
    const planned = inSentence(context.reading.slots.dates, context.sentence).some((date) => date.start !== undefined && date.start > context.day);
    if (planned && first !== undefined && !PROVINCIAL.includes(first)) continue;
    findings.push(finding);
  }
  return findings;
}

/** A further merger of provinces, decided or planned. */
export function furtherMergerFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const policy = facts.policies.get('no-further-merger');
  if (policy === undefined || context.day < policy.validFrom) return [];
  for (const cue of hitsIn(context, 'merge/more')) {
    const provincial =
      reading.first('only-merge', sentence.from, sentence.to) !== undefined ||
      inSentence(reading.slots.counts, sentence).some((count) => count.subjects.some((subject) => PROVINCIAL.includes(subject))) ||
      hasWord(context, cue.from, Math.min(sentence.to, cue.to + 5), new Set(['tỉnh']));
    const local = hasWord(context, sentence.from, sentence.to, new Set(['xã', 'phường', 'thôn', 'ấp', 'tổ', 'bản', 'khu', 'trường']));
    if (!provincial || local) continue;
    return [
      {
        outcome: 'differs',
        rule: 'differs/future-merger',
        note: 'differs/future-merger',
        values: { statement: policy.statement },
        record: policy,
        from: cue.from,
        to: cue.to,
      },
    ];
  }
  return [];
}

/** The district level: said to exist, to come back, or to have ended on another day. */
export function districtFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence, day } = context;
  const policy = facts.policies.get('no-district-level');
  if (policy === undefined) return [];
  const differs = (from: number, to: number): Finding => ({
    outcome: 'differs',
    rule: 'differs/district-level',
    note: 'differs/district-level',
    values: { statement: policy.statement },
    record: policy,
    from,
    to,
  });
  const back = reading.first('district/back', sentence.from, sentence.to);
  if (back !== undefined && day >= policy.validFrom) return [differs(back.from, back.to)];
  const history = has(context, 'before-merger') || has(context, 'past');
  const three = reading.first('district/three', sentence.from, sentence.to);
  const levels = hasWord(context, sentence.from, sentence.to, new Set(['huyện']));
  if (three !== undefined && !history && day >= '2025-07-01' && (levels || has(context, 'now') || /ba cấp|3 cấp/.test(three.form)) && hasWord(context, sentence.from, sentence.to, new Set(['chính', 'tỉnh', 'huyện', 'hành'])) && reading.first('neg', Math.max(sentence.from, three.from - 4), three.from) === undefined && !has(context, 'district/two')) {
    return [differs(three.from, three.to)];
  }
  const triple = reading.first('district/triple', sentence.from, sentence.to);
  if (triple !== undefined && !history && day >= '2025-07-01' && (has(context, 'now') || hasWord(context, sentence.from, sentence.to, new Set(['gồm', 'cấp'])))) return [differs(triple.from, triple.to)];
  const end = reading.first('district/end', sentence.from, sentence.to);
  const noun = reading.first('district/noun', sentence.from, sentence.to);
  const two = reading.first('district/two', sentence.from, sentence.to);
  const start = reading.first('start', sentence.from, sentence.to);
  const ended = end !== undefined && noun !== undefined && Math.abs(noun.from - end.from) <= 6;
  const started = two !== undefined && start !== undefined;
  if (!ended && !started) return [];
  const event = facts.events.get('district-level-end') ?? facts.events.get('two-tier-start');
  const anchor = ended ? { from: Math.min(noun.from, end.from), to: Math.max(noun.to, end.to) } : { from: Math.min(two?.from ?? 0, start?.from ?? 0), to: Math.max(two?.to ?? 0, start?.to ?? 0) };
  const date = inSentence(reading.slots.dates, sentence).find((one) => one.from >= anchor.from - 4 && one.from - anchor.to <= 8 && one.lead !== 'before' && (one.precision === 'day' || one.precision === 'month' || one.precision === 'year'));
  if (event === undefined || date?.start === undefined || date.end === undefined) return [];
  const accepted = ['2025-06-12', '2025-06-16', event.on];
  const right = accepted.some((one) => (date.start ?? '') <= one && one <= (date.end ?? ''));
  if (!right && (date.basis !== 'stated' || end?.form === 'hết')) return [];
  return [
    {
      outcome: right ? 'agrees' : 'differs',
      rule: right ? 'agrees/event-date' : 'differs/event-date',
      note: right ? 'agrees/record' : 'differs/event-date',
      values: { event: event.name, claimed: reading.textOf(date.from, date.to), date: event.on },
      record: event,
      from: anchor.from,
      to: Math.max(anchor.to, date.to),
    },
  ];
}
