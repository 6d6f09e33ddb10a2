import type { PageTexts } from '../i18n/page-texts.ts';
import type { CheckPlace, ExplainedMark } from '../messages/engine.ts';
import type { Piece, ShownMark } from '../messages/shown-marks.ts';
import { kindIcon, LEAVES_ICON } from './mark-icons.ts';
import { type MarkModel, markModels, type RecordModel } from './mark-model.ts';

/** A link that leaves the page, and says so. */
function link(url: string, label: string, texts: PageTexts, className?: string): Piece {
  const attributes = {
    href: url,
    ...(className !== undefined && { class: className }),
    target: '_blank',
    rel: 'noopener noreferrer',
    referrerpolicy: 'no-referrer',
    'aria-label': `${label}, ${texts('card.new-tab')}`,
  };
  return ['a', attributes, label, LEAVES_ICON];
}

/** A titled part of a mark; none where there is nothing to say. */
function section(title: string, content: readonly Piece[]): readonly Piece[] {
  return content.length === 0 ? [] : [['div', { class: 'section' }, ['h4', {}, title], ...content]];
}

function recordPiece(record: RecordModel, texts: PageTexts, stepUrl: string | undefined): Piece {
  // Where the card puts the same address forward as its step, the style sheet leaves this link out.
  const className = record.url === stepUrl ? 'again' : undefined;
  const open = record.url ? [' ', link(record.url, texts('record.open'), texts, className)] : [];
  return [
    'div',
    { class: 'record' },
    ['p', { class: 'says' }, record.statement],
    ['p', { class: 'cite' }, record.citation, ...open],
  ];
}

function placePiece({ name, url, settles }: CheckPlace, texts: PageTexts): Piece {
  const what: readonly Piece[] = settles ? [['span', { class: 'for' }, ` — ${settles}`]] : [];
  return ['li', {}, link(url, name, texts), ...what];
}

function sectionPiece(mark: MarkModel, texts: PageTexts): Piece {
  const records = (rumours: boolean): readonly Piece[] =>
    mark.records
      .filter(({ isRumour }) => isRumour === rumours)
      .map((record) => recordPiece(record, texts, mark.step?.url));
  const places = mark.places.map((place) => placePiece(place, texts));
  const reasons = mark.reasons.map(
    ({ quotes, note }): Piece => [
      'div',
      { class: 'reason' },
      ...quotes.map((quote): Piece => ['bdi', { class: 'quote' }, `“${quote}”`]),
      ['p', { class: 'note' }, note],
    ],
  );
  const lead: readonly Piece[] = reasons.length > 0 ? [] : [['p', { class: 'lead' }, mark.lead]];
  const advice: readonly Piece[] = mark.advice ? [['p', { class: 'advice' }, mark.advice]] : [];
  return [
    'section',
    { class: 'mark', 'data-kind': mark.kind, 'aria-label': mark.label },
    ['h3', { class: 'kind' }, kindIcon(mark.kind, 18), mark.label],
    // The reasons say it more exactly.
    ...lead,
    ...advice,
    ...reasons,
    ...section(texts('section.record'), records(false)),
    ...section(texts('record.rumour'), records(true)),
    ...section(
      texts('section.why'),
      mark.why.map((why): Piece => ['p', {}, why]),
    ),
    ...section(texts('section.places'), places.length > 0 ? [['ul', { class: 'places' }, ...places]] : []),
  ];
}

function showMark(mark: MarkModel, texts: PageTexts): ShownMark {
  const { kind, label, name, step, spans, rules } = mark;
  return {
    kind,
    name,
    face: ['span', { class: 'face' }, kindIcon(kind), ['span', { class: 'label' }, label]],
    section: sectionPiece(mark, texts),
    step: step && link(step.url, step.label, texts, 'primary'),
    noticed: [
      'li',
      { 'data-kind': kind },
      ['p', { class: 'kind' }, kindIcon(kind), label],
      ['p', { class: 'note' }, mark.reasons[0]?.note ?? mark.lead],
    ],
    spans,
    rules,
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
  return markModels(marks, text, texts).map((mark) => showMark(mark, texts));
}
