import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../lib/assess/create-assessor.ts';
import type { AssessInput, Assessment } from '../../lib/assess/types.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import { type CorpusRow, readRows } from '../../scripts/support/corpus-rows.ts';
import { READING_DAY } from '../../scripts/support/score-rows.ts';
import { DISGUISES } from '../fixtures/disguises.ts';
import { ordinaryPosts } from '../fixtures/ordinary/generate.ts';

const assessor = createAssessor(corePack);
const rows = ['dev', 'held-out-b'].flatMap((name) => readRows(`tests/fixtures/corpus/${name}.jsonl`).rows);
const options = { readOn: READING_DAY, level: 'balanced' } as const;

const assess = (text: string, links: readonly string[] = []): Assessment =>
  assessor.assess({ text, links }, options);
const assessRow = (row: CorpusRow, text: string, links = row.links): Assessment =>
  assessor.assess(
    { text, links, postedOn: row.postedOn ?? undefined },
    { ...options, readOn: row.readOn ?? READING_DAY },
  );

const post = fc.constantFrom(...rows.map((row) => row.text));
const noise = fc.constantFrom(
  '\ud83d',
  '\ude00',
  '\u0301',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\0',
  '漢',
  '🇻🇳',
  '\n',
  '…',
  'http://',
);
/** Whole posts, pieces of them and noise in any order: what rules look for, cut and joined as nobody would. */
const shuffled = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .tuple(post, fc.nat(200), fc.nat(120))
          .map(([text, at, size]) => text.slice(at, at + size)),
      },
      { weight: 1, arbitrary: noise },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));
const disguised = fc
  .tuple(post, fc.constantFrom(...Object.values(DISGUISES)))
  .map(([text, disguise]) => disguise(text));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  shuffled,
  disguised,
);

describe('any string', () => {
  it('is assessed; spans lie inside it, in order, and begin and end at whole words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const mark of assess(text).marks) {
          expect(mark.reasons.length).toBeGreaterThan(0);
          let end = -1;
          for (const span of mark.spans) {
            expect(span.start).toBeGreaterThan(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            end = span.end;
          }
          for (const { span } of mark.reasons) {
            const words = text.slice(span.start, span.end);
            expect(words.trim(), JSON.stringify(words)).not.toBe('');
            expect(words.isWellFormed() || !text.isWellFormed()).toBe(true);
            expect(mark.spans.some(({ start, end: stop }) => start <= span.start && span.end <= stop)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same assessment every time, by every assessor', () => {
    const other = createAssessor(corePack);
    fc.assert(
      fc.property(anyText, (text) => {
        const first = assess(text);
        expect(assess(text)).toEqual(first);
        expect(other.assess({ text, links: [] }, options)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the words that a reason names', () => {
  it('are the words that its explanation quotes', () => {
    const quoted = rows.flatMap((row) =>
      assessRow(row, row.text).marks.flatMap((mark) => {
        const words = mark.reasons.map(({ span }) => row.text.slice(span.start, span.end)).join(' · ');
        return mark.reasons.flatMap(({ values }) =>
          values['signals'] === undefined ? [] : [[values['signals'], words]],
        );
      }),
    );
    expect(quoted.length).toBeGreaterThan(100);
    for (const [signals, words] of quoted) expect(words).toBe(signals);
  });

  it('are the same words, letter for letter, however the text is composed', () => {
    const named = (row: CorpusRow, text: string): unknown =>
      assessRow(row, text).marks.map(({ kind, reasons }) => [
        kind,
        reasons.map(({ rule, note, span }) => [
          rule,
          note,
          text.slice(span.start, span.end).normalize('NFC'),
        ]),
      ]);
    const more = ['written-zp', 'held-out-a', 'written-zx-mergers'].flatMap(
      (name) => readRows(`tests/fixtures/corpus/${name}.jsonl`).rows,
    );
    for (const row of [...rows, ...more])
      expect(named(row, row.text.normalize('NFD')), row.id).toEqual(named(row, row.text.normalize('NFC')));
  });
});

describe('empty lines around a text', () => {
  it('change nothing', () => {
    const more = readRows('tests/fixtures/corpus/written-zx-counts.jsonl').rows;
    const kinds = (row: CorpusRow, text: string): string[] =>
      assessRow(row, text).marks.map(({ kind }) => kind);
    for (const row of [...rows, ...more])
      expect(kinds(row, `\n \n${row.text}\n\n \n`), row.id).toEqual(kinds(row, row.text));
  });
});

describe('a row of tags', () => {
  it('marks nothing that one tag does not', () => {
    const more = readRows('tests/fixtures/corpus/ordinary-train.jsonl').rows;
    const kinds = (row: CorpusRow, text: string): string[] =>
      assessRow(row, text).marks.map(({ kind }) => kind);
    for (const row of [...rows, ...more])
      expect(kinds(row, `${row.text}\n#tintuc #vietnam #xuhuong #fyp`), row.id).toEqual(
        kinds(row, `${row.text}\n#tintuc`),
      );
  });
});

describe('a source that counts', () => {
  const sources: readonly (readonly [string, (text: string) => readonly [string, readonly string[]]])[] = [
    ['an official link on the page', (text) => [text, ['https://xaydungchinhsach.chinhphu.vn/bai-viet']]],
    ['an outlet’s link on the page', (text) => [text, ['https://vnexpress.net/bai-viet-5046624.html']]],
    [
      'an official link in the text',
      (text) => [`${text}\nhttps://xaydungchinhsach.chinhphu.vn/bai-viet`, []],
    ],
    ['a document number', (text) => [`${text} (Công văn 412/UBND-VP ngày 16/11/2026)`, []]],
  ];
  const others = ordinaryPosts(1_000, 21).map(
    ({ id, text }): CorpusRow => ({ id, text, links: [], gold: [], tags: [] }),
  );

  it.each(sources)('%s never adds a mark', (_, add) => {
    let taken = 0;
    for (const row of [...rows, ...others]) {
      const before = assessRow(row, row.text).marks.map((mark) => mark.kind);
      const [text, links] = add(row.text);
      const after = assessRow(row, text, [...row.links, ...links]).marks.map((mark) => mark.kind);
      expect(
        after.filter((kind) => !before.includes(kind)),
        row.id,
      ).toEqual([]);
      if (before.includes('unsourced') && !after.includes('unsourced')) taken += 1;
    }
    expect(taken).toBeGreaterThan(50);
  });
});

describe('who wrote', () => {
  /** True only when both have the same members. */
  type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
  // Fails to compile when the input gains any other field.
  const noAuthor: Same<keyof AssessInput, 'text' | 'links' | 'postedOn'> = true;

  it('is no part of the input, and handed in all the same it changes nothing', () => {
    expect(noAuthor).toBe(true);
    for (const row of rows.slice(0, 100)) {
      const input: AssessInput = { text: row.text, links: row.links };
      const read = new Set<PropertyKey>();
      const watched = new Proxy(
        { ...input, author: 'Báo Chính phủ' },
        {
          get(target, key, receiver) {
            read.add(key);
            return Reflect.get(target, key, receiver);
          },
        },
      );
      expect(assessor.assess(watched, options)).toEqual(assessor.assess(input, options));
      expect([...read].filter((key) => key !== 'text' && key !== 'links' && key !== 'postedOn')).toEqual([]);
    }
  });
});
