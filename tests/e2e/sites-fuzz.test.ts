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
import { LIVING_PAGES, MOVING_PAGES, VIDEOS, ZALO_WINDOW } from './support/living-pages.ts';
import { within } from './support/page-time.ts';

/*
 * Operations of living pages in random order. After each one the page is judged afresh: what a reader finds on it now
 * must be what the page's own script says is there, and the badges must stand at the claims among it and nowhere else.
 * `KIEMTIN_FUZZ_SEEDS=40` tries so many seeds more; a seed that ever failed is kept in `KEPT` under a name.
 */

const STEPS = 14;
const KEPT: Readonly<Record<string, number>> = {};
const SEEDS = [3, 11];
const MORE = Array.from({ length: Number(process.env['KIEMTIN_FUZZ_SEEDS'] ?? 0) }, (_, i) => 1000 + i);
const CASES = [
  ...Object.entries(KEPT),
  ...[...SEEDS, ...MORE].map((seed): readonly [string, number] => [`seed ${seed}`, seed]),
];

/** A move to another page is believed after this; style changes alone are noticed within this. */
const SLOW = { collapse: 250, navigate: 500 };

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

/** Moves that only some living pages make. */
const MOVES: Readonly<Record<string, (pick: Draw, units: number) => Omit<Operation, 'kind'>>> = {
  'zalo window': (pick, units) => {
    const from = pick(units - ZALO_WINDOW + 1);
    const shown = Array.from({ length: ZALO_WINDOW }, (_, i) => from + i);
    // Scrolled on; or another chat, with the first messages of its own.
    const [code, late] =
      pick(3) > 0 ? [`show([${shown}])`, 0] : [`show([${shown.slice(pick(30))}], true)`, 0];
    return { code, lateMs: late };
  },
  'youtube from video to video': (pick, units) => {
    const lateMs = pick(300);
    const to = pick(VIDEOS.length);
    const comments = [pick(units), pick(units), pick(units)];
    return { code: `navigate('/watch?v=video${to}', [${comments}], ${lateMs}, ${to})`, lateMs };
  },
};

async function draw(page: Page, generated: GeneratedPage, pick: Draw, name: string): Promise<Operation> {
  const move = MOVES[name];
  // Every third operation is the page's own.
  if (move && pick(3) === 0) return { kind: 'navigate', ...move(pick, generated.listTruth.length) };
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
  ];
  if (!move) {
    const code = `navigate(location.pathname + '?n=${unit}', [${unit}, ${other}], ${lateMs})`;
    choices.push(['navigate', code]);
  }
  if (slots.length > 4) choices.push(['remove', `remove(${at})`]);
  const [kind, code] = choices[pick(choices.length)] ?? ['tick', 'tick()'];
  return { kind, code, lateMs: kind === 'navigate' ? lateMs : 0 };
}

describe.each([...LIVING_PAGES, ...MOVING_PAGES])('random operations on %s', (name, generate) => {
  const run = async (seed: number): Promise<void> => {
    const generated = generate();
    const random = seeded(seed);
    const pick: Draw = (below) => Math.floor(random() * below);
    const page = await openLiving(context, generated);
    const done: string[] = [];
    const story = (): string => `seed ${seed} after ${done.join(' → ')}`;
    let deserved = await settle(page, generated);
    for (let step = 0; step < STEPS; step += 1) {
      const { kind, code, lateMs } = await draw(page, generated, pick, name);
      // A folded unit that is filled anew opens, by a change of style.
      const styled = kind === 'collapse' || (await stateOf(page)).some(({ top, bottom }) => top === bottom);
      done.push(code);
      await act(page, code);
      if (lateMs > 0) await page.waitForTimeout(lateMs + 20);
      const graceMs = kind === 'navigate' ? SLOW.navigate : styled ? SLOW.collapse : GRACE;
      deserved += await settle(page, generated, { graceMs, story: story() });
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

  it.each(CASES)('%s', (_, seed) => run(seed));
});
