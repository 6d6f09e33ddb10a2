import { describe, expect, it } from 'vitest';
import { createDismissals, DISMISSALS_KEY, type DismissalArea } from '../../../lib/feed/dismissals.ts';

const DAY = 86_400_000;

function memory(): DismissalArea & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key) => structuredClone({ [key]: items[key] }),
    set: async (added) => {
      Object.assign(items, structuredClone(added));
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('createDismissals', () => {
  it('remembers a post over wrapping and case, and no other', async () => {
    const area = memory();
    createDismissals(area, () => DAY).add('Phú Yên\nnhập với Khánh Hòa');
    await settle();
    const later = createDismissals(area, () => DAY * 5);
    await settle();
    expect(later.has('phú yên nhập  với Khánh Hòa')).toBe(true);
    expect(later.has('Phú Yên nhập với Đắk Lắk')).toBe(false);
  });

  it('hides at once, before storage has answered or when it refuses', async () => {
    const broken: DismissalArea = {
      get: () => Promise.reject(new Error('no storage')),
      set: () => Promise.reject(new Error('no storage')),
    };
    const dismissals = createDismissals(broken, () => DAY);
    dismissals.add('bài này');
    expect(dismissals.has('bài này')).toBe(true);
    await settle();
    expect(dismissals.has('bài này')).toBe(true);
  });

  it('keeps numbers only, no words', async () => {
    const area = memory();
    createDismissals(area, () => DAY).add('Một bài rất riêng tư');
    await settle();
    expect(JSON.stringify(area.items)).toMatch(/^[\w"{}:[\],]+$/);
    expect(JSON.stringify(area.items)).not.toContain('riêng');
  });

  it('forgets after ninety days', async () => {
    const area = memory();
    createDismissals(area, () => DAY).add('bài cũ');
    await settle();
    const later = createDismissals(area, () => DAY * 100);
    await settle();
    expect(later.has('bài cũ')).toBe(false);
  });

  it('starts anew where storage holds something else', async () => {
    const area = memory();
    area.items[DISMISSALS_KEY] = { salt: 'x', kept: [['a', 'b'], 3] };
    const dismissals = createDismissals(area, () => DAY);
    await settle();
    dismissals.add('bài');
    expect(dismissals.has('bài')).toBe(true);
  });
});
