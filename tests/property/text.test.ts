import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareOf } from '../../lib/text/key.ts';
import { restoreAccents } from '../../lib/text/restore-accents.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { wordShape } from '../../lib/text/word-shape.ts';
import { DISGUISES } from '../fixtures/disguises.ts';

const PIECES =
  'sáp|nhập|Đường|hoà|hòa|nghiêng|TP|HCM|Q|L|t|ề|n|đ|ả|ko|34|3.321|/|-|QĐ|.|..|,|!|?|…|:|;|(|"|@|#|_|+| |  |\n|\u200b|' +
  '\u00ad|\u0301|\u0323|\u031b|\u0336|\u20e3|\ufe0f|\u202e|\ud83d|\ude00|😅|🇻🇳|➕|→|𝐓|𝐢|ᴛ|Ｎ|ⓣ|а|о|Ж|α|ä|ů|ø|ł|ç|ﬁ|漢|한|ก|' +
  'http://|chinhphu.vn|t.me/|th0ng|0|4|1tr8|km²|Ð|\0|\ue000|aaa|quáaaa|’|•|*|٣|½|①';
const mixed = fc
  .array(fc.constantFrom(...PIECES.split('|')), { maxLength: 40 })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  mixed,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme' }),
);

const SYLLABLES =
  'sáp nhập tỉnh thành phố bộ máy tinh gọn quốc hội nghị quyết chuyển khoản tiền phạt nguội lừa đảo đường khuya nghiêng giếng quý thủy yêu oan xoong hươu người được rưỡi nguyễn huỳnh uống ướt'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 12 })
  .map((syllables) => syllables.join(' '));
const keysOf = (text: string): string[] => tokenize(text).tokens.map((token) => token.key);

describe('tokenize', () => {
  test('reads any string; spans are in order, inside the text and not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, original } = tokenize(text);
        expect(original).toBe(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.span.start).toBeGreaterThanOrEqual(end);
          expect(token.span.end).toBeGreaterThan(token.span.start);
          end = token.span.end;
          if (token.accented) expect(token.bareWindow).toBe(false);
          if (token.kind === 'word') expect(token.bare).toMatch(/^[a-z0-9]*$/);
          else expect(token.key).toBe(token.text);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('a limit never cuts a pair and never moves a span', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const part = tokenize(text, limit);
        expect(part.cut).toBe(text.length > (part.tokens.at(-1)?.span.end ?? 0) && text.length > limit);
        for (const token of part.tokens) expect(token.span.end).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 1000 },
    );
  });

  test('composed and decomposed text give the same keys', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(keysOf(text.normalize('NFD'))).toEqual(keysOf(text.normalize('NFC')));
      }),
      { numRuns: 3000 },
    );
  });

  test('a word read once is read the same again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokenize(text).tokens) {
          if (token.kind !== 'word' || wordShape(token.text).shape === 'none') continue;
          expect(keysOf(token.text)).toEqual([token.key]);
          expect(bareOf(token.text)).toBe(token.bare);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every token that stands for a syllable covers its letters', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { tokens } = tokenize(text);
        expect(tokens.map((token) => text.slice(token.span.start, token.span.end))).toEqual(text.split(' '));
      }),
    );
  });
});

describe('disguises', () => {
  const exact = Object.entries(DISGUISES).filter(
    ([name]) => name !== 'leetDigits' && name !== 'foreignLetters',
  );

  test.each(exact)('%s is undone exactly', (_name, disguise) => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(keysOf(disguise(text))).toEqual(keysOf(text));
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.entries(DISGUISES))(
    '%s leaves the bare letters and the words apart',
    (_name, disguise) => {
      fc.assert(
        fc.property(sentence, (text) => {
          const bare = (s: string): string[] => tokenize(s).tokens.map((token) => token.bare);
          expect(bare(disguise(text))).toEqual(bare(text));
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('restoreAccents', () => {
  const bareText = fc.oneof(
    anyText,
    sentence.map((text) => bareOf(text)),
    fc
      .tuple(sentence, mixed, sentence)
      .map(([before, between, behind]) => bareOf(before) + between + bareOf(behind)),
  );

  test('reads any string, the same twice, and touches only what is written without diacritics, and of that only the reading', () => {
    fc.assert(
      fc.property(bareText, (text) => {
        const written = tokenize(text);
        const { tokens, traits, original } = restoreAccents(written);
        expect(restoreAccents(tokenize(text)).tokens.map((token) => token.text)).toEqual(
          tokens.map((token) => token.text),
        );
        expect(original).toBe(text);
        expect(traits).toHaveLength(tokens.length);
        expect(tokens).toHaveLength(written.tokens.length);
        for (const [at, token] of written.tokens.entries()) {
          const read = tokens[at];
          if (token.kind !== 'word' || token.accented) expect(read).toBe(token);
          else {
            expect(read).toMatchObject({ span: token.span, bare: token.bare, accented: false });
            expect(wordShape(read?.text ?? '').bare).toBe(token.bare);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
