import { PANE_STYLE } from './pane-style.ts';

/**
 * Style of everything in our layer. Pixels and system fonts throughout: `rem` would follow the page's root size.
 * Line heights of 1.5 and more keep stacked diacritics (Ế, ỗ, ậ) whole. Pale grounds, one quiet accent per kind.
 */
export const LAYER_STYLE = `
:host {
  all: initial !important;
  display: contents !important;
}
.ground {
  position: absolute;
  inset: 0 auto auto 0;
  width: 0;
  height: 0;
  pointer-events: none;
  z-index: 2147483647;
}
* { box-sizing: border-box; }
path { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
path:nth-child(2) { stroke-width: 1.4; }
path:nth-child(3) { stroke-width: 1.9; }

.marks, .pane, .ring {
  color-scheme: light;
  --ground: #ffffff;
  --raised: #f4f6f8;
  --ink: #1b2430;
  --soft: #55606e;
  --line: #d5dbe2;
  --focus: #1a5fb4;
  --link: #14539a;
  --differs: #1f5a96;
  --differs-ground: #eef4fa;
  --unsourced: #6a5313;
  --unsourced-ground: #faf5e6;
  --scam: #97361f;
  --scam-ground: #fcf0ec;
  --shadow: 0 1px 2px rgb(20 30 45 / .12);
  --deep-shadow: 0 8px 28px rgb(20 30 45 / .18), 0 1px 3px rgb(20 30 45 / .14);
  color: var(--ink);
  font: 400 14px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  text-align: start;
}
.marks[data-theme="dark"], .pane[data-theme="dark"], .ring[data-theme="dark"] {
  color-scheme: dark;
  --ground: #22272e;
  --raised: #2c323a;
  --ink: #e7ebf0;
  --soft: #a9b4c0;
  --line: #444d58;
  --focus: #8cbdf5;
  --link: #9cc7f5;
  --differs: #9cc7f2;
  --differs-ground: #1f2e3f;
  --unsourced: #e3c877;
  --unsourced-ground: #332d1c;
  --scam: #f2ab98;
  --scam-ground: #3c2721;
  --shadow: 0 1px 2px rgb(0 0 0 / .4);
  --deep-shadow: 0 8px 28px rgb(0 0 0 / .5), 0 1px 3px rgb(0 0 0 / .4);
}
[data-kind="differs"] { --accent: var(--differs); --accent-ground: var(--differs-ground); }
[data-kind="unsourced"] { --accent: var(--unsourced); --accent-ground: var(--unsourced-ground); }
[data-kind="scam"] { --accent: var(--scam); --accent-ground: var(--scam-ground); }

.marks {
  position: absolute;
  z-index: 1;
  top: 0;
  left: 0;
  display: flex;
  gap: 4px;
  width: max-content;
}
.marks[hidden] { display: none; }
.badge {
  all: unset;
  display: grid;
  place-items: center;
  min-width: 24px;
  height: 24px;
  cursor: pointer;
  -webkit-tap-highlight-color: transparent;
}
.marks.live .badge { pointer-events: auto; }
.face {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 22px;
  padding: 0 8px 0 6px;
  border: 1px solid color-mix(in srgb, var(--accent) 38%, transparent);
  border-radius: 7px;
  background: var(--accent-ground);
  color: var(--accent);
  font-size: 12.5px;
  font-weight: 500;
  line-height: 20px;
  white-space: nowrap;
}
[data-kind="unsourced"] .face { border-radius: 12px; }
[data-kind="scam"] .face { border-inline-start-width: 3px; padding-inline-start: 5px; }
.face svg { flex: none; display: block; }
.badge:hover .face, .badge[aria-expanded="true"] .face { border-color: var(--accent); }
.badge:focus-visible .face { outline: 2px solid var(--focus); outline-offset: 2px; }
.marks.compact .label { display: none; }
.marks.compact .face { padding: 0; width: 24px; justify-content: center; background: var(--ground); box-shadow: var(--shadow); }
.marks.compact [data-kind="unsourced"] .face { border-radius: 50%; height: 24px; }

.lines { position: absolute; top: 0; left: 0; }
.lines[hidden] { display: none; }
.line { position: absolute; height: 0; border-bottom: 2px solid var(--accent); opacity: .85; }
.lines { --differs: #2f74ba; --unsourced: #9a7a1c; --scam: #c04a2c; }
.lines[data-theme="dark"] { --differs: #9cc7f2; --unsourced: #e3c877; --scam: #f2ab98; }
.line[data-kind="unsourced"] { border-bottom-style: dashed; }
.line[data-kind="scam"] { border-bottom-style: double; border-bottom-width: 3px; }

@media (forced-colors: active) {
  .face { border: 1px solid CanvasText; background: Canvas; color: CanvasText; forced-color-adjust: none; }
  .badge:hover .face, .badge[aria-expanded="true"] .face { border-color: Highlight; }
  .line { border-bottom-color: Highlight; forced-color-adjust: none; opacity: 1; }
}
@media print { .marks, .pane, .lines, .ring { display: none; } }
${PANE_STYLE}`;
