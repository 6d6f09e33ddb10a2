import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../lib/lexicon/build-lexicon.ts';
import { matchPhrases } from '../../../lib/lexicon/match-phrases.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { DISGUISES } from '../../fixtures/disguises.ts';

// Written for this test.
const SENTENCES = [
  'Quốc hội thông qua nghị quyết sáp nhập tỉnh Hòa Bình với Phú Thọ, bà con nhớ đổi giấy tờ',
  'Tài khoản của quý khách bị khóa, bấm vào đường dẫn để nhận tiền hỗ trợ',
  'Đừng chuyển khoản cho người lạ kẻo bị lừa đảo, công an đã cảnh báo rồi',
  'Không phải đổi căn cước khi sắp xếp đơn vị hành chính đâu mọi người',
  'Đường dây nóng của Bộ Công an thông báo phạt nguội qua zalo là giả mạo',
];

const lexicon = buildLexicon(
  (
    'quốc hội|nghị quyết|sáp nhập|hòa bình|phú thọ|giấy tờ|tài khoản|quý khách|bấm vào|đường dẫn|nhận tiền|hỗ trợ|' +
    'chuyển khoản|lừa đảo|công an|cảnh báo|không phải|căn cước|sắp xếp|đơn vị hành chính|mọi người|đường dây nóng|' +
    'thông báo|phạt nguội|giả mạo'
  )
    .split('|')
    .map((text) => ({ id: text, text })),
);
const find = (text: string): string[] =>
  matchPhrases(tokenize(text).tokens, lexicon).map((match) => match.id);

describe.each(Object.entries(DISGUISES))('%s', (_name, disguise) => {
  test('changes at least one sentence', () => {
    expect(SENTENCES.some((sentence) => disguise(sentence) !== sentence)).toBe(true);
  });

  test.each(SENTENCES)('hides no phrase of: %s', (sentence) => {
    expect(find(disguise(sentence))).toEqual(find(sentence));
    expect(find(sentence).length).toBeGreaterThan(2);
  });
});
