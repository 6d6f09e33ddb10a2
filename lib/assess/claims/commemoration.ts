import type { AnniversaryRecord } from '../../packs/types.ts';
import type { Hit } from '../reading.ts';
import type { DateSlot } from '../slots/types.ts';
import { type ClaimContext, compared, type Finding, has, hitsIn, inSentence, saysAny } from './finding.ts';
import { FIGURES, gate, isShut } from './gates.ts';
import { ownYear } from './own-year.ts';

const YEARS = new Set(['năm', 'nam']);

interface Number_ {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** "80 năm", "lần thứ 80" shortly before or after the event's name. */
function yearsNear(context: ClaimContext, from: number, to: number): Number_ | undefined {
  const { tokens } = context.reading.text;
  const start = Math.max(context.sentence.from, from - 9);
  for (let at = from - 1; at >= start; at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    const ordinal = tokens[at - 1]?.text === 'thứ' && tokens[at - 2]?.text === 'lần';
    if (
      token?.kind === 'number' &&
      /^\d{1,3}$/.test(token.text) &&
      next !== undefined &&
      (YEARS.has(next.text) || ordinal)
    ) {
      return { value: Number(token.text), from: at, to: at + 2 };
    }
  }
  for (let at = to; at < Math.min(context.sentence.to, to + 7); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    if (token?.kind !== 'number' || !/^\d{2,3}$/.test(token.text)) continue;
    if ((next !== undefined && YEARS.has(next.text)) || before?.text === 'thứ')
      return { value: Number(token.text), from: at, to: at + 1 };
  }
  return undefined;
}

/** True when "80 năm" or "thứ 80" stands in the sentence: no years of an anniversary are told without. */
function saysYears(context: ClaimContext): boolean {
  if (isShut(context, FIGURES)) return false;
  const { tokens } = context.reading.text;
  for (let at = context.sentence.from; at < context.sentence.to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'number' || (token.text.length !== 2 && token.text.length !== 3)) continue;
    if (YEARS.has(tokens[at + 1]?.text ?? '') || tokens[at - 1]?.text === 'thứ') return true;
  }
  return false;
}

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
  ',',
]);

/** "Kỷ niệm 80 năm Quốc khánh" in the wrong year. */
export function anniversaryFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  if (!saysYears(context)) return [];
  const findings: Finding[] = [];
  for (const record of facts.anniversaries) {
    const named = hitsIn(context, `anniversary/${record.eventId}`);
    const founding = named.length === 0 ? foundingNamed(context, record) : undefined;
    for (const name of named.length > 0 ? named : (founding ?? shortNames(context, record))) {
      const years = yearsNear(context, name.from, name.to);
      if (years === undefined || years.value < 10) continue;
      if (saysAny(context, years.to, name.from, OWN_DAYS)) continue;
      const origin = Number(record.origin.slice(0, 4));
      const stated = inSentence(reading.slots.dates, sentence)
        .map((date) => (date.basis === 'stated' ? date.year : undefined))
        .filter((year) => year !== undefined && year > origin + 5);
      const written = statedYears(context, origin);
      const own = ownYear(context, record, name.to);
      const claimYears = own === undefined ? [...stated, ...written] : [own];
      const retold = own === undefined && (has(context, 'retell') || has(context, 'past'));
      const candidates = claimYears.length > 0 ? claimYears : [Number(context.day.slice(0, 4))];
      const right = candidates.some((year) => year !== undefined && year - origin === years.value);
      if (!right && (retold || (!context.posted && claimYears.length === 0 && !has(context, 'future'))))
        continue;
      const close =
        years.to === name.from &&
        context.posted &&
        Math.abs(years.value - (Number(context.day.slice(0, 4)) - origin)) <= 10;
      // "120 năm thành lập tỉnh (28/6/1909 – 28/6/2026)": both ends are told.
      const spans = stated.length > 0 && years.to >= name.from - 1;
      if (!right && !close && !spans && !has(context, 'anniversary/cue')) continue;
      const year = candidates[0] ?? Number(context.day.slice(0, 4));
      findings.push({
        ...compared(right, 'anniversary'),
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

/** "72 năm Điện Biên Phủ": the name without "chiến thắng", where something is commemorated. */
function shortNames({ reading, sentence }: ClaimContext, record: AnniversaryRecord): readonly Hit[] {
  if (reading.first('anniversary/cue', sentence.from, sentence.to) === undefined) return [];
  const { tokens } = reading.text;
  for (const name of record.names) {
    if (!name.startsWith(VICTORY)) continue;
    const form = name.slice(VICTORY.length);
    const parts = form.split(' ');
    for (let at = sentence.from; at + parts.length <= sentence.to; at += 1) {
      const before = tokens[at - 1];
      if (!parts.every((part, k) => tokens[at + k]?.text === part)) continue;
      const opens = at === sentence.from || before?.kind !== 'word' || YEARS.has(before.text);
      if (opens) return [{ from: at, to: at + parts.length, form }];
    }
  }
  return [];
}

/** "LAI CHÂU – 117 NĂM THÀNH LẬP TỈNH": the province stands elsewhere in the sentence. */
function foundingNamed(context: ClaimContext, record: AnniversaryRecord): readonly Hit[] | undefined {
  const at = namedEvent(context, record);
  return at === undefined ? undefined : [{ ...at, form: record.names[0] ?? '' }];
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

/** Where the name of a commemorated event stands; "thành lập tỉnh" counts with the province anywhere in the sentence. */
function namedEvent(
  context: ClaimContext,
  record: AnniversaryRecord,
): { readonly from: number; readonly to: number } | undefined {
  const [hit] = hitsIn(context, `anniversary/${record.eventId}`);
  if (hit !== undefined) return hit;
  if (!record.names.some((name) => name.startsWith('thành lập tỉnh '))) return undefined;
  const { words, sentence, reading, facts } = context;
  const province = inSentence(reading.slots.provinces, sentence).some((name) =>
    record.names.includes(`thành lập tỉnh ${facts.nameOf(name.unitId).toLowerCase()}`),
  );
  if (!province) return undefined;
  for (let at = sentence.from; at + 2 < sentence.to; at += 1) {
    const passive =
      words[at] === 'thành' &&
      words[at + 1] === 'lập' &&
      inSentence(reading.slots.provinces, sentence).some(
        (name) =>
          name.to <= at &&
          at - name.to <= 3 &&
          record.names.includes(`thành lập tỉnh ${facts.nameOf(name.unitId).toLowerCase()}`),
      );
    if (passive) return { from: at, to: at + 2 };
    if (
      words[at] === 'thành' &&
      words[at + 1] === 'lập' &&
      (words[at + 2] === 'tỉnh' || words[at + 2] === '')
    )
      return { from: at, to: at + 3 };
  }
  return undefined;
}

/** "Sinh 7/5/1955, đúng ngày chiến thắng Điện Biên Phủ": another event of that day. */
const SAME_DAY = new Set(['đúng', 'trùng', 'cùng', 'nhằm', 'sau', 'trước', 'hơn']);

const BEFORE_DATE = new Set(['ngày', 'là', 'hôm', ':', '(', ',', 'thì', 'mùng', 'mồng']);

/** "Điện Biên Phủ 7/5/1955 chứ": the name without "chiến thắng", with the date right behind it. */
function shortlyNamed(
  { reading, words, sentence }: ClaimContext,
  record: AnniversaryRecord,
  dates: readonly DateSlot[],
): { readonly from: number; readonly to: number } | undefined {
  const { tokens } = reading.text;
  for (const name of record.names) {
    if (!name.startsWith(VICTORY)) continue;
    const short = name.slice(VICTORY.length).split(' ');
    for (const date of dates) {
      let to = date.from;
      while (to > date.from - 3 && BEFORE_DATE.has(words[to - 1] ?? '')) to -= 1;
      const from = to - short.length;
      const opens =
        from === sentence.from || !/\p{L}/u.test(words[from - 1] ?? '') || BATTLE.has(words[from - 1] ?? '');
      if (from >= sentence.from && opens && short.every((part, k) => tokens[from + k]?.text === part))
        return { from, to };
    }
  }
  return undefined;
}

/** "Thắng trận Điện Biên Phủ". */
const BATTLE = new Set(['trận', 'thắng']);

const VICTORY = 'chiến thắng ';

/** "Chiến thắng Điện Biên Phủ ngày 7/5/1953": the day of origin itself. */
export function originFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const dates = inSentence(reading.slots.dates, sentence).filter(
    (date) =>
      date.precision === 'day' &&
      date.basis === 'stated' &&
      date.calendar === 'solar' &&
      (date.year ?? 9999) < 2000,
  );
  if (dates.length === 0) return [];
  for (const record of facts.anniversaries) {
    const named = namedEvent(context, record) ?? shortlyNamed(context, record, dates);
    if (named === undefined) continue;
    const near = dates.filter(
      (date) =>
        date.from - named.to <= 6 &&
        named.from - date.to <= 4 &&
        !saysAny(context, date.to, named.from, SAME_DAY),
    );
    const [date] = near;
    if (date?.start === undefined) continue;
    const right = near.some((one) => one.start === record.origin);
    // Another day of the same story ("13/3/1954") is no claim about this one: day or year has to be the record's.
    const [year, month, day] = record.origin.split('-').map(Number);
    if (!right && date.year !== year && !(date.month === month && date.day === day)) continue;
    // Day and month changed places ("5/7/1954") is the record's day told wrong, and no other day.
    const swapped = date.year === year && date.day === month && date.month === day;
    if (!right && !swapped && date.year === year && date.day !== day) continue;
    return [
      {
        ...compared(right, 'event-date'),
        values: {
          event: record.citation.title,
          claimed: reading.textOf(date.from, date.to),
          date: record.origin,
        },
        record,
        from: Math.min(named.from, date.from),
        to: Math.max(named.to, date.to),
      },
    ];
  }
  return [];
}

const SPLIT = new Set(['tách']);
const SPLITTING = gate(SPLIT);

/** Points of the split of Lai Châu that a year alone may name: the resolution and its first day. */
const SPLIT_YEARS = new Set([2003, 2004]);

/** "Điện Biên được chia tách từ Lai Châu ngày …". */
export function splitDateFindings(context: ClaimContext): Finding[] {
  const { reading, facts, sentence } = context;
  const event = facts.events.get('dien-bien-split');
  if (event === undefined || isShut(context, SPLITTING)) return [];
  if (!saysAny(context, sentence.from, sentence.to, SPLIT)) return [];
  const ids = new Set(inSentence(reading.slots.provinces, sentence).map((name) => name.unitId));
  if (!ids.has('dien-bien') || !ids.has('lai-chau') || ids.size > 2) return [];
  const date = inSentence(reading.slots.dates, sentence).find(
    (one) =>
      one.basis === 'stated' && one.start !== undefined && one.end !== undefined && one.precision !== 'month',
  );
  if (date?.start === undefined || date.end === undefined) return [];
  const right = date.precision === 'year' ? SPLIT_YEARS.has(date.year ?? 0) : date.start === event.on;
  if (!right && date.precision === 'day' && (date.year ?? 0) > 2006 && date.day === 1) return [];
  return [
    {
      ...compared(right, 'event-date'),
      values: { event: event.name, claimed: reading.textOf(date.from, date.to), date: event.on },
      record: event,
      from: date.from,
      to: date.to,
    },
  ];
}
