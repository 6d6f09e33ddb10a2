import type { CDPSession, Page } from 'playwright-core';
import { z } from 'zod';
import { createAssessor } from '../../lib/assess/create-assessor.ts';
import type { MarkKind } from '../../lib/assess/types.ts';
import { SWEEP_MS } from '../../lib/feed/discovery.ts';
import { corePack } from '../../lib/packs/core/index.ts';
import type { SiteId } from '../../lib/sites/contract.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { PRACTICE_FEED } from '../../lib/training/practice-feed.ts';
import { readMarks } from '../../tests/e2e/support/marks.ts';
import { generateFacebookPage } from '../../tests/generators/facebook.ts';
import { generateTiktokPage } from '../../tests/generators/tiktok.ts';
import type { GeneratedPage, PostSpec, TruthUnit } from '../../tests/generators/types.ts';
import { generateYoutubePage } from '../../tests/generators/youtube.ts';
import { generateZaloPage } from '../../tests/generators/zalo.ts';
import { benchTexts } from '../bench-page/scenes.ts';
import { openAsker } from '../support/ask-content-script.ts';
import { launch, servePages } from '../support/chromium.ts';
import { ownWorld } from '../support/own-world.ts';

/** What is held at one moment, after garbage was collected. */
export interface Held {
  /** Units that have passed the visible part so far. */
  readonly units: number;
  /** Texts that the content script has sent to the engine so far. */
  readonly assessed: number;
  /** Badges in view, and how many are missing or stand at a unit that deserves none. */
  readonly badges: number;
  readonly missing: number;
  readonly wrong: number;
  /** Kilobytes of the page's process, site and extension together, and of the worker. */
  readonly heapKb: number;
  readonly workerKb: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Observers that the content script holds. */
  readonly mutationObservers: number;
  readonly intersectionObservers: number;
  readonly resizeObservers: number;
  readonly abortSignals: number;
  readonly highlights: number;
}

export interface EnduranceOptions {
  readonly site: SiteId;
  readonly units: number;
  /** Looks at what is held, in equal distances. */
  readonly looks: number;
  /** Time in which the units in view stand still, in milliseconds. */
  readonly everyMs: number;
  readonly onLook?: (held: Held) => void;
}

const assessor = createAssessor(corePack);
const kindsOf = ({ text, links }: TruthUnit): readonly MarkKind[] =>
  assessor
    .assess({ text, links }, { readOn: new Date().toLocaleDateString('sv-SE'), level: 'balanced' })
    .marks.map(({ kind }) => kind);

/** Units of which the page is made; each time one comes by, its name is another, so that no two texts are the same. */
const KINDS = 240;
const HEIGHT = 3000;

function pageOf(site: SiteId): GeneratedPage {
  const specs = benchTexts(KINDS).map((post, i): PostSpec => {
    const practice = PRACTICE_FEED[i % PRACTICE_FEED.length];
    const named = post.text.slice(0, post.text.indexOf(']') + 1);
    return i % 4 === 0 && practice
      ? { text: `${named} ${practice.text.replaceAll(/https?:\S+/g, '')}` }
      : post;
  });
  const [first, ...rest] = specs;
  const split = (posts: readonly PostSpec[], initial: number) => ({
    posts: posts.slice(0, initial),
    more: posts.slice(initial),
    alive: true,
  });
  switch (site) {
    case 'facebook':
      return generateFacebookPage({ ...split(specs, 12), extras: false });
    case 'tiktok':
      return generateTiktokPage({ ...split(specs, 6), placeholders: 0 });
    case 'zalo':
      return generateZaloPage(split(specs, 30));
    case 'youtube': {
      const comments = rest.map((post): PostSpec => ({ ...post, kind: 'comment' }));
      const parts = split(comments, 24);
      return generateYoutubePage({
        ...parts,
        page: 'watch',
        posts: [...(first ? [first] : []), ...parts.posts],
      });
    }
  }
}

/**
 * Puts other units in the place of all that are in view, half of the times into the same elements. Runs in the page.
 *
 * @returns how many
 */
function moveOn([step, kinds]: readonly [number, number]): number {
  const live = Reflect.get(window, 'luyentap');
  const slots: readonly { top: number; bottom: number }[] = live.state();
  let moved = 0;
  slots.forEach(({ top, bottom }, index) => {
    if (bottom < 0 || top > innerHeight || bottom <= top) return;
    const unit = (step * 31 + index * 7) % kinds;
    if (step % 2 === 0) live.renew(index, unit);
    else live.recycle(index, unit);
    moved += 1;
  });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const counter: unknown = Reflect.get(window, 'enduranceCount');
  let count = typeof counter === 'number' ? counter : 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!text.includes('[x')) continue;
    count += 1;
    const name = [...String(count)].map((digit) => 'qwzrtplkjh'[Number(digit)]).join('');
    node.nodeValue = text.replace(/\[x[a-z]+\]/, `[x${name}]`);
  }
  Reflect.set(window, 'enduranceCount', count);
  return moved;
}

/** How many live objects inherit directly or not from `prototype`, in our world. */
async function countObjects(session: CDPSession, contextId: number, name: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${name}.prototype`,
    contextId,
    objectGroup: 'endurance',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'endurance',
  });
  const length = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'endurance' });
  return z.number().parse(length.result.value);
}

/** Kilobytes that the worker holds; it is no page to the test driver and reached through the browser's own protocol. */
async function workerKb(session: CDPSession): Promise<number> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes('background'));
  if (!worker) return 0;
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const ask = (id: number, method: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The worker gave no answer to ${method}.`)), 20_000);
      const listen = (event: { sessionId: string; message: string }): void => {
        const reply = z.looseObject({ id: z.number().optional() }).parse(JSON.parse(event.message));
        if (event.sessionId !== sessionId || reply.id !== id) return;
        clearTimeout(timer);
        session.off('Target.receivedMessageFromTarget', listen);
        resolve(reply['result']);
      };
      session.on('Target.receivedMessageFromTarget', listen);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const usage = z.object({ usedSize: z.number() }).parse(await ask(2, 'Runtime.getHeapUsage'));
  await session.send('Target.detachFromTarget', { sessionId });
  return Math.round(usage.usedSize / 1024);
}

/** Counts of nodes and listeners once collecting frees no more of them: nodes that left a page go in several rounds. */
async function countersAtRest(session: CDPSession): Promise<{ nodes: number; jsEventListeners: number }> {
  let least = await session.send('Memory.getDOMCounters');
  for (let vain = 0; vain < 2; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await session.send('HeapProfiler.collectGarbage');
    const now = await session.send('Memory.getDOMCounters');
    vain = now.nodes < least.nodes ? 0 : vain + 1;
    if (now.nodes < least.nodes) least = now;
  }
  return least;
}

interface Seen {
  readonly badges: number;
  readonly missing: number;
  readonly wrong: number;
}

/** Compares the badges in view with what the engine says about the units that stand there, told by the page itself. */
async function badgesNow(page: Page, generated: GeneratedPage): Promise<Seen> {
  const { badges } = await readMarks(page);
  const slots = z
    .array(z.object({ unit: z.number(), top: z.number(), bottom: z.number() }))
    .parse(await page.evaluate(() => Reflect.get(window, 'luyentap').state()))
    .filter(({ top, bottom }) => bottom > top)
    .map((slot) => ({ ...slot, kinds: (generated.listTruth[slot.unit]?.shown ?? []).flatMap(kindsOf) }));
  const at = ({ top, bottom }: { top: number; bottom: number }, y: number): boolean =>
    y >= top - 14 && y <= bottom + 14;
  const middle = ({ y, height }: { y: number; height: number }): number => y + height / 2;
  const wrong = badges.filter(
    ({ kind, box }) => !slots.some((slot) => at(slot, middle(box)) && slot.kinds.some((own) => own === kind)),
  );
  const whole = slots.filter(({ top, bottom }) => top > 60 && bottom < HEIGHT - 50);
  const missing = whole.flatMap((slot) =>
    slot.kinds.filter((kind) => !badges.some((badge) => badge.kind === kind && at(slot, middle(badge.box)))),
  );
  return { badges: badges.length, missing: missing.length, wrong: wrong.length };
}

/** The same, once everything in view has been read, or after ten seconds as it then is. */
async function badgesAtRest(page: Page, generated: GeneratedPage): Promise<Seen> {
  for (const end = Date.now() + 10_000; ; ) {
    const seen = await badgesNow(page, generated);
    if ((seen.missing === 0 && seen.wrong === 0) || Date.now() > end) return seen;
    await page.waitForTimeout(100);
  }
}

/** Reads on and on, and says at equal distances what is held after garbage was collected. */
export async function endure(options: EnduranceOptions): Promise<readonly Held[]> {
  const { site, units, looks, everyMs, onLook } = options;
  const generated = pageOf(site);
  const context = await launch({ viewport: { width: 1280, height: HEIGHT } });
  try {
    await servePages(context, { [generated.url]: generated.html });
    const asker = await openAsker(context);
    // Groups are read without asking only when the person wants that; it is the case in which something could grow.
    await asker.evaluate(
      ([key, settings]) => {
        const { runtime, storage } = Reflect.get(globalThis, 'chrome');
        Reflect.set(globalThis, 'assessed', 0);
        runtime.onMessage.addListener((message: unknown) => {
          const texts: unknown = Object(message).texts;
          if (Array.isArray(texts))
            Reflect.set(globalThis, 'assessed', Reflect.get(globalThis, 'assessed') + texts.length);
        });
        return storage.local.set({ [key]: settings });
      },
      [SETTINGS_KEY, { ...DEFAULT_SETTINGS, zaloGroupsAutomatic: true }] as const,
    );
    const page = await context.newPage();
    await page.goto(generated.url);
    await page.bringToFront();
    const session = await page.context().newCDPSession(page);
    const world = await ownWorld(session);

    const look = async (passed: number): Promise<Held> => {
      const seen = await badgesAtRest(page, generated);
      // What left the page last is forgotten a second later, and is no leak.
      await page.waitForTimeout(SWEEP_MS + 200);
      // What a collection frees lets the next one free more.
      for (let i = 0; i < 4; i += 1) {
        await session.send('HeapProfiler.collectGarbage');
        await page.waitForTimeout(50);
      }
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await countersAtRest(session);
      return {
        units: passed,
        assessed: z.number().parse(await asker.evaluate(() => Reflect.get(globalThis, 'assessed'))),
        ...seen,
        heapKb: Math.round(usedSize / 1024),
        workerKb: await workerKb(session),
        nodes,
        listeners: jsEventListeners,
        mutationObservers: await countObjects(session, world, 'MutationObserver'),
        intersectionObservers: await countObjects(session, world, 'IntersectionObserver'),
        resizeObservers: await countObjects(session, world, 'ResizeObserver'),
        abortSignals: await countObjects(session, world, 'AbortSignal'),
        highlights: await page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length),
      };
    };

    const held: Held[] = [];
    let passed = 0;
    for (let step = 0; passed < units; step += 1) {
      const moved = await page.evaluate(moveOn, [step, KINDS - 2] as const);
      if (moved === 0) throw new Error('Nothing is in view.');
      passed += moved;
      if (step % 9 === 8) await page.mouse.wheel(0, step % 2 === 0 ? 600 : -600);
      await page.waitForTimeout(everyMs);
      if (passed >= ((held.length + 1) * units) / looks) {
        const now = await look(passed);
        held.push(now);
        onLook?.(now);
      }
    }
    return held;
  } finally {
    await context.close();
  }
}
