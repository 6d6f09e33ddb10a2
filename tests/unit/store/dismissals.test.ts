import { describe, expect, it } from 'vitest';
import { createDismissals, DISMISSALS_KEY, type DismissalArea } from '../../../lib/store/dismissals.ts';

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

describe('createDismissals', () => {
  it('remembers a post over wrapping and case, and no other', async () => {
    const area = memory();
    await createDismissals(area, () => DAY).add('Phú Yên\nnhập với Khánh Hòa');
    const isHidden = await createDismissals(area, () => DAY * 5).hidden();
    expect(isHidden('phú yên nhập  với Khánh Hòa')).toBe(true);
    expect(isHidden('Phú Yên nhập với Đắk Lắk')).toBe(false);
  });

  it('hides nothing where storage refuses, and throws nothing', async () => {
    const broken: DismissalArea = {
      get: () => Promise.reject(new Error('no storage')),
      set: () => Promise.reject(new Error('no storage')),
    };
    const dismissals = createDismissals(broken, () => DAY);
    await dismissals.add('bài này');
    expect((await dismissals.hidden())('bài này')).toBe(false);
  });

  it('keeps what two pages hide at the same time', async () => {
    const area = memory();
    const dismissals = createDismissals(area, () => DAY);
    await Promise.all([dismissals.add('một'), dismissals.add('hai'), dismissals.add('một')]);
    const isHidden = await dismissals.hidden();
    expect([isHidden('một'), isHidden('hai')]).toEqual([true, true]);
    expect(area.items[DISMISSALS_KEY]).toMatchObject({ kept: [expect.anything(), expect.anything()] });
  });

  it('keeps numbers only, no words', async () => {
    const area = memory();
    await createDismissals(area, () => DAY).add('Một bài rất riêng tư');
    expect(JSON.stringify(area.items)).toMatch(/^[\w"{}:[\],]+$/);
    expect(JSON.stringify(area.items)).not.toContain('riêng');
  });

  it('forgets after ninety days', async () => {
    const area = memory();
    await createDismissals(area, () => DAY).add('bài cũ');
    expect((await createDismissals(area, () => DAY * 90).hidden())('bài cũ')).toBe(true);
    expect((await createDismissals(area, () => DAY * 100).hidden())('bài cũ')).toBe(false);
  });

  it('starts anew where storage holds something else', async () => {
    const area = memory();
    area.items[DISMISSALS_KEY] = { salt: 'x', kept: [['a', 'b'], 3] };
    const dismissals = createDismissals(area, () => DAY);
    await dismissals.add('bài');
    expect((await dismissals.hidden())('bài')).toBe(true);
  });
});
