/** A rectangle on a picture, in its own pixels, whole numbers. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The smallest box that can be chosen, in pixels. */
export const SMALLEST = 16;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, Math.round(value)));

/** The box, moved and shrunk until it lies inside the picture. */
export function fitBox({ x, y, width, height }: Box, size: Size): Box {
  const wide = clamp(width, Math.min(SMALLEST, size.width), size.width);
  const high = clamp(height, Math.min(SMALLEST, size.height), size.height);
  return { width: wide, height: high, x: clamp(x, 0, size.width - wide), y: clamp(y, 0, size.height - high) };
}

/** The box between two corners, in any order. */
export function boxBetween(a: { x: number; y: number }, b: { x: number; y: number }, size: Size): Box {
  return fitBox(
    {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    },
    size,
  );
}

/** A box in the middle of the picture to begin with. */
export function firstBox({ width, height }: Size): Box {
  return fitBox({ x: width / 4, y: height / 4, width: width / 2, height: height / 2 }, { width, height });
}

/**
 * The box after a key: arrows move it, with Shift they change its size, with Alt by one pixel instead of a step.
 * Undefined for every other key.
 */
export function boxAfterKey(
  box: Box,
  { key, shiftKey, altKey }: { key: string; shiftKey: boolean; altKey: boolean },
  size: Size,
): Box | undefined {
  const step = altKey ? 1 : Math.max(4, Math.round(size.width / 50));
  const way: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, -step],
    ArrowDown: [0, step],
  };
  const move = way[key];
  if (!move) return undefined;
  const [dx, dy] = move;
  return fitBox(
    shiftKey
      ? { ...box, width: box.width + dx, height: box.height + dy }
      : { ...box, x: box.x + dx, y: box.y + dy },
    size,
  );
}

/** Blocks across the shorter side of what is blurred: too few for a face or a line of words to be guessed. */
const BLOCKS = 6;
const SMALLEST_BLOCK = 24;

/**
 * Blurs a box for good: each block of pixels becomes their mean, in few shades.
 * What was there cannot be computed back, as it can with a soft blur.
 *
 * @param pixels of the box, four bytes each; changed in place
 */
export function blurPixels(pixels: Uint8ClampedArray, { width, height }: Size): void {
  const block = Math.max(SMALLEST_BLOCK, Math.ceil(Math.min(width, height) / BLOCKS));
  for (let top = 0; top < height; top += block) {
    for (let left = 0; left < width; left += block) {
      const right = Math.min(left + block, width);
      const bottom = Math.min(top + block, height);
      const sum = [0, 0, 0];
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          for (let channel = 0; channel < 3; channel += 1) {
            sum[channel] = (sum[channel] ?? 0) + (pixels[(y * width + x) * 4 + channel] ?? 0);
          }
        }
      }
      const count = (right - left) * (bottom - top);
      // Sixteen shades a channel: the mean itself tells little.
      const mean = sum.map((value) => Math.round(value / count / 16) * 16);
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          const at = (y * width + x) * 4;
          pixels[at] = mean[0] ?? 0;
          pixels[at + 1] = mean[1] ?? 0;
          pixels[at + 2] = mean[2] ?? 0;
          pixels[at + 3] = 255;
        }
      }
    }
  }
}
