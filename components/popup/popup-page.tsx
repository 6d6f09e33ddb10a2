import { lazy, Suspense, useLayoutEffect, useMemo } from 'react';
import { popupTexts } from '../../lib/i18n/popup-texts.ts';
import { TextsContext } from '../ui/texts-context.ts';
import { usePageLook } from '../ui/use-page-look.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { PopupApp } from './popup-app.tsx';
import type { PopupStore } from './popup-store.ts';
import { StoreProvider, usePopup } from './store-context.ts';

// Pages of their own: the popup starts without them.
const Handout = lazy(async () => ({ default: (await import('../guidance/handout.tsx')).Handout }));
const ReadingView = lazy(async () => ({
  default: (await import('../guidance/reading-view.tsx')).ReadingView,
}));

export type PopupView = 'popup' | 'reading' | 'handout';

/** The view that an address asks for with `?view=`. */
export function readView(search: string): PopupView {
  const view = new URLSearchParams(search).get('view');
  return view === 'reading' || view === 'handout' ? view : 'popup';
}

function Themed({ view }: { readonly view: PopupView }) {
  const theme = usePopup((state) => state.settings.theme);
  const language = usePopup((state) => state.settings.language);
  const texts = useMemo(() => popupTexts(language), [language]);

  useLayoutEffect(() => {
    document.documentElement.dataset['view'] = view;
  }, [view]);
  usePageLook({ language, theme, title: texts(view === 'popup' ? 'app.name' : `${view}.title`) });

  return (
    <TextsContext value={texts}>
      <ErrorBoundary>
        {view === 'popup' && <PopupApp />}
        <Suspense>
          {view === 'reading' && <ReadingView />}
          {view === 'handout' && <Handout />}
        </Suspense>
      </ErrorBoundary>
    </TextsContext>
  );
}

/** The popup's page in any of its views. */
export function PopupPage({ store, view }: { readonly store: PopupStore; readonly view: PopupView }) {
  return (
    <StoreProvider value={store}>
      <Themed view={view} />
    </StoreProvider>
  );
}
