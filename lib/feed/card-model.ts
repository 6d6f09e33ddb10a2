import type { MarkKind, NextStep } from '../assess/types.ts';
import type { PageTexts } from '../i18n/page-texts.ts';
import type { CheckPlace, ExplainedMark, RecordShown } from '../messages/engine.ts';
import { byUrgency, type MarkedUnit } from './marked-unit.ts';
import { safeQuote } from './safe-quote.ts';

/** An explanation and all the words that it is about. */
export interface ReasonModel {
  readonly quotes: readonly string[];
  readonly note: string;
}

export interface MarkModel {
  readonly kind: MarkKind;
  readonly label: string;
  readonly lead: string;
  readonly advice?: string | undefined;
  readonly reasons: readonly ReasonModel[];
  readonly why: readonly string[];
  readonly records: readonly RecordShown[];
  readonly places: readonly CheckPlace[];
}

/** The one step that the card puts forward: an address to open, or a door to the extension's own pages. */
export type PrimaryStep =
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'page'; readonly label: string; readonly step: 'ask-agency' | 'report' };

export interface CardModel {
  readonly title: string;
  readonly marks: readonly MarkModel[];
  readonly primary?: PrimaryStep | undefined;
  readonly partial: boolean;
}

const REASONS = 4;
const WHYS = 2;
const QUOTES = 5;
const PLACES = 3;
const RECORDS = 2;

/** Only ordinary web addresses become links. */
function isWebAddress(url: string): boolean {
  try {
    return ['https:', 'http:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

function modelOf(mark: ExplainedMark, text: string, texts: PageTexts): MarkModel {
  const byNote = new Map<string, Set<string>>();
  for (const reason of mark.reasons) {
    const quotes = byNote.get(reason.said) ?? new Set();
    const quote = safeQuote(text.slice(reason.span.start, reason.span.end));
    if (quote !== '') quotes.add(quote);
    byNote.set(reason.said, quotes);
  }
  const reasons = [...byNote].map(([note, quotes]) => ({ note, quotes: [...quotes].slice(0, QUOTES) }));
  const records = mark.reasons.flatMap(({ shown }) => shown ?? []);
  return {
    kind: mark.kind,
    label: texts(`label.${mark.kind}`),
    lead: texts(`lead.${mark.kind}`),
    advice: mark.kind === 'scam' ? texts('step.scam') : undefined,
    reasons: reasons.slice(0, REASONS),
    why: [...new Set(mark.reasons.map(({ why }) => why))].slice(0, WHYS),
    records: unique(records, (record) => `${record.statement}\n${record.citation}`)
      .slice(0, RECORDS)
      .map((record) => ({ ...record, url: record.url && isWebAddress(record.url) ? record.url : undefined })),
    places: unique(mark.places, (place) => place.url)
      .filter((place) => isWebAddress(place.url))
      .slice(0, PLACES),
  };
}

function primaryOf(
  next: readonly NextStep[],
  model: MarkModel,
  texts: PageTexts,
  hasPages: boolean,
): PrimaryStep | undefined {
  for (const step of next) {
    const recordUrl = model.records.find((record) => record.url)?.url;
    const [place] = model.places;
    if (step === 'open-record' && recordUrl)
      return { kind: 'link', label: texts('record.open'), url: recordUrl };
    if (step === 'where-to-check' && place) {
      return { kind: 'link', label: texts('places.open'), url: place.url };
    }
    if (step === 'ask-agency' && hasPages) return { kind: 'page', label: texts('step.ask'), step };
    if (step === 'report' && hasPages) return { kind: 'page', label: texts('step.report'), step };
  }
  return undefined;
}

/** What was noticed in a unit, the most pressing first. */
export function marksModel({ unit, marks }: MarkedUnit, texts: PageTexts): readonly MarkModel[] {
  return byUrgency(marks).map((mark) => modelOf(mark, unit.text, texts));
}

/**
 * Everything the card says about a unit. The mark that was pressed comes first.
 *
 * @param hasPages whether steps that need the extension's own pages can be offered
 */
export function cardModel(
  { unit, marks }: MarkedUnit,
  pressed: MarkKind,
  texts: PageTexts,
  hasPages: boolean,
): CardModel {
  const ordered = [
    ...marks.filter((mark) => mark.kind === pressed),
    ...byUrgency(marks).filter((mark) => mark.kind !== pressed),
  ];
  const models = ordered.map((mark) => modelOf(mark, unit.text, texts));
  const [first] = ordered;
  const [firstModel] = models;
  return {
    title: texts(models.length > 1 ? 'card.title.many' : 'card.title.one'),
    marks: models,
    primary: first && firstModel && primaryOf(first.next, firstModel, texts, hasPages),
    partial: unit.truncated,
  };
}
