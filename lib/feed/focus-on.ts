/** Gives the focus to an element of the page or of our layer, and leaves the page where it is scrolled to. */
export function focusOn(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
}
