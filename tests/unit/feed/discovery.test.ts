// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  FLOOD_RECORDS,
  FLOOD_SECONDS,
  MANY_NODES,
  SWEEP_MS,
  startDiscovery,
} from '../../../lib/feed/discovery.ts';
import { createWorkQueue } from '../../../lib/feed/work-queue.ts';
import { fakeClock } from './support/fake-clock.ts';

type Records = readonly Pick<MutationRecord, 'target' | 'addedNodes' | 'removedNodes'>[];

class FakeMutationObserver {
  static deliver: (records: Records) => void = () => {};
  static connected = false;
  constructor(deliver: typeof FakeMutationObserver.deliver) {
    FakeMutationObserver.deliver = deliver;
  }
  observe(): void {
    FakeMutationObserver.connected = true;
  }
  disconnect(): void {
    FakeMutationObserver.connected = false;
  }
}

function setUp(ignores = false, early = 0) {
  vi.stubGlobal('MutationObserver', FakeMutationObserver);
  const clock = fakeClock();
  const life = new AbortController();
  const ours = document.createElement('div');
  const seen = {
    scans: [] as ParentNode[],
    touched: [] as Node[],
    floods: 0,
    sweeps: 0,
    slowScan: 0,
    fresh: 1,
  };
  const queue = createWorkQueue({
    clock,
    signal: life.signal,
    onError: (error) => {
      throw error;
    },
  });
  startDiscovery({
    root: document,
    adapter: { ignores: () => ignores },
    // Browsers drop fractions of milliseconds: a timer may come before its time.
    clock: { ...clock, after: (ms, task, signal) => clock.after(Math.max(0, ms - early), task, signal) },
    queue,
    signal: life.signal,
    isOurs: (node) => node === ours,
    scan: (root) => {
      seen.scans.push(root);
      clock.work(seen.slowScan);
      return seen.fresh;
    },
    sweep: () => {
      seen.sweeps += 1;
    },
    touched: (node) => seen.touched.push(node),
    moved: () => {},
    onFlood: () => {
      seen.floods += 1;
    },
  });
  // The first look, in the first idle moment.
  clock.pass(20);
  seen.scans.length = 0;
  return { clock, life, seen, ours };
}

/** One record: `count` new elements under `target`. */
function added(target: Element, count = 1, node?: Element): Records[number] {
  const holder = document.createElement('div');
  if (node) holder.append(node);
  else for (let i = 0; i < count; i += 1) holder.append(document.createElement('p'));
  return { target, addedNodes: holder.childNodes, removedNodes: document.createElement('i').childNodes };
}

/** The same, with the elements on the page. */
function onPage(record: Records[number]): Records[number] {
  const [first] = record.addedNodes;
  if (first?.parentElement) document.body.append(first.parentElement);
  return record;
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('startDiscovery', () => {
  it('does no work in the observer’s callback', () => {
    const { clock, seen } = setUp();
    FakeMutationObserver.deliver([onPage(added(document.body, 3))]);
    expect(seen).toMatchObject({ scans: [], touched: [] });
    clock.pass(20);
    expect(seen.scans).toHaveLength(3);
    expect(seen.touched).toEqual([document.body]);
  });

  it('forgets what has left the page within a second, also when nothing changes after it', () => {
    // Looks at the whole page forget too: they find nothing here and come ever more seldom.
    const { clock, seen } = setUp();
    seen.fresh = 0;
    for (let i = 0; i < 5; i += 1) {
      FakeMutationObserver.deliver([added(document.body)]);
      clock.pass(10_000);
    }
    seen.sweeps = 0;
    for (let i = 0; i < 6; i += 1) {
      FakeMutationObserver.deliver([added(document.body)]);
      clock.pass(100);
    }
    expect(seen.sweeps).toBe(0);
    clock.pass(SWEEP_MS - 500);
    expect(seen.sweeps).toBe(1);
    clock.pass(SWEEP_MS);
    expect(seen.sweeps).toBe(1);
  });

  it('looks once at parts that were put together before they came, and not at what is gone again', () => {
    const { clock, seen } = setUp();
    const outer = document.createElement('div');
    const part = added(outer);
    outer.append(...[...part.addedNodes].flatMap((node) => node.parentElement ?? []));
    FakeMutationObserver.deliver([onPage(added(document.body, 1, outer)), part, added(document.body)]);
    clock.pass(20);
    expect(seen.scans).toEqual([outer]);
  });

  it('looks at the whole page once instead of at very many nodes', () => {
    const { clock, seen } = setUp();
    FakeMutationObserver.deliver([added(document.body, MANY_NODES + 1)]);
    clock.pass(2000);
    expect(seen.scans).toEqual([document]);
  });

  it('skips what the adapter ignores, and our own layer', () => {
    const noisy = setUp(true);
    FakeMutationObserver.deliver([added(document.body)]);
    noisy.clock.pass(5000);
    expect(noisy.seen.scans).toEqual([]);
    const own = setUp();
    FakeMutationObserver.deliver([added(document.documentElement, 1, own.ours)]);
    own.clock.pass(5000);
    expect(own.seen.scans).toEqual([]);
  });

  it('spends a small share of its time on looks at the whole page, however slow they are', () => {
    const { clock, seen } = setUp();
    seen.slowScan = 100;
    for (let i = 0; i < 600; i += 1) {
      FakeMutationObserver.deliver([added(document.body, MANY_NODES + 1)]);
      clock.pass(100);
    }
    expect(seen.scans.length).toBeGreaterThan(5);
    expect(seen.scans.length * 100).toBeLessThan(60_000 * 0.05);
  });

  it('looks at the whole page less and less often while nothing new turns up there', () => {
    const { clock, seen } = setUp();
    const looks = (seconds: number): number => {
      const before = seen.scans.length;
      for (let i = 0; i < seconds * 10; i += 1) {
        FakeMutationObserver.deliver([added(document.body)]);
        clock.pass(100);
      }
      return seen.scans.slice(before).filter((root) => root === document).length;
    };
    expect(looks(10)).toBeGreaterThan(10);
    seen.fresh = 0;
    looks(10);
    expect(looks(20)).toBeLessThanOrEqual(6);
  });

  it('looks again although a timer comes a fraction of a millisecond early', () => {
    const { clock, seen } = setUp(false, 0.4);
    for (let i = 0; i < 400; i += 1) {
      FakeMutationObserver.deliver([added(document.body)]);
      clock.pass(99.9);
    }
    expect(seen.scans.filter((root) => root === document).length).toBeGreaterThan(3);
  });

  it('looks at a large page in pieces that leave nothing out', () => {
    const part = (): Element => {
      const box = document.createElement('section');
      box.append(...Array.from({ length: 900 }, () => document.createElement('i')));
      return box;
    };
    const column = document.createElement('div');
    column.append(part(), part(), part(), part());
    document.body.append(column);
    const { clock, seen } = setUp();
    FakeMutationObserver.deliver([added(document.body, MANY_NODES + 1)]);
    clock.pass(5000);
    expect(seen.scans).toEqual(expect.arrayContaining([...column.children]));
    expect(seen.scans).not.toContain(document);
    column.remove();
  });

  it('gives up after a long flood, not after a short one', () => {
    const { clock, seen } = setUp();
    const record = added(document.body);
    const flood = Array.from({ length: FLOOD_RECORDS + 1 }, () => record);
    const second = (): void => {
      FakeMutationObserver.deliver(flood);
      clock.pass(1000);
    };
    for (let i = 0; i < 20; i += 1) second();
    clock.pass(5000);
    for (let i = 0; i < FLOOD_SECONDS - 5; i += 1) second();
    expect(seen.floods).toBe(0);
    for (let i = 0; i < 10; i += 1) second();
    expect(seen.floods).toBeGreaterThan(0);
  });

  it('stops with its life', () => {
    const { life } = setUp();
    expect(FakeMutationObserver.connected).toBe(true);
    life.abort();
    expect(FakeMutationObserver.connected).toBe(false);
  });
});
