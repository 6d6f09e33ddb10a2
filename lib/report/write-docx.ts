import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  type ITableCellOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type DocumentBlock, MOTTO, NATIONAL_TITLE, type OfficialDocument } from './official-document.ts';

/** Sizes in half points, lengths in twentieths of a point (56.7 to the millimetre). */
const FONT = 'Times New Roman';
const mm = (length: number): number => Math.round(length * 56.693);
const PAGE = { width: mm(210), height: mm(297) };
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const LEFT_WIDTH = Math.round(TEXT_WIDTH * 0.43);
const RIGHT_WIDTH = TEXT_WIDTH - LEFT_WIDTH;
const FIRST_LINE = mm(10);

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Points. */
  readonly size?: number;
}

function run(text: string, { bold = false, italics = false, size = 14 }: Look = {}): TextRun {
  return new TextRun({ text, bold, italics, size: size * 2, font: FONT });
}

function centred(text: string, look: Look, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...more, alignment: AlignmentType.CENTER, children: [run(text, look)] });
}

/**
 * A drawn line under a heading, as long as asked.
 *
 * @param width of the cell it stands in
 */
function line(width: number, length: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 20, after: 60, line: 120, lineRule: 'exact' },
    children: [],
  });
}

const NO_EDGE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_EDGES = {
  top: NO_EDGE,
  bottom: NO_EDGE,
  left: NO_EDGE,
  right: NO_EDGE,
  insideHorizontal: NO_EDGE,
  insideVertical: NO_EDGE,
};

function cell(
  children: readonly Paragraph[],
  width: number,
  more: Partial<ITableCellOptions> = {},
): TableCell {
  return new TableCell({
    ...more,
    children: children.length === 0 ? [new Paragraph({})] : [...children],
    width: { size: width, type: WidthType.DXA },
  });
}

/** Two columns without edges: head and foot of an administrative document. */
function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT_WIDTH, RIGHT_WIDTH],
    layout: TableLayoutType.FIXED,
    borders: NO_EDGES,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, LEFT_WIDTH), cell(right, RIGHT_WIDTH)] })],
  });
}

function headOf({ issuer, number, about, placeAndDay }: OfficialDocument): Table {
  const left = [
    ...issuer.map((name, i) => centred(name, { bold: i === issuer.length - 1, size: 12 })),
    ...(issuer.length > 0 ? [line(LEFT_WIDTH, mm(22))] : []),
    ...(number === undefined ? [] : [centred(number, { size: 13 }, { spacing: { before: 60 } })]),
    ...(about === undefined ? [] : [centred(about, { size: 12 })]),
  ];
  const right = [
    centred(NATIONAL_TITLE, { bold: true, size: 12 }),
    centred(MOTTO, { bold: true, size: 13 }),
    line(RIGHT_WIDTH, mm(56)),
    centred(placeAndDay, { italics: true, size: 13 }, { spacing: { before: 60 } }),
  ];
  return sideBySide(left, right);
}

function addressees(to: readonly string[]): readonly Paragraph[] {
  const [only] = to;
  if (only === undefined) return [];
  const spacing = { before: 240, after: 120 };
  if (to.length === 1) {
    return [
      new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [run(`Kính gửi: ${only}`)] }),
    ];
  }
  return [
    new Paragraph({ indent: { left: mm(30) }, spacing, children: [run('Kính gửi:')] }),
    ...to.map(
      (name, i) =>
        new Paragraph({
          indent: { left: mm(45) },
          children: [run(`- ${name}${i === to.length - 1 ? '.' : ';'}`)],
        }),
    ),
  ];
}

function tableOf(block: Extract<DocumentBlock, { kind: 'table' }>): readonly (Paragraph | Table)[] {
  const { caption, head, rows, widths, numbersFrom = Number.POSITIVE_INFINITY } = block;
  const width = (i: number): number => Math.round((TEXT_WIDTH * (widths[i] ?? 10)) / 100);
  const inside = (text: string, i: number, look: Look, isHead: boolean) =>
    cell(
      [
        new Paragraph({
          alignment: isHead || i === 0 || i >= numbersFrom ? AlignmentType.CENTER : AlignmentType.LEFT,
          // Word breaks no word without a space; a fingerprint of 64 digits is given places to break.
          children: [
            run(/^[0-9a-f]{64}$/u.test(text) ? (text.match(/.{16}/gu) ?? []).join(' ') : text, look),
          ],
        }),
      ],
      width(i),
      { verticalAlign: VerticalAlign.CENTER, margins: { top: 40, bottom: 40, left: 80, right: 80 } },
    );
  return [
    new Paragraph({ spacing: { before: 120, after: 60 }, keepNext: true, children: [run(`${caption}:`)] }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: head.map((_, i) => width(i)),
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((text, i) => inside(text, i, { bold: true, size: 11 }, true)),
        }),
        ...rows.map(
          (texts) =>
            new TableRow({
              cantSplit: true,
              children: texts.map((text, i) => inside(text, i, { size: 11 }, false)),
            }),
        ),
      ],
    }),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ];
}

function blockOf(block: DocumentBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'table':
      return tableOf(block);
    case 'heading':
      return [
        new Paragraph({
          spacing: { before: 120, after: 60 },
          keepNext: true,
          children: [run(block.text, { bold: true })],
        }),
      ];
    case 'item':
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: FIRST_LINE },
          spacing: { before: 60, after: 60, line: 276 },
          children: [run(block.kind === 'item' ? `- ${block.text}` : block.text)],
        }),
      ];
  }
}

function footOf({ copies, signature }: OfficialDocument): Table {
  return sideBySide(
    [
      new Paragraph({ children: [run('Nơi nhận:', { bold: true, italics: true, size: 12 })] }),
      ...copies.map((text) => new Paragraph({ children: [run(`- ${text}`, { size: 11 })] })),
    ],
    [
      centred(signature.role, { bold: true, size: 13 }),
      centred(signature.hint, { italics: true, size: 13 }),
      // Room for the signature.
      ...Array.from({ length: 4 }, () => new Paragraph({ children: [run('')] })),
      centred(signature.name, { bold: true }),
    ],
  );
}

/** The document as a Word file (.docx). Nothing of the device or the person is written into its properties. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title } = document;
  const file = new Document({
    creator: 'Kiểm Tin',
    lastModifiedBy: 'Kiểm Tin',
    title: title ? `${title.main}: ${title.under}` : (document.about ?? ''),
    styles: { default: { document: { run: { font: FONT, size: 28, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE, margin: MARGIN } },
        headers: {
          first: new Header({ children: [new Paragraph({})] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: 26, font: FONT })],
              }),
            ],
          }),
        },
        children: [
          headOf(document),
          ...(title
            ? [
                centred(title.main, { bold: true }, { spacing: { before: 360 } }),
                centred(title.under, { bold: true }, { spacing: { after: 80 } }),
                line(TEXT_WIDTH, mm(40)),
              ]
            : []),
          ...addressees(document.to),
          ...document.body.flatMap(blockOf),
          new Paragraph({ spacing: { before: 120 }, children: [] }),
          footOf(document),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
