import type { ReactNode } from 'react';
import type { PresenterMove, Presenting } from '../../lib/training/presenting.ts';
import { Button } from '../ui/button.tsx';
import { useTrainer } from './trainer-context.ts';

/** What the presenter has switched on, for this presentation only. */
export interface PresenterView {
  readonly zoom: number;
  readonly showsNotes: boolean;
  readonly showsTimer: boolean;
  readonly isDark: boolean;
}

interface PresenterBarProps {
  readonly state: Presenting;
  readonly total: number;
  readonly isItem: boolean;
  readonly view: PresenterView;
  readonly timer: ReactNode;
  readonly onMove: (move: PresenterMove) => void;
  readonly onView: (change: Partial<PresenterView>) => void;
  readonly onZoom: (steps: number) => void;
  readonly onNotes: () => void;
  readonly onFull: () => void;
  readonly onExit: () => void;
}

function Toggle({
  pressed,
  onPress,
  children,
}: {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button small aria-pressed={pressed} onClick={onPress}>
      {children}
    </Button>
  );
}

/** Buttons of the presenter, under the slide. Everything here has a key as well. */
export function PresenterBar({
  state,
  total,
  isItem,
  view,
  timer,
  onMove,
  onView,
  onZoom,
  onNotes,
  onFull,
  onExit,
}: PresenterBarProps) {
  const { t } = useTrainer();
  return (
    <div className="presenter-bar">
      <div className="bar-group">
        <Button onClick={() => onMove('back')}>← {t('present.previous')}</Button>
        <span className="bar-count">{t('present.slide', { number: state.slide + 1, total })}</span>
        <Button tone="primary" onClick={() => onMove('forward')}>
          {t('present.next')} →
        </Button>
        {isItem && (
          <Button onClick={() => onMove('reveal')}>
            {t(state.step === 'why' ? 'present.cover' : 'present.reveal')}
          </Button>
        )}
        {timer}
      </div>
      <div className="bar-group">
        <Toggle pressed={state.hidesAnswers} onPress={() => onMove('hide')}>
          {t('present.hide')}
        </Toggle>
        <Toggle pressed={view.showsNotes} onPress={() => onView({ showsNotes: !view.showsNotes })}>
          {t('present.notes')}
        </Toggle>
        <Button small aria-label={`↗ ${t('notes.window')}`} title={t('notes.window')} onClick={onNotes}>
          ↗
        </Button>
        <Toggle pressed={view.showsTimer} onPress={() => onView({ showsTimer: !view.showsTimer })}>
          {t('present.timer')}
        </Toggle>
        <Toggle pressed={view.isDark} onPress={() => onView({ isDark: !view.isDark })}>
          {t('present.dark')}
        </Toggle>
        <Button small aria-label={`A− ${t('present.smaller')}`} onClick={() => onZoom(-1)}>
          A−
        </Button>
        <Button small aria-label={`A+ ${t('present.larger')}`} onClick={() => onZoom(1)}>
          A+
        </Button>
        <Button small onClick={() => onMove('blank')}>
          {t('present.blank')}
        </Button>
        <Button small onClick={onFull}>
          {t('present.full')}
        </Button>
        <Button small onClick={onExit}>
          {t('present.exit')}
        </Button>
      </div>
    </div>
  );
}
