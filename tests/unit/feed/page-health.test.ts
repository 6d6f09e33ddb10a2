import { describe, expect, it } from 'vitest';
import { createPageHealth } from '../../../lib/feed/page-health.ts';
import type { NotReadableReason, ReadResult } from '../../../lib/sites/contract.ts';

/** Stands for an element: only its identity counts here. */
const element = (): Element => Object.create(null);
const failed = (reason: NotReadableReason): ReadResult => ({ ok: false, reason });
const read = (keyFrom: 'site' | 'text'): ReadResult => ({
  ok: true,
  unit: { kind: 'post', key: 'k', keyFrom, text: 'x', links: [], truncated: false, body: element() },
});

describe('createPageHealth', () => {
  it('waits for the first unit, but not for ever', () => {
    const health = createPageHealth();
    health.reset(0);
    expect(health.state(1000, 0)).toEqual({ health: 'waiting' });
    expect(health.state(20_000, 0)).toEqual({ health: 'unreadable', reason: 'no-units' });
    expect(health.state(20_000, 3)).toEqual({ health: 'waiting' });
  });

  it('says that posts give no text', () => {
    const health = createPageHealth();
    for (let i = 0; i < 5; i += 1) health.note(element(), failed('no-text'));
    expect(health.state(0, 5)).toEqual({ health: 'unreadable', reason: 'no-text' });
    for (let i = 0; i < 5; i += 1) health.note(element(), read('site'));
    expect(health.state(0, 10)).toEqual({ health: 'degraded', reason: 'no-text' });
    for (let i = 0; i < 5; i += 1) health.note(element(), read('site'));
    expect(health.state(0, 15)).toEqual({ health: 'ok' });
    expect(health.unitsRead).toBe(10);
  });

  it('says that identities are missing', () => {
    const health = createPageHealth();
    for (let i = 0; i < 6; i += 1) health.note(element(), read('text'));
    expect(health.state(0, 6)).toEqual({ health: 'degraded', reason: 'fallback-keys' });
  });

  it('counts each element once, by its latest outcome', () => {
    const health = createPageHealth();
    const one = element();
    health.note(one, failed('loading'));
    health.note(one, failed('no-text'));
    health.note(one, read('site'));
    health.note(one, read('site'));
    expect(health.unitsRead).toBe(1);
    expect(health.state(0, 1)).toEqual({ health: 'ok' });
  });
});
