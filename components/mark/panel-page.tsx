import { useEffect, useMemo, useRef, useState } from 'react';
import { popupTexts } from '../../lib/i18n/popup-texts.ts';
import { OpenFormContext, useComposeDoorTexts } from '../compose/compose-door.ts';
import { ComposeFrame } from '../compose/compose-frame.tsx';
import type { ComposePlace } from '../compose/compose-page.tsx';
import { ErrorBoundary } from '../popup/error-boundary.tsx';
import { AppSign } from '../ui/app-sign.tsx';
import { TextsContext } from '../ui/texts-context.ts';
import { usePageLook } from '../ui/use-page-look.ts';
import { formFor } from './form-for.ts';
import { PanelBody } from './panel-body.tsx';
import {
  GearContext,
  LanguageContext,
  type PanelGear,
  panelLanguage,
  useGear,
  usePanel,
  usePanelTexts,
} from './panel-context.ts';
import { useWayBack } from './use-way-back.ts';

/** Characters of a text that are read aloud, to tell it from others. */
const ANNOUNCED_LENGTH = 60;

/** Always in place, so that a screen reader tells each time an explanation opens. */
function Announcement() {
  const { t } = usePanelTexts();
  const view = usePanel((state) => state.view);
  const { quote } = useGear();
  const isOpen = view.state === 'unit' || view.state === 'selection';
  const text = view.state === 'unit' ? view.unit.text : view.state === 'selection' ? view.selection.text : '';
  return (
    <p className="visually-hidden" role="status">
      {isOpen && t('panel.announce', { words: quote(text, ANNOUNCED_LENGTH) })}
    </p>
  );
}

function PanelFrame() {
  const { t } = usePanelTexts();
  const compose = useComposeDoorTexts();
  const view = usePanel((state) => state.view);
  const [place, setPlace] = useState<{
    readonly at: ComposePlace;
    readonly from: string;
    readonly turn: number;
  }>();
  const leave = useWayBack(place !== undefined);
  const go = (at: ComposePlace) => {
    leave();
    setPlace({ at, from: view.state === 'unit' ? view.unit.key : '', turn: performance.now() });
    window.scrollTo(0, 0);
  };
  const { quote } = useGear();
  const begun = useRef<unknown>(undefined);
  // Words that were chosen for a form open it at once, each time anew.
  useEffect(() => {
    if (view.state !== 'selection' || begun.current === view.selection) return;
    begun.current = view.selection;
    const at = formFor(view.selection, view.assessment, quote);
    if (at) setPlace({ at, from: '', turn: performance.now() });
  }, [view, quote]);
  return (
    <>
      <header className="app-header">
        <AppSign />
        <div>
          <h1>{t('panel.name')}</h1>
          <p>{t('panel.tagline')}</p>
        </div>
        {place?.at.kind !== 'drafts' && (
          <button type="button" className="button small drafts-door" onClick={() => go({ kind: 'drafts' })}>
            {compose('drafts.open')}
          </button>
        )}
      </header>
      <main className="explain">
        <Announcement />
        {place ? (
          <ComposeFrame
            key={place.turn}
            place={place.at}
            from={place.from}
            onGo={go}
            onBack={() => setPlace(undefined)}
          />
        ) : (
          <OpenFormContext value={go}>
            <PanelBody />
          </OpenFormContext>
        )}
      </main>
    </>
  );
}

function Themed() {
  const theme = usePanel((state) => state.settings.theme);
  const language = usePanel((state) => state.settings.language);
  const texts = useMemo(() => panelLanguage(language), [language]);
  const shared = useMemo(() => popupTexts(language), [language]);

  usePageLook({ language, theme, title: `${texts.t('panel.name')}: ${texts.t('panel.tagline')}` });

  return (
    <LanguageContext value={texts}>
      <TextsContext value={shared}>
        <ErrorBoundary>
          <PanelFrame />
        </ErrorBoundary>
      </TextsContext>
    </LanguageContext>
  );
}

/** The panel beside the page: the whole explanation of what the person asked about. */
export function PanelPage({ gear }: { readonly gear: PanelGear }) {
  return (
    <GearContext value={gear}>
      <Themed />
    </GearContext>
  );
}
