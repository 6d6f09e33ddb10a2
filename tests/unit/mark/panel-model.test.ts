import { describe, expect, it } from 'vitest';
import { panelModel } from '../../../components/mark/panel-model.ts';
import { passagesOf, textOf } from '../../../components/mark/passages.ts';
import type { Assessment, Mark } from '../../../lib/assess/types.ts';
import { createEngine } from '../../../lib/engine/engine.ts';
import { createExplainers } from '../../../lib/engine/explainer.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { safeQuote } from '../../../lib/text/safe-quote.ts';

const engine = createEngine(corePack);
const explain = createExplainers(corePack)('vi');
const OPTIONS = { readOn: '2026-11-22', level: 'balanced' } as const;
const DIFFERS = 'Bà con lưu ý nhé: Phú Yên đã sáp nhập với Khánh Hòa, ghi địa chỉ cho đúng.';
const SCAM =
  'Em bên Công an xã đây ạ. Tài khoản VNeID của anh chị chưa đồng bộ, bấm vào link cài bản mới rồi đọc mã OTP cho em, quá 17h hôm nay sẽ bị khóa: https://vneid-capnhat.top/app.apk';
const UNSOURCED =
  'Từ 1/2/2027 mỗi xã chỉ còn 30 biên chế, ai dôi dư cho nghỉ hết trước Tết, danh sách chốt xong rồi.';

const modelOf = (text: string, assessment?: Assessment) =>
  panelModel(
    text,
    assessment ? explain(assessment) : engine.assess({ text, links: [] }, OPTIONS, 'vi'),
    'facebook',
    safeQuote,
  );

/** A mark about the words in `text`, made by hand. */
function markAbout(text: string, words: string, changes: Partial<Mark['reasons'][number]> = {}): Mark {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const reason = { rule: 'unsourced/claim', span, note: 'unsourced/claim', values: {}, ...changes };
  return { kind: 'unsourced', reasons: [reason], spans: [span], next: ['where-to-check'] };
}

describe('panelModel', () => {
  it('speaks Vietnamese in what goes to an office, whatever the panel speaks', () => {
    const inEnglish = (text: string) => {
      const letter = engine.assess({ text, links: [] }, OPTIONS, 'vi').marks;
      const assessed = engine.assess({ text, links: [] }, OPTIONS, 'en');
      return panelModel(text, { ...assessed, letter }, 'facebook', safeQuote);
    };
    const [differs] = inEnglish(DIFFERS).marks;
    if (differs?.door.kind !== 'ask') throw new Error('no question');
    expect(differs.findings[0]?.notes.join()).toContain('The record says');
    expect(differs.door.record?.statement).toMatch(/^Tỉnh Đắk Lắk gồm/);
    const [scam] = inEnglish(SCAM).marks;
    if (scam?.door.kind !== 'report') throw new Error('no report');
    expect(scam.door.signals.join()).toContain('Giống kịch bản');
    // Advice to the reader is no business of the office that gets the letter.
    expect(scam.findings.flatMap((finding) => finding.notes).join()).toContain('OTP');
    expect(scam.door.signals.join()).not.toContain('OTP');
  });

  it('puts the record beside the claim, in its sentence', () => {
    const [mark] = modelOf(DIFFERS).marks;
    const [finding] = mark?.findings ?? [];
    if (finding?.kind !== 'record') throw new Error('no record');
    expect(finding.record.statement).toContain('Đắk Lắk');
    expect(finding.record.citation).toContain('202/2025/QH15');
    expect(finding.record.asOf).toBe('02/08/2026');
    const [passage = []] = finding.passages;
    expect(textOf(passage)).toBe(DIFFERS);
    expect(passage.filter((piece) => piece.noticed).map((piece) => piece.text)).toEqual([
      'Phú Yên đã sáp nhập với Khánh Hòa',
    ]);
    expect(finding.notes.every((note) => note !== '')).toBe(true);
  });

  it('leads to asking for differs and unsourced, to reporting for scam only', () => {
    for (const text of [DIFFERS, UNSOURCED, SCAM]) {
      const { marks } = modelOf(text);
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(mark.door.kind).toBe(mark.kind === 'scam' ? 'report' : 'ask');
    }
  });

  it('names the offices that the pack names, and asks about the words', () => {
    const [mark] = modelOf(UNSOURCED).marks;
    if (mark?.door.kind !== 'ask') throw new Error('no question');
    expect(mark.door.offices).toContain('UBND xã, phường');
    expect(mark.door.claim).toContain('biên chế');
  });

  it('puts the most pressing mark first', () => {
    expect(modelOf(`${DIFFERS}\n${SCAM}`).marks.map((mark) => mark.kind)).toEqual(['scam', 'differs']);
  });

  it('offers only places with a web address, each once', () => {
    const [mark] = explain({
      marks: [markAbout(UNSOURCED, 'mỗi xã', { record: { recordId: 'policy/no-further-merger' } })],
      agrees: [],
    }).marks;
    const [reason] = mark?.reasons ?? [];
    if (!mark || !reason) throw new Error('no mark');
    const bad = {
      ...mark,
      places: [
        { name: 'A', url: 'https://vanban.chinhphu.vn/' },
        { name: 'A', url: 'https://vanban.chinhphu.vn/' },
        { name: 'B', url: 'javascript:alert(1)' },
        { name: 'C', url: 'vanban' },
      ],
      reasons: [{ ...reason, shown: { statement: 's', citation: 'c', asOf: 'd', url: 'data:text/html,x' } }],
    };
    const model = panelModel(UNSOURCED, { marks: [bad], agrees: [] }, undefined, safeQuote);
    expect(model.marks[0]?.places).toEqual([{ name: 'A', url: 'https://vanban.chinhphu.vn/' }]);
    const [finding] = model.marks[0]?.findings ?? [];
    if (finding?.kind !== 'record') throw new Error('no record');
    expect(finding.record.url).toBeUndefined();
  });

  it('shows a documented rumour as what it is: answered on a day', () => {
    const text = 'Sắp bỏ các tờ tiền 1.000 đồng.';
    const rumour = corePack.records.find((record) => record.id === 'rumour/f9');
    if (rumour?.kind !== 'rumour') throw new Error('no rumour');
    const mark = markAbout(text, 'tờ tiền', { record: { recordId: rumour.id } });
    const [finding] = modelOf(text, { marks: [mark], agrees: [] }).marks[0]?.findings ?? [];
    expect(finding).toMatchObject({ kind: 'rumour', claim: rumour.claim, refutedOn: '2026-01-23' });
  });

  it('mentions records that agree, and survives ids that the pack does not have', () => {
    const model = modelOf('x', {
      marks: [],
      agrees: [{ recordId: 'policy/no-further-merger' }, { recordId: 'nothing/here' }],
    });
    expect(model.agrees.map((record) => record.statement)).toEqual([
      'Không có chủ trương sáp nhập tiếp các tỉnh, thành phố.',
    ]);
    const mark = markAbout('một hai ba', 'hai', { record: { recordId: 'nothing/here' } });
    expect(modelOf('một hai ba', { marks: [mark], agrees: [] }).marks[0]?.findings[0]?.kind).toBe('plain');
  });
});

describe('passagesOf', () => {
  const spansOf = (text: string, ...words: string[]) =>
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

  it('ends no sentence inside a number or an address', () => {
    const text = 'Trước. Cả nước có 3.321 xã, xem vanban.chinhphu.vn nhé! Sau.';
    const passages = passagesOf(text, spansOf(text, '3.321 xã'), safeQuote);
    expect(passages.map(textOf)).toEqual(['Cả nước có 3.321 xã, xem vanban.chinhphu.vn nhé!']);
  });

  it('keeps sentences apart and joins words of one sentence', () => {
    const text = 'Một hai ba. Bốn năm sáu bảy.';
    const passages = passagesOf(text, spansOf(text, 'sáu', 'hai', 'Bốn'), safeQuote);
    expect(passages.map(textOf)).toEqual(['Một hai ba.', 'Bốn năm sáu bảy.']);
    expect(
      passages
        .flat()
        .filter((piece) => piece.noticed)
        .map((piece) => piece.text),
    ).toEqual(['hai', 'Bốn', 'sáu']);
  });

  it('shortens what stands around, never the noticed words', () => {
    const text = `${'xa '.repeat(80)}ĐIỀU NÀY ${'giữa '.repeat(60)}ĐIỀU KIA ${'gần '.repeat(80)}`;
    const [passage = []] = passagesOf(text, spansOf(text, 'ĐIỀU NÀY', 'ĐIỀU KIA'), safeQuote);
    const shown = textOf(passage);
    expect(shown).toMatch(
      /^…(xa )+ĐIỀU NÀY (giữa )+… (giữa )+ĐIỀU KIA (gần )+…$|^…(xa )+ĐIỀU NÀY (giữa )+… (giữa )+ĐIỀU KIA (gần )*gần…$/,
    );
    expect(shown.length).toBeLessThan(350);
  });

  it('shows no tricks of letters', () => {
    const text = 'Bấm \u202Egnud\u202C vào link\u200B này.';
    const [passage = []] = passagesOf(text, spansOf(text, 'vào link'), safeQuote);
    expect(textOf(passage)).toBe('Bấm gnud vào link này.');
  });

  it('says nothing where there is nothing', () => {
    expect(passagesOf('', [], safeQuote)).toEqual([]);
    expect(passagesOf('abc', [], safeQuote)).toEqual([]);
  });
});
