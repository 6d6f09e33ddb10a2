// Invented posts, 22 November 2026.
import { describe, expect, it } from 'vitest';
import { fitToKeep, readDraft } from '../../../lib/report/draft.ts';
import { duplicateDraft, startQuestion, startReport } from '../../../lib/report/start-draft.ts';

const BIRTH = { id: 'a', now: '2026-11-22T01:00:00.000Z' };
const ABOUT = {
  category: 'fraud',
  excerpt: 'Em là Nguyễn Văn Khoai, đọc mã OTP cho em.',
  signals: ['Xin mã OTP'],
  platform: 'Zalo',
  seenOn: '08:00 22/11/2026',
} as const;

describe('a new draft', () => {
  it('of a question is redacted and fits the store', () => {
    const draft = startQuestion({ claim: `${'a '.repeat(2000)}@khoai`, offices: ['Sở Nội vụ'] }, BIRTH);
    expect(draft.claim.length).toBeLessThan(1300);
    expect(draft.office).toBe('Sở Nội vụ');
    expect(startQuestion({ claim: 'hỏi @khoai', offices: [] }, BIRTH).claim).toBe('hỏi [tài khoản]');
    expect(readDraft(draft)).toEqual(draft);
  });

  it('of a report is masked and fits the store', () => {
    const { draft, masks } = startReport(ABOUT, BIRTH);
    expect(draft.excerpt).toBe('Em là [tên 1], đọc mã OTP cho em.');
    expect(masks).toEqual([{ mask: '[tên 1]', original: 'Nguyễn Văn Khoai' }]);
    expect(readDraft(draft)).toEqual(draft);
    expect(JSON.stringify(draft)).not.toContain('Khoai');
  });

  it.each([
    { ...ABOUT, category: 'child-harm' as const },
    { ...ABOUT, category: 'intimate-image-abuse' as const },
    { ...ABOUT, excerpt: 'TUYỆT MẬT: đọc mã OTP' },
  ])('holds nothing of what is not to be passed on: %j', (about) => {
    const { draft, masks } = startReport(about, BIRTH);
    expect([draft.excerpt, draft.signals, masks]).toEqual(['', [], []]);
    expect(draft.withheld).toBe(about.excerpt.startsWith('TUYỆT') ? 'state-secret' : undefined);
    expect(readDraft(draft)).toEqual(draft);
  });
});

describe('what is kept', () => {
  it('leaves out what is not to be passed on, also when it was typed later', () => {
    const { draft } = startReport(ABOUT, BIRTH);
    expect(fitToKeep(draft)).toEqual(draft);
    expect(fitToKeep({ ...draft, excerpt: 'Dấu mật: OTP' })).toMatchObject({ excerpt: '', signals: [] });
    expect(fitToKeep({ ...draft, category: 'child-harm' })).toMatchObject({ excerpt: '', signals: [] });
    const question = startQuestion({ claim: 'mỗi xã 30 biên chế', offices: [] }, BIRTH);
    expect(fitToKeep(question)).toEqual(question);
    expect(fitToKeep({ ...question, claim: 'công văn đóng dấu mật' })).toMatchObject({ claim: '' });
  });

  it('is duplicated as not yet sent', () => {
    const { draft } = startReport(ABOUT, BIRTH);
    const twin = duplicateDraft(
      { ...draft, sentOn: BIRTH.now },
      { id: 'b', now: '2026-11-23T01:00:00.000Z' },
    );
    expect(twin).toMatchObject({ id: 'b', createdOn: '2026-11-23T01:00:00.000Z', excerpt: draft.excerpt });
    expect(twin.sentOn).toBeUndefined();
  });
});
