import { useId, useState } from 'react';
import type { AskEngine, AssessedText } from '../../lib/messages/ask-engine.ts';
import type { AssessTerms } from '../../lib/messages/engine.ts';
import { MarkSign } from '../ui/mark-sign.tsx';
import { useTexts } from '../ui/texts-context.ts';

interface Tried {
  readonly text: string;
  readonly assessment: AssessedText;
}

function Noticed({ text, assessment }: Tried) {
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
          <p>{reason.said}</p>
        </div>
      ))}
    </article>
  ));
}

interface TryTextProps {
  readonly terms: AssessTerms;
  readonly ask: AskEngine;
}

/** Paste any text and see what would be noticed, at the words. The text is forgotten with the popup. */
export function TryText({ terms, ask }: TryTextProps) {
  const t = useTexts();
  const id = useId();
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried | 'failed' | null>(null);

  async function run() {
    try {
      setTried({ text, assessment: await ask({ text, links: [] }, terms) });
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
          {tried !== null && tried !== 'failed' && <Noticed {...tried} />}
        </div>
        <p className="hint">{t('try.forgotten')}</p>
      </div>
    </details>
  );
}
