import { type ReactNode, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { Deck } from '../../lib/training/deck.ts';
import {
  BEGINNING,
  itemOfSlide,
  moveOfKey,
  movePresenting,
  type PresenterMove,
  type Presenting,
  slideCount,
} from '../../lib/training/presenting.ts';
import { PresenterBar, type PresenterView } from './presenter-bar.tsx';
import { PresenterNotes } from './presenter-notes.tsx';
import { Slide } from './slide.tsx';
import { SlideTimer } from './slide-timer.tsx';
import { useTrainer } from './trainer-context.ts';
import { useEngine } from './use-engine.ts';
import { routeTo } from './use-route.ts';
import { useStage } from './use-stage.ts';

interface PresenterProps {
  readonly deck: Deck;
  readonly isOurs: boolean;
}

const ZOOM = { least: 0.7, most: 2, step: 0.15 } as const;

function exit(): void {
  location.hash = routeTo('present');
}

function toggleFull(element: HTMLElement | null): void {
  // A browser or a policy may refuse; the presentation goes on without it.
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  else element?.requestFullscreen().catch(() => {});
}

/** On the screen that the room does not see. Without `noopener` Chromium gives the window no extension interfaces. */
function openNotes(deckId: string): void {
  const features = 'popup,noopener,width=620,height=560';
  window.open(`/trainer.html?view=notes&deck=${deckId}`, '_blank', features);
}

/** Whether a key press means something where it was made: a space on a button presses the button. */
function isTakenBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input, textarea, select')) return true;
  return (key === ' ' || key === 'Enter') && target.matches('button, a, summary');
}

/** A deck for a room: one post at a time, large, with the marks of the real engine. */
export function Presenter({ deck, isOurs }: PresenterProps) {
  const { t, settings } = useTrainer();
  const loaded = useEngine();
  const engine = typeof loaded === 'string' ? undefined : loaded;
  const count = deck.items.length;
  const [state, move] = useReducer(
    (before: Presenting, next: PresenterMove) => movePresenting(before, next, count),
    BEGINNING,
  );
  const [view, setView] = useState<PresenterView>(() => ({
    zoom: 1,
    showsNotes: false,
    showsTimer: false,
    isDark:
      settings.theme === 'dark' ||
      (settings.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches),
  }));
  const { slide, step } = state;
  const send = useStage((message) => {
    if (message.type === 'move') move(message.move);
    if (message.type === 'hello') send({ type: 'at', deck: deck.id, slide, step });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told with every step
  useEffect(() => send({ type: 'at', deck: deck.id, slide, step }), [deck.id, slide, step]);
  const region = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);

  const change = (next: Partial<PresenterView>) => setView((before) => ({ ...before, ...next }));
  const zoom = (steps: number) =>
    setView((before) => ({
      ...before,
      zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, before.zoom + steps * ZOOM.step)),
    }));

  // The colours are worked out at the root of the page; the person's own look comes back with the end.
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.dataset['theme'] = view.isDark ? 'dark' : 'light';
    return () => {
      root.dataset['theme'] = settings.theme;
    };
  }, [view.isDark, settings.theme]);

  // What had the focus is gone when the screen goes blank or comes back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that is the moment
  useEffect(() => {
    region.current?.focus();
  }, [state.isBlank]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new slide begins at its top
  useEffect(() => {
    stage.current?.scrollTo({ top: 0 });
  }, [state.slide, state.step]);

  useEffect(() => {
    const letters: Readonly<Record<string, () => void>> = {
      n: () => setView((before) => ({ ...before, showsNotes: !before.showsNotes })),
      t: () => setView((before) => ({ ...before, showsTimer: !before.showsTimer })),
      f: () => toggleFull(region.current),
      '+': () => zoom(1),
      '=': () => zoom(1),
      '-': () => zoom(-1),
    };
    const onKey = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || isTakenBy(target, key)) return;
      // Letters count only while the presentation has the focus; a clicker's keys always do.
      const hasFocus = region.current?.contains(document.activeElement) === true;
      if (key === 'Escape') {
        if (!document.fullscreenElement) exit();
        return;
      }
      const known = moveOfKey(key);
      if (known && (hasFocus || !known.isLetter)) {
        event.preventDefault();
        move(known.move);
        return;
      }
      const letter = letters[key.toLowerCase()];
      if (letter && hasFocus) {
        event.preventDefault();
        letter();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  const index = itemOfSlide(state.slide, count);
  const item = index === undefined ? undefined : deck.items[index];
  return (
    <section
      ref={region}
      className="presenter"
      aria-label={t('present.stage', { title: deck.title })}
      tabIndex={-1}
    >
      {state.isBlank ? (
        <button type="button" className="blank" onClick={() => move('blank')}>
          <span className="visually-hidden">{t('present.blank.text')}</span>
        </button>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <div ref={stage} className="stage" tabIndex={0} data-zoom={Math.round(view.zoom * 100)}>
            <StageZoom zoom={view.zoom}>
              {loaded === 'failed' && <p role="alert">{t('engine.failed')}</p>}
              <Slide
                deck={deck}
                isOurs={isOurs}
                state={state}
                engine={engine}
                onReveal={() => move('reveal')}
              />
            </StageZoom>
          </div>
          {view.showsNotes && <PresenterNotes item={item} />}
          <PresenterBar
            state={state}
            total={slideCount(count)}
            isItem={item !== undefined}
            view={view}
            timer={view.showsTimer && <SlideTimer key={state.slide} />}
            onMove={move}
            onView={change}
            onZoom={zoom}
            onFull={() => toggleFull(region.current)}
            onNotes={() => openNotes(deck.id)}
            onExit={exit}
          />
        </>
      )}
      <p className="visually-hidden" role="status">
        {t('present.slide', { number: state.slide + 1, total: slideCount(count) })}
      </p>
    </section>
  );
}

/** Text of the stage at the size that the presenter chose. */
function StageZoom({ zoom, children }: { readonly zoom: number; readonly children: ReactNode }) {
  return (
    <div className="stage-text" style={{ fontSize: `${zoom}em` }}>
      {children}
    </div>
  );
}
