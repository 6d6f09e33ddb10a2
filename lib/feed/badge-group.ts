import type { MarkKind } from '../assess/types.ts';
import { build, html } from './build.ts';
import type { MarkedUnit } from './marked-unit.ts';

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
  onPress: (kind: MarkKind, button: HTMLElement) => void,
  signal: AbortSignal,
): BadgeGroup {
  const buttons = new Map<MarkKind, HTMLElement>();
  for (const { kind, name, face } of marked.marks) {
    const button = html(
      'button',
      {
        class: 'badge',
        type: 'button',
        'data-kind': kind,
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        'aria-label': name,
      },
      build(face),
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
