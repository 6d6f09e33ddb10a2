import type { ScamPattern } from '../packs/patterns-types.ts';
import type { Pack } from '../packs/types.ts';
import { TAG } from '../text/traits.ts';
import { askShapes } from './ask-shapes.ts';
import type { FeatureSink } from './model/linear-model.ts';
import type { Hit, Reading } from './reading.ts';
import type { LinkClass } from './slots/link-class.ts';
import type { TextStance } from './stance.ts';
import { addVoice } from './voice.ts';

export interface Signal {
  readonly id: string;
  readonly hit: Hit;
}

/** A pattern of fraud found in a text, with the signals that met it. */
export interface ScamFinding {
  readonly pattern: ScamPattern;
  readonly signals: readonly Signal[];
}

const SAFE: ReadonlySet<LinkClass> = new Set(['official', 'press', 'factcheck', 'social']);

/** Addresses that nobody but a service's own shop or store gives. */
const STORES = [
  'play.google.com',
  'apps.apple.com',
  'shopee.vn',
  'lazada.vn',
  'tiki.vn',
  'youtube.com',
  'youtu.be',
];

function isSafe(url: string, linkClassOf: (url: string) => LinkClass): boolean {
  return (
    SAFE.has(linkClassOf(url)) ||
    STORES.some((store) => url.includes(`//${store}`) || url.includes(`.${store}`))
  );
}

const OWN_ACT = new Set([
  'mình',
  'tôi',
  't',
  'tui',
  'tao',
  'họ',
  'nó',
  'má',
  'bố',
  'đã',
  'vừa',
  'từng',
  'bị',
  'suýt',
]);

/** "Mình chuyển 4 triệu" tells of one's own act and asks nobody. */
function isOwnAct(reading: Reading, hit: Hit): boolean {
  const before = reading.text.tokens[hit.from - 1];
  return before !== undefined && OWN_ACT.has(before.text);
}

function isDenied(reading: Reading, hit: Hit): boolean {
  const before = reading.text.tokens[hit.from - 1]?.text;
  return before === 'không' || before === 'ko' || before === 'k' || before === 'chưa';
}

/** All signals of the text: phrases of the pack and shapes of slots. */
export function readSignals(
  reading: Reading,
  pack: Pack,
  linkClassOf: (url: string) => LinkClass,
): Map<string, Hit[]> {
  const signals = new Map<string, Hit[]>();
  const add = (id: string, hit: Hit): void => {
    const known = signals.get(id);
    if (known === undefined) signals.set(id, [hit]);
    else known.push(hit);
  };
  const size = reading.text.tokens.length;
  for (const { id, class: className } of pack.signals) {
    for (const hit of reading.within(id, 0, size)) {
      if (className === 'ask' && isOwnAct(reading, hit)) continue;
      // "Không gặp trực tiếp" is the opposite of an honest offer.
      if (id === 'trust/in-person' && isDenied(reading, hit)) add('pressure/secrecy', hit);
      else add(id, hit);
    }
  }
  for (const link of reading.slots.links) {
    if (!isSafe(link.url, linkClassOf))
      add('channel/untrusted-link', { from: link.from, to: link.to, form: 'link' });
    else add('trust/known-link', { from: link.from, to: link.to, form: 'link' });
  }
  for (const slot of reading.slots.accounts)
    add('channel/account-number', { from: slot.from, to: slot.to, form: 'account' });
  for (const slot of reading.slots.phones)
    if (slot.kind === 'mobile') add('channel/phone', { from: slot.from, to: slot.to, form: 'phone' });
  const { tokens, traits } = reading.text;
  traits.forEach((trait, at) => {
    if ((trait & TAG) !== 0 && tokens[at]?.text.startsWith('@') === true && at > 0)
      add('channel/handle', { from: at, to: at + 1, form: 'handle' });
  });
  for (const { id, hit } of askShapes(reading, signals.get('channel/untrusted-link') ?? [])) add(id, hit);
  return signals;
}

/** Gives what the model weighs about a possible scam. */
export function addScamFeatures(
  features: FeatureSink,
  reading: Reading,
  signals: ReadonlyMap<string, readonly Hit[]>,
  stance: TextStance,
): void {
  const set = (name: string, on: boolean): void => {
    if (on) features.set(name, 1);
  };
  const classes = new Map<string, number>();
  for (const [id, hits] of signals) {
    features.set(`s:${id}`, Math.min(2, hits.length) / 2 + 0.5);
    const className = id.slice(0, id.indexOf('/'));
    classes.set(className, (classes.get(className) ?? 0) + 1);
  }
  for (const [className, kinds] of classes) features.set(`kinds:${className}`, Math.min(3, kinds) / 3);
  const has = (id: string): boolean => signals.has(id);
  set('t:warns', stance.warns);
  set('t:tells', stance.tellsOfFraud);
  set(
    't:tells+recovery',
    stance.tellsOfFraud &&
      has('lure/recovery') &&
      (has('ask/contact') || has('ask/pay') || has('channel/untrusted-link')),
  );
  set('t:warns+tells', stance.warns && stance.tellsOfFraud);
  set('t:refutes', stance.refutes);
  set('t:rumour', reading.has('rumour/word'));
  set('t:own-shop', reading.has('own-shop'));
  set('t:reassures', reading.has('refute/reassure'));
  set(
    't:asks',
    stance.sentences.some((sentence) => sentence.asks),
  );
  set('t:fiction', stance.fiction);
  set('t:amount', reading.slots.amounts.length > 0);
  addVoice(features, reading);
}

/** Two signals of different classes, one of them an ask or an imitated sender: the least that a mark rests on. */
export function isCombination(signals: ReadonlyMap<string, readonly Hit[]>): boolean {
  const classes = new Set<string>();
  for (const id of signals.keys()) {
    const className = id.slice(0, id.indexOf('/'));
    if (className !== 'trust') classes.add(className);
  }
  return classes.size >= 2 && (classes.has('ask') || classes.has('impersonation'));
}

/**
 * The pattern that explains the signals best: one whose first need is met, which says who is imitated or what is held out.
 * A price, a deposit and a number to call are an advert's, too.
 */
export function explainScam(
  patterns: readonly ScamPattern[],
  signals: ReadonlyMap<string, readonly Hit[]>,
): ScamFinding | undefined {
  let best: { finding: ScamFinding; share: number } | undefined;
  for (const pattern of patterns) {
    const found: Signal[] = [];
    let met = 0;
    for (const need of pattern.needs) {
      if (need !== pattern.needs[0] && met === 0) break;
      const id = need.find((one) => signals.has(one) && !found.some((other) => other.id === one));
      const hit = id === undefined ? undefined : signals.get(id)?.[0];
      if (id === undefined || hit === undefined) continue;
      met += 1;
      found.push({ id, hit });
    }
    const share = met / pattern.needs.length;
    if (found.length >= 2 && (best === undefined || share > best.share))
      best = { finding: { pattern, signals: found }, share };
  }
  return best?.finding;
}
