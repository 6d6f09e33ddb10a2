import { useEffect, useState } from 'react';
import { useGear, usePanel } from '../mark/panel-context.ts';
import { ComposeContext, type ComposeGear, useComposeTexts } from './compose-context.ts';
import type { ComposePage, ComposePlace } from './compose-page.tsx';

/** The forms and what they are made of, read when the first one opens: the panel itself opens without them. */
interface Loaded {
  readonly Page: typeof ComposePage;
  readonly gear: ComposeGear;
}

interface ComposeFrameProps {
  readonly place: ComposePlace;
  /** What the panel explained when the form was opened. */
  readonly from: string;
  readonly onGo: (place: ComposePlace) => void;
  readonly onBack: () => void;
}

/** The forms in place of the explanation. A new explanation waits until the person has finished. */
export function ComposeFrame(props: ComposeFrameProps) {
  const t = useComposeTexts();
  const { composing } = useGear();
  const now = usePanel(({ view }) => view);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    void Promise.all([import('./compose-page.tsx'), composing()]).then(([{ ComposePage: Page }, gear]) =>
      setLoaded({ Page, gear }),
    );
  }, [composing]);
  const isNew = now.state === 'unit' && now.unit.key !== props.from;
  return (
    <>
      {isNew && (
        <div className="notice" role="status">
          <p>{t('new-explanation')}</p>
          <button type="button" className="button small" onClick={props.onBack}>
            {t('new-explanation.open')}
          </button>
        </div>
      )}
      {loaded ? (
        <ComposeContext value={loaded.gear}>
          <loaded.Page place={props.place} onGo={props.onGo} onBack={props.onBack} />
        </ComposeContext>
      ) : (
        <p role="status">{t('loading')}</p>
      )}
    </>
  );
}
