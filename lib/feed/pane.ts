import type { Piece } from '../messages/shown-marks.ts';
import { ARM_MS } from './arming.ts';
import { build, html } from './build.ts';
import type { Clock } from './clock.ts';
import type { Layer } from './layer.ts';

/** The buttons of a pane and what they do. */
export interface Actions {
  /** Makes a button that runs `act` on a real press. */
  button(className: string, act: () => void, ...children: (Node | string)[]): HTMLButtonElement;
  /** Makes the button with the cross. */
  closeButton(act: () => void, label: string): HTMLButtonElement;
  /** Runs what belongs to the pressed element, if anything does. */
  run(target: Element): void;
}

/** The cross of a close button. */
const CROSS: Piece = [
  'svg',
  { viewBox: '0 0 20 20', width: '16', height: '16', 'aria-hidden': 'true' },
  ['path', { d: 'M5 5l10 10M15 5 5 15' }],
];

export function createActions(): Actions {
  const acts = new Map<Element, () => void>();
  const button: Actions['button'] = (className, act, ...children) => {
    const node = html('button', { type: 'button', class: className }, ...children);
    acts.set(node, act);
    return node;
  };
  return {
    button,
    closeButton(act, label) {
      const node = button('close', act, build(CROSS));
      node.setAttribute('aria-label', label);
      return node;
    },
    run(target) {
      for (const [node, act] of acts) {
        if (node.contains(target)) {
          act();
          return;
        }
      }
    },
  };
}

/** An open pane: a small dialog in our layer that leaves the page usable. */
export interface Pane {
  readonly element: HTMLElement;
  /** A real press of the pointer at `target` inside the pane. */
  press(target: Element, event: MouseEvent): void;
  /** Puts its upper left corner at a point of the viewport. */
  moveTo(left: number, top: number): void;
  close(): void;
}

export interface PaneOptions {
  readonly layer: Layer;
  readonly clock: Clock;
  readonly element: HTMLElement;
  readonly actions: Actions;
  readonly dark: boolean;
}

/** Opens `element` as a pane. It answers only real presses, and only once it has been visible for a moment. */
export function openPane({ layer, clock, element, actions, dark }: PaneOptions): Pane {
  const shownAt = clock.now();
  const end = new AbortController();
  const isEarly = (): boolean => clock.now() - shownAt < ARM_MS;
  element.classList.add('pane');
  element.dataset['theme'] = dark ? 'dark' : 'light';
  // Keys and screen readers press without coordinates and arrive here; the pointer's presses come by press().
  element.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
      if (isEarly()) event.preventDefault();
      else if (event.isTrusted && event.detail === 0 && event.target instanceof Element)
        actions.run(event.target);
    },
    { signal: end.signal },
  );
  layer.ground.append(element);
  return {
    element,
    press(target, event) {
      if (isEarly()) event.preventDefault();
      else actions.run(target);
    },
    moveTo(left, top) {
      element.style.transform = `translate(${left}px, ${top}px)`;
    },
    close() {
      end.abort();
      element.remove();
    },
  };
}
