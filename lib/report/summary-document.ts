import type { Sender } from './draft.ts';
import { inCapitals, type OfficialDocument, placeAndDay } from './official-document.ts';
import { daysOf, type Period, periodName, SUMMARY_PLATFORMS, type Summary } from './summary.ts';
import { platformName, subjectName } from './summary-texts.ts';

const two = (value: number): string => String(value).padStart(2, '0');

function dayOf(day: Date): string {
  return `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
}

/** What the head of a summary needs of the person; empty fields are left to be filled in by hand. */
export type SummaryHead = Pick<Sender, 'parent' | 'agency' | 'place'>;

/** The summary of a period as a document for one's own agency: counts only. */
export function summaryDocument(
  summary: Summary,
  period: Period,
  head: SummaryHead,
  today: Date,
): OfficialDocument {
  const { first, last } = daysOf(period);
  const until = last.getTime() > today.getTime() ? today : last;
  const rows = summary.rows.map(({ subject, counts, total }, i) => [
    String(i + 1),
    subjectName(subject),
    ...SUMMARY_PLATFORMS.map((platform) => String(counts[platform])),
    String(total),
  ]);
  return {
    fileName: `kiem-tin-tong-hop-${period.year}-${period.length}-${period.part}`,
    issuer: [head.parent, head.agency].filter((name) => name.trim() !== '').map(inCapitals),
    placeAndDay: placeAndDay(head.place, today),
    title: {
      main: 'BẢNG TỔNG HỢP',
      under:
        `Câu hỏi và tin báo về thông tin trên mạng đã gửi, ${periodName(period).toLocaleLowerCase('vi')}`.replace(
          /quý (iv|iii|ii|i) /u,
          (name) => `quý ${name.slice(4).toUpperCase()}`,
        ),
    },
    to: [],
    body: [
      {
        kind: 'paragraph',
        text: `Từ ngày ${dayOf(first)} đến ngày ${dayOf(until)}, người lập bảng đã gửi ${summary.total} câu hỏi và tin báo, theo các mục tự đánh dấu là đã gửi.`,
      },
      {
        kind: 'table',
        caption: 'Số lượng theo nội dung và nơi thấy',
        head: ['STT', 'Nội dung', ...SUMMARY_PLATFORMS.map(platformName), 'Tổng'],
        rows: [
          ...rows,
          [
            '',
            'Tổng',
            ...SUMMARY_PLATFORMS.map((platform) => String(summary.counts[platform])),
            String(summary.total),
          ],
        ],
        widths: [8, 32, 13, 8, 10, 12, 9, 8],
        numbersFrom: 2,
      },
      {
        kind: 'paragraph',
        text: 'Bảng này chỉ có số lượng; không nêu tên, tài khoản hay đường dẫn của ai. Số lượng câu hỏi và tin báo không nói lên kết quả xác minh.',
      },
    ],
    copies: ['Lãnh đạo cơ quan;', 'Người lập bảng (lưu).'],
    signature: { role: 'NGƯỜI LẬP BẢNG', hint: '(Ký, ghi rõ họ tên)', name: '' },
  };
}
