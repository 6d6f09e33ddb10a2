import type { PageTexts } from '../i18n/page-texts.ts';
import { rectOf } from '../sites/engine/dom.ts';
import { atEnd } from './at-end.ts';
import { placeByControl } from './card-place.ts';
import type { Clock } from './clock.ts';
import { focusOn } from './focus-on.ts';
import type { Layer } from './layer.ts';
import type { MarkedUnit } from './marked-unit.ts';
import { createActions, openPane, type Pane } from './pane.ts';
import type { PauseRhythm } from './pause-rhythm.ts';
import { pauseView, ringView } from './pause-view.ts';

/** A pause that nobody touches goes by itself after so many milliseconds. */
export const PAUSE_MS = 60_000;
/** So long does the ring show that the next press goes through. */
const RING_MS = 8_000;

export interface PauseOptions {
  readonly document: Document;
  readonly layer: Layer;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly texts: () => PageTexts;
  readonly rhythm: PauseRhythm;
  /** "Xem chỗ kiểm tra". */
  readonly onCheck: (marked: MarkedUnit) => void;
}

export interface Pause {
  /**
   * Builds the pause for a press on `control`; the returned function shows it. Whatever can fail fails here, before
   * the press is held.
   */
  prepare(marked: MarkedUnit, control: Element, dark: boolean): () => void;
  close(focus: boolean): void;
  press(target: Element, event: MouseEvent): void;
  /** The page may have moved the control. */
  follow(): void;
  readonly openFor: Element | undefined;
}

interface Open {
  readonly marked: MarkedUnit;
  readonly control: Element;
  readonly pane: Pane;
  readonly end: AbortController;
  answered: boolean;
}

function shows(control: Element): boolean {
  const box = rectOf(control);
  return control.isConnected && box.width > 0 && box.height > 0;
}

/** The question before sharing: stands at the control, blocks nothing, and asks once. */
export function createPause(options: PauseOptions): Pause {
  const { document, layer, clock, signal, rhythm } = options;
  let open: Open | undefined;
  let ring:
    | { readonly element: HTMLElement; readonly control: Element; readonly end: AbortController }
    | undefined;

  const dropRing = (): void => {
    ring?.end.abort();
    ring?.element.remove();
    ring = undefined;
  };

  const placeRing = (): void => {
    if (!ring) return;
    if (!shows(ring.control)) {
      dropRing();
      return;
    }
    const box = rectOf(ring.control);
    const { style, classList } = ring.element;
    style.transform = `translate(${box.left}px, ${box.top}px)`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
    classList.toggle('low', box.top < 48);
    classList.toggle('far', box.left > document.documentElement.clientWidth / 2);
  };

  const close = (focus: boolean): void => {
    dropRing();
    if (!open) return;
    const { pane, control, end, answered } = open;
    open = undefined;
    end.abort();
    pane.close();
    if (!answered) rhythm.dismissed();
    if (focus && control instanceof HTMLElement && control.isConnected) focusOn(control);
  };
  atEnd(signal, () => close(false));

  const showRing = (control: Element, dark: boolean): void => {
    if (!shows(control)) return;
    const element = ringView(options.texts());
    element.dataset['theme'] = dark ? 'dark' : 'light';
    const end = new AbortController();
    ring = { element, control, end };
    layer.ground.append(element);
    placeRing();
    clock.after(RING_MS, dropRing, end.signal);
  };

  const place = (): void => {
    if (!open || !shows(open.control)) return;
    const { pane, control } = open;
    const { left, top } = placeByControl(pane.element, rectOf(control), document.documentElement);
    pane.moveTo(left, top);
  };

  const noteAnswer = (): void => {
    if (!open || open.answered) return;
    open.answered = true;
    rhythm.answered();
  };

  return {
    prepare(marked, control, dark) {
      const texts = options.texts();
      const actions = createActions();
      const end = new AbortController();
      let lastUse = 0;
      const use = (): void => {
        lastUse = clock.now();
      };
      const element = pauseView(marked.marks, texts, actions, {
        close: () => close(true),
        answered: () => {
          noteAnswer();
          place();
        },
        check: () => {
          noteAnswer();
          close(false);
          options.onCheck(marked);
        },
        goOn: () => {
          close(true);
          showRing(control, dark);
        },
      });
      const leave = (): void => {
        const rest = lastUse + PAUSE_MS - clock.now();
        if (rest > 0) clock.after(rest, leave, end.signal);
        else close(element.contains(layer.root.activeElement));
      };
      return () => {
        close(false);
        const pane = openPane({ layer, clock, element, actions, dark });
        open = { marked, control, pane, end, answered: false };
        try {
          place();
          use();
          for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin'])
            element.addEventListener(type, use, { passive: true, signal: end.signal });
          leave();
          focusOn(element);
        } catch (error) {
          // The press goes to the site now, and nothing of ours may stand in its way.
          close(false);
          throw error;
        }
      };
    },
    close,
    press: (target, event) => open?.pane.press(target, event),
    follow() {
      place();
      placeRing();
    },
    get openFor() {
      return open?.marked.element;
    },
  };
}
