import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';

/* Questions without a question mark that end in the middle of their sentence. Own words, November 2026. */

const assessor = createAssessor(corePack);
const kindsOf = (text: string): readonly string[] =>
  assessor
    .assess({ text, links: [] }, { level: 'balanced', readOn: '2026-11-21' })
    .marks.map(({ kind }) => kind);

describe('a question with an aside behind it', () => {
  it.each([
    'tết này bờ hồ có bắn pháo hoa ko z mn, mình lên tận từ quê đó',
    'Tết này bờ hồ có bắn pháo hoa không vậy mọi người, tôi lên tận từ quê đó',
    'Có phải từ tháng 12 mức phạt không đổi biển số xe là 4 triệu không các bác, nghe sợ quá',
    'từ 1/12 cán bộ xã nghỉ chi trả thêm 6 tháng lương à mn, thấy nhóm kia bảo thế',
    'Đền bù đất khu A được 2 triệu một mét hả cô, nhà con đang tính',
    'Giao thừa công viên trước chợ có bắn pháo hoa hay không mọi người, cho bé nhà em đi coi với',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it.each([
    'mọi người biết gì chưa, từ 1/12 cán bộ xã nghỉ được chi trả thêm 6 tháng lương',
    'Nghe gì chưa cả nhà, từ tháng 12 mức phạt không đổi biển số xe là 4 triệu đồng',
    'Từ tháng 12 mức phạt không đổi biển số xe là 4 triệu đồng, ai chưa đổi thì lo đi mọi người',
  ])('%s tells', (text) => {
    expect(kindsOf(text)).toEqual(['unsourced']);
  });
});
