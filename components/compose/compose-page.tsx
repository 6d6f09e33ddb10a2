import { type ReactNode, useEffect, useRef, useState } from 'react';
import { officesToAsk } from '../../lib/report/build-question.ts';
import { COMMUNE_OFFICE, OWN_AGENCY, ownAgency } from '../../lib/report/contacts.ts';
import { sensitiveKind } from '../../lib/report/sensitive-text.ts';
import { startQuestion, startReport } from '../../lib/report/start-draft.ts';
import { birth, useComposeTexts, useComposing } from './compose-context.ts';
import type { ComposeStart } from './compose-door.ts';
import { DraftsList } from './drafts-list.tsx';
import { QuestionForm } from './question-form.tsx';
import { ReportForm } from './report-form.tsx';
import { SweptNotice } from './swept-notice.tsx';

/** What stands in place of the explanation. */
export type ComposePlace = ComposeStart | { readonly kind: 'drafts' };

export interface ComposePageProps {
  readonly place: ComposePlace;
  readonly onGo: (place: ComposePlace) => void;
  readonly onBack: () => void;
}

interface TitledProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onBack: (() => void) | undefined;
  readonly back: string;
}

function Titled({ title, children, onBack, back }: TitledProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="compose">
      {onBack && (
        <button type="button" className="button small back" onClick={onBack}>
          {back}
        </button>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </article>
  );
}

/** Day and time of opening the form: when it was seen, until the person corrects it. */
function seenNow(): string {
  return new Date().toLocaleString('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
}

interface FormProps {
  readonly start: ComposeStart;
  readonly onGo: (place: ComposePlace) => void;
  readonly onMoved: () => void;
}

function Form({ start, onGo, onMoved }: FormProps) {
  const t = useComposeTexts();
  const { set } = useComposing();
  const ask = (claim: string) => onGo({ kind: 'question', claim, offices: [] });
  const [made] = useState(() => {
    switch (start.kind) {
      case 'draft':
        return { draft: start.draft, masks: [] };
      case 'question': {
        const own = ownAgency(set.agencyContact);
        const name = own === OWN_AGENCY ? '' : own.name;
        const offices = officesToAsk(name, start.offices, COMMUNE_OFFICE.name);
        return { draft: startQuestion({ ...start, offices }, birth()), masks: [] };
      }
      case 'report':
        return startReport(
          { ...start, category: start.category, seenOn: seenNow(), province: set.province },
          birth(),
        );
    }
  });
  const sensitive = start.kind === 'question' ? sensitiveKind(start.claim) : undefined;
  if (sensitive) return <p className="notice">{t(`withheld.${sensitive}`)}</p>;
  const isKept = start.kind === 'draft' && start.isKept;
  return made.draft.kind === 'question' ? (
    <QuestionForm initial={made.draft} isKept={isKept} onMoved={onMoved} />
  ) : (
    <ReportForm
      initial={made.draft}
      isKept={isKept}
      masks={made.masks}
      proposed={start.kind === 'report' ? start.proposed : undefined}
      onAsk={ask}
      onMoved={onMoved}
    />
  );
}

/** A form, or the list of drafts. */
export function ComposePage({ place, onGo, onBack }: ComposePageProps) {
  const t = useComposeTexts();
  const { surface } = useComposing();
  const [restored, setRestored] = useState(0);
  const isPanel = surface === 'panel';
  if (place.kind === 'drafts') {
    return (
      <Titled key="drafts" title={t('drafts.title')} onBack={isPanel ? onBack : undefined} back={t('back')}>
        <SweptNotice onRestored={() => setRestored(restored + 1)} />
        <DraftsList key={restored} onOpen={onGo} />
      </Titled>
    );
  }
  const kind = place.kind === 'draft' ? place.draft.kind : place.kind;
  return (
    <Titled
      key={kind}
      title={t(`${kind}.title`)}
      onBack={onBack}
      back={isPanel ? t('back') : t('back.drafts')}
    >
      <SweptNotice />
      <div className="compose-form">
        <Form start={place} onGo={onGo} onMoved={onBack} />
      </div>
    </Titled>
  );
}
