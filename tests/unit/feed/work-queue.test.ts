import { describe, expect, it } from 'vitest';
import { SLICE_MS, startSlice } from '../../../lib/feed/clock.ts';
import { createWorkQueue } from '../../../lib/feed/work-queue.ts';
import { fakeClock } from './support/fake-clock.ts';

describe('startSlice', () => {
  it('is over after its budget, on the one clock it was started with', () => {
    const clock = fakeClock();
    const over = startSlice(clock);
    expect(over()).toBe(false);
    clock.work(SLICE_MS - 0.1);
    expect(over()).toBe(false);
    clock.work(0.1);
    expect(over()).toBe(true);
  });
});

describe('createWorkQueue', () => {
  const setUp = () => {
    const clock = fakeClock();
    const life = new AbortController();
    const errors: unknown[] = [];
    const queue = createWorkQueue({ clock, signal: life.signal, onError: (error) => errors.push(error) });
    return { clock, life, errors, queue };
  };

  it('does nothing in the caller’s own task', () => {
    const { clock, queue } = setUp();
    let done = 0;
    queue.add({}, () => {
      done += 1;
    });
    expect(done).toBe(0);
    clock.pass(0);
    expect(done).toBe(1);
  });

  it('breaks long work into slices: the budget trips', () => {
    const { clock, queue } = setUp();
    const perTask: number[] = [];
    let task = -1;
    for (let i = 0; i < 40; i += 1) {
      queue.add({}, () => {
        if (clock.tasks !== task) {
          task = clock.tasks;
          perTask.push(0);
        }
        perTask.push((perTask.pop() ?? 0) + 1);
        clock.work(1);
      });
    }
    clock.pass(1000);
    expect(perTask).toHaveLength(40 / SLICE_MS);
    expect(Math.max(...perTask)).toBe(SLICE_MS);
  });

  it('does at least one piece a slice, however long it takes', () => {
    const { clock, queue } = setUp();
    let done = 0;
    for (let i = 0; i < 3; i += 1) {
      queue.add({}, () => {
        done += 1;
        clock.work(50);
      });
    }
    clock.pass(0);
    clock.pass(1000);
    expect(done).toBe(3);
  });

  it('holds the same key once, with its latest work', () => {
    const { clock, queue } = setUp();
    const key = {};
    const done: string[] = [];
    queue.add(key, () => done.push('first'));
    queue.add(key, () => done.push('second'));
    expect(queue.size).toBe(1);
    clock.pass(0);
    expect(done).toEqual(['second']);
  });

  it('rests while paused and goes on where it was', () => {
    const { clock, queue } = setUp();
    let done = 0;
    queue.pause();
    queue.add({}, () => {
      done += 1;
    });
    clock.pass(5000);
    expect(done).toBe(0);
    queue.resume();
    clock.pass(0);
    expect(done).toBe(1);
  });

  it('survives work that throws, and reports it', () => {
    const { clock, queue, errors } = setUp();
    let done = 0;
    queue.add({}, () => {
      throw new Error('bad page');
    });
    queue.add({}, () => {
      done += 1;
    });
    clock.pass(10);
    expect(errors).toHaveLength(1);
    expect(done).toBe(1);
  });

  it('does nothing more once its life has ended', () => {
    const { clock, queue, life } = setUp();
    let done = 0;
    queue.add({}, () => {
      done += 1;
    });
    life.abort();
    queue.add({}, () => {
      done += 1;
    });
    clock.pass(1000);
    expect(done).toBe(0);
    expect(queue.size).toBe(0);
  });
});
