import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { EXTENSION_DIR, extensionId, launch, servePages } from '../support/chromium.ts';
import type { Arm } from './arms.ts';
import { nameIn, type Scene } from './scenes.ts';
import { type ScriptShare, startTrace } from './trace.ts';
import { sightings, watchLayer } from './watch-layer.ts';

const CLICKS = 20;
/** Re-used units after which the time to the mark is taken. */
const LATENCY_ROUNDS = 15;

export interface Timing {
  readonly taskMs: number;
  /** Processor time of the page's main thread: other work on the machine lengthens it less than the time on the wall. */
  readonly threadMs: number;
  readonly scriptMs: number;
  readonly layoutMs: number;
  readonly styleMs: number;
  readonly longTasks: number;
  readonly longestTaskMs: number;
  /** Median of the scripted clicks, from the press to the next paint, in steps of 8 ms. */
  readonly clickMs: number;
  readonly heapMb: number;
  readonly nodes: number;
}

export interface Check {
  readonly share: ScriptShare;
  readonly expectedMarks: number;
  readonly shownMarks: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  /** Milliseconds from a complete text to its visible mark. */
  readonly textToMarkMs: readonly number[];
}

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
}

/** Before any script of the page: counts long tasks and slow events. Presses must not lead away. */
const OBSERVE = `
window.bench = { long: [], clicks: [] };
new PerformanceObserver((list) => { for (const entry of list.getEntries()) bench.long.push(entry.duration); }).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.name === 'click') bench.clicks.push(entry.duration); }).observe({ type: 'event', durationThreshold: 16, buffered: true });
document.addEventListener('click', (event) => event.preventDefault(), true);
`;

export async function open(arm: Arm, scene: Scene, throttle: number): Promise<Opened> {
  const context = await launch({ extensionDir: arm.dir, viewport: { width: 1280, height: 900 } });
  await servePages(context, { [scene.page.url]: scene.page.html });
  // Groups are read without asking only when the person wants that; it is the case that costs something.
  if (arm.dir === EXTENSION_DIR && scene.name === 'zalo') await allowGroups(context);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.addInitScript(OBSERVE);
  return { context, page, session };
}

async function allowGroups(context: BrowserContext): Promise<void> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${await extensionId(EXTENSION_DIR)}/popup.html`);
  await popup.evaluate(
    ([key, settings]) => Reflect.get(globalThis, 'chrome').storage.local.set({ [key]: settings }),
    [SETTINGS_KEY, { ...DEFAULT_SETTINGS, zaloGroupsAutomatic: true }] as const,
  );
  await popup.close();
}

/** Reads on, screen by screen, until the end of the page; presses buttons in between. */
async function readThrough(page: Page, scene: Scene): Promise<number> {
  await page.evaluate((auto) => Reflect.get(window, 'luyentap').auto(auto), scene.auto);
  const rest = page.evaluate(
    ([selector, steps, everyMs]) =>
      new Promise<void>((resolve) => {
        let step = 0;
        let lastTop = -1;
        let standing = 0;
        const next = (): void => {
          const box =
            (selector === '' ? null : document.querySelector(selector)) ?? document.scrollingElement;
          standing = box?.scrollTop === lastTop ? standing + 1 : 0;
          lastTop = box?.scrollTop ?? 0;
          step += 1;
          if (step > steps || standing > 3) {
            resolve();
            return;
          }
          box?.scrollBy(0, box.clientHeight);
          setTimeout(next, everyMs);
        };
        next();
      }),
    [scene.scroller, scene.steps, scene.everyMs] as const,
  );
  let over = false;
  const ended = rest.then(() => {
    over = true;
  });
  let pressed = 0;
  while (!over && pressed < CLICKS) {
    const at = await page.evaluate((selector) => {
      for (const element of document.querySelectorAll(selector)) {
        const { left, top, width, height } = element.getBoundingClientRect();
        if (width > 4 && top > 80 && top + height < innerHeight - 60)
          return { x: left + width / 2, y: top + height / 2 };
      }
      return undefined;
    }, scene.press);
    if (at) {
      await page.mouse.click(at.x, at.y);
      pressed += 1;
    }
    await Promise.race([ended, page.waitForTimeout(scene.everyMs * 1.3)]);
  }
  await ended;
  return pressed;
}

export async function metrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  const values = new Map(list.map(({ name, value }) => [name, value]));
  return (name) => values.get(name) ?? Number.NaN;
}

/** One measured run: nothing but the page, the extension and the reader. */
export async function timeScene(arm: Arm, scene: Scene, throttle: number): Promise<Timing> {
  const { context, page, session } = await open(arm, scene, throttle);
  try {
    await page.goto(scene.page.url, { waitUntil: 'load' });
    await page.waitForTimeout(1000);
    const pressed = await readThrough(page, scene);
    await page.waitForTimeout(1000);
    const used = await metrics(session);
    const seen: { long: number[]; clicks: number[] } = await page.evaluate(() =>
      Reflect.get(window, 'bench'),
    );
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const after = await metrics(session);
    // Presses answered faster than the shortest reported time count as that step of the clock.
    const clicks = [
      ...seen.clicks,
      ...Array.from({ length: Math.max(0, pressed - seen.clicks.length) }, () => 8),
    ].sort((a, b) => a - b);
    return {
      taskMs: used('TaskDuration') * 1000,
      threadMs: used('ThreadTime') * 1000,
      scriptMs: used('ScriptDuration') * 1000,
      layoutMs: used('LayoutDuration') * 1000,
      styleMs: used('RecalcStyleDuration') * 1000,
      longTasks: seen.long.length,
      longestTaskMs: Math.max(0, ...seen.long),
      clickMs: clicks[Math.floor(clicks.length / 2)] ?? Number.NaN,
      heapMb: after('JSHeapUsedSize') / 1e6,
      nodes: after('Nodes'),
    };
  } finally {
    await context.close();
  }
}

/** One run under the trace: whose calls took how long, and whether every mark came, at the right text and in time. */
export async function checkScene(arm: Arm, scene: Scene, throttle: number): Promise<Check> {
  const { context, page, session } = await open(arm, scene, throttle);
  try {
    const stop = await startTrace(session);
    await page.goto(scene.page.url, { waitUntil: 'load' });
    await page.waitForTimeout(1500);
    const hasLayer = await watchLayer(session);
    await readThrough(page, scene);
    await page.waitForTimeout(1000);
    const share = await stop();
    const shown = new Set((await sightings(page)).map(({ kind, name }) => `${kind} ${nameIn(name)}`));
    return {
      share,
      expectedMarks: scene.expected.size,
      shownMarks: shown.size,
      missing: [...scene.expected].filter((mark) => !shown.has(mark)),
      wrong: [...shown].filter((mark) => !scene.expected.has(mark)),
      textToMarkMs: hasLayer ? await textToMark(page, scene) : [],
    };
  } finally {
    await context.close();
  }
}

/** Gives a unit in the middle of the screen a text that is marked, again and again, and waits for its badge. */
async function textToMark(page: Page, scene: Scene): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < LATENCY_ROUNDS; round += 1) {
    const taken: number = await page.evaluate(
      ([marked, plain]) =>
        new Promise<number>((resolve) => {
          const living = Reflect.get(window, 'luyentap');
          const at = living
            .state()
            .findIndex(
              (slot: { filled: boolean; top: number }) =>
                slot.filled && slot.top > 60 && slot.top < innerHeight - 300,
            );
          living.recycle(at, plain);
          setTimeout(() => {
            const badges: { at: number }[] = Reflect.get(window, 'benchBadges');
            const before = badges.length;
            const start = performance.now();
            living.recycle(at, marked);
            setTimeout(() => {
              const seen = badges.slice(before)[0];
              resolve(seen ? seen.at - start : -1);
            }, 700);
          }, 600);
        }),
      [scene.markedUnit, scene.plainUnit] as const,
    );
    times.push(taken < 0 ? Number.POSITIVE_INFINITY : taken);
  }
  return times;
}

/** How many times longer a fixed piece of script takes when the browser is throttled: what `rate` really does. */
export async function slowdownOf(rate: number): Promise<number> {
  const context = await launch({ extensionDir: null });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const best = async (): Promise<number> => {
      const times: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        times.push(
          await page.evaluate(() => {
            const start = performance.now();
            let sum = 0;
            for (let n = 0; n < 2e7; n += 1) sum = (sum + n * n) % 1_000_003;
            return sum < 0 ? 0 : performance.now() - start;
          }),
        );
      }
      return Math.min(...times);
    };
    const free = await best();
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    return Number(((await best()) / free).toFixed(2));
  } finally {
    await context.close();
  }
}
