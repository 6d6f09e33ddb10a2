import { useLayoutEffect, useMemo } from 'react';
import { popupTexts } from '../../lib/i18n/popup-texts.ts';
import { ErrorBoundary } from '../popup/error-boundary.tsx';
import { AppSign } from '../ui/app-sign.tsx';
import { TextsContext } from '../ui/texts-context.ts';
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

/** Characters of a text that are read aloud, to tell it from others. */
const ANNOUNCED_LENGTH = 60;

/** Always in place, so that a screen reader tells each time an explanation opens. */
function Announcement() {
  const { t } = usePanelTexts();
  const view = usePanel((state) => state.view);
  const { explaining } = useGear();
  const isOpen = view.state === 'unit' || view.state === 'selection';
  const text = view.state === 'unit' ? view.unit.text : view.state === 'selection' ? view.selection.text : '';
  return (
    <p className="visually-hidden" role="status">
      {isOpen && t('panel.announce', { words: explaining('vi').quote(text, ANNOUNCED_LENGTH) })}
    </p>
  );
}

function PanelFrame() {
  const { t } = usePanelTexts();
  return (
    <>
      <header className="app-header">
        <AppSign />
        <div>
          <h1>{t('panel.name')}</h1>
          <p>{t('panel.tagline')}</p>
        </div>
      </header>
      <main className="explain">
        <Announcement />
        <PanelBody />
      </main>
    </>
  );
}

function Themed() {
  const theme = usePanel((state) => state.settings.theme);
  const language = usePanel((state) => state.settings.language);
  const texts = useMemo(() => panelLanguage(language), [language]);
  const shared = useMemo(() => popupTexts(language), [language]);

  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dataset['theme'] = theme;
    document.title = `${texts.t('panel.name')}: ${texts.t('panel.tagline')}`;
  }, [language, theme, texts]);

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
