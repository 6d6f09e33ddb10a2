/**
 * `npm run -s bench:worker -- [--runs N]`: what a page waits for when the browser has ended the worker, in the built
 * extension and a Chromium of its own. Milliseconds from a message with one text to its answer:
 * `ended` from a worker that does not run, `woken` from one that an empty message has woken a second before, as pages do,
 * and `awake` from one that has just answered.
 */
import { parseArgs } from 'node:util';
import type { CDPSession } from 'playwright-core';
import { z } from 'zod';
import type { AssessRequest } from '../lib/messages/engine.ts';
import { extensionId, launch } from './support/chromium.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const RUNS = Number(values.runs);

const TEXT = 'Từ 1/7 sáp nhập tỉnh Bình Định vào Gia Lai, 34 tỉnh còn 16, chuyển khoản ngay nhé';

const context = await launch();
const page = await context.newPage();
await page.goto(`chrome-extension://${await extensionId()}/popup.html`);
const session: CDPSession = await context.newCDPSession(page);
await session.send('ServiceWorker.enable');

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function endWorker(): Promise<void> {
  for (;;) {
    await session.send('ServiceWorker.stopAllWorkers');
    const { targetInfos } = await session.send('Target.getTargets');
    if (!targetInfos.some(({ type }) => type === 'service_worker')) break;
    await pause(30);
  }
  // What ending it takes is no part of what starting it takes.
  await pause(300);
}

/** Milliseconds from a message to its answer, which must have a mark for each text. */
async function ask(...texts: readonly string[]): Promise<number> {
  const request: AssessRequest = {
    type: 'assess',
    terms: { level: 'balanced', language: 'vi', topicsOff: [] },
    texts: texts.map((text) => ({ text, links: [] })),
  };
  const expression = `(async () => {
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage(${JSON.stringify(request)});
    return { ms: performance.now() - start, marked: reply.answers.filter(({ marks }) => marks.length > 0).length };
  })()`;
  const { ms } = z
    .object({ ms: z.number(), marked: z.literal(texts.length) })
    .parse(await page.evaluate(expression));
  return ms;
}

const times = { ended: [] as number[], woken: [] as number[], awake: [] as number[] };
for (let run = 0; run < RUNS; run += 1) {
  await endWorker();
  times.ended.push(await ask(TEXT));
  times.awake.push(await ask(TEXT));
  await endWorker();
  await ask();
  await pause(1000);
  times.woken.push(await ask(TEXT));
}
await context.close();

function summary(list: readonly number[]): { least: number; median: number } {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (place: number): number => Number((sorted[place] ?? Number.NaN).toFixed(1));
  return { least: at(0), median: at(Math.floor(sorted.length / 2)) };
}
const { ended, woken, awake } = times;
console.log(
  JSON.stringify({ runs: RUNS, ended: summary(ended), woken: summary(woken), awake: summary(awake) }),
);
