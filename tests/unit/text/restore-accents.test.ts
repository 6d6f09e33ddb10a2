import { describe, expect, it } from 'vitest';
import { restoreAccents } from '../../../lib/text/restore-accents.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { enlist, listTrait } from '../../../lib/text/traits.ts';

const wordsOf = (text: string): readonly string[] =>
  restoreAccents(tokenize(text)).tokens.map((token) => token.text);

describe('words of stretches without diacritics', () => {
  it('are read as they are most likely meant, each stretch for itself', () => {
    const bare = 'trung tam hanh chinh cua tinh dat o dau vay';
    const read = 'trung tâm hành chính của tỉnh đặt ở đâu vậy'.split(' ');
    expect(wordsOf(bare)).toEqual(read);
    expect(wordsOf(`${bare} . ${bare}`)).toEqual([...read, '.', ...read]);
  });

  it('leave a text with diacritics as it is', () => {
    const text = tokenize('Trung tâm hành chính của tỉnh đặt ở đâu vậy, con hay ba?');
    expect(restoreAccents(text)).toBe(text);
  });

  it('stand in the lists of what they are read as, and in those of what is written', () => {
    const read = listTrait(18);
    const written = listTrait(19);
    enlist(read, 'text', ['hành']);
    enlist(written, 'bare', ['hanh', 'tinh']);
    const { traits } = restoreAccents(tokenize('trung tam hanh chinh cua tinh dat o dau vay'));
    expect(traits.map((trait) => trait & read)).toEqual([0, 0, read, 0, 0, 0, 0, 0, 0, 0]);
    expect(traits.map((trait) => trait & written)).toEqual([0, 0, written, 0, 0, written, 0, 0, 0, 0]);
  });
});
