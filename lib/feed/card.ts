import type { PageTexts } from '../i18n/page-texts.ts';
import { rectOf } from '../sites/engine/dom.ts';
import { atEnd } from './at-end.ts';
import type { BadgeHit } from './badges.ts';
import { placeCard } from './card-place.ts';
import { type CardDoes, cardView } from './card-view.ts';
import type { Clock } from './clock.ts';
import { focusOn } from './focus-on.ts';
import type { Layer } from './layer.ts';
import type { MarkedUnit } from './marked-unit.ts';
import { standsOnDark } from './page-geometry.ts';
import { createActions, openPane, type Pane } from './pane.ts';
import { createUnderline } from './underline.ts';

export interface CardOptions {
  readonly document: Document;
  readonly layer: Layer;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly texts: () => PageTexts;
  /** "Ẩn với bài này". */
  readonly onDismiss: (marked: MarkedUnit) => void;
  /** "Dấu này chưa đúng": resolves to false when it could not be kept; left out, it is not offered. */
  readonly onNotRight?: ((marked: MarkedUnit, withText: boolean) => Promise<boolean>) | undefined;
  /** "Xem đầy đủ": resolves to false when no panel could be opened; left out, it is not offered. */
  readonly onFull?: ((marked: MarkedUnit) => Promise<boolean>) | undefined;
}

export interface Card {
  /** Opens the card; with `atPlaces`, where to check shows first. */
  open(hit: BadgeHit, dark: boolean, atPlaces?: boolean): void;
  /** Closes the card; `focus` gives the focus back to the badge that opened it. */
  close(focus: boolean): void;
  /** A real press at `target` inside the card. */
  press(target: Element, event: MouseEvent): void;
  /** Follows its badge, which now stands at `anchor`, or nowhere. */
  follow(anchor: { left: number; top: number } | undefined): void;
  readonly openFor: Element | undefined;
}

interface Open {
  readonly hit: BadgeHit;
  readonly pane: Pane;
  readonly dx: number;
  readonly dy: number;
}

/** Scrolls inside the card, never the page. */
function showPlaces(card: HTMLElement): void {
  const body = card.querySelector('.body');
  const places = card.querySelector('.places')?.parentElement;
  if (body && places) body.scrollTop += rectOf(places).top - rectOf(body).top - 8;
}

/** The explanation that opens from a badge: a small dialog that leaves the page usable. One at a time. */
export function createCard(options: CardOptions): Card {
  const { document, layer, clock, signal } = options;
  let open: Open | undefined;
  const underline = createUnderline(document, layer);

  const close = (focus: boolean): void => {
    if (!open) return;
    const { pane, hit } = open;
    open = undefined;
    underline.clear();
    pane.close();
    hit.button.setAttribute('aria-expanded', 'false');
    if (focus && hit.button.isConnected) focusOn(hit.button);
  };
  atEnd(signal, () => close(false));

  const doesFor = (hit: BadgeHit): CardDoes => {
    const { onFull, onNotRight } = options;
    const showFull = async (): Promise<void> => {
      const shown = await onFull?.(hit.marked);
      // The panel now says all that the card says, and more.
      if (shown && open?.hit === hit) close(true);
    };
    return {
      close: () => close(true),
      dismiss: () => options.onDismiss(hit.marked),
      full: onFull && (() => void showFull()),
      notRight: onNotRight && ((withText) => onNotRight(hit.marked, withText)),
    };
  };

  return {
    open(hit, dark, atPlaces = false) {
      close(false);
      const actions = createActions();
      const element = cardView(hit.marked, hit.kind, options.texts(), actions, doesFor(hit));
      element.dataset['kind'] = hit.kind;
      const pane = openPane({ layer, clock, element, actions, dark });
      const text = rectOf(hit.marked.unit.body);
      const badge = rectOf(hit.button);
      const anchor = badge.width > 0 ? badge : text;
      const { left, top } = placeCard(element, anchor, text, document.documentElement);
      pane.moveTo(left, top);
      hit.button.setAttribute('aria-expanded', 'true');
      // What is followed is the group: beside its second badge the card would else jump to the first.
      const group = badge.width > 0 ? hit.button.parentElement : null;
      const from = group ? rectOf(group) : anchor;
      open = { hit, pane, dx: left - from.left, dy: top - from.top };
      // Words over a picture may stand on another ground than the page around them.
      underline.draw(hit.marked, standsOnDark(hit.marked.unit.body));
      if (atPlaces) showPlaces(element);
      focusOn(element);
    },
    close,
    press: (target, event) => open?.pane.press(target, event),
    follow(anchor) {
      if (!open) return;
      underline.redraw();
      if (anchor) open.pane.moveTo(anchor.left + open.dx, anchor.top + open.dy);
    },
    get openFor() {
      return open?.hit.marked.element;
    },
  };
}
