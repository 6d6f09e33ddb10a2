import { describe, expect, it } from 'vitest';
import { leaveSelection, takeSelection } from '../../../lib/messages/panel-selection.ts';
import { SELECTION_KEY } from '../../../lib/messages/types.ts';

function area(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
    set: async (added: Record<string, unknown>) => void Object.assign(items, added),
    remove: async (key: string) => void delete items[key],
  };
}

const refusing = {
  get: () => Promise.reject(new Error('gone')),
  set: () => Promise.reject(new Error('gone')),
  remove: () => Promise.reject(new Error('gone')),
};

describe('words chosen on a page', () => {
  it('are taken once', async () => {
    const session = area();
    expect(await leaveSelection(session, '  34 tỉnh còn 16 \n', 3)).toBe(true);
    expect(await takeSelection(session, 3)).toEqual({ text: '34 tỉnh còn 16', cut: false, windowId: 3 });
    expect(session.items).toEqual({});
    expect(await takeSelection(session, 3)).toBeUndefined();
  });

  it('wait for the panel of their own window', async () => {
    const session = area();
    await leaveSelection(session, 'abc', 3);
    expect(await takeSelection(session, 4)).toBeUndefined();
    expect(await takeSelection(session, 3)).toMatchObject({ text: 'abc' });
    await leaveSelection(session, 'abc', undefined);
    expect(await takeSelection(session, 4)).toMatchObject({ text: 'abc' });
  });

  it('are cut when there are very many', async () => {
    const session = area();
    await leaveSelection(session, 'a'.repeat(50_000), 3);
    const taken = await takeSelection(session, 3);
    expect(taken?.text.length).toBe(20_000);
    expect(taken?.cut).toBe(true);
  });

  it('are none when nothing was chosen or storage refuses', async () => {
    const session = area();
    expect(await leaveSelection(session, ' \n ', 3)).toBe(false);
    expect(await leaveSelection(session, undefined, 3)).toBe(false);
    expect(session.items).toEqual({});
    expect(await leaveSelection(refusing, 'abc', 3)).toBe(false);
    expect(await takeSelection(refusing, 3)).toBeUndefined();
  });

  it('are not taken from what does not look like them', async () => {
    for (const stored of [
      7,
      'abc',
      { text: '' },
      { text: 'a', cut: 'no' },
      { text: 'a'.repeat(20_001), cut: true },
    ]) {
      expect(await takeSelection(area({ [SELECTION_KEY]: stored }), 3)).toBeUndefined();
    }
  });
});
