import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { NOTE_KEYS } from '../../../lib/assess/notes.ts';
import type { Assessment } from '../../../lib/assess/types.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { readRows } from '../../../scripts/support/corpus-rows.ts';

const assessor = createAssessor(corePack);
const READ_ON = '2026-11-21';

function assess(
  text: string,
  extra: { links?: string[]; postedOn?: string; readOn?: string } = {},
): Assessment {
  return assessor.assess(
    { text, links: extra.links ?? [], postedOn: extra.postedOn },
    { readOn: extra.readOn ?? READ_ON, level: 'balanced' },
  );
}

const kinds = (text: string, extra?: Parameters<typeof assess>[1]): string[] =>
  assess(text, extra).marks.map((mark) => mark.kind);

describe('claims read against the record of their day', () => {
  it.each([
    ['34 đơn vị hành chính cấp tỉnh gồm 28 tỉnh và 6 thành phố.', '2026-04-29', []],
    [
      '34 đơn vị hành chính cấp tỉnh gồm 28 tỉnh và 6 thành phố trực thuộc trung ương.',
      '2026-04-30',
      ['differs'],
    ],
    ['Cả nước hiện có 63 tỉnh thành.', '2024-11-15', []],
    ['Cả nước hiện có 63 tỉnh thành.', '2025-08-01', ['differs']],
    ['Quốc hội chốt sáp nhập rồi, từ 63 còn 31 tỉnh thành.', '2025-02-26', ['differs']],
    ['Quốc hội đã thông qua sáp nhập còn 34 tỉnh thành.', '2025-03-20', ['differs']],
    ['Quốc hội đã thông qua sáp nhập còn 34 tỉnh thành.', '2025-07-20', []],
  ])('%s (%s)', (text, postedOn, expected) => {
    expect(kinds(text, { postedOn })).toEqual(expected);
  });

  it('names the record and quotes the words', () => {
    const text = 'Nói cho rõ: Hòa Bình đã sáp nhập vào Hà Nội rồi nhé.';
    const [mark] = assess(text).marks;
    const [reason] = mark?.reasons ?? [];
    expect(mark?.kind).toBe('differs');
    expect(reason?.record?.recordId).toMatch(/^unit\//);
    expect(text.slice(reason?.span.start, reason?.span.end)).toBe('Hòa Bình đã sáp nhập vào Hà Nội');
    expect(reason?.values['from']).toContain('Hòa Bình');
  });

  it('lists what the text states correctly without a mark', () => {
    const { marks, agrees } = assess('Bắc Kạn đã sáp nhập với Thái Nguyên, tên tỉnh là Thái Nguyên.');
    expect(marks).toEqual([]);
    expect(agrees.map((record) => record.recordId)).toContain('unit/19/2025-07-01');
  });

  it('does not take the denied half of a contrast for the claim', () => {
    expect(kinds('Phú Yên sát nhập với Đắk Lắk chứ không phải Khánh Hòa')).toEqual([]);
    expect(kinds('Phú Yên sát nhập với Khánh Hòa chứ không phải Đắk Lắk')).toEqual(['differs']);
  });
});

describe('speech that claims nothing', () => {
  const claim = 'từ 1/1/2027 mỗi xã chỉ còn 32 biên chế, ai dư phải nghỉ trong tháng 12';
  it.each([
    ['question', `Có phải ${claim} không mọi người?`],
    ['refutation', `Tin ${claim} là bịa, Sở Nội vụ nói rõ không có chủ trương rồi.`],
    ['distance', `Nghe đâu ${claim}, chưa rõ thật giả nên mình chưa dám chia sẻ.`],
    ['wish', 'Giá mà xã nào cũng chỉ còn 32 biên chế như nước người ta thì hay biết mấy.'],
    ['opinion', 'Theo tôi mỗi xã 32 biên chế là hợp lý, ít hơn nữa thì làm không xuể.'],
  ])('%s', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('the same words stated plainly are a claim without a source', () => {
    expect(kinds(`Chốt rồi nha, ${claim}.`)).toEqual(['unsourced']);
  });

  it.each([
    ['a link to an official site', ' https://xaydungchinhsach.chinhphu.vn/bien-che', []],
    ['a document number', ' (Công văn 412/UBND-VP ngày 16/11/2026)', []],
    ['a social link', ' https://www.facebook.com/groups/x/posts/1', ['unsourced']],
    ['a shortener', ' https://bit.ly/bien-che', ['unsourced']],
  ])('%s', (_, tail, expected) => {
    expect(kinds(`Chốt rồi nha, ${claim}.${tail}`)).toEqual(expected);
  });

  it('a named agency counts unless the reader is pressed to spread it', () => {
    expect(kinds(`Theo Bộ Nội vụ, ${claim}.`)).toEqual([]);
    expect(kinds(`Theo Bộ Nội vụ, ${claim}. Mọi người chia sẻ ngay cho ai cũng biết!!!`)).toEqual([
      'unsourced',
    ]);
  });
});

describe('signs of fraud', () => {
  const bait =
    'Chào anh/chị, em bên Công an phường. Căn cước của mình chưa đồng bộ, anh/chị bấm vào đây cài VNeID bản mới và đọc mã OTP giúp em trong hôm nay kẻo bị khóa: https://vneid-capnhat.top/a.apk';

  it('needs a combination and names the pattern', () => {
    const [mark] = assess(bait).marks;
    expect(mark?.kind).toBe('scam');
    expect(mark?.reasons.length).toBeGreaterThanOrEqual(2);
    expect(mark?.reasons.every((reason) => reason.rule.startsWith('scam/'))).toBe(true);
  });

  it('a warning about the same trick is none', () => {
    expect(
      kinds(
        'CẢNH BÁO: có số lạ xưng công an phường gọi bảo cài VNeID qua link rồi đọc OTP. Bà con cúp máy, đừng bấm link, ra trụ sở hỏi.',
      ),
    ).toEqual([]);
  });
});

describe('every assessment', () => {
  const { rows } = readRows('tests/fixtures/corpus/dev.jsonl');
  const all = rows.map((row) => ({
    row,
    result: assess(row.text, { links: row.links, ...(row.postedOn ? { postedOn: row.postedOn } : {}) }),
  }));

  it('uses listed note keys, spans inside the text, one mark a kind in the fixed order', () => {
    const order = ['differs', 'unsourced', 'scam'];
    for (const { row, result } of all) {
      const given = result.marks.map((mark) => order.indexOf(mark.kind));
      expect(given).toEqual([...new Set(given)].sort());
      for (const mark of result.marks) {
        expect(mark.reasons.length, row.id).toBeGreaterThan(0);
        for (const reason of mark.reasons) {
          expect(NOTE_KEYS, row.id).toContain(reason.note);
          expect(reason.span.start, row.id).toBeLessThan(reason.span.end);
          expect(reason.span.end, row.id).toBeLessThanOrEqual(row.text.length);
        }
        for (let k = 1; k < mark.spans.length; k += 1) {
          expect(mark.spans[k - 1]?.end ?? 0, row.id).toBeLessThan(mark.spans[k]?.start ?? 0);
        }
      }
    }
  });

  it('speaks no verdict and of nobody: no score, no author, no word of falsehood', () => {
    const words = JSON.stringify(
      all.map(({ result }) =>
        result.marks.map(({ kind, next, reasons }) => [
          kind,
          next,
          reasons.map(({ rule, note }) => [rule, note]),
        ]),
      ),
    );
    expect(words).not.toMatch(/false|fake news|liar|lie|author|score|tin giả|nói dối/i);
  });

  it('a record is given with every mark `differs`', () => {
    const known = new Set(corePack.records.map((record) => record.id));
    for (const { result } of all) {
      for (const mark of result.marks) {
        if (mark.kind !== 'differs') continue;
        for (const reason of mark.reasons) expect(known).toContain(reason.record?.recordId);
      }
    }
  });

  it('does not change by being asked again', () => {
    for (const { row, result } of all.slice(0, 60)) {
      expect(
        assess(row.text, { links: row.links, ...(row.postedOn ? { postedOn: row.postedOn } : {}) }),
      ).toEqual(result);
    }
  });
});
