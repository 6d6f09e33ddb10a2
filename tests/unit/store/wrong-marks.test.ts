import { describe, expect, it } from 'vitest';
import {
  exportWrongMarks,
  keepWrongMark,
  WRONG_MARKS_KEY,
  type WrongMarkArea,
} from '../../../lib/store/wrong-marks.ts';

function memory(items: Record<string, unknown> = {}): WrongMarkArea & { items: Record<string, unknown> } {
  return {
    items,
    get: async (key) => structuredClone({ [key]: items[key] }),
    set: async (added) => {
      Object.assign(items, structuredClone(added));
    },
  };
}

const TEXT = 'Phú Yên đã sáp nhập với Khánh Hòa';
const note = { text: TEXT, rules: ['differs/merger', 'differs/merger'], on: '2026-11-22', withText: false };

describe('keepWrongMark', () => {
  it('keeps a fingerprint, the rules and the day, and no word of the post', async () => {
    const area = memory();
    expect(await keepWrongMark(area, note)).toBe(true);
    const stored = JSON.stringify(area.items);
    for (const word of TEXT.split(' ')) expect(stored).not.toContain(word);
    expect(JSON.parse(await exportWrongMarks(area))).toEqual({
      format: 'kiem-tin/wrong-marks',
      version: 1,
      notes: [{ print: expect.any(Number), rules: ['differs/merger'], on: '2026-11-22' }],
    });
  });

  it('keeps the text when the person chose so', async () => {
    const area = memory();
    await keepWrongMark(area, { ...note, withText: true });
    expect(await exportWrongMarks(area)).toContain(TEXT);
  });

  it('replaces an earlier note about the same post, and gives other people another fingerprint', async () => {
    const area = memory();
    await keepWrongMark(area, note);
    await keepWrongMark(area, { ...note, text: `  ${TEXT.toUpperCase()}\n`, on: '2026-11-23' });
    const { notes } = JSON.parse(await exportWrongMarks(area));
    expect(notes).toHaveLength(1);
    expect(notes[0].on).toBe('2026-11-23');
    const other = memory();
    await keepWrongMark(other, note);
    expect(JSON.parse(await exportWrongMarks(other)).notes[0].print).not.toBe(notes[0].print);
  });

  it('does not export the salt', async () => {
    const area = memory();
    await keepWrongMark(area, note);
    const { salt } = Object(area.items[WRONG_MARKS_KEY]);
    expect(Number.isSafeInteger(salt)).toBe(true);
    expect(await exportWrongMarks(area)).not.toContain(`"salt"`);
  });

  it('passes over damaged notes, keeps at most 500, and says when storage refuses', async () => {
    const good = { print: 1, rules: ['a'], on: '2026-01-01' };
    const many = Array.from({ length: 700 }, (_, print) => ({ ...good, print }));
    const area = memory({
      [WRONG_MARKS_KEY]: { salt: 7, notes: [null, { print: 'x' }, { on: 'today' }, ...many] },
    });
    await keepWrongMark(area, note);
    expect(JSON.parse(await exportWrongMarks(area)).notes).toHaveLength(500);
    const refusing: WrongMarkArea = { get: async () => ({}), set: () => Promise.reject(new Error('full')) };
    expect(await keepWrongMark(refusing, note)).toBe(false);
  });
});
