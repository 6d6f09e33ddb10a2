import { browser } from 'wxt/browser';
import { browserClock } from '../../lib/feed/clock.ts';
import { createDismissals } from '../../lib/feed/dismissals.ts';
import { browserNavigation } from '../../lib/feed/navigation.ts';
import { createPauseRhythm } from '../../lib/feed/pause-rhythm.ts';
import { hideWhenStopped, removeStoppedLayers } from '../../lib/feed/silent-end.ts';
import { startWatching } from '../../lib/feed/watch.ts';
import { TEXT_LENGTH } from '../../lib/messages/types.ts';
import type { SiteAdapter } from '../../lib/sites/contract.ts';
import { answerRequests } from './answer-requests.ts';
import { askWorker } from './ask-worker.ts';
import { followSetup } from './follow-setup.ts';

/** What the content scripts of all sites have in common; each names its own addresses. */
export const ON_PAGE = {
  runAt: 'document_start',
  allFrames: false,
  cssInjectionMode: 'manual',
} as const;

/** As much of a text as is ever assessed. */
const cut = (text: string): string => text.slice(0, TEXT_LENGTH);

/** Starts watching the page with the reader of its site. The entrypoint of a site has the name of the site. */
export function watchPage(adapter: SiteAdapter): void {
  if (!adapter.matches(new URL(location.href))) return;
  const clock = browserClock(window);
  const setup = followSetup();
  startWatching({
    document,
    window,
    adapter,
    send: askWorker,
    clock,
    navigation: browserNavigation(window, clock, adapter.navigationEvents),
    settings: setup,
    texts: setup.texts,
    style: setup.style,
    silentEnd: import.meta.env.FIREFOX ? { hideWhenStopped, removeStoppedLayers } : undefined,
    dismissals: createDismissals((text) => void askWorker({ type: 'dismiss', text: cut(text) })),
    pauseRhythm: createPauseRhythm(setup.pause, (counts) => void askWorker({ type: 'pause', ...counts })),
    onRequest: answerRequests,
    openPanel: async (key) => (await askWorker({ type: 'open-panel', key }))?.opened === true,
    tellToolbar: (state) => void askWorker({ type: 'toolbar', ...state }),
    keepNotRight: async ({ unit, marks }, withText) => {
      const rules = marks.flatMap((mark) => mark.rules);
      const answer = await askWorker({ type: 'not-right', text: cut(unit.text), rules, withText });
      return answer?.kept === true;
    },
    isAlive: () => browser.runtime?.id !== undefined,
  });
}
