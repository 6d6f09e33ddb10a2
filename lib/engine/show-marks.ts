import type { MarkKind } from '../assess/types.ts';
import type { PageTexts } from '../i18n/page-texts.ts';
import type { ExplainedMark, RecordShown } from '../messages/engine.ts';
import type { ShownMark, ShownReason, ShownRecord } from '../messages/shown-marks.ts';
import { safeQuote } from '../text/safe-quote.ts';

/** Order of badges and of sections in the card: the most pressing first. */
const ORDER: readonly MarkKind[] = ['scam', 'differs', 'unsourced'];

const REASONS = 4;
const WHYS = 2;
const QUOTES = 5;
const PLACES = 3;
const RECORDS = 2;
/** Length of the words by which a badge names its post. */
const NAME_LENGTH = 60;

/** Only ordinary web addresses become links. */
function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol);
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

function showReasons(mark: ExplainedMark, text: string): readonly ShownReason[] {
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

function showRecord({ statement, citation, asOf, url, rumour }: RecordShown, texts: PageTexts): ShownRecord {
  return {
    statement,
    citation: `${citation} (${texts('record.as-of', { date: asOf })})`,
    url: url && isWebAddress(url) ? url : undefined,
    isRumour: rumour !== undefined,
  };
}

/** The first of the next steps that the mark has an address for. */
function stepOf(mark: ExplainedMark, shown: Pick<ShownMark, 'records' | 'places'>, texts: PageTexts) {
  for (const step of mark.next) {
    const recordUrl = shown.records.find((record) => record.url)?.url;
    const [place] = shown.places;
    if (step === 'open-record' && recordUrl) return { label: texts('record.open'), url: recordUrl };
    if (step === 'where-to-check' && place) return { label: texts('places.open'), url: place.url };
  }
  return undefined;
}

function showMark(mark: ExplainedMark, text: string, texts: PageTexts): ShownMark {
  const { kind } = mark;
  const label = texts(`label.${kind}`);
  const found = mark.reasons.flatMap(({ shown }) => shown ?? []);
  const records = unique(found, (record) => `${record.statement}\n${record.citation}`)
    .slice(0, RECORDS)
    .map((record) => showRecord(record, texts));
  const places = unique(mark.places, (place) => place.url)
    .filter((place) => isWebAddress(place.url))
    .slice(0, PLACES);
  return {
    kind,
    label,
    name: texts('badge.name', { label, words: safeQuote(text, NAME_LENGTH) }),
    lead: texts(`lead.${kind}`),
    advice: kind === 'scam' ? texts('step.scam') : undefined,
    reasons: showReasons(mark, text),
    why: [...new Set(mark.reasons.map(({ why }) => why))].slice(0, WHYS),
    records,
    places,
    step: stepOf(mark, { records, places }, texts),
    spans: mark.spans,
    rules: [...new Set(mark.reasons.map(({ rule }) => rule))],
  };
}

/**
 * The marks of a text as a page of a site shows them, the most pressing first.
 *
 * @param text the text that was assessed, from which the words are quoted
 */
export function showMarks(
  marks: readonly ExplainedMark[],
  text: string,
  texts: PageTexts,
): readonly ShownMark[] {
  return marks
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map((mark) => showMark(mark, text, texts));
}
