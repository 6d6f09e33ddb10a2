import { describe, expect, it } from 'vitest';
import { createDismissals } from '../../../lib/feed/dismissals.ts';

describe('createDismissals', () => {
  it('hides at once, over wrapping and case, and tells the worker', () => {
    const told: string[] = [];
    const dismissals = createDismissals((text) => told.push(text));
    expect(dismissals.has('Bài này')).toBe(false);
    dismissals.add('Bài\nnày');
    expect(dismissals.has('bài  này')).toBe(true);
    expect(dismissals.has('bài kia')).toBe(false);
    expect(told).toEqual(['Bài\nnày']);
  });
});
