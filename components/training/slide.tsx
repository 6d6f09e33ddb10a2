import type { Deck } from '../../lib/training/deck.ts';
import { findWords } from '../../lib/training/find-words.ts';
import { itemOfSlide, type Presenting } from '../../lib/training/presenting.ts';
import { PracticeFrame } from './frames/practice-frame.tsx';
import { type TrainerEngine, useTrainer } from './trainer-context.ts';
import { useAssessment } from './use-assessment.ts';
import { routeTo } from './use-route.ts';
import { SourceLine, WhyBox } from './why-box.tsx';

interface SlideProps {
  readonly deck: Deck;
  readonly isOurs: boolean;
  readonly state: Presenting;
  readonly engine: TrainerEngine | undefined;
  readonly onReveal: () => void;
}

function Opening({ deck, isOurs }: Pick<SlideProps, 'deck' | 'isOurs'>) {
  const { lesson } = deck;
  return (
    <div className="slide-words" lang="vi">
      <h2>{deck.title}</h2>
      <p>{deck.intro}</p>
      {lesson && (
        <section className="lesson-box">
          <h3>{lesson.title}</h3>
          {lesson.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {lesson.source && (
            <p className="hint">
              <SourceLine source={lesson.source} isOurs={isOurs} />
            </p>
          )}
        </section>
      )}
    </div>
  );
}

function Ending({ deck }: Pick<SlideProps, 'deck'>) {
  const { t } = useTrainer();
  return (
    <div className="slide-words">
      <h2>{t('present.end')}</h2>
      <p>{t('present.end.text')}</p>
      <p>
        <a className="button" href={routeTo('room', deck.id)}>
          {t('present.end.room')}
        </a>
      </p>
    </div>
  );
}

/** One picture of the presentation. */
export function Slide({ deck, isOurs, state, engine, onReveal }: SlideProps) {
  const { t } = useTrainer();
  const index = itemOfSlide(state.slide, deck.items.length);
  const item = index === undefined ? undefined : deck.items[index];
  const assessment = useAssessment(engine, item);
  if (!item) {
    return state.slide === 0 ? <Opening deck={deck} isOurs={isOurs} /> : <Ending deck={deck} />;
  }
  const isTold = state.step === 'why';
  const marks = assessment?.marks ?? [];
  return (
    <div className="slide-post" data-step={state.step}>
      <div className="slide-frame">
        <PracticeFrame
          item={item}
          noticed={isTold ? findWords(item.text, item.words) : undefined}
          marks={state.step === 'post' ? undefined : marks}
          onOpenMark={isTold ? undefined : onReveal}
        />
        {state.step === 'post' && <p className="slide-question">{t('present.question')}</p>}
        {state.step === 'mark' && assessment && marks.length === 0 && (
          <p className="slide-question">
            {t('why.engine.none')} {t('why.engine.limit')}
          </p>
        )}
      </div>
      {isTold && <WhyBox item={item} engine={engine} assessment={assessment} isOurs={isOurs} isBeside />}
    </div>
  );
}
