import type { MarkKind } from '../assess/types.ts';
import type { PageTexts } from '../i18n/page-texts.ts';
import { html } from './build.ts';
import { kindIcon } from './icons.ts';
import { byUrgency, type MarkedUnit } from './marked-unit.ts';
import { safeQuote } from './safe-quote.ts';

/** The badges of one unit, side by side. */
export interface BadgeGroup {
  readonly group: HTMLElement;
  /** The most pressing first. */
  readonly buttons: ReadonlyMap<MarkKind, HTMLElement>;
}

/**
 * Builds the badges of a unit: labelled buttons that name their post.
 *
 * @param onPress called for real presses by keys and screen readers; the pointer's come another way (pointer.ts)
 */
export function badgeGroup(
  marked: MarkedUnit,
  texts: PageTexts,
  onPress: (kind: MarkKind, button: HTMLElement) => void,
  signal: AbortSignal,
): BadgeGroup {
  const buttons = new Map<MarkKind, HTMLElement>();
  const words = safeQuote(marked.unit.text, 60);
  for (const { kind } of byUrgency(marked.marks)) {
    const label = texts(`label.${kind}`);
    const button = html(
      'button',
      {
        class: 'badge',
        type: 'button',
        'data-kind': kind,
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        'aria-label': texts('badge.name', { label, words }),
      },
      html('span', { class: 'face' }, kindIcon(kind), html('span', { class: 'label' }, label)),
    );
    button.addEventListener(
      'click',
      (event) => {
        event.stopPropagation();
        if (event.isTrusted) onPress(kind, button);
      },
      { signal },
    );
    buttons.set(kind, button);
  }
  return { group: html('div', { class: 'marks', role: 'group', hidden: '' }, ...buttons.values()), buttons };
}
