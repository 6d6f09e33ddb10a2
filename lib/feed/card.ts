import type { PageTexts } from '../i18n/page-texts.ts';
import { ARM_MS, type BadgeHit } from './badges.ts';
import { html } from './build.ts';
import { type CardModel, cardModel, type Explainer, type MarkModel, type RecordView } from './card-model.ts';
import type { Clock } from './clock.ts';
import { closeIcon, kindIcon, leavesIcon } from './icons.ts';
import type { Layer } from './layer.ts';
import type { MarkedUnit } from './marked-unit.ts';
import { createUnderline } from './underline.ts';

/** Space kept between the card, its badge and the edges of the screen. */
const MARGIN = 8;
/** A card is not made shorter than this to spare the text. */
const LEAST_HEIGHT = 300;

export interface CardOptions {
  readonly document: Document;
  readonly layer: Layer;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly explainer: () => Explainer;
  /** "Ẩn với bài này". */
  readonly onDismiss: (marked: MarkedUnit) => void;
  /** Opens one of the extension's own pages; left out, such steps are not offered. */
  readonly openPage?: ((step: 'ask-agency' | 'report', marked: MarkedUnit) => void) | undefined;
  /** "Xem đầy đủ bên cạnh": resolves to false when no panel could be opened; left out, it is not offered. */
  readonly onFull?: ((marked: MarkedUnit) => Promise<boolean>) | undefined;
}

export interface Card {
  open(hit: BadgeHit, dark: boolean): void;
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
  readonly element: HTMLElement;
  readonly shownAt: number;
  readonly actions: ReadonlyMap<Element, () => void>;
  readonly close: AbortController;
  readonly dx: number;
  readonly dy: number;
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
  return html('div', { class: 'section' }, html('h3', {}, title), ...children);
}

function recordNode(record: RecordView, texts: PageTexts, shownBelow: string | undefined): HTMLElement {
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
    { class: 'mark', 'data-kind': mark.kind },
    html('h3', { class: 'kind' }, kindIcon(mark.kind, 18), mark.label),
    html('p', { class: 'lead' }, mark.lead),
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
    const records = mark.records.filter((record) => record.rumour === rumour);
    if (records.length === 0) continue;
    const title = texts(rumour ? 'record.rumour' : 'section.record');
    node.append(section(title, ...records.map((record) => recordNode(record, texts, primaryUrl))));
  }
  node.append(section(texts('section.why'), html('p', {}, mark.why)));
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

/**
 * Puts the card beside the text if the screen is wide enough, else under or over it, whichever has more room, and
 * shortens it to that room if enough is left: the words stay readable.
 */
function placeCard(
  card: HTMLElement,
  anchor: DOMRect,
  text: DOMRect,
  screen: Element,
): { readonly left: number; readonly top: number } {
  const { clientWidth, clientHeight } = screen;
  card.style.maxWidth = `${clientWidth - 2 * MARGIN}px`;
  const width = card.offsetWidth;
  const beside = text.right + MARGIN;
  const isWide = beside + width <= clientWidth - MARGIN;
  const under = Math.max(anchor.bottom, Math.min(text.bottom, clientHeight)) + MARGIN;
  const over = Math.min(anchor.top, Math.max(text.top, 0)) - MARGIN;
  const roomUnder = clientHeight - MARGIN - under;
  const roomOver = over - MARGIN;
  const room = Math.max(roomUnder, roomOver);
  if (!isWide && room >= LEAST_HEIGHT && card.offsetHeight > room) card.style.maxHeight = `${room}px`;
  const height = card.offsetHeight;
  const outside = roomUnder >= height || roomUnder >= roomOver ? under : over - height;
  const wanted = isWide ? anchor.top : outside;
  return {
    left: isWide ? beside : Math.max(MARGIN, Math.min(anchor.left, clientWidth - width - MARGIN)),
    top: Math.max(MARGIN, Math.min(wanted, clientHeight - height - MARGIN)),
  };
}

/** The explanation that opens from a badge: a small dialog that leaves the page usable. One at a time. */
export function createCard(options: CardOptions): Card {
  const { document, layer, clock, signal } = options;
  let open: Open | undefined;
  const underline = createUnderline(document, layer);

  const close = (focus: boolean): void => {
    if (!open) return;
    const { element, hit, close: controller } = open;
    open = undefined;
    controller.abort();
    underline.clear();
    element.remove();
    hit.button.setAttribute('aria-expanded', 'false');
    if (focus && hit.button.isConnected) hit.button.focus({ preventScroll: true });
  };
  signal.addEventListener('abort', () => close(false), { once: true });

  const build = (hit: BadgeHit, model: CardModel, texts: PageTexts) => {
    const actions = new Map<Element, () => void>();
    const button = (className: string, act: () => void, ...children: (Node | string)[]): HTMLElement => {
      const node = html('button', { type: 'button', class: className }, ...children);
      actions.set(node, act);
      return node;
    };
    const shut = button('close', () => close(true), closeIcon());
    shut.setAttribute('aria-label', texts('card.close'));
    const { primary } = model;
    let step: HTMLElement | undefined;
    if (primary?.kind === 'link') {
      step = link(primary.url, 'primary', primary.label, leavesIcon());
      step.setAttribute('aria-label', `${primary.label}, ${texts('card.new-tab')}`);
    } else if (primary?.kind === 'page') {
      step = button('primary', () => options.openPage?.(primary.step, hit.marked), primary.label);
    }
    const { onFull } = options;
    const showFull = async (): Promise<void> => {
      const shown = await onFull?.(hit.marked);
      // The panel now says all that the card says, and more.
      if (shown && open?.hit === hit) close(true);
    };
    const full = onFull && button('plain', () => void showFull(), texts('card.full'));
    const dismiss = button('plain', () => options.onDismiss(hit.marked), texts('card.dismiss'));
    const title = html('h2', { class: 'title', id: 'title' }, model.title);
    const element = html(
      'div',
      {
        class: 'card',
        role: 'dialog',
        'aria-labelledby': 'title',
        'aria-describedby': 'honest',
        tabindex: '-1',
        'data-kind': hit.kind,
      },
      html('div', { class: 'head' }, title, shut),
      html(
        'div',
        { class: 'body' },
        ...model.marks.map((mark) =>
          markNode(mark, texts, primary?.kind === 'link' ? primary.url : undefined),
        ),
        model.partial ? html('p', { class: 'honest' }, texts('card.partial')) : undefined,
      ),
      html(
        'div',
        { class: 'foot' },
        html('div', { class: 'actions' }, step, full, dismiss),
        html('p', { class: 'honest', id: 'honest' }, texts('card.honest')),
      ),
    );
    return { element, actions };
  };

  const act = (target: Element): void => {
    if (!open || clock.now() - open.shownAt < ARM_MS) return;
    for (const [node, action] of open.actions) {
      if (node.contains(target)) {
        action();
        return;
      }
    }
  };

  const isEarly = (): boolean => open !== undefined && clock.now() - open.shownAt < ARM_MS;

  return {
    open(hit, dark) {
      close(false);
      const explainer = options.explainer();
      const model = cardModel(hit.marked, hit.kind, explainer, options.openPage !== undefined);
      const { element, actions } = build(hit, model, explainer.texts);
      element.dataset['theme'] = dark ? 'dark' : 'light';
      const controller = new AbortController();
      // Keys and screen readers press without coordinates and arrive here; the pointer's presses come by press().
      element.addEventListener(
        'click',
        (event) => {
          if (isEarly()) event.preventDefault();
          else if (event.isTrusted && event.detail === 0 && event.target instanceof Element)
            act(event.target);
        },
        { signal: controller.signal },
      );
      layer.ground.append(element);
      const anchor = hit.button.getBoundingClientRect();
      const text = hit.marked.unit.body.getBoundingClientRect();
      const { left, top } = placeCard(element, anchor, text, document.documentElement);
      element.style.transform = `translate(${left}px, ${top}px)`;
      hit.button.setAttribute('aria-expanded', 'true');
      open = {
        hit,
        element,
        actions,
        close: controller,
        shownAt: clock.now(),
        dx: left - anchor.left,
        dy: top - anchor.top,
      };
      underline.draw(hit.marked, dark);
      element.focus({ preventScroll: true });
    },
    close,
    press(target, event) {
      if (isEarly()) event.preventDefault();
      else act(target);
    },
    follow(anchor) {
      if (!open) return;
      underline.redraw();
      if (!anchor) return;
      open.element.style.transform = `translate(${anchor.left + open.dx}px, ${anchor.top + open.dy}px)`;
    },
    get openFor() {
      return open?.hit.marked.element;
    },
  };
}
