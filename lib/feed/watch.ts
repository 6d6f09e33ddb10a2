/*
 * The content-script runtime. What runs when:
 *
 *   page ──records──► discovery ──work──► work-queue ──slices──► unit-book ──► badges ──► layer
 *                        ▲                                          ▲   │          │         (closed root)
 *              navigation┘                    viewport gate ────────┘   └► assess  └► card, underline
 *
 *                      hidden tab   private chat   site off   given up   extension gone
 *   discovery             collects     off            off        off        off
 *   reading               off          on request     off        off        off
 *   marks                 stay         on request     off        off        off
 *   messages              on           on             on         on         off
 */
import type { AssessInput, Assessment, AssessOptions, Level, Mark, MarkKind } from '../assess/types.ts';
import type { HealthReason, PageReplies, PageRequest, PageStatus } from '../messages/types.ts';
import type { SiteAdapter, Unit, UnitKind } from '../sites/contract.ts';
import type { IsoDate } from '../text/iso-date.ts';
import { type Badges, createBadges } from './badges.ts';
import { createCard } from './card.ts';
import type { Explainer } from './card-model.ts';
import type { Clock } from './clock.ts';
import { type Discovery, startDiscovery } from './discovery.ts';
import type { Dismissals } from './dismissals.ts';
import { explainUnit } from './explain-unit.ts';
import { createLayer } from './layer.ts';
import { listUnits } from './list-units.ts';
import type { MarkedUnit } from './marked-unit.ts';
import type { NavigationPort } from './navigation.ts';
import { standsOnDark } from './page-geometry.ts';
import { createPageHealth } from './page-health.ts';
import { listenToPointer, type PointerTarget } from './pointer.ts';
import { createUnitBook, type UnitBook } from './unit-book.ts';
import { createViewportGate } from './viewport.ts';
import { createWorkQueue } from './work-queue.ts';

/** The settings that matter on a page. */
export interface WatchSettings {
  readonly on: boolean;
  readonly level: Level;
  /** Zalo group chats may be read without being asked. */
  readonly groupsAutomatic: boolean;
}

export interface SettingsPort {
  current(): WatchSettings;
  onChanged(changed: () => void, signal: AbortSignal): void;
}

/** Answers one request of an extension page. */
export type Answer = (request: PageRequest) => Promise<PageReplies[PageRequest['type']]>;

export interface WatchOptions {
  readonly document: Document;
  readonly window: Window;
  readonly adapter: SiteAdapter;
  readonly assess: (input: AssessInput, options: AssessOptions) => Assessment;
  readonly today: () => IsoDate;
  readonly clock: Clock;
  readonly navigation: NavigationPort;
  readonly settings: SettingsPort;
  readonly dismissals: Dismissals;
  readonly explainer: () => Explainer;
  readonly onRequest: (answer: Answer, signal: AbortSignal) => void;
  /** False once the extension was updated, disabled or removed: this script is then an orphan. */
  readonly isAlive: () => boolean;
  readonly openPage?: ((step: 'ask-agency' | 'report', marked: MarkedUnit) => void) | undefined;
  /** Asks for the panel beside the page, for the unit with this key; false when none could be opened. */
  readonly openPanel?: ((key: string) => Promise<boolean>) | undefined;
}

export interface Watcher {
  status(): PageStatus;
  /** Takes every trace off the page and stops everything. May be called again. */
  dispose(): void;
}

/** Zalo's group chats; the adapters name surfaces. */
const GROUP_CHAT = 'chat-group';
/** So many errors, and the page is left alone. */
const ERROR_CAP = 25;
/** Most messages of a conversation read at one request. */
const ASKED_CAP = 120;

/** Everything that runs while a page is being read. */
interface Work {
  readonly book: UnitBook;
  readonly badges: Badges;
  readonly pointer: PointerTarget;
  readonly end: AbortController;
  discovery: Discovery | undefined;
  followsMoves: boolean;
  /** Starts discovery if it may run and does not yet. */
  readonly discover: () => void;
}

/** Starts watching the page. One call, one owner: whatever this starts, `dispose()` ends. */
export function startWatching(options: WatchOptions): Watcher {
  const { document, window, adapter, clock, navigation, settings } = options;
  const life = new AbortController();
  const { signal } = life;
  const health = createPageHealth();
  let work: Work | undefined;
  let gaveUp: HealthReason | undefined;
  let capped = false;
  let errors = 0;
  let surface = '';
  /** Key of the unit whose full explanation the person asked for last. */
  let wanted: string | undefined;

  const dispose = (): void => life.abort();

  /** Runs `task` unless the extension is gone; then this orphan removes itself and says nothing. */
  const whileAlive = (task: () => void): void => {
    if (options.isAlive()) task();
    else dispose();
  };

  const isPrivate = (): boolean => {
    surface = adapter.surface(navigation.url(), document);
    return adapter.isPrivate(surface);
  };
  const isOpenGroup = (): boolean => settings.current().groupsAutomatic && surface === GROUP_CHAT;
  const mayRead = (): boolean => !isPrivate() || isOpenGroup();
  /** Messages are never read on the strength of a surface that was not recognised as a chat. */
  const mayReadKind = (kind: UnitKind): boolean => mayRead() && (kind !== 'message' || isOpenGroup());

  const assessUnit = ({ text, links, postedOn }: Unit): readonly Mark[] =>
    options.assess({ text, links, postedOn }, { readOn: options.today(), level: settings.current().level })
      .marks;

  const giveUp = (reason: HealthReason): void => {
    gaveUp = reason;
    stopWork();
  };

  const stopWork = (): void => {
    work?.end.abort();
    work = undefined;
  };

  /** Nothing may come before the request: the browser opens a panel only as the direct answer to a press. */
  const showInPanel = async ({ unit }: MarkedUnit): Promise<boolean> => {
    wanted = unit.key;
    return (await options.openPanel?.(unit.key)) ?? false;
  };

  const startWork = (): void => {
    if (work || gaveUp || signal.aborted || !settings.current().on) return;
    const end = new AbortController();
    const stop = (): void => end.abort();
    signal.addEventListener('abort', stop, { once: true, signal: end.signal });
    health.reset(clock.now());
    capped = false;

    const queue = createWorkQueue({
      clock,
      signal: end.signal,
      onError: () => {
        errors += 1;
        if (errors >= ERROR_CAP) giveUp('errors');
      },
    });
    const layer = createLayer({ document, signal: end.signal, onLost: () => giveUp('layer-removed') });
    const gate = createViewportGate({
      document,
      clock,
      signal: end.signal,
      onNear: (element, near) => whileAlive(() => book.near(element, near)),
    });
    const badges = createBadges({
      document,
      layer,
      clock,
      signal: end.signal,
      texts: () => options.explainer().texts,
      onStale: (element) => {
        if (card.openFor === element) card.close(false);
        book.reread(element);
      },
      onOpen: (hit) => openCard(hit),
      onPlaced: () =>
        whileAlive(() => {
          if (card.openFor) card.follow(badges.boxOf(card.openFor));
        }),
    });
    const card = createCard({
      document,
      layer,
      clock,
      signal: end.signal,
      explainer: options.explainer,
      onDismiss: (marked) => {
        options.dismissals.add(marked.unit.text);
        card.close(false);
        book.refresh();
      },
      openPage: options.openPage,
      onFull: options.openPanel && showInPanel,
    });
    const openCard = (hit: Parameters<typeof card.open>[0]): void =>
      whileAlive(() => {
        if (card.openFor === hit.marked.element) {
          card.close(true);
          return;
        }
        card.open(hit, standsOnDark(hit.marked.unit.body));
      });
    const book: UnitBook = createUnitBook({
      adapter,
      clock,
      queue,
      gate,
      signal: end.signal,
      url: navigation.url,
      assess: (unit) => (options.dismissals.has(unit.text) ? [] : assessUnit(unit)),
      mayRead: mayReadKind,
      show: badges.show,
      hide: (element) => {
        if (card.openFor === element) card.close(false);
        badges.hide(element);
      },
      onRead: (element, result) => {
        if (result.ok) layer.attach();
        health.note(element, result);
      },
      onCap: () => {
        capped = true;
      },
    });
    const pointer: PointerTarget = {
      layer,
      badges,
      onBadge: openCard,
      onCard: card.press,
      onOutside: () => card.close(false),
      onEscape: () => card.close(true),
    };
    const discover = (): void => {
      if (!work || work.discovery || !(mayRead() || settings.current().groupsAutomatic)) return;
      work.discovery = startDiscovery({
        root: document,
        adapter,
        clock,
        queue,
        signal: end.signal,
        isOurs: (node) => node === layer.host,
        scan: (root) => whileAlive(() => book.scan(root)),
        touched: book.touched,
        moved: badges.moved,
        onFlood: () => giveUp('flood'),
      });
    };
    work = { book, discovery: undefined, followsMoves: false, discover, badges, pointer, end };
    discover();

    const setPaused = (): void => {
      if (document.visibilityState === 'hidden') queue.pause();
      else queue.resume();
    };
    setPaused();
    document.addEventListener('visibilitychange', setPaused, { signal: end.signal });
    window.addEventListener('pageshow', () => whileAlive(() => work?.discovery?.rescan()), {
      signal: end.signal,
    });
    navigation.onMoved(
      () =>
        whileAlive(() => {
          health.reset(clock.now());
          card.close(false);
          book.pageMoved();
          discover();
          work?.discovery?.rescan();
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
    const isChat = isPrivate();
    const { on } = settings.current();
    const read = mayRead();
    const state = health.state(clock.now(), work?.book.size ?? 0);
    const reason = gaveUp ?? (on ? (capped ? 'mark-cap' : state.reason) : 'site-off');
    const waiting = !on || (!read && state.health === 'unreadable');
    return {
      site: adapter.id,
      surface,
      health: gaveUp ? 'given-up' : waiting ? 'waiting' : state.health,
      reason: waiting && on && !gaveUp ? undefined : reason,
      unitsRead: health.unitsRead,
      marks: counts(),
      paused: work === undefined || document.visibilityState === 'hidden',
      private: isChat && !read,
    };
  };

  /** In a private chat nothing is discovered; marks that were asked for must still go when their messages go. */
  const followMoves = (current: Work): void => {
    if (current.discovery || current.followsMoves) return;
    current.followsMoves = true;
    const observer = new MutationObserver(current.badges.moved);
    observer.observe(document, { childList: true, subtree: true });
    current.end.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  };

  const checkConversation = (): Promise<PageReplies['check-conversation']> =>
    new Promise((resolve) => {
      startWork();
      if (!work) {
        resolve({ unitsRead: 0, marked: 0 });
        return;
      }
      followMoves(work);
      const height = document.documentElement.clientHeight;
      const onScreen = adapter.find(document).filter(({ element }) => {
        const box = element.getBoundingClientRect();
        return box.height > 0 && box.bottom > 0 && box.top < height;
      });
      work.book.readAsked(onScreen.slice(0, ASKED_CAP), (marked, unitsRead) =>
        resolve({ unitsRead, marked }),
      );
    });

  let lastVisited: Element | undefined;
  const scrollToNext = (kind: MarkKind | undefined): boolean => {
    const marked = (work?.book.marked() ?? [])
      .filter((unit) => kind === undefined || unit.marks.some((mark) => mark.kind === kind))
      .sort((a, b) =>
        a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
    const after = marked.findIndex((unit) => unit.element === lastVisited) + 1;
    const next = marked[after] ?? marked[0];
    if (!next || !work) return false;
    lastVisited = next.element;
    // Scrolling a chat by script could mark messages as seen; there only the focus moves.
    if (adapter.id !== 'zalo') next.unit.body.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { badges, end } = work;
    const focus = (tries: number): void => {
      const hit = badges.find(next.element, kind);
      if (hit && badges.boxOf(next.element)) hit.button.focus({ preventScroll: true });
      else if (tries > 0) clock.after(100, () => focus(tries - 1), end.signal);
    };
    focus(10);
    return true;
  };

  options.onRequest(async (request) => {
    switch (request.type) {
      case 'page-status':
        return status();
      case 'check-conversation':
        return checkConversation();
      case 'list-units':
        return listUnits({ document, adapter, url: navigation.url(), assess: assessUnit, clock, signal });
      case 'scroll-to-next-mark':
        return { found: scrollToNext(request.kind) };
      case 'explain-unit': {
        const marked = work?.book.marked() ?? [];
        return explainUnit({ site: adapter.id, marked, private: !mayRead() }, request.key ?? wanted);
      }
    }
  }, signal);

  settings.onChanged(() => {
    if (!settings.current().on) stopWork();
    else if (!work) startWork();
    else if (mayRead()) {
      work.discover();
      work.book.refresh();
      work.discovery?.rescan();
    } else work.book.clear();
  }, signal);

  // Before any script of the page runs, so that ours hear presses first.
  listenToPointer({ window, clock, signal, target: () => work?.pointer });
  startWork();
  return { status, dispose };
}
