import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { CAPITALS, EMOJI, enlist, LINK, listTrait, NUMBER, TAG, WORD } from '../../../lib/text/traits.ts';

/** The traits of the tokens of a text, as far as they are among these. */
function traitsOf(text: string, among: number): readonly number[] {
  return tokenize(text).traits.map((traits) => traits & among);
}

describe('traits of tokens', () => {
  it('stand beside the tokens and tell their kinds', () => {
    const { tokens, traits } = tokenize('Xem #tin ở VTV.vn , SỐ 34 😀\nhết');
    expect(traits).toHaveLength(tokens.length);
    const KINDS = { word: WORD, number: NUMBER, tag: TAG, link: LINK, emoji: EMOJI, mark: 0, break: 0 };
    const kinds = WORD | NUMBER | TAG | LINK | EMOJI;
    expect(traits.map((trait) => trait & kinds)).toEqual(tokens.map(({ kind }) => KINDS[kind]));
    expect(traits.map((trait, at) => [tokens[at]?.text, trait & CAPITALS])).toContainEqual(['số', CAPITALS]);
  });

  it('know a list that grew after its words were first read', () => {
    const list = listTrait(18);
    expect(traitsOf('zum zem', list)).toEqual([0, 0]);
    enlist(list, 'text', ['zum']);
    expect(traitsOf('zum zem', list)).toEqual([list, 0]);
    enlist(list, 'text', ['zem']);
    expect(traitsOf('zum zem', list)).toEqual([list, list]);
  });

  it('ask a list of bare words only for what may be bare: no diacritics, or letters that leave them open', () => {
    const list = listTrait(19);
    enlist(list, 'bare', ['khong']);
    enlist(list, 'key', ['hoa1']);
    expect(traitsOf('khong không kh0ng hòa hoà hóa', list)).toEqual([list, 0, list, list, list, 0]);
  });
});
