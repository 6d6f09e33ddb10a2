import { useDeferredValue, useMemo, useState } from 'react';
import { optionsTexts } from '../../lib/i18n/options-texts.ts';
import { popupTexts } from '../../lib/i18n/popup-texts.ts';
import { ErrorBoundary } from '../popup/error-boundary.tsx';
import { AppSign } from '../ui/app-sign.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyBlock } from '../ui/empty-block.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { TextsContext } from '../ui/texts-context.ts';
import { usePageLook } from '../ui/use-page-look.ts';
import { AboutSection } from './about-section.tsx';
import { DataSection } from './data-section.tsx';
import { DiagnosisSection } from './diagnosis-section.tsx';
import { GearContext, type OptionsGear, useGear, useOptions, useOptionsTexts } from './options-context.ts';
import { PacksMount } from './packs-mount.tsx';
import { PersonalSections } from './personal-sections.tsx';
import { ReadingSections } from './reading-sections.tsx';
import { FoundContext } from './section.tsx';
import { findItems, SECTION_IDS, SECTIONS } from './sections.ts';
import { settingNames } from './setting-names.ts';

function Notices() {
  const t = useOptionsTexts();
  const { repaired, ignored, locked } = useOptions((state) => state);
  const acceptRepair = useOptions((state) => state.acceptRepair);
  return (
    <>
      {locked.size > 0 && <Notice tone="info">{t('policy.on')}</Notice>}
      {ignored.length > 0 && <Notice>{t('policy.ignored', { names: settingNames(ignored, t) })}</Notice>}
      {repaired.length > 0 && (
        <Notice live>
          <p>
            {repaired.includes('settings')
              ? t('repaired.all')
              : t('repaired', { names: settingNames(repaired, t) })}
          </p>
          <Button small onClick={() => void acceptRepair()}>
            {t('repaired.ok')}
          </Button>
        </Notice>
      )}
    </>
  );
}

/** Says quietly what became of the last change. */
function SavedLine() {
  const t = useOptionsTexts();
  const said = useOptions((state) => state.said);
  const text = said && (said.state === 'saved' ? t('saved', { name: t(said.name) }) : t('unsaved'));
  return (
    <div className="saved-bar" data-empty={text === undefined || undefined}>
      <StatusLine text={text} tone={said?.state === 'unsaved' ? 'trouble' : 'good'} />
    </div>
  );
}

function Frame() {
  const t = useOptionsTexts();
  const { packs } = useGear();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const found = useMemo(() => (query === '' ? undefined : findItems(query, t)), [query, t]);
  const sections = SECTION_IDS.filter(
    (id) =>
      (id !== 'packs' || packs !== undefined) &&
      (found === undefined || SECTIONS[id].some(({ name }) => found.has(name))),
  );
  return (
    <>
      <header className="app-header">
        <AppSign />
        <div>
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </div>
      </header>
      <div className="options">
        <div className="options-side">
          <search>
            <Field label={t('search')} hint={t('search.hint')}>
              {(control) => (
                <input
                  {...control}
                  className="input"
                  type="search"
                  autoComplete="off"
                  maxLength={100}
                  placeholder={t('search.placeholder')}
                  value={typed}
                  onChange={(event) => setTyped(event.currentTarget.value)}
                />
              )}
            </Field>
            <p className="hint" role="status">
              {found && found.size > 0 && t('search.count', { count: found.size, query })}
            </p>
          </search>
          <nav aria-label={t('sections')}>
            <ul>
              {sections.map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>{t(`${id}.title`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <main className="options-main">
          <Notices />
          {found?.size === 0 && (
            <EmptyBlock title={t('search.none.title', { query })} text={t('search.none.text')}>
              <Button onClick={() => setTyped('')}>{t('search.clear')}</Button>
            </EmptyBlock>
          )}
          <FoundContext value={found}>
            <ReadingSections />
            <PersonalSections />
            <PacksMount />
            <DataSection />
            <DiagnosisSection />
            <AboutSection />
          </FoundContext>
          <SavedLine />
        </main>
      </div>
    </>
  );
}

function Themed() {
  const theme = useOptions((state) => state.settings.theme);
  const language = useOptions((state) => state.settings.language);
  const shared = useMemo(() => popupTexts(language), [language]);

  usePageLook({ language, theme, title: optionsTexts(language)('title') });

  return (
    <TextsContext value={shared}>
      <ErrorBoundary>
        <Frame />
      </ErrorBoundary>
    </TextsContext>
  );
}

/** Everything that can be set, in a page of its own. */
export function OptionsPage({ gear }: { readonly gear: OptionsGear }) {
  return (
    <GearContext value={gear}>
      <Themed />
    </GearContext>
  );
}
