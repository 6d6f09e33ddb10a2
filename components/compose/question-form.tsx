import { useCallback, useDeferredValue, useMemo } from 'react';
import { buildQuestion } from '../../lib/report/build-question.ts';
import { COMMUNE_OFFICE, FALSE_NEWS_CENTRE, ownAgency } from '../../lib/report/contacts.ts';
import type { QuestionDraft } from '../../lib/report/draft.ts';
import { letterOf } from '../../lib/report/letter-document.ts';
import { useComposeTexts, useComposing } from './compose-context.ts';
import { Field } from './field.tsx';
import { LetterBox } from './letter-box.tsx';
import { RecipientList } from './recipient-list.tsx';
import { SaveLine } from './save-line.tsx';
import { SenderFields } from './sender-fields.tsx';
import { useDraft } from './use-draft.ts';

interface QuestionFormProps {
  readonly initial: QuestionDraft;
  readonly isKept: boolean;
  readonly onMoved: () => void;
}

/** A question about a claim: filled in, to be corrected, with the letter as it will be sent. */
export function QuestionForm({ initial, isKept, onMoved }: QuestionFormProps) {
  const t = useComposeTexts();
  const { surface, set } = useComposing();
  const { draft, change, saved, keepNow } = useDraft(initial, isKept);
  // The field that is typed in comes first, the sheet follows.
  const shown = useDeferredValue(draft);
  const { withheld, removed } = useMemo(() => buildQuestion(shown), [shown]);
  const letter = useMemo(() => letterOf(shown), [shown]);
  const markSent = useCallback((sentOn: string | undefined) => change({ sentOn }), [change]);
  const own = ownAgency(set.agencyContact);
  const isOwn = own.reach?.by === 'mail' && draft.office === own.name;
  return (
    <>
      <div className="compose-out">
        <p>{t('question.lead')}</p>
        {letter && (
          <LetterBox
            letter={letter}
            draft={shown}
            mailTo={isOwn ? (own.reach?.to ?? '') : ''}
            onSent={markSent}
            keepNow={keepNow}
            onMoved={onMoved}
          />
        )}
        {withheld === undefined ? (
          <p className="hint" role="status">
            {removed === 0 ? t('question.clean') : t('question.removed', { count: removed })}
          </p>
        ) : (
          <p className="notice" role="status">
            {t(`withheld.${withheld}`)}
          </p>
        )}
      </div>
      <div className="compose-fields">
        <Field
          label={t('question.office')}
          hint={t('question.office.hint')}
          value={draft.office}
          suggestions={draft.offices}
          onChange={(office) => change({ office })}
        />
        <Field
          label={t('question.claim')}
          rows={4}
          value={draft.claim}
          onChange={(claim) => change({ claim })}
        />
        {draft.record && (
          <div className="field">
            <p className="field-name">{t('question.record')}</p>
            <p lang="vi">
              {draft.record.statement.replace(/\.$/u, '')} ({draft.record.citation})
            </p>
          </div>
        )}
        <Field label={t('question.wish')} rows={3} value={draft.wish} onChange={(wish) => change({ wish })} />
        {surface === 'page' && (
          <SenderFields sender={draft.sender} onChange={(sender) => change({ sender })} />
        )}
        <SaveLine saved={saved} />
      </div>
      {letter && (
        <section className="compose-where">
          <h3>{t('question.where')}</h3>
          <RecipientList contacts={[own, COMMUNE_OFFICE, FALSE_NEWS_CENTRE]} letter={letter} message="" />
        </section>
      )}
    </>
  );
}
