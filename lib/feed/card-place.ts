/** Space kept between a pane, what it belongs to, and the edges of the screen. */
const MARGIN = 8;
/** A card is not made shorter than this to spare the text. */
const LEAST_HEIGHT = 300;

interface Point {
  readonly left: number;
  readonly top: number;
}

/**
 * Puts the card beside the text if the screen is wide enough, else under or over it, whichever has more room, and
 * shortens it to that room if enough is left: the words stay readable.
 */
export function placeCard(card: HTMLElement, anchor: DOMRect, text: DOMRect, screen: Element): Point {
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

/** Puts a small pane over or under `control`, or beside it where neither has room: the control stays pressable. */
export function placeByControl(pane: HTMLElement, control: DOMRect, screen: Element): Point {
  const { clientWidth, clientHeight } = screen;
  pane.style.maxWidth = `${clientWidth - 2 * MARGIN}px`;
  const { offsetWidth: width, offsetHeight: height } = pane;
  const middle = (control.left + control.right) / 2 - width / 2;
  const left = Math.max(MARGIN, Math.min(middle, clientWidth - width - MARGIN));
  const over = control.top - MARGIN - height;
  if (over >= MARGIN) return { left, top: over };
  const under = control.bottom + MARGIN;
  if (under + height <= clientHeight - MARGIN) return { left, top: under };
  const top = Math.max(MARGIN, Math.min(control.top, clientHeight - height - MARGIN));
  const before = control.left - MARGIN - width;
  if (before >= MARGIN) return { left: before, top };
  const after = control.right + MARGIN;
  if (after + width <= clientWidth - MARGIN) return { left: after, top };
  // Nowhere without covering it: the side with more room, the rest scrolls inside the pane.
  const roomUnder = clientHeight - under - MARGIN;
  const roomOver = control.top - 2 * MARGIN;
  const room = Math.max(roomUnder, roomOver);
  pane.style.maxHeight = `${Math.max(120, room)}px`;
  return { left, top: roomUnder >= roomOver ? under : Math.max(MARGIN, over + height - pane.offsetHeight) };
}
