import { useEffect, useState } from 'react';
import { useGear, usePanel } from '../mark/panel-context.ts';
import type { Composing } from './compose-context.ts';
import { useComposeDoorTexts } from './compose-door.ts';
import type { ComposePlace } from './compose-page.tsx';
import type { ComposeRoom } from './compose-room.tsx';

/** The forms and what they are made of, read when the first one opens: the panel itself opens without them. */
interface Loaded {
  readonly Room: typeof ComposeRoom;
  readonly gear: Composing;
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
  const t = useComposeDoorTexts();
  const { composing } = useGear();
  const now = usePanel(({ view }) => view);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    const load = async (): Promise<void> => {
      const [{ ComposeRoom: Room }, { beginComposing }, gear] = await Promise.all([
        import('./compose-room.tsx'),
        import('./begin-composing.ts'),
        composing(),
      ]);
      setLoaded({ Room, gear: await beginComposing(gear, 'panel') });
    };
    void load();
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
        <loaded.Room composing={loaded.gear} place={props.place} onGo={props.onGo} onBack={props.onBack} />
      ) : (
        <p role="status">{t('loading')}</p>
      )}
    </>
  );
}
