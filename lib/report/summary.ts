import { HARM_CATEGORIES } from './harm-categories.ts';
import { PLATFORMS, type Platform, type SentSubject, type SentTrace } from './sent-trace.ts';

/** A calendar month, quarter or year, in the person's own time. */
export interface Period {
  readonly length: 'month' | 'quarter' | 'year';
  readonly year: number;
  /** 1 to 12, 1 to 4, or 1. */
  readonly part: number;
}

export const SUBJECTS: readonly SentSubject[] = ['question', ...HARM_CATEGORIES];
export const SUMMARY_PLATFORMS: readonly Platform[] = [...PLATFORMS, 'other'];

/** How often something was sent, by what it was and where it was seen. */
export interface SummaryRow {
  readonly subject: SentSubject;
  readonly counts: Readonly<Record<Platform, number>>;
  readonly total: number;
}

export interface Summary {
  /** Every subject, also those that did not occur. */
  readonly rows: readonly SummaryRow[];
  readonly counts: Readonly<Record<Platform, number>>;
  readonly total: number;
}

const MONTHS: Readonly<Record<Period['length'], number>> = { month: 1, quarter: 3, year: 12 };

/** The period in which a moment lies. */
export function periodOf(moment: Date, length: Period['length']): Period {
  return { length, year: moment.getFullYear(), part: Math.floor(moment.getMonth() / MONTHS[length]) + 1 };
}

function isSame(a: Period, b: Period): boolean {
  return a.length === b.length && a.year === b.year && a.part === b.part;
}

/** The period before this one. */
export function previousPeriod({ length, year, part }: Period): Period {
  return part > 1 ? { length, year, part: part - 1 } : { length, year: year - 1, part: 12 / MONTHS[length] };
}

/** First and last day of a period. */
export function daysOf({ length, year, part }: Period): { readonly first: Date; readonly last: Date } {
  const months = MONTHS[length];
  return { first: new Date(year, (part - 1) * months, 1), last: new Date(year, part * months, 0) };
}

/** "Tháng 11 năm 2026", "Quý IV năm 2026", "Năm 2026". */
export function periodName({ length, year, part }: Period): string {
  switch (length) {
    case 'month':
      return `Tháng ${part} năm ${year}`;
    case 'quarter':
      return `Quý ${['I', 'II', 'III', 'IV'][part - 1] ?? part} năm ${year}`;
    case 'year':
      return `Năm ${year}`;
  }
}

const NONE: Readonly<Record<Platform, number>> = { Facebook: 0, Zalo: 0, TikTok: 0, YouTube: 0, other: 0 };

function add(counts: Readonly<Record<Platform, number>>, platform: Platform): Record<Platform, number> {
  return { ...counts, [platform]: counts[platform] + 1 };
}

/** Counts what the person sent in a period. */
export function summarise(sent: readonly SentTrace[], period: Period): Summary {
  const inside = sent.filter(({ sentOn }) => isSame(periodOf(new Date(sentOn), period.length), period));
  const count = (list: readonly SentTrace[]) => list.reduce((sum, { platform }) => add(sum, platform), NONE);
  return {
    rows: SUBJECTS.map((subject) => {
      const own = inside.filter((trace) => trace.subject === subject);
      return { subject, counts: count(own), total: own.length };
    }),
    counts: count(inside),
    total: inside.length,
  };
}
