import type { PageTexts } from '../i18n/page-texts.ts';
import type { ShownMark } from '../messages/shown-marks.ts';
import { build, html } from './build.ts';
import type { Actions } from './pane.ts';

const ANSWERS = ['yes', 'no', 'unsure'] as const;

/** What the buttons of the pause do. */
export interface PauseDoes {
  readonly close: () => void;
  readonly answered: () => void;
  readonly check: () => void;
  readonly goOn: () => void;
}

/** Builds the pause: one question; what was noticed shows only after it has been answered. */
export function pauseView(
  marks: readonly ShownMark[],
  texts: PageTexts,
  actions: Actions,
  does: PauseDoes,
): HTMLElement {
  const told = html('div', { class: 'told', role: 'status', tabindex: '-1' });
  const choices = html('div', { class: 'answers', role: 'group', 'aria-labelledby': 'question' });
  for (const answer of ANSWERS) {
    const button = actions.button(
      'answer',
      () => {
        for (const other of choices.children) other.setAttribute('aria-pressed', String(other === button));
        told.replaceChildren(
          html('p', {}, texts(`pause.after.${answer}`)),
          html('ul', { class: 'noticed' }, ...marks.map((mark) => build(mark.noticed))),
        );
        check.className = 'primary';
        does.answered();
      },
      texts(`pause.${answer}`),
    );
    button.setAttribute('aria-pressed', 'false');
    choices.append(button);
  }
  const check = actions.button('plain', does.check, texts('pause.check'));
  return html(
    'div',
    { class: 'pause', role: 'dialog', 'aria-labelledby': 'question', tabindex: '-1' },
    html(
      'div',
      { class: 'ask' },
      html('h2', { class: 'title', id: 'question' }, texts('pause.question')),
      actions.closeButton(does.close, texts('pause.close')),
    ),
    choices,
    told,
    html('div', { class: 'actions' }, check, actions.button('plain', does.goOn, texts('pause.go-on'))),
  );
}

/** The ring around the site's own control after "Vẫn tiếp tục", and the words that say what it waits for. */
export function ringView(texts: PageTexts): HTMLElement {
  return html(
    'div',
    { class: 'ring', role: 'status' },
    html('div', { class: 'round' }),
    html('div', { class: 'tag' }, texts('pause.press-again')),
  );
}
