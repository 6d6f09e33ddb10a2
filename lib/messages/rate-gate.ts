export interface RateLimit {
  /** At most so many … */
  readonly most: number;
  /** … within so many milliseconds. */
  readonly withinMs: number;
}

/**
 * Says whether one more call may pass. It forgets with its worker, which is no harm: it only keeps a page whose
 * renderer was taken over from opening things in a row.
 *
 * @param now milliseconds, monotonic or not
 */
export function createRateGate({ most, withinMs }: RateLimit, now: () => number): () => boolean {
  let passed: number[] = [];
  return () => {
    const time = now();
    passed = passed.filter((at) => time - at < withinMs && time >= at);
    if (passed.length >= most) return false;
    passed.push(time);
    return true;
  };
}
