import { describe, expect, it } from 'vitest';
import { askEvery, createPauseRhythm, PAUSE_KEY, type RhythmArea } from '../../../lib/feed/pause-rhythm.ts';

function memory(stored?: unknown): RhythmArea & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = stored === undefined ? {} : { [PAUSE_KEY]: stored };
  return {
    items,
    get: async (key) => structuredClone({ [key]: items[key] }),
    set: async (added) => {
      Object.assign(items, structuredClone(added));
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** How many of the next opportunities ask, when each question is dismissed. */
async function askedOf(count: number, area: RhythmArea): Promise<number> {
  const rhythm = createPauseRhythm(area);
  await settle();
  let asked = 0;
  for (let i = 0; i < count; i += 1) {
    if (!rhythm.mayAsk()) continue;
    asked += 1;
    rhythm.dismissed();
  }
  return asked;
}

describe('createPauseRhythm', () => {
  it('asks at each opportunity as long as it is answered', async () => {
    const rhythm = createPauseRhythm(memory());
    await settle();
    for (let i = 0; i < 20; i += 1) {
      expect(rhythm.mayAsk()).toBe(true);
      rhythm.answered();
    }
  });

  it('thins out when dismissed, and never stops for good', async () => {
    expect([0, 2, 3, 6, 9, 12, 500].map(askEvery)).toEqual([1, 1, 2, 4, 8, 16, 16]);
    expect(await askedOf(100, memory())).toBeLessThan(20);
    const area = memory({ dismissed: 900, passed: 0 });
    expect(await askedOf(32, area)).toBe(2);
  });

  it('comes back to every opportunity with one answer', async () => {
    const area = memory({ dismissed: 40, passed: 15 });
    const rhythm = createPauseRhythm(area);
    await settle();
    expect(rhythm.mayAsk()).toBe(true);
    rhythm.answered();
    expect(rhythm.mayAsk()).toBe(true);
  });

  it('keeps two counts and nothing else', async () => {
    const area = memory();
    await askedOf(10, area);
    expect(Object.keys(area.items)).toEqual([PAUSE_KEY]);
    expect(Object.keys(Object(area.items[PAUSE_KEY])).sort()).toEqual(['dismissed', 'passed']);
  });

  it('works with a storage that refuses or holds rubbish', async () => {
    const broken: RhythmArea = {
      get: () => Promise.reject(new Error('gone')),
      set: () => Promise.reject(new Error('full')),
    };
    expect(await askedOf(1, broken)).toBe(1);
    for (const rubbish of ['x', null, { dismissed: -1, passed: 0 }, { dismissed: 'many' }, []]) {
      expect(await askedOf(1, memory(rubbish))).toBe(1);
    }
  });
});
