import type { IsoDate } from '../../text/iso-date.ts';
import type { Token } from '../../text/types.ts';
import type { LinkClass } from '../slots/link-class.ts';
import type { Slot, SlotReadings } from '../slots/types.ts';

/** Bits of a hash that are kept. One unseen phrase in a thousand meets a known one by chance. */
const MASK = 0xff_ff_ff;

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash;
}

function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 15), 0x85_eb_ca_6b) ^ right;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return hash ^ (hash >>> 16);
}

/** Marks that tell how a sentence is meant; the others are alike. */
const TELLING_MARKS = new Set(['?', '!', ':']);

/** What stands for a token that is neither a word nor part of a slot. */
function symbolOf(token: Token): string {
  switch (token.kind) {
    case 'number':
      return '#number';
    case 'emoji':
      return '#emoji';
    case 'break':
      return '#break';
    case 'link':
      return '#link';
    case 'tag':
      return '#tag';
    default:
      return TELLING_MARKS.has(token.text) ? token.text : '#mark';
  }
}

/** Name of every slot by its first token; `inside` for the rest of it. */
function slotNames(
  slots: SlotReadings,
  day: IsoDate,
  linkClassOf: (url: string) => LinkClass,
): Map<number, string> {
  const names = new Map<number, string>();
  const put = <T extends Slot>(list: readonly T[], nameOf: (slot: T) => string): void => {
    for (const slot of list) {
      names.set(slot.from, nameOf(slot));
      for (let at = slot.from + 1; at < slot.to; at += 1) names.set(at, '');
    }
  };
  put(slots.counts, () => '#count');
  put(slots.amounts, (slot) => `#amount/${slot.kind}`);
  put(slots.times, (slot) => `#time/${slot.kind}`);
  put(slots.dates, (slot) => {
    const side = slot.start === undefined ? 'open' : slot.start > day ? 'later' : 'before';
    return `#date/${slot.precision}/${side}/${slot.lead ?? ''}`;
  });
  put(slots.documents, (slot) => (slot.complete ? '#document' : '#document-part'));
  put(slots.phones, () => '#phone');
  put(slots.accounts, () => '#account');
  put(slots.provinces, () => '#province');
  put(slots.towns, () => '#town');
  put(slots.zones, () => '#zone');
  put(slots.namedSources, (slot) => `#named/${slot.kind}`);
  put(slots.links, (slot) => `#link/${linkClassOf(slot.url)}`);
  return names;
}

/** Hashes of the runs of one, two and three symbols. */
function addRuns(hashes: Set<number>, symbols: readonly number[], seed: number): void {
  for (let at = 0; at < symbols.length; at += 1) {
    let run = mix(seed, symbols[at] ?? 0);
    hashes.add(run & MASK);
    for (let more = 1; more <= 2 && at + more < symbols.length; more += 1) {
      run = mix(run, symbols[at + more] ?? 0);
      hashes.add(run & MASK);
    }
  }
}

/** Longest texts, in words, of the steps in which length is told. */
const LENGTHS = [8, 15, 30, 60, 120];

/**
 * The short phrases of a text as 24-bit hashes, each once: runs of one to three syllables, read once as written and
 * once without diacritics, with numbers, dates, amounts, places, names of agencies and links replaced by their kind.
 * So "từ 1/2/2027" and "từ 15/12" are the same phrase, and no name of a person or place is ever learned.
 */
export function phraseHashes(
  tokens: readonly Token[],
  slots: SlotReadings,
  day: IsoDate,
  links: readonly string[],
  linkClassOf: (url: string) => LinkClass,
): ReadonlySet<number> {
  const names = slotNames(slots, day, linkClassOf);
  const written: number[] = [];
  const bare: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const slot = names.get(at);
    if (slot === '') continue;
    if (slot !== undefined || token.kind !== 'word') {
      const symbol = hashOf(slot ?? symbolOf(token));
      written.push(symbol);
      bare.push(symbol);
      continue;
    }
    bare.push(hashOf(token.bare));
    if (!token.bareWindow) written.push(hashOf(token.key));
  }
  const hashes = new Set<number>();
  addRuns(hashes, written, 1);
  addRuns(hashes, bare, 2);
  for (const link of links) hashes.add(mix(3, hashOf(linkClassOf(link))) & MASK);
  const step = LENGTHS.findIndex((length) => bare.length < length);
  hashes.add(mix(4, step) & MASK);
  return hashes;
}
