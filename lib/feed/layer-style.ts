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

.marks, .card {
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
.marks[data-theme="dark"], .card[data-theme="dark"] {
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
  font-weight: 550;
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

.card {
  position: fixed;
  z-index: 2;
  top: 0;
  left: 0;
  display: flex;
  flex-direction: column;
  width: 384px;
  max-width: calc(100vw - 16px);
  max-height: min(600px, calc(100vh - 16px));
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--ground);
  box-shadow: var(--deep-shadow);
  pointer-events: auto;
  outline: none;
}
.head {
  display: flex;
  align-items: center;
  gap: 8px;
  padding: 10px 8px 10px 16px;
  border-bottom: 1px solid var(--line);
}
.head .title {
  flex: 1;
  margin: 0;
  font-size: 15px;
  font-weight: 600;
  line-height: 1.5;
}
.body {
  flex: 1 1 auto;
  min-height: 0;
  overflow-y: auto;
  overscroll-behavior: contain;
  padding: 12px 16px 4px;
  scrollbar-width: thin;
}
.mark + .mark { margin-top: 16px; padding-top: 14px; border-top: 1px solid var(--line); }
.kind {
  display: flex;
  align-items: center;
  gap: 6px;
  margin: 0 0 6px;
  color: var(--accent);
  font-size: 13.5px;
  font-weight: 600;
}
.lead { margin: 0 0 10px; }
.reason { margin: 0 0 10px; }
.quote {
  display: block;
  width: fit-content;
  margin: 0 0 4px;
  padding: 3px 10px;
  border-inline-start: 3px solid var(--accent);
  border-radius: 0 6px 6px 0;
  background: var(--raised);
  overflow-wrap: anywhere;
}
.note { margin: 0; overflow-wrap: anywhere; }
.advice { margin: 0 0 10px; font-weight: 600; }
.section { margin: 12px 0 0; }
.section h3 {
  margin: 0 0 3px;
  color: var(--soft);
  font-size: 12.5px;
  font-weight: 600;
  line-height: 1.5;
}
.section p { margin: 0; overflow-wrap: anywhere; }
.record { padding: 9px 12px; border: 1px solid var(--line); border-radius: 8px; }
.record + .record { margin-top: 6px; }
.record .says { font-weight: 550; }
.record .cite { margin-top: 3px; color: var(--soft); font-size: 13px; }
.places { margin: 0; padding: 0; list-style: none; }
.places li { padding: 2px 0; overflow-wrap: anywhere; }
.places .for { color: var(--soft); font-size: 13px; }
a {
  color: var(--link);
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 3px;
}
a svg { margin-inline-start: 3px; vertical-align: -1px; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible, button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 6px; }
.foot { padding: 10px 16px 11px; border-top: 1px solid var(--line); }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; }
.primary, .plain, .close {
  all: unset;
  display: inline-flex;
  align-items: center;
  min-height: 34px;
  border-radius: 8px;
  cursor: pointer;
  font-size: 14px;
}
.primary {
  gap: 4px;
  padding: 2px 14px;
  background: var(--link);
  color: var(--ground);
  font-weight: 600;
}
.primary:hover { background: color-mix(in srgb, var(--link) 88%, var(--ink)); }
.plain { padding: 2px 8px; color: var(--soft); font-size: 13px; }
.plain:hover, .close:hover { background: var(--raised); color: var(--ink); }
.close { justify-content: center; width: 32px; min-height: 32px; color: var(--soft); }
.honest { margin: 6px 0 0; color: var(--soft); font-size: 12.5px; }

@media (forced-colors: active) {
  .face, .card, .record { border: 1px solid CanvasText; background: Canvas; color: CanvasText; forced-color-adjust: none; }
  .badge:hover .face, .badge[aria-expanded="true"] .face { border-color: Highlight; }
  .kind, .section h3, .record .cite, .places .for, .plain, .close, .honest { color: CanvasText; }
  .quote { border-color: CanvasText; background: Canvas; }
  .primary { border: 1px solid ButtonText; background: ButtonFace; color: ButtonText; forced-color-adjust: none; }
  .line { border-bottom-color: Highlight; forced-color-adjust: none; opacity: 1; }
}
@media print { .marks, .card, .lines { display: none; } }
`;
