import { type ClaimContext, compared, type Finding, inSentence } from './finding.ts';

/** The day on which the district level ended and two levels began. */
export function changeOver(context: ClaimContext): Finding | undefined {
  const { reading, facts, sentence } = context;
  const end = reading.first('district/end', sentence.from, sentence.to);
  const noun = reading.first('district/noun', sentence.from, sentence.to);
  const two = reading.first('district/two', sentence.from, sentence.to);
  const start = reading.first('start', sentence.from, sentence.to);
  const ended = end !== undefined && noun !== undefined && Math.abs(noun.from - end.from) <= 6;
  const started = two !== undefined && start !== undefined;
  if (!ended && !started) return undefined;
  const event = facts.events.get('district-level-end') ?? facts.events.get('two-tier-start');
  const anchor = ended
    ? { from: Math.min(noun.from, end.from), to: Math.max(noun.to, end.to) }
    : { from: Math.min(two?.from ?? 0, start?.from ?? 0), to: Math.max(two?.to ?? 0, start?.to ?? 0) };
  const date = inSentence(reading.slots.dates, sentence).find(
    (one) =>
      one.from >= anchor.from - 4 &&
      one.from - anchor.to <= 8 &&
      one.lead !== 'before' &&
      (one.precision === 'day' || one.precision === 'month' || one.precision === 'year'),
  );
  if (event === undefined || date?.start === undefined || date.end === undefined) return undefined;
  const { start: first, end: last } = date;
  const right = ['2025-06-12', '2025-06-16', event.on].some((one) => first <= one && one <= last);
  if (!right && (date.basis !== 'stated' || end?.form === 'hết')) return undefined;
  return {
    ...compared(right, 'event-date'),
    values: { event: event.name, claimed: reading.textOf(date.from, date.to), date: event.on },
    record: event,
    from: anchor.from,
    to: Math.max(anchor.to, date.to),
  };
}
