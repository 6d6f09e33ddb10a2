import { buildQuestion } from '../../lib/report/build-question.ts';
import type { QuestionDraft } from '../../lib/report/draft.ts';
import { useComposeTexts } from './compose-context.ts';
import { Field } from './field.tsx';
import { LetterBox } from './letter-box.tsx';
import { SaveLine } from './save-line.tsx';
import { useDraft } from './use-draft.ts';

interface QuestionFormProps {
  readonly initial: QuestionDraft;
  readonly isKept: boolean;
}

/** A question about a claim: filled in, to be corrected, with the letter as it will be sent. */
export function QuestionForm({ initial, isKept }: QuestionFormProps) {
  const t = useComposeTexts();
  const { draft, change, saved } = useDraft(initial, isKept);
  const letter = buildQuestion(draft);
  return (
    <>
      <p>{t('question.lead')}</p>
      <LetterBox
        letter={letter}
        sentOn={draft.sentOn}
        onSent={() => change({ sentOn: new Date().toISOString() })}
      />
      {letter.withheld === undefined ? (
        <p className="hint" role="status">
          {letter.removed === 0 ? t('question.clean') : t('question.removed', { count: letter.removed })}
        </p>
      ) : (
        <p className="notice" role="status">
          {t(`withheld.${letter.withheld}`)}
        </p>
      )}
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
      <SaveLine saved={saved} />
    </>
  );
}
