import { browser } from 'wxt/browser';
import type { ToolbarState } from '../../lib/feed/toolbar-report.ts';
import type { ToolbarNote } from '../../lib/messages/types.ts';

/** Tells the worker what the toolbar shall show. Nothing depends on it. */
export function tellToolbar({ marks, grey }: ToolbarState): void {
  const note: ToolbarNote = { type: 'toolbar', marks: Math.min(marks, 1000), grey };
  browser.runtime.sendMessage(note).catch(() => {});
}
