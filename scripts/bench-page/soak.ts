import type { Arm } from './arms.ts';
import { metrics, open } from './run-scene.ts';
import type { Scene } from './scenes.ts';

const MINUTE_MS = 60_000;

/** What a page holds after its garbage was collected. */
export interface Sample {
  readonly minute: number;
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Reads up and down a page for `minutes`, while its counters tick, and samples it at the start and once a minute. */
export async function soakScene(
  arm: Arm,
  scene: Scene,
  minutes: number,
  throttle: number,
): Promise<readonly Sample[]> {
  const { context, page, session } = await open(arm, scene, throttle);
  try {
    await page.goto(scene.page.url, { waitUntil: 'load' });
    await session.send('HeapProfiler.enable');
    await page.evaluate(
      ([selector, everyMs, auto]) => {
        const living = Reflect.get(window, 'luyentap');
        living.auto(auto);
        let down = true;
        setInterval(() => {
          const box =
            (selector === '' ? null : document.querySelector(selector)) ?? document.scrollingElement;
          if (!box) return;
          const before = box.scrollTop;
          box.scrollBy(0, down ? box.clientHeight : -box.clientHeight);
          if (box.scrollTop === before) down = !down;
          living.tick();
        }, everyMs);
      },
      [scene.scroller, scene.everyMs, scene.auto] as const,
    );
    const samples: Sample[] = [];
    const start = Date.now();
    const sample = async (): Promise<void> => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const now = await metrics(session);
      samples.push({
        minute: Number(((Date.now() - start) / MINUTE_MS).toFixed(2)),
        heapMb: Number((now('JSHeapUsedSize') / 1e6).toFixed(2)),
        nodes: now('Nodes'),
        listeners: now('JSEventListeners'),
      });
    };
    await sample();
    while (Date.now() - start < minutes * MINUTE_MS) {
      await page.waitForTimeout(Math.min(MINUTE_MS, minutes * MINUTE_MS));
      await sample();
    }
    process.stderr.write(`${scene.name} ${arm.name} soaked for ${minutes} min\n`);
    return samples;
  } finally {
    await context.close();
  }
}
