import { describe, expect, test } from 'vitest';
import { syllableKey } from '../../../lib/text/key.ts';
import { readings } from '../../../lib/text/teencode.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

const keys = (phrase: string): string => phrase.split(' ').map(syllableKey).join(' ');

/** The readings of the word in square brackets. */
function readingsIn(marked: string): readonly string[] {
  const at = marked.indexOf('[');
  const { tokens } = tokenize(marked.replace('[', '').replace(']', ''));
  const index = tokens.findIndex((token) => token.span.start === at);
  const token = tokens[index];
  return token === undefined ? [] : readings(token, index, tokens);
}

describe('readings', () => {
  test.each([
    ['[ko] biết', 'không'],
    ['mình [k] biết', 'không'],
    ['[đc] rồi', 'được'],
    ['chào [mn] nha', 'mọi người'],
    ['ở [nc] ngoài', 'nước'],
    ['đang [nc] với bạn', 'nói chuyện'],
    ['[ck] mình đi làm', 'chồng'],
    ['[ck] 85k cho shop', 'chuyển khoản'],
    ['ai thương thì [ck] thẳng cho mẹ bé giúp em với nha stk ở dưới', 'chuyển khoản'],
    ['số [tk] ngân hàng', 'tài khoản'],
    ['[TP].HCM', 'thành phố'],
    ['ở [Q].1', 'quận'],
    ['[T]11 này', 'tháng'],
    ['giá 5 [tr] một tháng', 'triệu'],
    ['Công ty [CA] bắt', 'công an'],
    ['[c4nh] báo', 'cảnh'],
    ['[lůa] đảo', 'lừa'],
    ['[giäo] viên', 'giáo'],
  ])('%s can be %s', (text, reading) => {
    expect(readingsIn(text)).toContain(keys(reading));
  });

  test.each([
    ['giá 5 [k] thôi', 'không'],
    ['[ck] mình đi làm', 'chuyển khoản'],
    ['[mk] đi chơi', 'mật khẩu'],
    ['con [ca] hát', 'công an'],
    ['[t] thấy vậy', 'tháng'],
  ])('%s cannot be %s', (text, reading) => {
    expect(readingsIn(text)).not.toContain(keys(reading));
  });

  test.each(['[sáp] nhập', '[không] biết', '[link] đây', 'nhà [5] người'])('%s has none', (text) => {
    expect(readingsIn(text)).toEqual([]);
  });
});
