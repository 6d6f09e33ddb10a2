import { deniedDate, matches } from './document-date.ts';
import { type ClaimContext, type Finding, inSentence, saysAny } from './finding.ts';
import { gate, isShut } from './gates.ts';
import { eventOn } from './verdict.ts';

const FOUNDING = gate(['lập', 'đời']);

/** Between the name of the city and "thành lập", and between that and its day. */
const LIGHT = new Set(
  ', chính thức được đã là mới vừa trực thuộc trung ương ngày hôm từ vào hồi đúng năm tháng ( : –'.split(' '),
);

const WITHIN = 6;

/** "Dự kiến thành lập …": not founded yet. */
const PLANNED = new Set('sẽ sắp dự kiến đề án xuất chờ nếu trình phương muốn xin'.split(' '));

/** Days on which it was decided, which may be told as the day of founding. */
const DECIDED: ReadonlyMap<string, string> = new Map([['hue-city', '2024-11-30']]);

/** "Thành phố Đồng Nai chính thức thành lập ngày …": the day on which a unit became a city. */
export function cityFoundedFindings(context: ClaimContext): Finding[] {
  if (isShut(context, FOUNDING)) return [];
  const { reading, facts, sentence, words } = context;
  for (const name of inSentence(reading.slots.provinces, sentence)) {
    const event = facts.events.get(`${name.unitId}-city`);
    if (event === undefined || name.prefix !== 'thành phố' || name.viaTag) continue;
    let at = name.to;
    while (at < name.to + WITHIN && LIGHT.has(words[at] ?? '')) at += 1;
    const verb = `${words[at] ?? ''} ${words[at + 1] ?? ''}`;
    if (verb !== 'thành lập' && verb !== 'ra đời') continue;
    if (saysAny(context, sentence.from, at, PLANNED)) continue;
    const date = inSentence(reading.slots.dates, sentence).find(
      (one) =>
        one.from >= at + 2 &&
        one.from - at - 2 <= WITHIN &&
        words.slice(at + 2, one.from).every((word) => LIGHT.has(word)),
    );
    if (
      date === undefined ||
      date.basis !== 'stated' ||
      date.precision === 'week' ||
      deniedDate(context, date)
    )
      continue;
    // The city within the province was founded long before.
    if ((date.year ?? 0) < FIRST_YEAR) continue;
    const also = DECIDED.get(event.eventId);
    const right = matches(date, event.on) || (also !== undefined && matches(date, also));
    return [
      {
        ...eventOn(event, reading.textOf(date.from, date.to), right),
        from: name.from,
        to: date.to,
      },
    ];
  }
  return [];
}

const FIRST_YEAR = 2023;
