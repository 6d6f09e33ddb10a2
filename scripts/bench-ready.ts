/**
 * Part of `npm run bench`: how long an engine takes from nothing, in a process of its own, because code that ran before
 * is several times faster. Prints milliseconds as JSON. Standard input is what a build ships of the core pack, or `null`: then
 * it is compiled, as a pack is that was laid over the core pack.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createAssessor } from '../lib/assess/create-assessor.ts';
import { type PackText, readPack } from '../lib/assess/pack-text.ts';
import { corePack } from '../lib/packs/core/index.ts';

/** Given by the caller: making it here would warm up the code that is measured. */
const text: PackText | undefined = JSON.parse(readFileSync(0, 'utf8')) ?? undefined;

const start = performance.now();
const assessor = createAssessor(corePack, text && readPack(text));
const ready = performance.now();
assessor.assess(
  { text: 'Từ 1/7 sáp nhập tỉnh Bình Định vào Gia Lai, 34 tỉnh còn 16, chuyển khoản ngay nhé', links: [] },
  { readOn: '2026-11-21', level: 'balanced' },
);
console.log(JSON.stringify({ readyMs: ready - start, firstTextMs: performance.now() - ready }));
