import { describe, expect, it } from 'vitest';
import { endure, type Held } from '../../scripts/endurance/endure.ts';
import { verdictOf } from '../../scripts/endurance/verdict.ts';

/* A short form of `npm run endurance`: what a page and the worker hold stays flat while units pass by without an end. */

const FLAT: Held = {
  units: 0,
  assessed: 100_000,
  badges: 3,
  missing: 0,
  wrong: 0,
  heapKb: 2000,
  workerKb: 7000,
  nodes: 1500,
  listeners: 55,
  mutationObservers: 30,
  intersectionObservers: 1,
  resizeObservers: 0,
  abortSignals: 2,
  highlights: 0,
};
const run = (grow: (look: number) => Partial<Held>): readonly Held[] =>
  Array.from({ length: 12 }, (_, look) => ({ ...FLAT, units: (look + 1) * 1000, ...grow(look) }));

describe('endurance', () => {
  it('1,500 units of a chat: nothing grows, and the marks are right', async () => {
    const held = await endure({ site: 'zalo', units: 1500, looks: 6, everyMs: 30 });
    expect(verdictOf(held).faults, JSON.stringify(held)).toEqual([]);
  });

  it.each<[string, (look: number) => Partial<Held>]>([
    ['heapKb', (look) => ({ heapKb: 2000 + look * 400 })],
    ['workerKb', (look) => ({ workerKb: 7000 + look * 400 })],
    ['nodes', (look) => ({ nodes: 1500 + look * 8000 })],
    ['listeners', (look) => ({ listeners: 55 + look * 20 })],
    ['mutationObservers', (look) => ({ mutationObservers: 30 + look * 20 })],
    ['badges', (look) => ({ missing: look === 5 ? 1 : 0 })],
    ['badge', () => ({ badges: 0 })],
    ['assessed', () => ({ assessed: 10 })],
    ['highlight', () => ({ highlights: 1 })],
  ])('would notice (%s)', (name, grow) => {
    expect(verdictOf(run(() => ({}))).faults).toEqual([]);
    expect(verdictOf(run(grow)).faults.join()).toContain(name);
  });
});
