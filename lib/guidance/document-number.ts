import { foldVietnamese } from './search-guidance.ts';

/** What the form of a document number tells. */
export interface DocumentNumber {
  /** As it was typed, without spaces. */
  readonly number: string;
  /** Kind of document that carries numbers of this form. */
  readonly kind: string;
  /** What does not fit in the number, or `null`. */
  readonly oddity: string | null;
}

interface Form {
  /** Over the number without diacritics, in capitals. */
  readonly pattern: RegExp;
  readonly kind: string;
  readonly oddity?: (match: RegExpExecArray) => string | null;
}

/** First and last year of the terms of the National Assembly. */
const TERMS: Readonly<Record<string, readonly [number, number]>> = {
  '13': [2011, 2016],
  '14': [2016, 2021],
  '15': [2021, 2026],
  '16': [2026, 2031],
};

function termOddity(match: RegExpExecArray): string | null {
  const [, year, term] = match;
  const years = TERMS[term ?? ''];
  if (!years) return 'Khóa Quốc hội ghi trong số hiệu không quen.';
  const given = Number(year);
  return given < years[0] || given > years[1]
    ? `Quốc hội khóa ${term} làm việc trong các năm ${years[0]}–${years[1]}, không khớp với năm ${given}.`
    : null;
}

const noYear = (example: string) => () => `Số hiệu loại này có ghi năm, ví dụ ${example}.`;

const FORMS: readonly Form[] = [
  {
    pattern: /^\d{1,4}\/(\d{4})\/(?:NQ-)?(?:UBTV)?QH(\d{2})$/,
    kind: 'văn bản của Quốc hội hoặc Ủy ban Thường vụ Quốc hội',
    oddity: termOddity,
  },
  { pattern: /^\d{1,4}\/NQ-UBTVQH\d{2}$/, kind: 'nghị quyết của Ủy ban Thường vụ Quốc hội' },
  { pattern: /^\d{1,4}\/\d{4}\/ND-CP$/, kind: 'nghị định của Chính phủ' },
  { pattern: /^\d{1,4}\/ND-CP$/, kind: 'nghị định của Chính phủ', oddity: noYear('15/2020/NĐ-CP') },
  { pattern: /^\d{1,4}\/(?:\d{4}\/)?QD-TTG$/, kind: 'quyết định của Thủ tướng Chính phủ' },
  { pattern: /^\d{1,4}\/(?:CD|CT)-TTG$/, kind: 'công điện hoặc chỉ thị của Thủ tướng Chính phủ' },
  { pattern: /^\d{1,4}\/NQ-CP$/, kind: 'nghị quyết của Chính phủ' },
  { pattern: /^\d{1,4}\/\d{4}\/TT(?:LT)?-[A-Z-]+$/, kind: 'thông tư' },
  { pattern: /^\d{1,4}\/TT-[A-Z]+$/, kind: 'thông tư', oddity: noYear('16/2025/TT-BCA') },
  { pattern: /^\d{1,4}-(?:NQ|KL|QD|CT|CV)\/TW$/, kind: 'văn bản của Trung ương Đảng' },
  { pattern: /^\d{1,5}\/(?:\d{4}\/)?(?:QD|NQ)-[A-Z]+$/, kind: 'quyết định hoặc nghị quyết của một cơ quan' },
  { pattern: /^\d{1,5}\/[A-Z]+(?:-[A-Z,]+)?$/, kind: 'công văn của một cơ quan' },
];

/** A number as numbers are compared: without diacritics and spaces, in capitals. */
export function bareNumber(text: string): string {
  return foldVietnamese(text).toUpperCase().replace(/\s+/g, '');
}

function readNumber(text: string): DocumentNumber | null {
  const bare = bareNumber(text);
  if (bare.length > 40 || !bare.includes('/')) return null;
  for (const form of FORMS) {
    const match = form.pattern.exec(bare);
    if (match)
      return { number: text.replace(/\s+/g, ''), kind: form.kind, oddity: form.oddity?.(match) ?? null };
  }
  return null;
}

/**
 * The first document number in `text` ("874/QĐ-BTTTT ngày nào?"), and what its form tells. `null` when nothing in it
 * has the form of one.
 */
export function readDocumentNumber(text: string): DocumentNumber | null {
  const whole = readNumber(text);
  if (whole) return whole;
  // People put spaces around the strokes: "874 / QĐ - BTTTT".
  const close = text.slice(0, 400).replace(/\s*([/-])\s*/g, '$1');
  for (const part of close.match(/\d[\p{L}\p{M}\d/,-]*/gu) ?? []) {
    const found = readNumber(part.replace(/[,-]+$/, ''));
    if (found) return found;
  }
  return null;
}
