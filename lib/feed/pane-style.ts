/** Style of the card, of the pause before sharing, and of the ring that the pause leaves. Colours come from layer-style.ts. */
export const PANE_STYLE = `.pane {
  position: fixed;
  z-index: 2;
  top: 0;
  left: 0;
  max-width: calc(100vw - 16px);
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--ground);
  box-shadow: var(--deep-shadow);
  pointer-events: auto;
  outline: none;
}
.card {
  display: flex;
  flex-direction: column;
  width: 384px;
  max-height: min(600px, calc(100vh - 16px));
}
.head {
  display: flex;
  align-items: center;
  gap: 8px;
  padding: 10px 8px 10px 16px;
  border-bottom: 1px solid var(--line);
}
.title {
  flex: 1;
  margin: 0;
  font-size: 15px;
  font-weight: 600;
  line-height: 1.5;
}
.body {
  outline-offset: -2px !important;
  flex: 1 1 auto;
  min-height: 0;
  overflow-y: auto;
  overscroll-behavior: contain;
  padding: 10px 16px 4px;
}
.body, .pause { scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
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
  display: inline-block;
  max-width: 100%;
  margin: 0 6px 4px 0;
  vertical-align: top;
  padding: 3px 10px;
  border-inline-start: 3px solid var(--accent);
  border-radius: 0 6px 6px 0;
  background: var(--raised);
  overflow-wrap: anywhere;
}
.note { margin: 0; overflow-wrap: anywhere; }
.advice { margin: 0 0 10px; font-weight: 600; }
.section { margin: 12px 0 0; }
.section h4 {
  margin: 0 0 3px;
  color: var(--soft);
  font-size: 12.5px;
  font-weight: 600;
  line-height: 1.5;
}
.section p { margin: 0; overflow-wrap: anywhere; }
.section p + p { margin-top: 4px; }
.record { padding: 9px 12px; border: 1px solid var(--line); border-radius: 8px; }
.record + .record { margin-top: 6px; }
.record .says { font-weight: 500; }
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
.mark:first-of-type .again { display: none; }
a svg { margin-inline-start: 3px; vertical-align: -1px; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible, button:focus-visible, input:focus-visible, .body:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 6px; }
.foot { padding: 8px 16px 9px; border-top: 1px solid var(--line); }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; }
.actions.small { gap: 0; margin: 3px 0 0 -6px; }
.actions.small .plain { min-height: 28px; padding: 2px 6px; font-size: 12.5px; }
.not-right p { margin: 0 0 8px; outline: none; }
.choice { display: flex; gap: 8px; align-items: flex-start; margin: 0 0 10px; cursor: pointer; }
.tick { flex: none; width: 18px; height: 18px; margin: 2px 0 0; accent-color: var(--link); cursor: pointer; }
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
  padding: 2px 12px;
  background: var(--link);
  color: var(--ground);
  font-weight: 600;
}
.primary:hover { background: color-mix(in srgb, var(--link) 88%, var(--ink)); }
.plain { padding: 2px 8px; color: var(--soft); font-size: 13px; }
.plain:hover, .close:hover { background: var(--raised); color: var(--ink); }
.close { justify-content: center; width: 32px; min-height: 32px; color: var(--soft); }
.honest { margin: 0 0 10px; color: var(--soft); font-size: 12.5px; }

.pause { width: 348px; padding: 10px 14px 10px 16px; overflow-y: auto; max-height: calc(100vh - 16px); }
.ask { display: flex; align-items: flex-start; gap: 4px; }
.ask .close { margin: -4px -8px 0 0; flex: none; }
.answers { display: flex; gap: 6px; margin: 8px 0 2px; }
.answer {
  all: unset;
  flex: 1;
  min-height: 34px;
  box-sizing: border-box;
  padding: 4px 8px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--raised);
  text-align: center;
  white-space: nowrap;
  cursor: pointer;
}
.answer:hover { border-color: var(--soft); }
.answer[aria-pressed="true"] { border-color: var(--link); background: var(--ground); color: var(--link); box-shadow: inset 0 0 0 1px var(--link); }
.told p { margin: 8px 0 0; overflow-wrap: anywhere; }
.noticed { margin: 6px 0 0; padding: 0; list-style: none; }
.noticed li { padding: 4px 0 4px 10px; border-inline-start: 3px solid var(--accent); }
.noticed li + li { margin-top: 6px; }
.noticed .kind { margin: 0; }
.noticed .note { margin: 1px 0 0; font-size: 13px; }
.pause .actions { margin: 8px 0 0 -8px; }
.pause .actions .primary { margin-inline-start: 8px; }

.ring { position: fixed; z-index: 2; top: 0; left: 0; pointer-events: none; }
.round {
  position: absolute;
  inset: -4px;
  border: 2px solid var(--focus);
  border-radius: 10px;
}
.tag {
  position: absolute;
  bottom: calc(100% + 8px);
  left: -4px;
  width: max-content;
  max-width: 240px;
  padding: 3px 10px;
  border-radius: 8px;
  background: var(--ink);
  color: var(--ground);
  font-size: 13px;
}
.ring.low .tag { bottom: auto; top: calc(100% + 8px); }
.ring.far .tag { left: auto; right: -4px; }

/* Little room: it belongs to the words. */
@media (max-width: 480px), (max-height: 560px) {
  .head { padding-block: 5px; }
  .foot { padding-block: 6px; }
  .body { padding-block-start: 8px; }
  .honest { margin-block-end: 8px; }
  .foot .actions { column-gap: 2px; }
  .foot .primary { padding-inline: 10px; font-size: 13.5px; }
  .foot .plain { padding-inline: 6px; }
}

@media (forced-colors: active) {
  .body, .pause { scrollbar-color: auto; }
  .pane, .record, .tag { border: 1px solid CanvasText; background: Canvas; color: CanvasText; forced-color-adjust: none; }
  .kind, .section h4, .record .cite, .places .for, .plain, .close, .honest { color: CanvasText; }
  .quote { border-color: CanvasText; background: Canvas; }
  .primary, .answer { border: 1px solid ButtonText; background: ButtonFace; color: ButtonText; forced-color-adjust: none; }
  .answer[aria-pressed="true"] { border-color: Highlight; background: Highlight; color: HighlightText; box-shadow: none; }
  .noticed li { border-color: CanvasText; }
  .round { border-color: Highlight; forced-color-adjust: none; }
}
`;
