import { Scratch } from './scratch.ts';
import { ACCENTED, ENDS, PROOF, SYLLABLE, WORD } from './traits.ts';

const SPAN = 10;
const HALF = 5;
const DENSITY = 0.2;
/** A window to one side only, and a sentence, need this many syllables. */
const ONE_SIDED = 7;
const SHORTEST = 4;

const results = new Scratch();
const accentSums = new Scratch();
const proofSums = new Scratch();
const places = new Scratch();
const sentenceStarts = new Scratch();
const sentenceEnds = new Scratch();

/**
 * Which unaccented words stand in a stretch written without diacritics: 1 for those, 0 for every other token, good until
 * the next call.
 *
 * In well-formed text 86 % of syllables carry a diacritic, and texts are nearly always wholly with or wholly
 * without, so a density below 0.2 over about ten syllables decides. Three windows are tried (before, around,
 * after), so that the first words behind an accented header count too, and the sentence itself. Fewer than ten
 * syllables prove it only with one that is not written without diacritics ("sap", "tien", "khong"): "anh em con
 * nha" alone is ordinary text.
 *
 * @param traits traits of the tokens
 */
export function markBareWindows(traits: readonly number[]): Int32Array {
  const count = traits.length;
  const result = results.of(count).fill(0, 0, count);
  // Prefix sums over syllables only; `place` is a token's position among them.
  const accents = accentSums.of(count + 1);
  const proofs = proofSums.of(count + 1);
  const place = places.of(count);
  const sentenceStart = sentenceStarts.of(count);
  const sentenceEnd = sentenceEnds.of(count);
  accents[0] = 0;
  proofs[0] = 0;
  let total = 0;
  let opened = 0;
  for (let i = 0; i < count; i += 1) {
    const bit = traits[i] ?? 0;
    place[i] = total;
    if ((bit & SYLLABLE) !== 0) {
      accents[total + 1] = (accents[total] ?? 0) + ((bit & ACCENTED) !== 0 ? 1 : 0);
      proofs[total + 1] = (proofs[total] ?? 0) + ((bit & PROOF) !== 0 ? 1 : 0);
      total += 1;
    }
    if ((bit & ENDS) !== 0) opened = total;
    sentenceStart[i] = opened;
  }
  if (accents[total] === total) return result;
  let closed = total;
  for (let i = count - 1; i >= 0; i -= 1) {
    if (((traits[i] ?? 0) & ENDS) !== 0) closed = place[i] ?? 0;
    sentenceEnd[i] = closed;
  }

  const bareBetween = (from: number, to: number, needed: number): boolean =>
    to > from &&
    (accents[to] ?? 0) - (accents[from] ?? 0) < DENSITY * (to - from) &&
    (to - from >= SPAN || (proofs[to] ?? 0) - (proofs[from] ?? 0) >= needed);

  for (let i = 0; i < count; i += 1) {
    if (((traits[i] ?? 0) & (WORD | ACCENTED)) !== WORD) continue;
    const at = place[i] ?? 0;
    const low = Math.max(0, at - HALF);
    const from = sentenceStart[i] ?? 0;
    const to = sentenceEnd[i] ?? 0;
    const isBare =
      bareBetween(low, Math.min(total, low + SPAN), 1) ||
      (total - at >= ONE_SIDED && bareBetween(at, Math.min(total, at + SPAN), 1)) ||
      (at + 1 >= ONE_SIDED && bareBetween(Math.max(0, at + 1 - SPAN), Math.min(total, at + 1), 1)) ||
      (to - from >= SHORTEST && bareBetween(from, to, 2));
    if (isBare) result[i] = 1;
  }
  return result;
}
