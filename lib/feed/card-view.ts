import type { MarkKind } from '../assess/types.ts';
import type { PageTexts } from '../i18n/page-texts.ts';
import { build, html } from './build.ts';
import { focusOn } from './focus-on.ts';
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
        focusOn(said);
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
        focusOn(foot.querySelector<HTMLElement>('input'));
      },
      texts('card.not-right'),
    );
  const usual = [
    html(
      'div',
      { class: 'actions' },
      step && build(step),
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
    focusOn(saysNot);
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
      ...ordered.map((mark) => build(mark.section)),
      unit.truncated && html('p', { class: 'honest' }, texts('card.partial')),
    ),
    foot,
  );
}
