// Invented letters, 22 November 2026.
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { QuestionDraft, ReportDraft } from '../../../lib/report/draft.ts';
import { fitToKeep, readDraft } from '../../../lib/report/draft.ts';
import { pictureName, sayMoment, sha256, zonedMoment } from '../../../lib/report/evidence.ts';
import { letterDocument, letterOf } from '../../../lib/report/letter-document.ts';
import { placeAndDay } from '../../../lib/report/official-document.ts';
import { summarise } from '../../../lib/report/summary.ts';
import { summaryDocument } from '../../../lib/report/summary-document.ts';
import { writeDocx } from '../../../lib/report/write-docx.ts';
import { textFaults } from '../guidance/text-faults.ts';

const NOW = '2026-11-22T01:00:00.000Z';
const DAY = new Date(2026, 10, 22);
const QUESTION: QuestionDraft = {
  id: 'a',
  createdOn: NOW,
  updatedOn: NOW,
  kind: 'question',
  claim: 'Ông Trần Văn Mít nói mỗi xã chỉ còn 30 biên chế',
  wish: 'Đúng không, theo văn bản nào?',
  office: 'Sở Nội vụ tỉnh Gia Lai',
  offices: [],
  platform: 'Facebook',
};
const FILE = {
  name: 'kiem-tin-bang-chung-20261122-081500.png',
  sha256: '0123456789abcdef'.repeat(4),
  takenOn: '2026-11-22T08:15:00+07:00',
};
const REPORT: ReportDraft = {
  id: 'b',
  createdOn: NOW,
  updatedOn: NOW,
  kind: 'report',
  category: 'impersonation',
  link: 'https://vneid-capnhat.top/app.apk',
  seenOn: '08:15 22/11/2026',
  platform: 'Zalo',
  excerpt: 'Em là [tên 1], đọc mã OTP cho em',
  signals: ['Xin mã OTP'],
  happened: 'Chưa mất tiền.',
  caller: '0912 345 678',
  evidence: '',
  province: 'Gia Lai',
  files: [FILE],
};
const SENDER = {
  parent: 'Ủy ban nhân dân tỉnh Gia Lai',
  agency: 'Ủy ban nhân dân xã An Phú Trạch',
  role: 'KT. Chủ tịch',
  name: 'Người Ký Mẫu',
  reach: '',
  place: 'Gia Lai',
};

/** Every text in a document. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Files of a zip archive, by name, read from its central directory. */
function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = data.readUInt32LE(end + 16);
  for (let i = 0; i < data.readUInt16LE(end + 10); i += 1) {
    const [size, nameLength] = [data.readUInt32LE(at + 20), data.readUInt16LE(at + 28)];
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const packed = data.subarray(start, start + size);
    files.set(name, (data.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return files;
}

async function wordsOf(document: ReturnType<typeof letterDocument>): Promise<ReadonlyMap<string, string>> {
  if (!document) throw new Error('no document');
  return unzip(await writeDocx(document));
}

const textOf = (xml: string | undefined): string =>
  (xml ?? '')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&');

describe('a letter as a document', () => {
  it('of a person has a title and no number; the names in the claim are gone', () => {
    const document = letterDocument(QUESTION, DAY);
    expect(document).toMatchObject({
      issuer: [],
      title: { main: 'ĐƠN ĐỀ NGHỊ' },
      to: ['Sở Nội vụ tỉnh Gia Lai'],
      signature: { role: 'NGƯỜI ĐỀ NGHỊ', name: '' },
    });
    expect(document?.number).toBeUndefined();
    expect(JSON.stringify(document)).not.toMatch(/Mít|Facebook/);
    expect(stringsIn(document).flatMap(textFaults)).toEqual([]);
  });

  it('of a body has number, subject and "./."', () => {
    const document = letterDocument({ ...QUESTION, sender: SENDER }, DAY);
    expect(document?.issuer).toEqual(['ỦY BAN NHÂN DÂN TỈNH GIA LAI', 'ỦY BAN NHÂN DÂN XÃ AN PHÚ TRẠCH']);
    expect(document?.about).toBe('V/v đề nghị xác minh thông tin trên mạng');
    expect(document?.title).toBeUndefined();
    expect(document?.placeAndDay).toBe('Gia Lai, ngày 22 tháng 11 năm 2026');
    expect(document?.body.at(-1)).toMatchObject({ text: expect.stringMatching(/^Chúng tôi .*\.\/\.$/) });
    expect(document?.signature).toMatchObject({ role: 'KT. CHỦ TỊCH', name: 'Người Ký Mẫu' });
  });

  it('of a report lists pictures with zone and fingerprint, in the letter too', () => {
    const document = letterDocument(REPORT, DAY);
    const table = document?.body.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      rows: [['1', FILE.name, '08:15:00 ngày 22/11/2026 (UTC+7)', FILE.sha256]],
    });
    expect(letterOf(REPORT)?.body).toContain(FILE.sha256);
    expect(letterDocument({ ...REPORT, category: undefined }, DAY)).toBeUndefined();
  });

  it.each(['child-harm', 'intimate-image-abuse'] as const)(
    'of %s lists no picture and keeps none',
    (category) => {
      const draft = { ...REPORT, category };
      expect(JSON.stringify(letterDocument(draft, DAY))).not.toMatch(/SHA|OTP/);
      expect(letterOf(draft)?.body).not.toContain('SHA');
      expect(fitToKeep(draft)).toMatchObject({ files: [], excerpt: '' });
    },
  );

  it('signed by a person names that person only when asked to', () => {
    expect(JSON.stringify(letterDocument(REPORT, DAY))).not.toContain('Tôi là');
    const signed = letterDocument({ ...REPORT, sender: { ...SENDER, agency: '', parent: '' } }, DAY);
    expect(signed?.body[0]).toMatchObject({ text: 'Tôi là Người Ký Mẫu' });
  });

  it('writes days as the decree has them', () => {
    expect(placeAndDay(' Gia Lai', new Date(2027, 0, 5))).toBe('Gia Lai, ngày 05 tháng 01 năm 2027');
    expect(placeAndDay('', new Date(2027, 3, 12))).toBe('……………, ngày 12 tháng 4 năm 2027');
  });
});

describe('a Word file', () => {
  it('holds the parts that Word asks for, and the layout', async () => {
    const files = await wordsOf(letterDocument({ ...REPORT, sender: SENDER }, DAY));
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
    const xml = files.get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toContain('w:titlePg');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
    const text = textOf(xml);
    const places = [
      'ỦY BAN NHÂN DÂN XÃ AN PHÚ TRẠCH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Kính gửi:',
      'Nơi thấy: Zalo',
      'Thời điểm chụp',
      'Nơi nhận:',
      'KT. CHỦ TỊCH',
    ].map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.replace(/\s/g, '')).toContain(FILE.sha256);
  });

  it('tells nothing about the device or who wrote it', async () => {
    const files = await wordsOf(letterDocument(QUESTION, DAY));
    const core = files.get('docProps/core.xml') ?? '';
    expect(textOf(core)).toContain('Kiểm Tin');
    expect([...files.values()].join('')).not.toMatch(/Mít|\/home\/|\/tmp\//);
  });

  it('of a summary holds the counts', async () => {
    const sent = [
      { id: '1', sentOn: NOW, subject: 'question', platform: 'Facebook' },
      { id: '2', sentOn: NOW, subject: 'fraud', platform: 'other' },
    ] as const;
    const period = { length: 'quarter', year: 2026, part: 4 } as const;
    const document = summaryDocument(summarise(sent, period), period, SENDER, DAY);
    expect(document.title?.under).toContain('quý IV năm 2026');
    expect(stringsIn(document).flatMap(textFaults)).toEqual([]);
    const text = textOf(unzip(await writeDocx(document)).get('word/document.xml'));
    expect(text).toContain('Từ ngày 01/10/2026 đến ngày 22/11/2026');
    expect(text).toContain('đã gửi 2 câu hỏi và tin báo');
  });
});

describe('a picture', () => {
  it('has the fingerprint of its bytes', async () => {
    expect(await sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('has a moment with its zone, and a name that says nothing of the page', () => {
    const moment = new Date(2026, 10, 22, 14, 5, 9);
    const zoned = zonedMoment(moment);
    expect(new Date(zoned).getTime()).toBe(moment.getTime());
    expect(sayMoment(zoned)).toMatch(/^14:05:09 ngày 22\/11\/2026 \(UTC[+-]\d{1,2}(?::\d\d)?\)$/);
    expect(sayMoment('2026-11-22T14:05:09+05:30')).toBe('14:05:09 ngày 22/11/2026 (UTC+5:30)');
    expect(sayMoment('hôm qua')).toBe('hôm qua');
    expect(pictureName(moment)).toBe('kiem-tin-bang-chung-20261122-140509.png');
  });

  it('is kept by name only', () => {
    expect(readDraft(REPORT)).toEqual(REPORT);
    expect(
      readDraft({ ...REPORT, files: [{ ...FILE, data: 'data:image/png;base64,AAAA' }] }),
    ).toBeUndefined();
    expect(readDraft({ ...REPORT, files: [{ ...FILE, sha256: 'x' }] })).toBeUndefined();
  });
});
