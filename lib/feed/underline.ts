import type { MarkKind } from '../assess/types.ts';
import { rectOf } from '../sites/engine/dom.ts';
import { html } from './build.ts';
import type { Layer } from './layer.ts';
import { locateWords } from './locate-words.ts';
import type { MarkedUnit } from './marked-unit.ts';
import { clippersOf, openRegion } from './page-geometry.ts';

/** Most strokes drawn: a passage of many lines needs no more to be seen. */
const STROKES = 60;

export interface Underline {
  draw(marked: MarkedUnit, dark: boolean): void;
  /** Draws again where the words are now. */
  redraw(): void;
  clear(): void;
}

/**
 * Underlines the noticed words while a card is open: strokes in our own layer, placed from the words' rectangles.
 * The page's text is never wrapped, and its highlight registry, which the page can read, is never used.
 */
export function createUnderline(document: Document, layer: Layer): Underline {
  let lines: HTMLElement | undefined;
  let ranges: { kind: MarkKind; range: Range }[] = [];
  let body: Element | undefined;
  let lastBox = '';

  const clear = (): void => {
    lines?.remove();
    lines = undefined;
    ranges = [];
    body = undefined;
    lastBox = '';
  };

  const redraw = (): void => {
    if (!lines || !body) return;
    const { x, y } = layer.origin();
    const box = rectOf(body);
    const region = openRegion(document, clippersOf(body));
    const state = [box.left - x, box.top - y, box.width, box.height, region.top, region.bottom].join(' ');
    if (state === lastBox) return;
    lastBox = state;
    const strokes: HTMLElement[] = [];
    for (const { kind, range } of ranges) {
      for (const rect of range.getClientRects()) {
        const shows = rect.width > 1 && rect.bottom <= region.bottom + 2 && rect.bottom >= region.top;
        if (!shows || strokes.length >= STROKES) continue;
        const stroke = html('div', { class: 'line', 'data-kind': kind });
        stroke.style.transform = `translate(${rect.left - x}px, ${rect.bottom - y - 1}px)`;
        stroke.style.width = `${rect.width}px`;
        strokes.push(stroke);
      }
    }
    lines.replaceChildren(...strokes);
  };

  return {
    draw({ unit, marks }, dark) {
      clear();
      body = unit.body;
      ranges = marks.flatMap((mark) =>
        mark.spans.flatMap((span) => {
          const range = locateWords(unit.body, unit.text, span);
          return range ? [{ kind: mark.kind, range }] : [];
        }),
      );
      lines = html('div', { class: 'lines', 'aria-hidden': 'true', 'data-theme': dark ? 'dark' : 'light' });
      layer.ground.prepend(lines);
      redraw();
    },
    redraw,
    clear,
  };
}
