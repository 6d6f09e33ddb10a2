import { describe, expect, it } from 'vitest';
import { NOTE_KEYS } from '../../../lib/assess/notes.ts';
import { noteTexts } from '../../../lib/i18n/note-texts.ts';
import { notesEn } from '../../../lib/i18n/notes.en.ts';
import { notesVi } from '../../../lib/i18n/notes.vi.ts';
import { pageEn } from '../../../lib/i18n/page.en.ts';
import { pageVi } from '../../../lib/i18n/page.vi.ts';
import { recordsEn } from '../../../lib/i18n/records.en.ts';
import { recordsVi } from '../../../lib/i18n/records.vi.ts';
import { whyEn } from '../../../lib/i18n/why.en.ts';
import { whyVi } from '../../../lib/i18n/why.vi.ts';
import { whyTexts } from '../../../lib/i18n/why-texts.ts';

const PAIRS: readonly (readonly [
  string,
  Readonly<Record<string, string>>,
  Readonly<Record<string, string>>,
])[] = [
  ['page', pageVi, pageEn],
  ['notes', notesVi, notesEn],
  ['records', recordsVi, recordsEn],
  ['why', whyVi, whyEn],
];

/** Words that would judge a post or its writer. The label of the third mark is the one place for "lừa đảo". */
const VERDICTS = [
  /sai sự thật/i,
  /bịa/i,
  /tin giả/i,
  /tin vịt/i,
  /nói dối/i,
  /lừa dối/i,
  /dối trá/i,
  /xuyên tạc/i,
  /phản động/i,
  /bài (này )?(là )?sai\b/i,
  /\bfalse\b/i,
  /\blies?\b/i,
  /\blying\b/i,
  /\bfake\b/i,
  /\buntrue\b/i,
  /\bhoax\b/i,
  /misinformation|disinformation/i,
];

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe.each(PAIRS)('%s texts', (_name, vi, en) => {
  it('have the same keys and the same places in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    for (const [key, text] of Object.entries(vi)) expect(places(en[key] ?? ''), key).toEqual(places(text));
  });

  it('never judge a post or its writer', () => {
    for (const [key, text] of [...Object.entries(vi), ...Object.entries(en)]) {
      for (const verdict of VERDICTS) expect(text, key).not.toMatch(verdict);
    }
  });

  it('are composed letters without stray space', () => {
    for (const text of [...Object.values(vi), ...Object.values(en)]) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/ {2}/);
    }
  });
});

describe('noteTexts', () => {
  it('has a template for every key of the assessment', () => {
    expect(NOTE_KEYS.filter((key) => !Object.hasOwn(notesVi, key))).toEqual([]);
  });

  it('fills in values, days as Vietnamese readers write them', () => {
    const note = noteTexts('vi')('differs/document-date', {
      document: 'Quyết định 874/QĐ-BTTTT',
      claimed: '2021-03-17',
      date: '2021-06-17',
    });
    expect(note).toBe(
      'Quyết định 874/QĐ-BTTTT: bài ghi ngày 17/03/2021, bản chính thức ghi ngày 17/06/2021.',
    );
  });

  it('says the general thing when a value is missing or a key is unknown', () => {
    const note = noteTexts('vi');
    expect(note('differs/merger', {})).toBe(notesVi['differs/other']);
    expect(note('scam/something-new', {})).toBe(notesVi['scam/other']);
    expect(note('nothing-like-it', {})).toBe('');
    expect(note('toString', {})).toBe('');
  });
});

describe('whyTexts', () => {
  it('has a reason of its own for every note of a mark', () => {
    const why = whyTexts('vi');
    const notes = NOTE_KEYS.filter((key) => key !== 'agrees/record');
    expect(notes.filter((key) => !Object.hasOwn(whyVi, key))).toEqual([]);
    expect(new Set(notes.map(why)).size).toBe(notes.length);
  });

  it('gives unknown notes the general reason of their family, and strangers none', () => {
    const why = whyTexts('vi');
    expect(why('differs/something-new')).toBe(whyVi['differs/other']);
    expect(why('agrees/record')).toBe('');
    expect(why('constructor')).toBe('');
  });
});
