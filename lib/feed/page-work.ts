import { atEnd } from './at-end.ts';
import { type BadgeHit, type Badges, createBadges } from './badges.ts';
import { createCard } from './card.ts';
import { startDiscovery } from './discovery.ts';
import type { EngineClient } from './engine-client.ts';
import { createLayer } from './layer.ts';
import type { MarkedUnit } from './marked-unit.ts';
import { standsOnDark } from './page-geometry.ts';
import type { PageHealth } from './page-health.ts';
import { createPause } from './pause.ts';
import type { PointerTarget } from './pointer.ts';
import type { ReadingRules } from './reading-rules.ts';
import { createUnitBook, type UnitBook } from './unit-book.ts';
import { createViewportGate } from './viewport.ts';
import type { WatchOptions } from './watch-options.ts';
import { createWorkQueue } from './work-queue.ts';

/** Everything that runs while a page is being read; `end` stops it and takes every trace off the page. */
export interface PageWork {
  readonly book: UnitBook;
  readonly badges: Badges;
  readonly pointer: PointerTarget;
  readonly end: AbortController;
  /** Starts discovery if it may run and does not yet. */
  discover(): void;
  rescan(): void;
  /** In a private chat nothing is discovered; marks that were asked for must still go when their messages go. */
  followMoves(): void;
  /** The page has become another page. */
  moved(): void;
  /** What shows the pause for a press on a control of the site; undefined when there is nothing to ask. */
  prepareShare(control: Element): (() => void) | undefined;
}

export interface PageWorkOptions extends WatchOptions {
  readonly rules: ReadingRules;
  readonly health: PageHealth;
  /** Ends with the whole runtime. */
  readonly life: AbortSignal;
  readonly engine: EngineClient;
  /** Keys of the units that the pause has asked about. */
  readonly asked: Set<string>;
  /** Runs a task unless the extension is gone. */
  readonly whileAlive: (task: () => void) => void;
  readonly showInPanel: ((marked: MarkedUnit) => Promise<boolean>) | undefined;
  readonly onError: () => void;
  readonly onCap: () => void;
  /** Badges have been compared with the page. */
  readonly onPlaced: () => void;
  readonly giveUp: (reason: 'layer-removed' | 'flood') => void;
}

export function startPageWork(options: PageWorkOptions): PageWork {
  const { document, adapter, clock, navigation, settings, rules, health, whileAlive, giveUp } = options;
  const end = new AbortController();
  const { signal } = end;
  options.life.addEventListener('abort', () => end.abort(), { once: true, signal });

  const queue = createWorkQueue({ clock, signal, onError: options.onError });
  const layer = createLayer({
    document,
    signal,
    style: options.style(),
    silentEnd: options.silentEnd,
    onLost: () => giveUp('layer-removed'),
  });
  const gate = createViewportGate({
    document,
    clock,
    queue,
    signal,
    onNear: (element, near) => book.near(element, near),
    onLooked: () => whileAlive(() => badges.check()),
  });

  /** Closes what belongs to the unit at `element`. */
  const closeFor = (element: Element): void => {
    if (card.openFor === element) card.close(false);
    if (pause.openFor === element) pause.close(false);
  };
  const openCard = (hit: BadgeHit): void =>
    whileAlive(() => {
      const wasOpen = card.openFor === hit.marked.element;
      pause.close(false);
      if (wasOpen) card.close(true);
      else card.open(hit, standsOnDark(hit.marked.element));
    });

  const badges = createBadges({
    document,
    layer,
    clock,
    signal,
    onStale: (element) => {
      closeFor(element);
      book.reread(element);
    },
    onOpen: openCard,
    onPlaced: () =>
      whileAlive(() => {
        if (card.openFor) card.follow(badges.boxOf(card.openFor));
        pause.follow();
        options.onPlaced();
      }),
  });
  const card = createCard({
    document,
    layer,
    clock,
    signal,
    texts: options.texts,
    onDismiss: (marked) => {
      options.dismissals.add(marked.unit.text);
      card.close(false);
      book.dismissed();
    },
    onNotRight: options.keepNotRight,
    onFull: options.showInPanel,
  });
  const pause = createPause({
    document,
    layer,
    clock,
    signal,
    texts: options.texts,
    rhythm: options.pauseRhythm,
    onCheck: (marked) => {
      const hit = badges.find(marked.element);
      if (hit) card.open(hit, standsOnDark(marked.element), true);
      else void options.showInPanel?.(marked);
    },
  });
  const book = createUnitBook({
    adapter,
    clock,
    queue,
    gate,
    signal,
    url: navigation.url,
    ask: options.engine.ask,
    isDismissed: options.dismissals.has,
    mayRead: rules.mayReadKind,
    show: badges.show,
    hide: (element) => {
      closeFor(element);
      badges.hide(element);
      options.onPlaced();
    },
    onRead: (element, result) => {
      if (result.ok) layer.attach();
      health.note(element, result);
    },
    onCap: options.onCap,
  });
  const closeAll = (focus: boolean): void => {
    pause.close(focus);
    card.close(focus);
  };

  let discovery: ReturnType<typeof startDiscovery> | undefined;
  const discover = (): void => {
    if (discovery || !(rules.mayRead() || settings.current().groupsAutomatic)) return;
    discovery = startDiscovery({
      root: document,
      adapter,
      clock,
      queue,
      signal,
      isOurs: (node) => node === layer.host,
      scan: (root) => {
        let fresh = 0;
        whileAlive(() => {
          fresh = book.scan(root);
        });
        return fresh;
      },
      sweep: book.sweep,
      touched: book.touched,
      moved: () => {
        badges.moved();
        gate.settle();
      },
      onFlood: () => giveUp('flood'),
    });
  };

  const setPaused = (): void => {
    if (document.visibilityState === 'hidden') queue.pause();
    else queue.resume();
  };
  setPaused();
  document.addEventListener('visibilitychange', setPaused, { signal });

  let followsMoves = false;
  return {
    book,
    badges,
    pointer: {
      layer,
      badges,
      onBadge: openCard,
      onPane: (target, event) => (pause.openFor ? pause : card).press(target, event),
      onOutside: () => closeAll(false),
      onEscape: () => closeAll(true),
    },
    end,
    discover,
    rescan: () => discovery?.rescan(),
    followMoves() {
      if (discovery || followsMoves) return;
      followsMoves = true;
      const observer = new MutationObserver(badges.moved);
      observer.observe(document, { childList: true, subtree: true });
      atEnd(signal, () => observer.disconnect());
    },
    moved() {
      closeAll(false);
      book.pageMoved();
      discover();
      discovery?.rescan();
    },
    prepareShare(control) {
      const element = settings.current().sharePrompt ? adapter.unitOfControl(control) : null;
      const marked = element && book.at(element);
      if (!marked || options.asked.has(marked.unit.key)) return undefined;
      const show = pause.prepare(marked, control, standsOnDark(control));
      if (!options.pauseRhythm.mayAsk()) {
        // This one passes for good: asking at its second press would be the oddest moment of all.
        options.asked.add(marked.unit.key);
        return undefined;
      }
      return () => {
        card.close(false);
        show();
        options.asked.add(marked.unit.key);
      };
    },
  };
}
