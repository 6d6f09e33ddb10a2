/** Where to cut a text that is longer than the limit: at the last white space near it, never inside a pair. */
export function cutAt(original: string, limit: number): number {
  if (original.length <= limit) return original.length;
  for (let i = limit; i > limit - 64 && i > 0; i -= 1) if (original.charCodeAt(i) <= 32) return i;
  const unit = original.charCodeAt(limit - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? limit - 1 : limit;
}
