import { buildQuestion, type Letter } from './build-question.ts';
import { buildReport } from './build-report.ts';
import type { Draft, Sender } from './draft.ts';
import { sayMoment } from './evidence.ts';
import { HARM_NAMES, isNeverQuoted } from './harm-categories.ts';
import { type DocumentBlock, inCapitals, type OfficialDocument, placeAndDay } from './official-document.ts';

const NAMES_NOBODY = '…………………………';
const ADDRESSED = /^Kính gửi: (.*)$/u;

/** The letter of a draft; undefined for a report whose category the person has not chosen yet. */
export function letterOf(draft: Draft): Letter | undefined {
  const asBody = isFromBody(draft.sender);
  if (draft.kind === 'question') return buildQuestion({ ...draft, asBody });
  const { category } = draft;
  return category && buildReport({ ...draft, category, asBody });
}

function isFromBody(sender: Sender | undefined): boolean {
  return sender !== undefined && sender.agency.trim() !== '';
}

function blocksOf(lines: readonly string[]): readonly DocumentBlock[] {
  return lines.map((line) =>
    line.startsWith('- ') ? { kind: 'item', text: line.slice(2) } : { kind: 'paragraph', text: line },
  );
}

function filesOf(draft: Draft): readonly DocumentBlock[] {
  const files = draft.kind === 'report' && !isNeverQuoted(draft.category) ? (draft.files ?? []) : [];
  if (files.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Ảnh chụp gửi kèm',
      head: ['STT', 'Tên tệp', 'Thời điểm chụp', 'SHA-256'],
      rows: files.map(({ name, takenOn, sha256 }, i) => [String(i + 1), name, sayMoment(takenOn), sha256]),
      widths: [8, 27, 25, 40],
    },
  ];
}

/**
 * A draft as a document to be printed or saved as a Word file, with the same words as its letter.
 *
 * @param today day of the document
 * @returns undefined for a report whose category the person has not chosen yet
 */
export function letterDocument(draft: Draft, today: Date): OfficialDocument | undefined {
  const letter = letterOf(draft.kind === 'report' ? { ...draft, files: [] } : draft);
  if (!letter) return undefined;
  const { sender } = draft;
  const asBody = isFromBody(sender);
  const lines = letter.body.split(/\n+/u).filter((line) => line.trim() !== '');
  const to = lines.flatMap((line) => ADDRESSED.exec(line)?.[1] ?? []);
  const words = lines.filter((line) => !ADDRESSED.test(line));
  const last = words.pop() ?? '';
  const closing = asBody ? `${last.replace(/\.$/u, '')}./.` : last;
  const isQuestion = draft.kind === 'question';
  const harm = draft.kind === 'report' && draft.category ? HARM_NAMES[draft.category] : '';
  const about = isQuestion
    ? 'đề nghị xác minh thông tin trên mạng'
    : `báo tin về nội dung trên mạng có thể thuộc loại ${harm}`;
  const place = sender?.place.trim() || (draft.kind === 'report' ? draft.province : '');
  return {
    fileName: isQuestion ? 'kiem-tin-cau-hoi' : 'kiem-tin-tin-bao',
    issuer:
      asBody && sender
        ? [sender.parent, sender.agency].filter((name) => name.trim() !== '').map(inCapitals)
        : [],
    ...(asBody && { number: 'Số:          /', about: `V/v ${about}` }),
    placeAndDay: placeAndDay(place, today),
    ...(!asBody && {
      title: isQuestion
        ? { main: 'ĐƠN ĐỀ NGHỊ', under: 'Về việc xác minh thông tin trên mạng' }
        : { main: 'ĐƠN TRÌNH BÁO', under: `Nội dung trên mạng có thể thuộc loại: ${harm}` },
    }),
    to: to.length === 0 ? [NAMES_NOBODY] : to,
    body: [
      ...(sender && !asBody ? aboutSender(sender) : []),
      ...blocksOf(words),
      ...filesOf(draft),
      { kind: 'paragraph', text: closing },
    ],
    copies: asBody ? ['Như trên;', 'Lưu: VT.'] : ['Như trên;', 'Người gửi (lưu).'],
    signature: {
      role: asBody
        ? inCapitals(sender?.role ?? '') || 'THỦ TRƯỞNG CƠ QUAN'
        : isQuestion
          ? 'NGƯỜI ĐỀ NGHỊ'
          : 'NGƯỜI TRÌNH BÁO',
      hint: asBody ? '(Ký, ghi rõ họ tên, đóng dấu)' : '(Ký, ghi rõ họ tên)',
      name: sender?.name.trim() ?? '',
    },
  };
}

function aboutSender({ name, role, reach }: Sender): readonly DocumentBlock[] {
  const line = (label: string, value: string) => (value.trim() === '' ? [] : [`${label}: ${value.trim()}`]);
  return blocksOf([
    ...line('Tôi là', name).map((text) => text.replace(': ', ' ')),
    ...line('Chức vụ, nghề nghiệp', role),
    ...line('Địa chỉ, điện thoại', reach),
  ]);
}
