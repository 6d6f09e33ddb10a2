import type { ScamPattern } from '../packs/patterns-types.ts';
import type { Hit, Reading } from './reading.ts';
import type { LinkClass } from './slots/link-class.ts';
import type { TextStance } from './stance.ts';

/** A pattern of fraud found in a text, with the signals that met it. */
export interface ScamFinding {
  readonly pattern: ScamPattern;
  readonly signals: readonly { readonly id: string; readonly hit: Hit }[];
}

const SAFE: ReadonlySet<LinkClass> = new Set(['official', 'press', 'factcheck', 'social']);

/** Signals that come from slots instead of phrases. */
function derivedSignals(reading: Reading, linkClassOf: (url: string) => LinkClass): Map<string, Hit> {
  const derived = new Map<string, Hit>();
  for (const link of reading.slots.links) {
    if (!SAFE.has(linkClassOf(link.url))) derived.set('channel/untrusted-link', { from: link.from, to: link.to, form: 'link' });
  }
  const [account] = reading.slots.accounts;
  if (account !== undefined) derived.set('channel/account-number', { from: account.from, to: account.to, form: 'account' });
  const phone = reading.slots.phones.find((slot) => slot.kind === 'mobile');
  if (phone !== undefined) derived.set('channel/phone', { from: phone.from, to: phone.to, form: 'phone' });
  reading.text.tokens.forEach((token, at) => {
    if (token.kind === 'tag' && token.text.startsWith('@') && !derived.has('channel/handle')) derived.set('channel/handle', { from: at, to: at + 1, form: 'handle' });
  });
  return derived;
}

const FIRST_PERSON = new Set(['mình', 'em', 'tôi', 't', 'tui', 'tao', 'con', 'họ', 'nó']);

/** "Mình chuyển 4 triệu" tells of one's own act and asks nobody. */
function isOwnAct(reading: Reading, hit: Hit): boolean {
  const before = reading.text.tokens[hit.from - 1];
  return before !== undefined && FIRST_PERSON.has(before.text) && before.text !== 'em';
}

/** Finds the first pattern that the text meets. */
export function findScam(
  reading: Reading,
  patterns: readonly ScamPattern[],
  stance: TextStance,
  linkClassOf: (url: string) => LinkClass,
): ScamFinding | undefined {
  const derived = derivedSignals(reading, linkClassOf);
  const signalHit = (id: string): Hit | undefined => {
    const known = derived.get(id);
    if (known !== undefined) return known;
    const size = reading.text.tokens.length;
    return reading.within(id, 0, size).find((hit) => !id.startsWith('ask/') || !isOwnAct(reading, hit));
  };
  const trusted = reading.has('trust/in-person') || reading.has('trust/no-ask');
  const recovery = patterns.find((pattern) => pattern.id === 'recovery-scam');
  if (stance.warns) return undefined;
  const candidates = stance.tellsOfFraud ? (recovery === undefined ? [] : [recovery]) : patterns;
  if (trusted && !derived.has('channel/untrusted-link')) return undefined;
  for (const pattern of candidates) {
    const signals: { id: string; hit: Hit }[] = [];
    const used = new Set<string>();
    let met = true;
    for (const need of pattern.needs) {
      let found = false;
      for (const id of need) {
        if (used.has(id)) continue;
        const hit = signalHit(id);
        if (hit === undefined) continue;
        if (signals.some((other) => other.hit.from === hit.from && other.hit.to === hit.to)) continue;
        used.add(id);
        signals.push({ id, hit });
        found = true;
        break;
      }
      if (!found) {
        met = false;
        break;
      }
    }
    if (met) return { pattern, signals };
  }
  return undefined;
}
