import { browser } from 'wxt/browser';
import { atEnd } from '../../lib/feed/at-end.ts';
import type { SettingsPort } from '../../lib/feed/watch-options.ts';
import type { PageTexts } from '../../lib/i18n/page-texts.ts';
import { ENGINE_REVISION_KEY } from '../../lib/messages/engine-revision.ts';
import type { PageSetup, PauseCounts } from '../../lib/messages/page-setup.ts';
import { POLICY_KEY } from '../../lib/store/policy-shape.ts';
import { restOf, SETTINGS_KEY } from '../../lib/store/settings-shape.ts';
import { askWorker } from './ask-worker.ts';

/** After so long without an answer the worker is asked again, in milliseconds; a worker that was ended starts anew. */
const PATIENCE_MS = 6000;
/** Without any answer, the first question is put again after so long, the next ones each after twice as long. */
const AGAIN_MS = 100;
/** A rest is looked at again at least this often: timers stand still while the machine sleeps. */
const LOOK_AGAIN_MS = 60_000;

/** The settings as they are now, and what goes with them. */
export interface FollowedSetup extends SettingsPort {
  texts(): PageTexts;
  style(): string;
  pause(): PauseCounts;
}

/** Before the worker has answered the site counts as switched off: nothing is read that the person may have forbidden. */
const UNKNOWN: PageSetup = {
  settings: {
    on: false,
    restsUntil: 0,
    level: 'balanced',
    language: 'vi',
    topicsOff: [],
    conversationsOff: true,
    groupsAutomatic: false,
    sharePrompt: false,
  },
  pause: { dismissed: 0, passed: 0 },
  words: {},
  style: '',
};

/**
 * Asks the worker for the setup of this page, and again whenever settings, an agency's policy or the packs have changed.
 * Pages hear of changed storage without being known to anybody. A site that rests counts as switched off until the rest
 * is over.
 */
export function followSetup(): FollowedSetup {
  let setup = UNKNOWN;
  const restLeft = (): number => restOf(setup.settings.restsUntil, Date.now());
  return {
    current: () => ({ ...setup.settings, on: setup.settings.on && restLeft() === 0 }),
    texts: () => (key) => setup.words[key] ?? key,
    style: () => setup.style,
    pause: () => setup.pause,
    onChanged(changed, signal) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let asked = 0;
      const wait = (ms: number, task: () => void): void => {
        clearTimeout(timer);
        if (!signal.aborted) timer = setTimeout(task, ms);
      };
      const awaitRest = (): void => {
        const left = restLeft();
        if (left === 0) changed();
        else wait(Math.min(left + 50, LOOK_AGAIN_MS), awaitRest);
      };
      const ask = (again = AGAIN_MS): void => {
        asked += 1;
        const turn = asked;
        const askAgain = (): void => ask(Math.min(again * 2, PATIENCE_MS));
        wait(PATIENCE_MS, askAgain);
        void askWorker({ type: 'page-setup' }).then((answer) => {
          // What was asked for later says more.
          if (turn !== asked || signal.aborted) return;
          clearTimeout(timer);
          if (answer) {
            setup = answer;
            changed();
            if (restLeft() > 0) awaitRest();
          } else if (browser.runtime?.id) wait(again, askAgain);
        });
      };
      const hear = (changes: object, area: string): void => {
        const ours = [SETTINGS_KEY, POLICY_KEY, ENGINE_REVISION_KEY];
        if (area === 'local' && ours.some((key) => key in changes)) ask();
      };
      browser.storage.onChanged.addListener(hear);
      atEnd(signal, () => {
        clearTimeout(timer);
        browser.storage?.onChanged?.removeListener(hear);
      });
      ask();
    },
  };
}
