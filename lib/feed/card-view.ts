import type { PageTexts } from '../i18n/page-texts.ts';
import type { RecordShown } from '../messages/engine.ts';
import { html } from './build.ts';
import type { CardModel, MarkModel } from './card-model.ts';
import { closeIcon, kindIcon, leavesIcon } from './icons.ts';
import type { Actions } from './pane.ts';

/** What the buttons of the card do. What is left out is not offered. */
export interface CardDoes {
  readonly close: () => void;
  readonly dismiss: () => void;
  readonly page: () => void;
  readonly full?: (() => void) | undefined;
  /** Resolves to false when the note could not be kept. */
  readonly notRight?: ((withText: boolean) => Promise<boolean>) | undefined;
}

function link(url: string, className: string | undefined, ...children: (Node | string)[]): HTMLAnchorElement {
  return html(
    'a',
    {
      href: url,
      class: className,
      target: '_blank',
      rel: 'noopener noreferrer',
      referrerpolicy: 'no-referrer',
    },
    ...children,
  );
}

function section(title: string, ...children: Node[]): HTMLElement {
  return html('div', { class: 'section' }, html('h4', {}, title), ...children);
}

function recordNode(record: RecordShown, texts: PageTexts, shownBelow: string | undefined): HTMLElement {
  const citation = html(
    'p',
    { class: 'cite' },
    `${record.citation} (${texts('record.as-of', { date: record.asOf })})`,
  );
  if (record.url && record.url !== shownBelow) {
    const open = link(record.url, undefined, texts('record.open'), leavesIcon());
    open.setAttribute('aria-label', `${texts('record.open')}, ${texts('card.new-tab')}`);
    citation.append(' ', open);
  }
  return html('div', { class: 'record' }, html('p', { class: 'says' }, record.statement), citation);
}

function markNode(mark: MarkModel, texts: PageTexts, primaryUrl: string | undefined): HTMLElement {
  const node = html(
    'section',
    { class: 'mark', 'data-kind': mark.kind, 'aria-label': mark.label },
    html('h3', { class: 'kind' }, kindIcon(mark.kind, 18), mark.label),
    // The reasons say it more exactly.
    mark.reasons.length > 0 ? undefined : html('p', { class: 'lead' }, mark.lead),
    mark.advice === undefined ? undefined : html('p', { class: 'advice' }, mark.advice),
  );
  for (const reason of mark.reasons) {
    node.append(
      html(
        'div',
        { class: 'reason' },
        ...reason.quotes.map((quote) => html('bdi', { class: 'quote' }, `“${quote}”`)),
        html('p', { class: 'note' }, reason.note),
      ),
    );
  }
  for (const rumour of [false, true]) {
    const records = mark.records.filter((record) => (record.rumour !== undefined) === rumour);
    if (records.length === 0) continue;
    const title = texts(rumour ? 'record.rumour' : 'section.record');
    node.append(section(title, ...records.map((record) => recordNode(record, texts, primaryUrl))));
  }
  node.append(section(texts('section.why'), ...mark.why.map((why) => html('p', {}, why))));
  if (mark.places.length > 0) {
    const items = mark.places.map((place) => {
      const open = link(place.url, undefined, place.name, leavesIcon());
      open.setAttribute('aria-label', `${place.name}, ${texts('card.new-tab')}`);
      const settles = place.settles ? html('span', { class: 'for' }, ` — ${place.settles}`) : undefined;
      return html('li', {}, open, settles);
    });
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

/** Builds the card. */
export function cardView(model: CardModel, texts: PageTexts, actions: Actions, does: CardDoes): HTMLElement {
  const { primary } = model;
  let step: HTMLElement | undefined;
  if (primary?.kind === 'link') {
    step = link(primary.url, 'primary', primary.label, leavesIcon());
    step.setAttribute('aria-label', `${primary.label}, ${texts('card.new-tab')}`);
  } else if (primary?.kind === 'page') {
    step = actions.button('primary', does.page, primary.label);
  }
  const shut = actions.button('close', does.close, closeIcon());
  shut.setAttribute('aria-label', texts('card.close'));
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
    html('div', { class: 'actions' }, step, full && actions.button('plain', full, texts('card.full'))),
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
    html('div', { class: 'head' }, html('h2', { class: 'title', id: 'title' }, model.title), shut),
    html(
      'div',
      // Scrolled by keys too: without a stop here the middle of a long card could not be reached.
      { class: 'body', tabindex: '0', role: 'group', 'aria-labelledby': 'title' },
      html('p', { class: 'honest', id: 'honest' }, texts('card.honest')),
      ...model.marks.map((mark) => markNode(mark, texts, primary?.kind === 'link' ? primary.url : undefined)),
      model.partial ? html('p', { class: 'honest' }, texts('card.partial')) : undefined,
    ),
    foot,
  );
}
