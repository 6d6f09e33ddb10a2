import { describe, expect, it } from 'vitest';
import { createSlots } from '../../../lib/assess/slots/create-slots.ts';
import type { Slot } from '../../../lib/assess/slots/types.ts';
import { corePack } from '../../../lib/packs/core/index.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { cpuNow } from '../../support/cpu-now.ts';
import { read } from './read.ts';

const readSlots = createSlots(corePack);

describe('all slots together', () => {
  const text =
    'Theo Nghị quyết 202/2025/QH15 ngày 12/6/2025, từ 1/7/2025 cả nước còn 34 tỉnh thành; phí 150.000 đồng, nộp trước 17h ' +
    'vào stk 190377451208 hoặc gọi 0951 234 068. Phú Yên nhập vào Đắk Lắk: https://daklak.gov.vn/a';

  it('keeps the readings apart: no number belongs to two of them', () => {
    const { namedSources: _named, ...lists } = read(text);
    const owners = new Map<number, string>();
    for (const [name, slots] of Object.entries(lists)) {
      for (const slot of slots as readonly Slot[]) {
        for (let i = slot.from; i < slot.to; i += 1) {
          expect(owners.get(i), `${name} and ${owners.get(i)} at ${i}`).toBeUndefined();
          owners.set(i, name);
        }
      }
    }
    expect(new Set(owners.values()).size).toBe(9);
  });

  it('gives every list in the order of the text, with spans that fit their tokens', () => {
    const tokens = tokenize(text).tokens;
    for (const slots of Object.values(read(text)) as (readonly Slot[])[]) {
      let last = 0;
      for (const slot of slots) {
        expect(slot.from).toBeGreaterThanOrEqual(last);
        expect(slot.span.start).toBe(tokens[slot.from]?.span.start);
        expect(slot.span.end).toBe(tokens[slot.to - 1]?.span.end);
        last = slot.from;
      }
    }
  });

  it('reads the same from the same', () => {
    expect(read(text)).toEqual(read(text));
  });

  it.each([
    '',
    ' ',
    '...',
    '😀😀',
    '1',
    '/',
    '2/',
    'số',
    'ngày',
    'tỉnh',
    'TP.',
    '0',
    '+84',
    '34 →',
    'từ',
    '%',
  ])('bears %j', (scrap) => {
    expect(() => read(scrap)).not.toThrow();
  });

  it('grows with the length of a text, not with its square', () => {
    const parts = [
      '34 tỉnh ',
      '1/7 ',
      'Nghị quyết 60 ',
      '0951 234 ',
      'Hà Nội ',
      '2 triệu ',
      'ba nghìn ',
      'thứ hai ',
    ];
    for (const part of parts) {
      const cost = (times: number): number => {
        const tokenized = tokenize(part.repeat(times));
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 5; run += 1) {
          const start = cpuNow();
          readSlots(tokenized, { readOn: '2026-11-21' });
          best = Math.min(best, cpuNow() - start);
        }
        return best;
      };
      cost(200);
      // Eight times the text: 8 when linear, 64 when quadratic.
      expect(cost(1600) / Math.max(cost(200), 0.05), part).toBeLessThan(30);
    }
  });
});
