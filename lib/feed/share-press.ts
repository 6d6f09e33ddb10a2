import type { Anchor } from '../sites/contract.ts';
import { closest, holds } from '../sites/engine/dom.ts';

export interface SharePressOptions {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** The site's controls that share, forward or comment. */
  readonly controls: readonly Anchor[];
  /**
   * Called at the beginning of a press on such a control. Gives what shows the pause, or undefined when there is
   * nothing to ask: then the press is the site's.
   */
  readonly prepare: (control: Element) => (() => void) | undefined;
  readonly onError: () => void;
}

/** A press that the site does not get: the person is asked first. */
interface Held {
  readonly control: Element;
  readonly show: () => void;
}

const PARTS = ['touchstart', 'mousedown', 'pointerup', 'mouseup', 'touchend'] as const;

/**
 * Listens for real presses on the site's share controls, before any script of the page hears of them. A press on the
 * control of a unit worth asking about is held as a whole, from its first event to its click, so that the site never
 * sees half a press. Nothing is dispatched, ever: the person's next press is the site's own
 * (docs/decisions/0006-the-pause-holds-one-press.md). Whatever goes wrong here lets the press through.
 */
export function listenToSharePresses(options: SharePressOptions): void {
  const { window, signal } = options;
  const selector = options.controls.map((anchor) => anchor.selector).join(',');
  if (selector === '') return;
  let held: Held | undefined;
  /** A question could not be shown: nothing is held any more, so that the site never gets half a press again. */
  let isBroken = false;

  const begin = (target: EventTarget | null): Held | undefined => {
    if (isBroken) return undefined;
    const control = target instanceof Element ? closest(target, selector) : null;
    const show = control ? options.prepare(control) : undefined;
    return control && show ? { control, show } : undefined;
  };

  const isOn = (event: Event): boolean =>
    held !== undefined && event.target instanceof Element && holds(held.control, event.target);

  const hold = (event: Event): void => {
    event.stopImmediatePropagation();
    // Only what would act is refused: the rest of a press has no default worth taking away.
    if (event.type === 'click' || event.type === 'keydown') event.preventDefault();
  };

  const ask = (event: Event, press: Held): void => {
    held = undefined;
    isBroken = true;
    press.show();
    isBroken = false;
    hold(event);
  };

  const onPointerDown = (event: PointerEvent): void => {
    held = event.isPrimary && event.button === 0 ? begin(event.target) : undefined;
    if (held) hold(event);
  };

  const onPart = (event: Event): void => {
    if (isOn(event)) hold(event);
  };

  const onClick = (event: MouseEvent): void => {
    if (held && isOn(event)) ask(event, held);
    else if (event.detail === 0) {
      // A screen reader or a voice command presses without a pointer.
      const press = begin(event.target);
      if (press) ask(event, press);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const press = begin(event.target);
    if (press) ask(event, press);
  };

  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    handle: (event: WindowEventMap[Name]) => void,
    passive: boolean,
  ): void => {
    window.addEventListener(
      name,
      (event) => {
        if (!event.isTrusted) return;
        try {
          handle(event);
        } catch {
          held = undefined;
          options.onError();
        }
      },
      { capture: true, passive, signal },
    );
  };

  listen('pointerdown', onPointerDown, true);
  for (const name of PARTS) listen(name, onPart, true);
  listen(
    'pointercancel',
    () => {
      held = undefined;
    },
    true,
  );
  listen('click', onClick, false);
  listen('keydown', onKeyDown, false);
}
