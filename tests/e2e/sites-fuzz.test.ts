import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openAsker } from '../../scripts/support/ask-content-script.ts';
import { seeded } from '../generators/markup.ts';
import type { GeneratedPage } from '../generators/types.ts';
import { launch } from './support/browser.ts';
import {
  act,
  allowGroups,
  GRACE,
  linesOf,
  type MarkFaults,
  markFaults,
  openLiving,
  readNow,
  settle,
  stateOf,
  staysRight,
  truthNow,
} from './support/living-page.ts';
import { LIVING_PAGES } from './support/living-pages.ts';
import { within } from './support/page-time.ts';

/*
 * Operations of living pages in random order. After each one the page is judged afresh: what a reader finds on it now
 * must be what the page's own script says is there, and the badges must stand at the claims among it and nowhere else.
 * `KIEMTIN_FUZZ_SEEDS=40` tries so many seeds more; a seed that ever failed is kept in `KEPT` under a name.
 */

const STEPS = 14;
const KEPT: Readonly<Record<string, number>> = {};
/**
 * Faults that are known and open. Seed 3: a badge that stood under its text stays hidden when a new neighbour takes
 * that place, instead of looking for another one. These must fail until they are mended, and then be moved to `KEPT`.
 */
const OPEN: Readonly<Record<string, readonly number[]>> = { 'youtube comments': [3] };
const SEEDS = [3, 11];
const MORE = Array.from({ length: Number(process.env['KIEMTIN_FUZZ_SEEDS'] ?? 0) }, (_, i) => 1000 + i);
const CASES = [
  ...Object.entries(KEPT),
  ...[...SEEDS, ...MORE].map((seed): readonly [string, number] => [`seed ${seed}`, seed]),
];

/** Style changes are noticed within this; a move to another page is believed after this. */
const SLOW = { collapse: 600, navigate: 500 };

let context: BrowserContext;
let asker: Page;
beforeAll(async () => {
  context = await launch({ viewport: { width: 1280, height: 1500 } });
  asker = await openAsker(context);
  await allowGroups(asker);
});
afterEach(async () => {
  // A page that a failed run left open would answer for the next one.
  for (const page of context.pages()) if (page !== asker) await page.close();
});
afterAll(() => context.close());

/** Switches the whole reading off or on, as a person can at any moment. */
async function setOn(on: boolean): Promise<void> {
  await asker.evaluate(async (value) => {
    const { storage } = Reflect.get(globalThis, 'chrome');
    const { settings } = await storage.local.get('settings');
    const sites = { facebook: value, zalo: value, tiktok: value, youtube: value };
    await storage.local.set({ settings: { ...settings, sites } });
  }, on);
}

type Draw = (below: number) => number;

interface Operation {
  readonly kind: string;
  /** In the words of the living page. */
  readonly code: string;
  /** The page does it so many milliseconds later. */
  readonly lateMs: number;
}

async function draw(page: Page, generated: GeneratedPage, pick: Draw): Promise<Operation> {
  const slots = await stateOf(page);
  const at = pick(Math.max(1, slots.length));
  const unit = pick(generated.listTruth.length);
  const other = pick(generated.listTruth.length);
  const lateMs = pick(120);
  const choices: (readonly [string, string])[] = [
    ['append', 'append(2)'],
    ['prepend', 'prepend(1)'],
    ['recycle', `recycle(${at}, ${unit})`],
    ['recycle', `recycle(${Math.min(1, slots.length - 1)}, ${unit})`],
    ['edit', `edit(${at}, ${unit})`],
    ['rerender', `rerender(${at})`],
    ['dehydrate', `dehydrate(${at})`],
    ['hydrate', `hydrate(${at})`],
    ['collapse', `collapse(${at})`],
    ['tick', 'tick()'],
    ['navigate', `navigate(location.pathname + '?n=${unit}', [${unit}, ${other}], ${lateMs})`],
  ];
  if (slots.length > 4) choices.push(['remove', `remove(${at})`]);
  const [kind, code] = choices[pick(choices.length)] ?? ['tick', 'tick()'];
  return { kind, code, lateMs: kind === 'navigate' ? lateMs : 0 };
}

describe.each(LIVING_PAGES)('random operations on %s', (name, generate) => {
  const run = async (seed: number, patienceMs = 15_000): Promise<void> => {
    const generated = generate();
    const random = seeded(seed);
    const pick: Draw = (below) => Math.floor(random() * below);
    const page = await openLiving(context, generated);
    const done: string[] = [];
    const story = (): string => `seed ${seed} after ${done.join(' → ')}`;
    let deserved = await settle(page, generated);
    for (let step = 0; step < STEPS; step += 1) {
      const { kind, code, lateMs } = await draw(page, generated, pick);
      // A folded unit that is filled anew opens, by a change of style.
      const styled = kind === 'collapse' || (await stateOf(page)).some(({ top, bottom }) => top === bottom);
      done.push(code);
      await act(page, code);
      if (lateMs > 0) await page.waitForTimeout(lateMs + 20);
      const graceMs = kind === 'navigate' ? SLOW.navigate : styled ? SLOW.collapse : GRACE;
      deserved += await settle(page, generated, { graceMs, patienceMs, story: story() });
    }
    // Everything shows again, so that what is folded away counts too.
    const folded = (await stateOf(page)).flatMap(({ top, bottom }, i) => (top === bottom ? [i] : []));
    for (const index of folded) await act(page, `collapse(${index})`);
    const truth = linesOf(await truthNow(page, generated));
    expect([...(await readNow(asker))].sort(), story()).toEqual([...truth].sort());
    await settle(page, generated, { graceMs: SLOW.collapse, story: story() });
    await staysRight(page, generated, story());

    // Disposed of and started again.
    await setOn(false);
    const noneLeft = ({ missing, deserved: all }: MarkFaults): boolean => missing.length === all;
    const off = await within(page, GRACE, () => markFaults(page, generated), noneLeft);
    await setOn(true);
    deserved += await settle(page, generated, { story: story() });
    expect(off.missing.length).toBe(off.deserved);
    // A run in which nothing was to be marked would prove nothing.
    expect(deserved).toBeGreaterThan(1);
  };

  for (const [label, seed] of CASES) {
    if (OPEN[name]?.includes(seed) === true) it.fails(label, () => run(seed, 3000));
    else it(label, () => run(seed));
  }
});
