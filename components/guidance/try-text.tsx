import { useId, useState } from 'react';
import type { Assessment, Level } from '../../lib/assess/types.ts';
import { MarkSign } from '../ui/mark-sign.tsx';
import { useTexts } from '../ui/texts-context.ts';
import type { TextEngine } from './text-engine.ts';
import { today } from './today.ts';

interface Tried {
  readonly text: string;
  readonly assessment: Assessment;
  readonly explain: TextEngine['explain'];
}

function Noticed({ text, assessment, explain, language }: Tried & { readonly language: 'vi' | 'en' }) {
  const t = useTexts();
  if (assessment.marks.length === 0) {
    return (
      <p>
        {t(assessment.agrees.length > 0 ? 'try.agrees' : 'try.nothing')} {t('page.unread')}
      </p>
    );
  }
  return assessment.marks.map((mark) => (
    <article key={mark.kind} className="card">
      <h3 className={`mark-${mark.kind}`}>
        <MarkSign kind={mark.kind} />
        {t(`mark.${mark.kind}`)}
      </h3>
      {mark.reasons.map((reason) => (
        <div key={`${reason.rule} ${reason.span.start}`}>
          <blockquote lang="vi">{text.slice(reason.span.start, reason.span.end)}</blockquote>
          <p>{explain(reason, language)}</p>
        </div>
      ))}
    </article>
  ));
}

interface TryTextProps {
  readonly level: Level;
  readonly language: 'vi' | 'en';
}

/** Paste any text and see what would be noticed, at the words. The text is forgotten with the popup. */
export function TryText({ level, language }: TryTextProps) {
  const t = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried | 'failed' | null>(null);

  async function run() {
    try {
      const { createTextEngine } = await import('./text-engine.ts');
      const { assess, explain } = createTextEngine(today());
      setTried({ text, assessment: assess(text, level), explain });
    } catch {
      setTried('failed');
    }
  }

  return (
    <details className="section-details">
      <summary>{t('try.title')}</summary>
      <div className="try">
        <label htmlFor={id}>{t('try.label')}</label>
        <textarea
          id={id}
          rows={5}
          value={text}
          maxLength={20_000}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setTried(null);
          }}
        />
        <button
          type="button"
          className="button primary"
          disabled={text.trim() === ''}
          onClick={() => void run()}
        >
          {t('try.run')}
        </button>
        <div className="tried" role="status">
          {tried === 'failed' && <p>{t('lookup.failed')}</p>}
          {tried !== null && tried !== 'failed' && <Noticed {...tried} language={language} />}
        </div>
        <p className="hint">{t('try.forgotten')}</p>
      </div>
    </details>
  );
}
