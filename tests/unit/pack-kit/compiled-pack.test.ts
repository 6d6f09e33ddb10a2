import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { FRAME_CUES } from '../../../lib/assess/language/frame-cues.ts';
import { STANCE_CUES } from '../../../lib/assess/language/stance-cues.ts';
import { compilePack } from '../../../lib/assess/pack-table.ts';
import { readPack } from '../../../lib/assess/pack-text.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { coreTable } from '../../../scripts/support/core-table.ts';
import { readRows } from '../../../scripts/support/corpus-rows.ts';
import { ordinaryPosts } from '../../fixtures/ordinary/generate.ts';

const vocabularySchema = z.strictObject({
  lexicon: z.strictObject({
    symbols: z.string(),
    nodes: z.string(),
    wide: z.string(),
    blocks: z.string(),
    steps: z.string(),
    dashes: z.string(),
    ends: z.string(),
  }),
  starts: z.string(),
  shared: z.string(),
  further: z.string(),
});

const names = { words: z.string(), byKey: z.string(), byBare: z.string() };

const textSchema = z.strictObject({
  vocabulary: vocabularySchema,
  slots: z.strictObject({
    places: z.strictObject({ ...names, tags: z.string() }),
    sources: z.strictObject(names),
  }),
});

/** What a build puts in the place of the module. */
async function shipped() {
  const code = await coreTable().load('/anywhere/lib/pack-kit/core-table.ts');
  const json = /^export const CORE_TABLE = (\{.*\});$/s.exec(code ?? '')?.[1] ?? '';
  const text = textSchema.parse(JSON.parse(json));
  vi.doMock('../../../lib/pack-kit/core-table.ts', () => ({ CORE_TABLE: text }));
  return readPack(text);
}

describe('what a build ships of the core pack', () => {
  it('is what it compiles to', async () => {
    expect(await shipped()).toEqual(compilePack(corePack));
  });

  it('gives the same assessments', async () => {
    const unpacked = createAssessor(corePack, await shipped());
    const compiled = createAssessor(corePack);
    const texts = [
      ...readRows('tests/fixtures/corpus/dev.jsonl').rows.map(({ text }) => text),
      ...ordinaryPosts(200, 5).map(({ text }) => text),
    ];
    let marks = 0;
    for (const text of texts) {
      const how = { readOn: '2026-11-21', level: 'balanced' } as const;
      const assessment = unpacked.assess({ text, links: [] }, how);
      expect(assessment).toEqual(compiled.assess({ text, links: [] }, how));
      marks += assessment.marks.length;
    }
    expect(marks).toBeGreaterThan(50);
  });

  it('is used for the core pack alone: with anything laid over it the whole is compiled', async () => {
    await shipped();
    const { compiledPack } = await import('../../../lib/pack-kit/compiled-pack.ts');
    expect(compiledPack(corePack)).toEqual(compilePack(corePack));
    expect(compiledPack({ ...corePack, claims: corePack.claims.slice(1) })).toBeUndefined();
  });

  it('replaces one module only, and only in a build for people', async () => {
    const { apply, load } = coreTable();
    expect(await load('/anywhere/lib/pack-kit/load-pack.ts')).toBeUndefined();
    expect([apply({}, { mode: 'production' }), apply({}, { mode: 'development' })]).toEqual([true, false]);
  });
});

describe('cues of the language', () => {
  it('stand between their bars without blanks', () => {
    const forms = [...STANCE_CUES, ...FRAME_CUES].flatMap((cues) => cues.forms.split('|'));
    expect(forms.filter((form) => form === '' || form !== form.trim())).toEqual([]);
  });
});
