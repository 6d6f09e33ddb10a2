import type { MarkKind } from '../assess/types.ts';
import type { PageTexts } from '../i18n/page-texts.ts';
import type { CheckPlace, ExplainedMark, RecordShown } from '../messages/engine.ts';
import { uniqueBy } from '../messages/unique-by.ts';
import { isWebAddress } from '../messages/web-address.ts';
import { safeQuote } from '../text/safe-quote.ts';
import type { Span } from '../text/types.ts';

/** An explanation and all the words that it is about, safe to show. */
export interface ReasonModel {
  readonly quotes: readonly string[];
  readonly note: string;
}

export interface RecordModel {
  /** What the record says, in a sentence. */
  readonly statement: string;
  /** Its source and the day up to which it was checked, in one line. */
  readonly citation: string;
  readonly url?: string | undefined;
  /** Something that authorities answered before, never a comparison. */
  readonly isRumour: boolean;
}

/** Everything that badge, card and pause say of a mark. */
export interface MarkModel {
  readonly kind: MarkKind;
  readonly label: string;
  /** What the badge is called by those who hear it. */
  readonly name: string;
  /** Said where no reason says it more exactly. */
  readonly lead: string;
  readonly advice?: string | undefined;
  readonly reasons: readonly ReasonModel[];
  readonly why: readonly string[];
  readonly records: readonly RecordModel[];
  readonly places: readonly CheckPlace[];
  /** The one step that the card puts forward. */
  readonly step?: { readonly label: string; readonly url: string } | undefined;
  readonly spans: readonly Span[];
  /** Names of the rules behind the mark. */
  readonly rules: readonly string[];
}

/** Order of badges and of sections in the card: the most pressing first. */
const ORDER: readonly MarkKind[] = ['scam', 'differs', 'unsourced'];

const REASONS = 4;
const WHYS = 2;
const QUOTES = 5;
const PLACES = 3;
const RECORDS = 2;
/** Length of the words by which a badge names its post. */
const NAME_LENGTH = 60;

function reasonModels(mark: ExplainedMark, text: string): readonly ReasonModel[] {
  const byNote = new Map<string, Set<string>>();
  for (const reason of mark.reasons) {
    const quotes = byNote.get(reason.said) ?? new Set();
    const quote = safeQuote(text.slice(reason.span.start, reason.span.end));
    if (quote !== '') quotes.add(quote);
    byNote.set(reason.said, quotes);
  }
  const reasons = [...byNote].map(([note, quotes]) => ({ note, quotes: [...quotes].slice(0, QUOTES) }));
  return reasons.slice(0, REASONS);
}

function recordModel({ statement, citation, asOf, url, rumour }: RecordShown, texts: PageTexts): RecordModel {
  return {
    statement,
    citation: `${citation} (${texts('record.as-of', { date: asOf })})`,
    url: url && isWebAddress(url) ? url : undefined,
    isRumour: rumour !== undefined,
  };
}

/** The first of the next steps that the mark has an address for. */
function stepOf(mark: ExplainedMark, shown: Pick<MarkModel, 'records' | 'places'>, texts: PageTexts) {
  for (const step of mark.next) {
    const recordUrl = shown.records.find((record) => record.url)?.url;
    const [place] = shown.places;
    if (step === 'open-record' && recordUrl) return { label: texts('record.open'), url: recordUrl };
    if (step === 'where-to-check' && place) return { label: texts('places.open'), url: place.url };
  }
  return undefined;
}

function markModel(mark: ExplainedMark, text: string, texts: PageTexts): MarkModel {
  const { kind } = mark;
  const label = texts(`label.${kind}`);
  const found = mark.reasons.flatMap(({ shown }) => shown ?? []);
  const records = uniqueBy(found, (record) => `${record.statement}\n${record.citation}`)
    .slice(0, RECORDS)
    .map((record) => recordModel(record, texts));
  const places = uniqueBy(mark.places, (place) => place.url)
    .filter((place) => isWebAddress(place.url))
    .slice(0, PLACES);
  return {
    kind,
    label,
    name: texts('badge.name', { label, words: safeQuote(text, NAME_LENGTH) }),
    lead: texts(`lead.${kind}`),
    advice: kind === 'scam' ? texts('step.scam') : undefined,
    reasons: reasonModels(mark, text),
    why: [...new Set(mark.reasons.map(({ why }) => why))].slice(0, WHYS),
    records,
    places,
    step: stepOf(mark, { records, places }, texts),
    spans: mark.spans,
    rules: [...new Set(mark.reasons.map(({ rule }) => rule))],
  };
}

/**
 * What is said of the marks of a text, the most pressing first.
 *
 * @param text the text that was assessed, from which the words are quoted
 */
export function markModels(
  marks: readonly ExplainedMark[],
  text: string,
  texts: PageTexts,
): readonly MarkModel[] {
  return marks
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map((mark) => markModel(mark, text, texts));
}
