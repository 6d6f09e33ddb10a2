/**
 * A short key for a text that the page gives no id for: a 53-bit hash (cyrb53, public domain, by bryc), in base 36,
 * over the text in NFC with white space folded, so that re-rendering does not change it. The writer's name is left
 * out on purpose: two people who post the same words make the same key, and no key says who wrote.
 */
export function textKey(...parts: readonly string[]): string {
  const text = parts.join('\u0000').normalize('NFC').replace(/\s+/g, ' ').trim();
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}
