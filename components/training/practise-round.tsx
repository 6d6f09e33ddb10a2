import { useEffect, useRef, useState } from 'react';
import { ANSWERS, type Answer } from '../../lib/training/deck.ts';
import { findWords } from '../../lib/training/find-words.ts';
import { takesCare } from '../../lib/training/score.ts';
import type { SessionItem } from '../../lib/training/session.ts';
import { Button } from '../ui/button.tsx';
import { AnswerSign } from './answer-sign.tsx';
import { PracticeFrame } from './frames/practice-frame.tsx';
import { useTrainer } from './trainer-context.ts';
import { useAssessment } from './use-assessment.ts';
import { useEngine } from './use-engine.ts';
import { WhyBox } from './why-box.tsx';

/** A post and what was chosen for it. */
export interface Answered {
  readonly entry: SessionItem;
  readonly chosen: Answer;
}

interface PractiseRoundProps {
  readonly items: readonly SessionItem[];
  readonly isOurs: (entry: SessionItem) => boolean;
  readonly onAnswer: (answered: Answered) => void;
  readonly onDone: () => void;
}

function Verdict({ answer, chosen }: { readonly answer: Answer; readonly chosen: Answer }) {
  const { t } = useTrainer();
  if (answer === chosen) return <p className="told-right">{t('practise.right')}</p>;
  const key = takesCare(answer) === takesCare(chosen) ? 'practise.near' : 'practise.other';
  return (
    <p className="told-other">
      {t(key, { answer: t(`answer.${answer}`) })} {t('practise.chosen', { answer: t(`answer.${chosen}`) })}
    </p>
  );
}

/** Posts one after another: four choices, then what to notice at the words. */
export function PractiseRound({ items, isOurs, onAnswer, onDone }: PractiseRoundProps) {
  const { t } = useTrainer();
  const loaded = useEngine();
  const engine = typeof loaded === 'string' ? undefined : loaded;
  const [index, setIndex] = useState(0);
  const [chosen, setChosen] = useState<Answer | undefined>();
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const entry = items[index];
  const assessment = useAssessment(engine, chosen === undefined ? undefined : entry?.item);

  // The keyboard follows the eye: to the post when it is new, to the feedback when there is some.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the moments
  useEffect(() => {
    if (chosen === undefined) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    } else {
      told.current?.focus();
    }
  }, [index, chosen]);

  if (!entry) return null;
  const { item } = entry;
  const isLast = index === items.length - 1;

  function next(): void {
    if (isLast) {
      onDone();
      return;
    }
    setChosen(undefined);
    setIndex(index + 1);
  }

  return (
    <div className="round">
      <div className="round-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('practise.title', { number: index + 1, total: items.length })}
        </h2>
        <Button small tone="quiet" onClick={onDone}>
          {t('practise.stop')}
        </Button>
      </div>
      <progress className="round-progress" value={index} max={items.length} aria-hidden="true" />
      <PracticeFrame
        item={item}
        noticed={chosen === undefined ? undefined : findWords(item.text, item.words)}
        marks={chosen === undefined ? undefined : assessment?.marks}
      />
      {chosen === undefined ? (
        <fieldset className="answers">
          <legend>{t('practise.question')}</legend>
          {ANSWERS.map((answer) => (
            <button
              key={answer}
              type="button"
              className="answer"
              onClick={() => {
                setChosen(answer);
                onAnswer({ entry, chosen: answer });
              }}
            >
              <AnswerSign answer={answer} />
              {t(`answer.${answer}`)}
            </button>
          ))}
        </fieldset>
      ) : (
        <div className="told">
          <div ref={told} tabIndex={-1} role="status">
            <Verdict answer={item.answer} chosen={chosen} />
          </div>
          <Button tone="primary" onClick={next}>
            {t(isLast ? 'practise.finish' : 'practise.next')}
          </Button>
          <WhyBox item={item} engine={engine} assessment={assessment} isOurs={isOurs(entry)} />
        </div>
      )}
    </div>
  );
}
