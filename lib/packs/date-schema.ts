import { z } from 'zod';

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isRealDate(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || year < 1000) return false;
  if (month === undefined) return true;
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined) return false;
  return day === undefined || (day >= 1 && day <= days);
}

/** A calendar day, `YYYY-MM-DD`. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDate, 'not a day of the calendar');

/** A day, a month or a year, as far as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine(isRealDate, 'not a date of the calendar');
