import { useEffect, useMemo, useState } from 'react';
import { popupTexts } from '../../lib/i18n/popup-texts.ts';
import type { Settings } from '../../lib/store/settings-shape.ts';
import { LanguageContext, panelLanguage } from '../mark/panel-context.ts';
import { ErrorBoundary } from '../popup/error-boundary.tsx';
import { AppSign } from '../ui/app-sign.tsx';
import { TextsContext } from '../ui/texts-context.ts';
import { usePageLook } from '../ui/use-page-look.ts';
import {
  type ComposeChanges,
  ComposeContext,
  type Composing,
  useComposeTexts,
  useComposing,
} from './compose-context.ts';
import { ComposePage, type ComposePlace } from './compose-page.tsx';
import { AllGuides } from './guide-steps.tsx';
import { readPlace, writePlace } from './page-place.ts';
import { SummaryPage } from './summary-page.tsx';

type Shown =
  | { readonly at: 'compose'; readonly place: ComposePlace; readonly turn: number }
  | { readonly at: 'summary' | 'guides' | 'asking' | 'missing' };

const DRAFTS = { at: 'compose', place: { kind: 'drafts' } } as const;

/** What the address names, with the draft read from the store. */
function useShown(): readonly [Shown, (place: ComposePlace) => void] {
  const { drafts } = useComposing();
  const [shown, setShown] = useState<Shown>({ at: 'asking' });
  useEffect(() => {
    let turn = 0;
    const follow = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const place = readPlace(location.hash);
      if (typeof place === 'string') {
        if (place === 'drafts') setShown({ ...DRAFTS, turn });
        else setShown({ at: place });
        return;
      }
      const draft = await drafts.get(place.draft);
      if (mine !== turn) return;
      if (draft === undefined || typeof draft === 'string') setShown({ at: 'missing' });
      else setShown({ at: 'compose', place: { kind: 'draft', draft, isKept: true }, turn });
    };
    void follow();
    const onHash = () => void follow();
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [drafts]);
  const go = (place: ComposePlace) => {
    if (place.kind === 'drafts') location.hash = writePlace('drafts');
    else if (place.kind === 'draft') location.hash = writePlace({ draft: place.draft.id });
    // A new form has no address before it is kept.
    else setShown((now) => ({ at: 'compose', place, turn: (now.at === 'compose' ? now.turn : 0) + 1 }));
    if (place.kind === 'drafts' && location.hash === writePlace('drafts')) setShown((now) => back(now));
    window.scrollTo(0, 0);
  };
  return [shown, go];
}

function back(now: Shown): Shown {
  return { ...DRAFTS, turn: now.at === 'compose' ? now.turn + 1 : 0 };
}

function Body() {
  const t = useComposeTexts();
  const [shown, go] = useShown();
  const links = [
    { place: 'drafts', title: t('page.drafts'), isHere: shown.at === 'compose' },
    { place: 'summary', title: t('page.summary'), isHere: shown.at === 'summary' },
    { place: 'guides', title: t('page.guides'), isHere: shown.at === 'guides' },
  ] as const;
  return (
    <>
      <header className="app-header no-print">
        <AppSign />
        <div>
          <h1>{t('page.name')}</h1>
          <p>{t('page.tagline')}</p>
        </div>
      </header>
      <nav className="page-nav no-print" aria-label={t('page.parts')}>
        {links.map(({ place, title, isHere }) => (
          <a key={place} href={writePlace(place)} aria-current={isHere ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <main className="explain wide">
        {shown.at === 'compose' && (
          <ComposePage key={shown.turn} place={shown.place} onGo={go} onBack={() => go({ kind: 'drafts' })} />
        )}
        {shown.at === 'missing' && (
          <p className="notice" role="status">
            {t('page.missing')}
          </p>
        )}
        {shown.at === 'summary' && (
          <article className="compose">
            <h2 className="no-print">{t('summary.title')}</h2>
            <SummaryPage />
          </article>
        )}
        {shown.at === 'guides' && (
          <article className="compose">
            <h2>{t('guide.all')}</h2>
            <AllGuides />
          </article>
        )}
      </main>
    </>
  );
}

interface ComposeAppProps {
  readonly composing: Composing;
  readonly look: Pick<Settings, 'language' | 'theme'>;
}

/** The page of the forms: drafts, print, pictures, summary. It stands in a tab of its own, for there is room. */
export function ComposeApp({ composing, look: { language, theme } }: ComposeAppProps) {
  const [set, setSet] = useState(composing.set);
  // What is chosen in one form is there for the next.
  const current = useMemo(
    () => ({
      ...composing,
      set,
      change: async (changes: ComposeChanges) => {
        const isKept = await composing.change(changes);
        if (isKept) setSet((now) => ({ ...now, ...changes }));
        return isKept;
      },
    }),
    [composing, set],
  );
  const texts = useMemo(() => panelLanguage(language), [language]);
  const shared = useMemo(() => popupTexts(language), [language]);
  usePageLook({ language, theme });
  return (
    <LanguageContext value={texts}>
      <TextsContext value={shared}>
        <ComposeContext value={current}>
          <ErrorBoundary>
            <Body />
          </ErrorBoundary>
        </ComposeContext>
      </TextsContext>
    </LanguageContext>
  );
}
