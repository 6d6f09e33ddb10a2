/*
 * The content-script runtime. What runs when:
 *
 *   page ──records──► discovery ──work──► work-queue ──slices──► unit-book ──► badges ──► layer
 *                        ▲                                          ▲   │▲         │         (closed root)
 *              navigation┘                    viewport gate ────────┘   ▼│         └► card, underline
 *                                                              engine-client ◄──► engine in the worker
 *   real presses on the site's share controls ──► share-press ──► pause
 *
 *                      hidden tab   private chat   site off   given up   extension gone
 *   discovery             collects     off            off        off        off
 *   reading               off          on request     off        off        off
 *   marks                 stay         on request     off        off        off
 *   pause                 off          on request     off        off        off
 *   messages              on           on             on         on         off
 *
 * page-work.ts puts together what runs while a page is read; this file decides when it runs, and answers.
 */

import type { MarkKind } from '../assess/types.ts';
import type { HealthReason, PageReplies, PageStatus } from '../messages/types.ts';
import { rectOf } from '../sites/engine/dom.ts';
import { diagnose } from './diagnose.ts';
import { createEngineClient } from './engine-client.ts';
import { explainUnit } from './explain-unit.ts';
import { listUnits } from './list-units.ts';
import { createNextMark } from './next-mark.ts';
import { onScroll } from './on-scroll.ts';
import { createPageHealth } from './page-health.ts';
import { type PageWork, startPageWork } from './page-work.ts';
import { listenToPointer } from './pointer.ts';
import { createReadingRules } from './reading-rules.ts';
import { listenToSharePresses } from './share-press.ts';
import { createToolbarReport } from './toolbar-report.ts';
import type { WatchOptions } from './watch-options.ts';

/** So many errors, and the page is left alone. */
const ERROR_CAP = 25;
/** Most messages of a conversation read at one request. */
const ASKED_CAP = 120;
/** Whether a page can be read is known after this time, in milliseconds; then the toolbar may say so. */
const JUDGED_MS = 11_000;

/** Starts watching the page. One call, one owner: whatever this starts ends with the extension, without a trace. */
export function startWatching(options: WatchOptions): void {
  const { document, window, adapter, clock, navigation, settings } = options;
  const life = new AbortController();
  const { signal } = life;
  const health = createPageHealth();
  const rules = createReadingRules(options);
  const nextMark = createNextMark({ clock, scrolls: adapter.id !== 'zalo' });
  const asked = new Set<string>();
  let work: PageWork | undefined;
  let gaveUp: HealthReason | undefined;
  let capped = false;
  let errors = 0;
  /** Key of the unit whose full explanation the person asked for last. */
  let wanted: string | undefined;

  const dispose = (): void => life.abort();

  /** Runs `task` unless the extension is gone; then this orphan removes itself and says nothing. */
  const whileAlive = (task: () => void): void => {
    if (options.isAlive()) task();
    else dispose();
  };

  const engine = createEngineClient({
    clock,
    signal,
    send: options.send,
    terms: () => {
      const { level, language, topicsOff } = settings.current();
      return { level, language, topicsOff };
    },
    isAlive: options.isAlive,
  });
  /** Texts are likely to come soon: the worker may wake meanwhile. */
  const stir = (): void => {
    if (engine.quiet && work && document.visibilityState === 'visible' && rules.mayRead()) engine.wake();
  };

  const stopWork = (): void => {
    work?.end.abort();
    work = undefined;
    toolbar.soon();
  };
  const giveUp = (reason: HealthReason): void => {
    gaveUp = reason;
    stopWork();
  };
  const onError = (): void => {
    errors += 1;
    if (errors >= ERROR_CAP) giveUp('errors');
  };

  const startWork = (): void => {
    if (work || gaveUp || signal.aborted || !settings.current().on) return;
    health.reset(clock.now());
    capped = false;
    const { openPanel } = options;
    work = startPageWork({
      ...options,
      rules,
      health,
      life: signal,
      engine,
      asked,
      whileAlive,
      // Nothing may come before the request: the browser opens a panel only as the direct answer to a press.
      showInPanel:
        openPanel &&
        (({ unit }) => {
          wanted = unit.key;
          return openPanel(unit.key);
        }),
      onError,
      onCap: () => {
        capped = true;
      },
      onPlaced: toolbar.soon,
      giveUp,
    });
    work.discover();
    const { end } = work;
    toolbar.soon();
    stir();
    onScroll(document, end.signal, stir);
    clock.after(JUDGED_MS, toolbar.soon, end.signal);
    // Back from the browser's cache; the first show of a page finds its look under way.
    const comesBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) whileAlive(() => work?.rescan());
    };
    window.addEventListener('pageshow', comesBack, { signal: end.signal });
    navigation.onMoved(
      () =>
        whileAlive(() => {
          health.reset(clock.now());
          work?.moved();
          toolbar.soon();
        }),
      end.signal,
    );
  };

  const counts = (): Record<MarkKind, number> => {
    const marks: Record<MarkKind, number> = { differs: 0, unsourced: 0, scam: 0 };
    for (const unit of work?.book.marked() ?? []) {
      for (const { kind } of unit.marks) marks[kind] += 1;
    }
    return marks;
  };

  const status = (): PageStatus => {
    const { on } = settings.current();
    const read = rules.mayRead();
    const state = health.state(clock.now(), work?.book.size ?? 0);
    const unassessed = state.health === 'ok' && engine.silent;
    const found = unassessed ? 'engine-silent' : state.reason;
    const reason = gaveUp ?? (on ? (capped ? 'mark-cap' : found) : 'site-off');
    const waiting = !on || (!read && state.health === 'unreadable');
    return {
      site: adapter.id,
      surface: rules.surface(),
      health: gaveUp ? 'given-up' : waiting ? 'waiting' : unassessed ? 'degraded' : state.health,
      reason: waiting && on && !gaveUp ? undefined : reason,
      unitsRead: health.unitsRead,
      marks: counts(),
      paused: work === undefined || document.visibilityState === 'hidden',
      private: rules.isPrivate() && !read,
    };
  };

  const toolbar = createToolbarReport(
    clock,
    signal,
    () => {
      const { health: state, private: isWaiting } = status();
      const grey = work === undefined || isWaiting || state === 'unreadable' || state === 'given-up';
      return { marks: work?.badges.inView ?? 0, grey };
    },
    (state) => whileAlive(() => options.tellToolbar?.(state)),
  );

  const checkConversation = (): Promise<PageReplies['check-conversation']> =>
    new Promise((resolve) => {
      const isRefused = rules.isPrivate() && settings.current().conversationsOff;
      if (!isRefused) startWork();
      if (isRefused || !work) {
        resolve({ unitsRead: 0, marked: 0 });
        return;
      }
      work.followMoves();
      const height = document.documentElement.clientHeight;
      const onScreen = adapter.find(document).filter(({ element }) => {
        const box = rectOf(element);
        return box.height > 0 && box.bottom > 0 && box.top < height;
      });
      work.book.readAsked(onScreen.slice(0, ASKED_CAP), (marked, unitsRead) =>
        resolve({ unitsRead, marked }),
      );
    });

  options.onRequest(async (request) => {
    switch (request.type) {
      case 'page-status':
        return status();
      case 'check-conversation':
        return checkConversation();
      case 'list-units':
        return listUnits({ document, adapter, url: navigation.url(), ask: engine.ask, clock });
      case 'diagnose':
        return diagnose({ document, adapter, url: navigation.url(), mayRead: rules.mayRead() });
      case 'scroll-to-next-mark':
        return { found: work !== undefined && nextMark(work, request.kind) };
      case 'explain-unit': {
        const marked = work?.book.marked() ?? [];
        return explainUnit({ site: adapter.id, marked, private: !rules.mayRead() }, request.key ?? wanted);
      }
    }
  }, signal);

  settings.onChanged(() => {
    if (!settings.current().on) stopWork();
    else if (!work) startWork();
    else if (rules.mayRead()) {
      work.discover();
      work.book.refresh();
      work.rescan();
    } else work.book.clear();
  }, signal);

  // Before any script of the page runs, so that ours hear presses first.
  listenToPointer({ window, clock, signal, target: () => work?.pointer });
  listenToSharePresses({
    window,
    signal,
    controls: adapter.shareControls,
    prepare(control) {
      if (options.isAlive()) return work?.prepareShare(control);
      dispose();
      return undefined;
    },
    onError,
  });
  startWork();
}
