/** Runs `task` when anything on the page scrolls, until `signal` ends. */
export function onScroll(document: Document, signal: AbortSignal, task: (event: Event) => void): void {
  document.addEventListener('scroll', task, { capture: true, passive: true, signal });
}
