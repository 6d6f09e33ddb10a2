import type { MarkKind } from '../assess/types.ts';
import { isBefore } from '../sites/engine/dom.ts';
import type { Clock } from './clock.ts';
import { focusOn } from './focus-on.ts';
import type { PageWork } from './page-work.ts';

/** A badge may need a moment to show after its post was scrolled to. */
const TRIES = 10;
const PATIENCE_MS = 100;

export interface NextMarkOptions {
  readonly clock: Clock;
  /** Scrolling a chat by script could mark messages as seen; there only the focus moves. */
  readonly scrolls: boolean;
}

/** Goes from mark to mark: scrolls to the next one and gives its badge the focus. Says whether there was one. */
export function createNextMark(options: NextMarkOptions): (work: PageWork, kind?: MarkKind) => boolean {
  const { clock } = options;
  let lastVisited: Element | undefined;
  return ({ book, badges, end }, kind) => {
    const marked = book
      .marked()
      .filter((unit) => kind === undefined || unit.marks.some((mark) => mark.kind === kind))
      .toSorted((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
    const after = marked.findIndex((unit) => unit.element === lastVisited) + 1;
    const next = marked[after] ?? marked[0];
    if (!next) return false;
    lastVisited = next.element;
    if (options.scrolls) next.unit.body.scrollIntoView({ block: 'center', behavior: 'instant' });
    const focus = (tries: number): void => {
      const hit = badges.find(next.element, kind);
      if (hit && badges.boxOf(next.element)) focusOn(hit.button);
      else if (tries > 0) clock.after(PATIENCE_MS, () => focus(tries - 1), end.signal);
    };
    focus(TRIES);
    return true;
  };
}
