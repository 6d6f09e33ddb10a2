import type { ClaimCandidate } from './claim-candidates.ts';
import { addFineClasses } from './fine-classes.ts';
import type { FeatureSink, Features } from './model/linear-model.ts';
import type { Reading, Sentence } from './reading.ts';
import type { TextStance } from './stance.ts';
import { addVoice } from './voice.ts';

const PUBLIC = new Set('ai mọi toàn công dân bà con hộ nhà cả nước'.split(' '));

const ADDRESSED = new Set('anh chị bạn quý khách bác cô chú em con'.split(' '));

/** In bait the claim is public ("ai đóng từ 5 năm trở lên được…"), not about the reader's own account. */
function addBait(
  features: FeatureSink,
  reading: Reading,
  { sentence, evidence }: { readonly sentence: Sentence; readonly evidence: Features },
): void {
  const words = { open: 0, addressed: 0 };
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const text = reading.text.tokens[at]?.text ?? '';
    if (PUBLIC.has(text)) words.open += 1;
    if (ADDRESSED.has(text)) words.addressed += 1;
  }
  if (words.open > 0) features.set('b:open', 1);
  if (words.addressed > 0) features.set('b:addressed', 1);
  for (const name of [
    'e:everywhere',
    'e:duty',
    'e:incident',
    'e:deadline',
    'e:amount',
    'e:date-written',
    'e:place',
    'topic:events',
    'topic:emergency',
    'topic:restructuring',
  ]) {
    if (evidence.has(name)) features.set(`b:${name}`, 1);
  }
}

/** Gives what the model weighs about the best candidate of a text. */
export function addClaimFeatures(
  features: FeatureSink,
  reading: Reading,
  candidates: readonly ClaimCandidate[],
  text: TextStance,
  known: { readonly scam: boolean; readonly settled: boolean },
): void {
  const [best] = candidates;
  const evidence: Features = best?.evidence ?? new Map();
  for (const [name, value] of evidence) features.set(name, value);
  const set = (name: string, on: boolean): void => {
    if (on) features.set(name, 1);
  };
  features.set('t:rank', Math.max(0, Math.min(8, best?.rank ?? 0)) / 8);
  features.set('t:second', Math.max(0, Math.min(6, candidates[1]?.rank ?? 0)) / 6);
  const asking = text.sentences.filter((sentence) => sentence.asks).length;
  features.set('t:asking', text.sentences.length === 0 ? 0 : asking / text.sentences.length);
  set(
    't:tells-first',
    text.sentences.some((sentence) => sentence.tellsFirst),
  );
  set(
    't:wishes',
    text.sentences.some((sentence) => sentence.wishes),
  );
  set(
    't:judges',
    text.sentences.some((sentence) => sentence.judges),
  );
  set('t:context', best !== undefined && reading.has(`ctx/${best.pattern.topic}`));
  set('t:presses', text.presses);
  set('t:hides', text.hidesOrigin);
  set('t:hearsay', reading.has('hearsay'));
  set('t:refutes', text.refutes);
  set('t:rumour', reading.has('rumour/word'));
  set('t:reassures', reading.has('refute/reassure'));
  set('t:verifies', reading.has('refute/verify'));
  const denies =
    reading.has('refute/reassure') || reading.has('refute/correct') || reading.has('refute/deny');
  set('t:rumour+denial', reading.has('rumour/word') && denies);
  set('t:verifies+denial', reading.has('refute/verify') && denies);
  set(
    'e:reassures',
    best !== undefined &&
      reading.first('refute/reassure', best.sentence.from, best.sentence.to) !== undefined,
  );
  set('t:corrects', reading.has('refute/correct'));
  set('t:insists', reading.has('refute/undone'));
  set('t:warns', text.warns);
  set('t:tells', text.tellsOfFraud);
  set('t:open-question', text.asksOpenly);
  set('t:fiction', text.fiction);
  set('t:joke-home', reading.has('joke/home'));
  set('t:joke-mark', reading.has('joke/mark'));
  set('t:joke-laugh', reading.has('joke/laugh'));
  set('t:help', reading.has('help/soft'));
  set('t:feels', reading.has('feel'));
  set('t:criticises', reading.has('critic'));
  set('t:offers', reading.has('trust/in-person') || reading.has('lure/cheap'));
  set('t:own-shop', reading.has('own-shop'));
  set('t:jokes', text.jokes);
  set('t:scam', known.scam);
  set('t:settled', known.settled);
  if (known.scam && best !== undefined) addBait(features, reading, { sentence: best.sentence, evidence });
  set('t:trust', reading.has('trust/no-ask'));
  set('t:named', reading.slots.namedSources.length > 0);
  set('t:link', reading.slots.links.length > 0);
  set('t:one-sentence', reading.sentences.length === 1);
  addFineClasses(features, reading, best?.sentence);
  addVoice(features, reading);
}
