import { describe, expect, it } from 'vitest';
import { markModels } from '../../../lib/engine/mark-model.ts';
import { pageTexts } from '../../../lib/i18n/page-texts.ts';
import type { ExplainedMark, ExplainedReason, RecordShown } from '../../../lib/messages/engine.ts';

const TEXT =
  'Phú Yên nhập với Khánh Hòa, ai có nhà ở đó nhớ ghi địa chỉ cho đúng nhé bà con ơi, đừng để nhầm.';

const RECORD: RecordShown = {
  statement: 'Phú Yên nhập với Đắk Lắk.',
  citation: 'Nghị quyết 202/2025/QH15',
  asOf: '02/08/2026',
  url: 'https://example.invalid/202',
};

const reason = (changes: Partial<ExplainedReason> = {}): ExplainedReason => ({
  rule: 'merger',
  span: { start: 0, end: 7 },
  note: 'differs/merger',
  values: {},
  said: 'Văn bản ghi khác.',
  why: 'Dễ nhầm.',
  shown: RECORD,
  ...changes,
});

const mark = (changes: Partial<ExplainedMark> = {}): ExplainedMark => ({
  kind: 'differs',
  reasons: [reason()],
  spans: [{ start: 0, end: 7 }],
  next: ['open-record', 'where-to-check'],
  places: [],
  ...changes,
});

const show = (...marks: ExplainedMark[]) => markModels(marks, TEXT, pageTexts('vi'));

describe('markModels', () => {
  it('puts the most pressing mark first', () => {
    const kinds = show(mark({ kind: 'unsourced' }), mark(), mark({ kind: 'scam' })).map(({ kind }) => kind);
    expect(kinds).toEqual(['scam', 'differs', 'unsourced']);
  });

  it('names the post by its first words and says everything in the language asked for', () => {
    const [shown] = show(mark());
    expect(shown?.name).toMatch(/^Khác văn bản chính thức\. Bài: “Phú Yên nhập với .*…”\./);
    expect(shown?.records[0]?.citation).toBe('Nghị quyết 202/2025/QH15 (tính đến ngày 02/08/2026)');
    expect(markModels([mark()], TEXT, pageTexts('en'))[0]?.label).toBe('Differs from the official record');
    expect([shown?.advice, show(mark({ kind: 'scam' }))[0]?.advice]).toEqual([undefined, expect.any(String)]);
  });

  it('gathers the words of one explanation, each once, and no trick with them', () => {
    const span = { start: 8, end: 26 };
    const [shown] = show(
      mark({ reasons: [reason(), reason({ span }), reason(), reason({ said: 'Khác.' })] }),
    );
    expect(shown?.reasons).toEqual([
      { note: 'Văn bản ghi khác.', quotes: ['Phú Yên', 'nhập với Khánh Hòa'] },
      { note: 'Khác.', quotes: ['Phú Yên'] },
    ]);
    const tricky = markModels([mark()], 'Phú\u202EYên', pageTexts('vi'));
    expect(tricky[0]?.reasons[0]?.quotes).toEqual(['PhúYên']);
    expect(shown?.rules).toEqual(['merger']);
  });

  it('shows a record and a place once, and few of them', () => {
    const places = ['a', 'a', 'b', 'c', 'd'].map((name) => ({ name, url: `https://${name}.invalid/` }));
    const reasons = ['1', '1', '2', '3'].map((statement) => reason({ shown: { ...RECORD, statement } }));
    const [shown] = show(mark({ reasons, places }));
    expect(shown?.records.map(({ statement }) => statement)).toEqual(['1', '2']);
    expect(shown?.places.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('makes links of web addresses only, and puts forward the first step that has one', () => {
    const place = { name: 'Cổng', url: 'https://cong.invalid/' };
    const unsafe = mark({
      reasons: [reason({ shown: { ...RECORD, url: 'javascript:alert(1)' } })],
      places: [{ name: 'x', url: 'data:text/html,x' }, place],
    });
    const [shown] = show(unsafe);
    expect(shown?.records[0]?.url).toBeUndefined();
    expect(shown?.places).toEqual([place]);
    expect(shown?.step).toEqual({ label: 'Mở nơi kiểm tra', url: place.url });
    expect(show(mark())[0]?.step?.url).toBe(RECORD.url);
    expect(show(mark({ next: ['ask-agency', 'report'] }))[0]?.step).toBeUndefined();
  });

  it('keeps apart what authorities answered before', () => {
    const rumour = { claim: 'Tin', refutedOn: '2026-01-02' };
    const shown = show(
      mark({ reasons: [reason(), reason({ shown: { ...RECORD, statement: 's', rumour } })] }),
    );
    expect(shown[0]?.records.map(({ isRumour }) => isRumour)).toEqual([false, true]);
  });
});
