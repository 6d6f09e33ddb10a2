import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';

const assessor = createAssessor(corePack);
const kinds = (text: string, topicsOff: readonly string[]): readonly string[] =>
  assessor
    .assess({ text, links: [] }, { readOn: '2026-11-22', level: 'balanced', topicsOff })
    .marks.map(({ kind }) => kind);

const DIFFERS = 'Tỉnh Phú Yên đã sáp nhập vào Khánh Hòa từ ngày 1/7/2025.';
const UNSOURCED = 'Từ 1/1/2027 ai chưa lên VNeID mức 3 thì không rút được tiền ở ngân hàng.';
const SCAM = 'Bà con nhắn tin, bên mình nâng VNeID giúp từ xa, chỉ cần đọc mã OTP gửi về máy, phí 60k.';

describe('a topic that is switched off', () => {
  it('is neither compared with records nor asked for a source', () => {
    expect(kinds(DIFFERS, [])).toContain('differs');
    expect(kinds(DIFFERS, ['restructuring'])).not.toContain('differs');
    expect(kinds(UNSOURCED, [])).toContain('unsourced');
    expect(kinds(UNSOURCED, ['public-services'])).toEqual([]);
  });

  it('leaves the other topics and the signs of a scam as they are', () => {
    expect(kinds(DIFFERS, ['events', 'emergency', 'public-services'])).toContain('differs');
    expect(kinds(SCAM, ['restructuring', 'events', 'emergency', 'public-services'])).toContain('scam');
  });
});
