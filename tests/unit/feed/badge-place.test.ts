import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, holds, type PlaceInput, placeBadges } from '../../../lib/feed/badge-place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const input: PlaceInput = {
  body: box(100, 100, 600, 160),
  lastLine: box(100, 140, 300, 160),
  limit: box(80, 0, 620, 800),
  full: { width: 170, height: 24 },
  compact: { width: 24, height: 24 },
  isBlank: () => true,
};

describe('placeBadges', () => {
  it('stands after the last line', () => {
    expect(placeBadges(input)).toEqual({ left: 308, top: 138, compact: false, corner: false });
  });

  it('stands under the text when the last line is full', () => {
    const place = placeBadges({ ...input, lastLine: box(100, 140, 560, 160) });
    expect(place).toEqual({ left: 430, top: 162, compact: false, corner: false });
  });

  it('gives up its label before it covers anything', () => {
    const place = placeBadges({
      ...input,
      lastLine: box(100, 140, 560, 160),
      isBlank: (tried) => tried.bottom <= 165,
    });
    expect(place).toEqual({ left: 568, top: 138, compact: true, corner: false });
  });

  it('stands at the end of a shorter line before it goes to the corner', () => {
    const place = placeBadges({
      ...input,
      lastLine: box(100, 140, 600, 160),
      earlierLines: [box(100, 100, 500, 120), box(100, 120, 540, 140)],
      isBlank: (tried) => tried.bottom <= 150,
    });
    expect(place).toEqual({ left: 548, top: 118, compact: true, corner: false });
  });

  it('goes to the upper corner, as icons, when there is no blank place at all', () => {
    const place = placeBadges({ ...input, isBlank: () => false });
    expect(place).toEqual({ left: 576, top: 79, compact: true, corner: true });
  });

  it('never leaves its limits where they have room for it', () => {
    const length = fc.integer({ min: 30, max: 900 });
    fc.assert(
      fc.property(
        length,
        length,
        fc.integer({ min: 0, max: 400 }),
        fc.boolean(),
        (width, height, left, blank) => {
          const limit = box(left, 20, left + width, 20 + height);
          const body = box(left, 40, left + width, 20 + height);
          const place = placeBadges({ ...input, body, limit, lastLine: undefined, isBlank: () => blank });
          const size = place.compact ? input.compact : input.full;
          expect(holds(limit, boxAt(place.left, place.top, size))).toBe(true);
        },
      ),
    );
  });
});
