/**
 * 53-bit hash of a text (the published cyrb53 mixing). Not cryptographic, and needs not be: the salt stays on the
 * device with the result, and whoever reads the one reads the other.
 */
export function fingerprint(text: string, salt: number): number {
  let a = 0xdeadbeef ^ salt;
  let b = 0x41c6ce57 ^ salt;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** What stays of a post's text when it is re-rendered, re-wrapped or copied: fingerprints are taken of this. */
export function essenceOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim();
}
