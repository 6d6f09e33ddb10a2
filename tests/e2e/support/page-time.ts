import type { Page } from 'playwright-core';

/** Length of a frame on an idle machine, in milliseconds. */
const FRAME_MS = 1000 / 60;

/** Lets the page go on for this long in its own time: it is counted in frames, which a busy machine makes longer. */
export async function pageTime(page: Page, ms: number): Promise<void> {
  await page.evaluate(
    (count) =>
      new Promise<void>((resolve) => {
        let left = count;
        const frame = (): void => {
          left -= 1;
          if (left <= 0) resolve();
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    Math.ceil(ms / FRAME_MS),
  );
}

/**
 * Looks until `look` finds what is wanted, or so many milliseconds of the page's own time are over; then it has looked
 * at least once more. For bounds that the product promises: "the mark is gone within 200 ms".
 *
 * @returns what the last look gave
 */
export async function within<T>(
  page: Page,
  ms: number,
  look: () => Promise<T>,
  wanted: (seen: T) => boolean,
): Promise<T> {
  let over = false;
  const bound = pageTime(page, ms).then(
    () => {
      over = true;
    },
    () => {
      over = true;
    },
  );
  for (;;) {
    const last = over;
    const seen = await look();
    if (wanted(seen)) return seen;
    if (last) {
      await bound;
      return seen;
    }
  }
}
