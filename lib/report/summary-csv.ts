import { type Period, periodName, SUMMARY_PLATFORMS, type Summary } from './summary.ts';
import { platformName, subjectName } from './summary-texts.ts';

/** One field; what a spreadsheet would take for a formula is none. */
function field(value: string | number): string {
  const text = String(value);
  const plain = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The summary as a table for a spreadsheet: commas, CRLF, and a mark by which it is read as UTF-8. */
export function summaryCsv(summary: Summary, period: Period): string {
  const head = ['Kỳ', 'Nội dung', ...SUMMARY_PLATFORMS.map(platformName), 'Tổng'];
  const line = (name: string, { counts, total }: Pick<Summary, 'counts' | 'total'>) => [
    periodName(period),
    name,
    ...SUMMARY_PLATFORMS.map((platform) => counts[platform]),
    total,
  ];
  const rows = [
    head,
    ...summary.rows.map((row) => line(subjectName(row.subject), row)),
    line('Tổng', summary),
  ];
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}
