import type { MarkKind } from '../assess/types.ts';
import type { PageTexts } from '../i18n/page-texts.ts';
import type { ShownMark, ShownRecord } from '../messages/shown-marks.ts';
import { html } from './build.ts';
import { kindIcon, leavesIcon } from './icons.ts';
import type { MarkedUnit } from './marked-unit.ts';
import type { Actions } from './pane.ts';

/** What the buttons of the card do. What is left out is not offered. */
export interface CardDoes {
  readonly close: () => void;
  readonly dismiss: () => void;
  readonly full?: (() => void) | undefined;
  /** Resolves to false when the note could not be kept. */
  readonly notRight?: ((withText: boolean) => Promise<boolean>) | undefined;
}

/** A link that leaves the page, and says so. */
function link(url: string, label: string, texts: PageTexts, className?: string): HTMLAnchorElement {
  return html(
    'a',
    {
      href: url,
      class: className,
      target: '_blank',
      rel: 'noopener noreferrer',
      referrerpolicy: 'no-referrer',
      'aria-label': `${label}, ${texts('card.new-tab')}`,
    },
    label,
    leavesIcon(),
  );
}

function section(title: string, ...children: Node[]): HTMLElement {
  return html('div', { class: 'section' }, html('h4', {}, title), ...children);
}

function recordNode(record: ShownRecord, texts: PageTexts, shownBelow: string | undefined): HTMLElement {
  const citation = html('p', { class: 'cite' }, record.citation);
  if (record.url && record.url !== shownBelow)
    citation.append(' ', link(record.url, texts('record.open'), texts));
  return html('div', { class: 'record' }, html('p', { class: 'says' }, record.statement), citation);
}

function markNode(mark: ShownMark, texts: PageTexts, stepUrl: string | undefined): HTMLElement {
  const node = html(
    'section',
    { class: 'mark', 'data-kind': mark.kind, 'aria-label': mark.label },
    html('h3', { class: 'kind' }, kindIcon(mark.kind, 18), mark.label),
    // The reasons say it more exactly.
    mark.reasons.length > 0 ? undefined : html('p', { class: 'lead' }, mark.lead),
    mark.advice && html('p', { class: 'advice' }, mark.advice),
    ...mark.reasons.map((reason) =>
      html(
        'div',
        { class: 'reason' },
        ...reason.quotes.map((quote) => html('bdi', { class: 'quote' }, `“${quote}”`)),
        html('p', { class: 'note' }, reason.note),
      ),
    ),
  );
  for (const rumour of [false, true]) {
    const records = mark.records.filter(({ isRumour }) => isRumour === rumour);
    if (records.length === 0) continue;
    const title = texts(rumour ? 'record.rumour' : 'section.record');
    node.append(section(title, ...records.map((record) => recordNode(record, texts, stepUrl))));
  }
  node.append(section(texts('section.why'), ...mark.why.map((why) => html('p', {}, why))));
  if (mark.places.length > 0) {
    const items = mark.places.map(({ name, url, settles }) =>
      html('li', {}, link(url, name, texts), settles && html('span', { class: 'for' }, ` — ${settles}`)),
    );
    node.append(section(texts('section.places'), html('ul', { class: 'places' }, ...items)));
  }
  return node;
}

/** The end of the card while the person says that a mark is not right: what is kept, and whether with the text. */
function notRightNode(
  texts: PageTexts,
  actions: Actions,
  keep: (withText: boolean) => Promise<boolean>,
  back: () => void,
): HTMLElement {
  const box = html('input', { type: 'checkbox', class: 'tick' });
  const node = html('div', { class: 'not-right', role: 'group', 'aria-label': texts('card.not-right') });
  const send = actions.button(
    'primary',
    () => {
      void keep(box.checked).then((kept) => {
        const said = html('p', { role: 'status', tabindex: '-1' });
        node.replaceChildren(said, html('div', { class: 'actions' }, done));
        said.textContent = texts(kept ? 'not-right.kept' : 'not-right.lost');
        said.focus({ preventScroll: true });
      });
    },
    texts('not-right.keep'),
  );
  const done = actions.button('plain', back, texts('not-right.back'));
  node.append(
    html('p', {}, texts('not-right.what')),
    html('label', { class: 'choice' }, box, texts('not-right.with-text')),
    html('div', { class: 'actions' }, send, actions.button('plain', back, texts('not-right.cancel'))),
  );
  return node;
}

/** Builds the card of a unit. The mark that was pressed comes first, and its step is put forward. */
export function cardView(
  { unit, marks }: MarkedUnit,
  pressed: MarkKind,
  texts: PageTexts,
  actions: Actions,
  does: CardDoes,
): HTMLElement {
  const ordered = marks.toSorted((a, b) => Number(b.kind === pressed) - Number(a.kind === pressed));
  const step = ordered[0]?.step;
  const { full, notRight } = does;
  const foot = html('div', { class: 'foot' });
  const saysNot =
    notRight &&
    actions.button(
      'plain',
      () => {
        foot.replaceChildren(notRightNode(texts, actions, notRight, putBack));
        foot.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
      },
      texts('card.not-right'),
    );
  const usual = [
    html(
      'div',
      { class: 'actions' },
      step && link(step.url, step.label, texts, 'primary'),
      full && actions.button('plain', full, texts('card.full')),
    ),
    html(
      'div',
      { class: 'actions small' },
      actions.button('plain', does.dismiss, texts('card.dismiss')),
      saysNot,
    ),
  ];
  const putBack = (): void => {
    foot.replaceChildren(...usual);
    saysNot?.focus({ preventScroll: true });
  };
  foot.append(...usual);
  return html(
    'div',
    {
      class: 'card',
      role: 'dialog',
      'aria-labelledby': 'title',
      'aria-describedby': 'honest',
      tabindex: '-1',
    },
    html(
      'div',
      { class: 'head' },
      html(
        'h2',
        { class: 'title', id: 'title' },
        texts(marks.length > 1 ? 'card.title.many' : 'card.title.one'),
      ),
      actions.closeButton(does.close, texts('card.close')),
    ),
    html(
      'div',
      // Scrolled by keys too: without a stop here the middle of a long card could not be reached.
      { class: 'body', tabindex: '0', role: 'group', 'aria-labelledby': 'title' },
      html('p', { class: 'honest', id: 'honest' }, texts('card.honest')),
      ...ordered.map((mark) => markNode(mark, texts, step?.url)),
      unit.truncated && html('p', { class: 'honest' }, texts('card.partial')),
    ),
    foot,
  );
}
