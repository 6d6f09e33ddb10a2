/** Weights of phrases by hash, packed as text: 4 characters of base 64 for the hash, 2 for the weight. */
export interface PackedWeights {
  /** Weight of one step; a packed weight lies between −2048 and 2047 steps. */
  readonly step: number;
  readonly packed: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function digits(value: number, count: number): string {
  let text = '';
  for (let at = count - 1; at >= 0; at -= 1) text += ALPHABET.charAt((value >>> (at * 6)) & 63);
  return text;
}

/** The counterpart of `unpackWeights`, for the training. */
export function packWeights(weights: ReadonlyMap<number, number>): PackedWeights {
  let largest = 0;
  for (const weight of weights.values()) largest = Math.max(largest, Math.abs(weight));
  const step = Number((largest / 2047).toPrecision(6)) || 1;
  const packed = [...weights]
    .sort(([a], [b]) => a - b)
    .map(
      ([hash, weight]) =>
        digits(hash, 4) + digits(Math.max(-2048, Math.min(2047, Math.round(weight / step))) + 2048, 2),
    )
    .join('');
  return { step, packed };
}

/** Weight by hash. */
export function unpackWeights({ step, packed }: PackedWeights): ReadonlyMap<number, number> {
  const digitOf = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at += 1) digitOf[ALPHABET.charCodeAt(at)] = at;
  const weights = new Map<number, number>();
  for (let at = 0; at + 6 <= packed.length; at += 6) {
    let bits = 0;
    for (let k = 0; k < 4; k += 1) bits = (bits << 6) | (digitOf[packed.charCodeAt(at + k)] ?? 0);
    const weight =
      ((digitOf[packed.charCodeAt(at + 4)] ?? 0) << 6) | (digitOf[packed.charCodeAt(at + 5)] ?? 0);
    weights.set(bits & 0xff_ff_ff, (weight - 2048) * step);
  }
  return weights;
}

/** Share of the phrases in the decision: their sum is scaled so that a long text does not outweigh its evidence. */
const PHRASE_SHARE = 3;

/** Sum of the weights of a text's phrases, scaled by how many phrases it has. */
export function weighPhrases(weights: ReadonlyMap<number, number>, hashes: ReadonlySet<number>): number {
  let sum = 0;
  for (const hash of hashes) sum += weights.get(hash) ?? 0;
  return sum * phraseScale(hashes.size);
}

/** What one phrase of a text with `count` phrases counts. */
export function phraseScale(count: number): number {
  return count === 0 ? 0 : PHRASE_SHARE / Math.sqrt(count);
}
