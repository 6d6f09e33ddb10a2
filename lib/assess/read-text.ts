import { matchPhrases } from '../lexicon/match-phrases.ts';
import type { Pack } from '../packs/types.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { restoreAccents } from '../text/restore-accents.ts';
import { tokenize } from '../text/tokenize.ts';
import type { TokenizedText } from '../text/types.ts';
import { type Aside, asidesIn, besideAsides, placesWithout } from './asides.ts';
import { type ClaimCandidate, claimCandidates } from './claim-candidates.ts';
import { compareClaims } from './claims/compare.ts';
import type { Finding } from './claims/finding.ts';
import { type Credit, readCredit } from './credit.ts';
import { Facts } from './facts.ts';
import { claimPhrases, type PhraseSymbols, phraseSymbols, textPhrases } from './model/phrase-hashes.ts';
import type { PackTable } from './pack-table.ts';
import { packVocabulary } from './pack-vocabulary.ts';
import { groupByClass, type Hit, Reading, type Sentence } from './reading.ts';
import { readSignals } from './scam.ts';
import { createSlots } from './slots/create-slots.ts';
import { createLinkClass } from './slots/link-class.ts';
import { readStance, type TextStance } from './stance.ts';
import type { AssessInput } from './types.ts';

/** Everything read from one text, before anything is decided. */
export interface TextReading {
  readonly reading: Reading;
  readonly stance: TextStance;
  /** Claims compared with records. */
  readonly findings: readonly Finding[];
  readonly signals: ReadonlyMap<string, readonly Hit[]>;
  readonly credit: Credit;
  /** Sentences that may claim something which no record settles, best first. */
  readonly candidates: readonly ClaimCandidate[];
  /** Hashes of the text's short phrases, made when first asked for. */
  phrases(): Int32Array;
  /** The same where words of stretches without diacritics count as they are likely meant. */
  phrasesMeant(): Int32Array;
  /** Hashes of the short phrases of one sentence. */
  phrasesOf(sentence: Sentence): Int32Array;
}

/** "ha giang gio thuoc lao cai": without diacritics the verbs of one syllable are no phrases. Nor are sums and pins. */
const NO_PHRASES = new Set(['thuoc', 'nhap', 'gop', '=', '→', '📍', 'check', 'checkin']);

export type ReadText = (input: AssessInput, readOn: IsoDate) => TextReading | undefined;

/** Tokens of a text that is read again, at most: in a long one that costs more than it finds. */
const READ_AGAIN = 250;

/** What a text claims when the asides within its claims are left out, as far as an aside stood between its parts. */
function beyondAsides(
  reading: Reading,
  told: readonly Finding[],
  read: (text: TokenizedText, asides: readonly Aside[]) => readonly Finding[],
): Finding[] {
  if (reading.text.tokens.length > READ_AGAIN) return [];
  const asides = asidesIn(reading, told);
  if (asides.length === 0) return [];
  const { tokens, traits } = reading.text;
  const places = placesWithout(tokens.length, asides);
  const left = places.flatMap((at) => tokens[at] ?? []);
  const leftTraits = places.map((at) => traits[at] ?? 0);
  return read({ ...reading.text, tokens: left, traits: leftTraits }, asides).flatMap((finding) => {
    const from = places[finding.from] ?? 0;
    const to = (places[finding.to - 1] ?? from) + 1;
    // Of "A và B, các bác ạ, sáp nhập" the finding ends where the aside begins.
    const apart = asides.some((aside) => from < aside.from && aside.from <= to);
    return apart ? [{ ...finding, from, to }] : [];
  });
}

/**
 * Compiles a pack into the reader of texts. Undefined for a text that holds none of the pack's or language's words.
 *
 * @param table what this very pack compiles to, where it was made before
 */
export function createTextReader(pack: Pack, table?: PackTable): ReadText {
  const vocabulary = packVocabulary(pack, table?.vocabulary);
  const facts = new Facts(pack.records);
  const readSlots = createSlots(pack, table?.slots);
  const linkClassOf = createLinkClass(pack);
  return (input, readOn) => {
    const text = restoreAccents(tokenize(input.text));
    const day = input.postedOn ?? readOn;
    const posted = input.postedOn !== undefined;
    const read = (
      given: TokenizedText,
      without: readonly Aside[] = [],
    ): [Reading, TextStance, readonly Finding[]] | undefined => {
      const matches = matchPhrases(given.tokens, vocabulary.lexicon);
      // Numbers of documents, sums of names and places under a pin are read without any phrase.
      if (
        matches.length === 0 &&
        !given.tokens.some((token) => token.kind === 'number' || NO_PHRASES.has(token.bare))
      )
        return undefined;
      const slots = readSlots(given, { postedOn: input.postedOn, readOn });
      const reading = new Reading(given, groupByClass(matches, vocabulary), slots);
      const stance = readStance(reading);
      const isMeant = without.length === 0 ? undefined : besideAsides(reading, without);
      return [reading, stance, compareClaims(reading, facts, stance, day, posted, isMeant)];
    };
    const whole = read(text);
    if (whole === undefined) return undefined;
    const [reading, stance, told] = whole;
    const findings = [
      ...told,
      ...beyondAsides(reading, told, (given, asides) => read(given, asides)?.[2] ?? []),
    ];
    let phrases: Int32Array | undefined;
    let meant: Int32Array | undefined;
    let symbols: PhraseSymbols | undefined;
    const readSymbols = (): PhraseSymbols => {
      symbols ??= phraseSymbols(reading, input.postedOn ?? readOn, linkClassOf);
      return symbols;
    };
    const readPhrases = (): Int32Array => {
      phrases ??= textPhrases(readSymbols(), input.links, linkClassOf, false);
      return phrases;
    };
    let credit: Credit | undefined;
    let candidates: readonly ClaimCandidate[] | undefined;
    return {
      reading,
      stance,
      findings,
      signals: readSignals(reading, pack, linkClassOf),
      // Read only for a text that may assert something: most do not.
      get credit() {
        credit ??= readCredit(reading, input.links, linkClassOf);
        return credit;
      },
      get candidates() {
        candidates ??= claimCandidates(reading, pack.claims, stance);
        return candidates;
      },
      phrases: readPhrases,
      phrasesMeant: () => {
        if (readSymbols().meant === undefined) return readPhrases();
        meant ??= textPhrases(readSymbols(), input.links, linkClassOf, true);
        return meant;
      },
      phrasesOf: ({ from, to }) => claimPhrases(readSymbols(), from, to),
    };
  };
}
