import { type ReactNode, useEffect, useState } from 'react';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { useGear, useOptions, useOptionsTexts } from './options-context.ts';
import { PlainNotice } from './plain-notice.tsx';
import { Item, Section } from './section.tsx';

interface LoadedProps {
  readonly read: () => Promise<string>;
  readonly draw: (text: string) => ReactNode;
}

/** A text that is read when it is first shown. */
function Loaded({ read, draw }: LoadedProps) {
  const t = useOptionsTexts();
  const [text, setText] = useState<string>();
  useEffect(() => {
    let isGone = false;
    void read().then((found) => {
      if (!isGone) setText(found);
    });
    return () => {
      isGone = true;
    };
  }, [read]);
  return text === undefined ? <p role="status">{t('about.opening')}</p> : draw(text);
}

function Privacy() {
  const { notices } = useGear();
  const language = useOptions((state) => state.settings.language);
  const [read] = useState(() => () => notices.privacy(language));
  return <Loaded read={read} draw={(markdown) => <PlainNotice markdown={markdown} />} />;
}

/** What this is, what it promises, and whose work is in it. */
export function AboutSection() {
  const t = useOptionsTexts();
  const { about, notices } = useGear();
  const language = useOptions((state) => state.settings.language);
  return (
    <Section id="about">
      <Item name="about.name">
        {() => (
          <>
            <h3>{t('about', { version: about.version })}</h3>
            <p>{t('about.hint')}</p>
            <p className="link-row">
              <a className="button" href="/trainer.html" target="_blank" rel="noreferrer">
                {t('about.training')}
              </a>
              <a className="button" href="/welcome.html" target="_blank" rel="noreferrer">
                {t('about.welcome')}
              </a>
            </p>
            <LazyDetails summary={t('about.privacy')}>
              <Privacy key={language} />
            </LazyDetails>
            <p className="hint">{t('about.licence')}</p>
            <LazyDetails summary={t('about.parts')}>
              <Loaded
                read={notices.parts}
                draw={(text) => (
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reached by keys
                  <pre className="parts" lang="en" tabIndex={0}>
                    {text}
                  </pre>
                )}
              />
            </LazyDetails>
          </>
        )}
      </Item>
    </Section>
  );
}
