import { useId, useState } from 'react';
import type { Assessment, Level } from '../../lib/assess/types.ts';
import { MarkSign } from '../ui/mark-sign.tsx';
import { useTexts } from '../ui/texts-context.ts';
import type { LookupEngine } from './lookup-engine.ts';

interface Tried {
  readonly text: string;
  readonly assessment: Assessment;
}

function Noticed({ text, assessment, explain }: Tried & Pick<LookupEngine, 'explain'>) {
  const t = useTexts();
  if (assessment.marks.length === 0) {
    return (
      <p role="status">
        {t(assessment.agrees.length > 0 ? 'try.agrees' : 'try.nothing')} {t('page.unread')}
      </p>
    );
  }
  return (
    <div className="tried" role="status">
      {assessment.marks.map((mark) => (
        <article key={mark.kind} className="card">
          <h3 className={`mark-${mark.kind}`}>
            <MarkSign kind={mark.kind} />
            {t(`mark.${mark.kind}`)}
          </h3>
          {mark.reasons.map((reason) => (
            <div key={`${reason.rule} ${reason.span.start}`} lang="vi">
              <blockquote>{text.slice(reason.span.start, reason.span.end)}</blockquote>
              <p>{explain(reason)}</p>
            </div>
          ))}
        </article>
      ))}
    </div>
  );
}

/** Paste any text and see what would be noticed, at the words. The text is forgotten with the popup. */
export function TryText({ engine, level }: { readonly engine: LookupEngine; readonly level: Level }) {
  const t = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried | null>(null);
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
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button
          type="button"
          className="button primary"
          disabled={text.trim() === ''}
          onClick={() => setTried({ text, assessment: engine.assess(text, level) })}
        >
          {t('try.run')}
        </button>
        {tried && <Noticed {...tried} explain={engine.explain} />}
        <p className="hint">{t('try.forgotten')}</p>
      </div>
    </details>
  );
}
