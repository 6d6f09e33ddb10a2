import { useEffect, useMemo, useRef, useState } from 'react';
import { popupTexts } from '../../lib/i18n/popup-texts.ts';
import type { WelcomeKey } from '../../lib/i18n/welcome.vi.ts';
import { welcomeTexts } from '../../lib/i18n/welcome-texts.ts';
import { ErrorBoundary } from '../popup/error-boundary.tsx';
import { TrainerContext, type TrainerGear } from '../training/trainer-context.ts';
import { AppSign } from '../ui/app-sign.tsx';
import { Button } from '../ui/button.tsx';
import { TextsContext } from '../ui/texts-context.ts';
import { usePageLook } from '../ui/use-page-look.ts';
import { ChooseStep } from './choose-step.tsx';
import { DoesStep } from './does-step.tsx';
import { NeverStep } from './never-step.tsx';
import { useWelcome, WelcomeContext, type WelcomeGear } from './welcome-context.ts';

const STEPS = [
  { title: 'does.title', Body: DoesStep },
  { title: 'never.title', Body: NeverStep },
  { title: 'choose.title', Body: ChooseStep },
] as const satisfies readonly { title: WelcomeKey; Body: () => React.ReactNode }[];

function EndStep() {
  const { w } = useWelcome();
  return (
    <>
      <p>{w('end.text')}</p>
      <p>{w('end.pin')}</p>
      <p className="link-row">
        <a className="button primary" href="/trainer.html#practise">
          {w('end.practise')}
        </a>
        <a className="button" href="/popup.html?view=reading">
          {w('end.code')}
        </a>
      </p>
    </>
  );
}

function Steps() {
  const { w } = useWelcome();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  const step = STEPS[at];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to the top of each new step
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
    hasMoved.current = true;
  }, [at]);

  return (
    <main className="welcome">
      <header className="welcome-head">
        <AppSign />
        <h1>{w('title')}</h1>
      </header>
      {step && (
        <p className="step-count">
          {w('step', { number: at + 1 })}
          <span className="step-dots" aria-hidden="true">
            {STEPS.map(({ title }, index) => (
              <span key={title} data-done={index <= at || undefined} />
            ))}
          </span>
        </p>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {w(step?.title ?? 'end.title')}
      </h2>
      {step ? <step.Body /> : <EndStep />}
      <div className="link-row welcome-foot">
        {step && (
          <Button tone="primary" onClick={() => setAt(at + 1)}>
            {w(at === STEPS.length - 1 ? 'done' : 'next')}
          </Button>
        )}
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{w('back')}</Button>}
        {at < STEPS.length - 1 && (
          <Button tone="quiet" onClick={() => setAt(STEPS.length)}>
            {w('skip')}
          </Button>
        )}
      </div>
    </main>
  );
}

interface WelcomePageProps {
  readonly gear: WelcomeGear;
  /** The practice post uses the pieces of the trainer page. */
  readonly training: TrainerGear;
}

/** The first page after installing: three short steps, all of which can be skipped. */
export function WelcomePage({ gear, training }: WelcomePageProps) {
  const { language, theme } = gear.settings;
  const texts = useMemo(() => popupTexts(language), [language]);

  usePageLook({ language, theme, title: welcomeTexts(language)('title') });

  return (
    <TextsContext value={texts}>
      <TrainerContext value={training}>
        <WelcomeContext value={gear}>
          <ErrorBoundary>
            <Steps />
          </ErrorBoundary>
        </WelcomeContext>
      </TrainerContext>
    </TextsContext>
  );
}
