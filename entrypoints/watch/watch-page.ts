import { browser } from 'wxt/browser';
import { browserClock } from '../../lib/feed/clock.ts';
import { createDismissals } from '../../lib/feed/dismissals.ts';
import { browserNavigation } from '../../lib/feed/navigation.ts';
import { createPauseRhythm } from '../../lib/feed/pause-rhythm.ts';
import { startWatching } from '../../lib/feed/watch.ts';
import { pageTexts } from '../../lib/i18n/page-texts.ts';
import type { SiteAdapter } from '../../lib/sites/contract.ts';
import { keepWrongMark } from '../../lib/store/wrong-marks.ts';
import { answerRequests } from './answer-requests.ts';
import { followSettings } from './follow-settings.ts';
import { openPanel } from './open-panel.ts';
import { tellToolbar } from './tell-toolbar.ts';

/** Today in the reader's own calendar. Written by hand: the browser's formatter takes longer than a short assessment. */
const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** What the content scripts of all sites have in common; each names its own addresses. */
export const ON_PAGE = {
  runAt: 'document_start',
  allFrames: false,
  cssInjectionMode: 'manual',
} as const;

/** Starts watching the page with the reader of its site. The entrypoint of a site has the name of the site. */
export function watchPage(adapter: SiteAdapter): void {
  if (!adapter.matches(new URL(location.href))) return;
  const clock = browserClock(window);
  const settings = followSettings(adapter.id);
  startWatching({
    document,
    window,
    adapter,
    send: (request) => browser.runtime.sendMessage(request),
    clock,
    navigation: browserNavigation(window, clock, adapter.navigationEvents),
    settings,
    dismissals: createDismissals(browser.storage.local, Date.now),
    pauseRhythm: createPauseRhythm(browser.storage.local),
    texts: () => pageTexts(settings.current().language),
    onRequest: answerRequests,
    openPanel,
    tellToolbar,
    keepNotRight: ({ unit, marks }, withText) =>
      keepWrongMark(browser.storage.local, {
        text: unit.text,
        rules: marks.flatMap((mark) => mark.rules),
        on: today(),
        withText,
      }),
    isAlive: () => browser.runtime?.id !== undefined,
  });
}
