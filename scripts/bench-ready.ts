/**
 * Part of `npm run bench`: how long an engine takes from nothing, in a process of its own, because code that ran before
 * is several times faster. Prints milliseconds as JSON. With `compile` the vocabulary is compiled, as for a pack that was
 * laid over the core pack; else it is unpacked from what a build ships.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createAssessor } from '../lib/assess/create-assessor.ts';
import { readVocabulary, type VocabularyText } from '../lib/assess/vocabulary-text.ts';
import { corePack } from '../lib/packs/core/index.ts';

/** Given by the caller: making it here would warm up the code that is measured. */
const text: VocabularyText | undefined = JSON.parse(readFileSync(0, 'utf8')) ?? undefined;

const start = performance.now();
const assessor = createAssessor(corePack, text && readVocabulary(text));
const ready = performance.now();
assessor.assess(
  { text: 'Từ 1/7 sáp nhập tỉnh Bình Định vào Gia Lai, 34 tỉnh còn 16, chuyển khoản ngay nhé', links: [] },
  { readOn: '2026-11-21', level: 'balanced' },
);
console.log(JSON.stringify({ readyMs: ready - start, firstTextMs: performance.now() - ready }));
