const DAY_MS = 86_400_000;

/**
 * The moment before which drafts are removed, or undefined when they are kept until the person deletes them.
 *
 * @param now milliseconds since 1970
 * @param days that a draft is kept after its last change; 0 for ever
 */
export function keptSince(now: number, days: number): string | undefined {
  return days > 0 && Number.isFinite(days) ? new Date(now - days * DAY_MS).toISOString() : undefined;
}
