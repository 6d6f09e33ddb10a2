import { describe, expect, it } from 'vitest';
import { createFairQueue, WAITING_MOST } from '../../../lib/engine/fair-queue.ts';

function setUp() {
  let now = 0;
  let tasks: (() => void)[] = [];
  const queue = createFairQueue<string>({ now: () => now, soon: (task) => tasks.push(task) });
  const done: string[] = [];
  return {
    queue,
    done,
    piece:
      (name: string, ms = 1) =>
      () => {
        done.push(name);
        now += ms;
      },
    wait: (ms: number) => {
      now += ms;
    },
    /** Runs one task; the number left. */
    step: () => {
      const [first, ...rest] = tasks;
      tasks = rest;
      first?.();
      return tasks.length;
    },
  };
}

describe('createFairQueue', () => {
  it('takes one piece of each owner in turn, so that nobody starves behind a flood', () => {
    const { queue, done, piece, step } = setUp();
    queue.add(
      'flood',
      Array.from({ length: 40 }, (_, i) => piece(`f${i}`)),
    );
    queue.add('other', [piece('o0'), piece('o1')]);
    step();
    expect(done.slice(0, 4)).toEqual(['f0', 'o0', 'f1', 'o1']);
  });

  it('works in slices and leaves room for other tasks between them', () => {
    const { queue, done, piece, step } = setUp();
    queue.add(
      'a',
      Array.from({ length: 20 }, (_, i) => piece(`a${i}`)),
    );
    expect(step()).toBe(1);
    expect(done.length).toBeLessThan(10);
    while (step() > 0);
    step();
    expect(done).toHaveLength(20);
  });

  it('refuses what would wait too long, whole batches at a time, and takes more once there is room', () => {
    const { queue, done, piece, step } = setUp();
    const batch = (size: number) => Array.from({ length: size }, () => piece('x'));
    expect(queue.add('a', batch(WAITING_MOST))).toBe(true);
    expect(queue.add('a', batch(1))).toBe(false);
    expect(queue.add('b', batch(1))).toBe(true);
    for (let i = 0; i < 20; i += 1) step();
    expect(done).toHaveLength(WAITING_MOST + 1);
    expect(queue.add('a', batch(WAITING_MOST))).toBe(true);
  });

  it('admits a burst, then a steady rate, each owner apart', () => {
    const { queue, wait } = setUp();
    let admitted = 0;
    for (let i = 0; i < 5000; i += 1) if (queue.admit('a', 1)) admitted += 1;
    expect(admitted).toBeLessThan(1000);
    expect(queue.admit('b', 16)).toBe(true);
    wait(100);
    expect(queue.admit('a', 16)).toBe(true);
    expect(queue.admit('a', 100)).toBe(false);
  });

  it('remembers no endless number of owners', () => {
    const { queue } = setUp();
    for (let i = 0; i < 2000; i += 1) queue.admit(`owner ${i}`, 800);
    // Forgotten, so its share is whole again; the newest are remembered.
    expect(queue.admit('owner 0', 1)).toBe(true);
    expect(queue.admit('owner 1999', 1)).toBe(false);
  });
});
