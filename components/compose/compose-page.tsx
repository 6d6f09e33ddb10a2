import { type ReactNode, useEffect, useRef, useState } from 'react';
import { officesToAsk } from '../../lib/report/build-question.ts';
import { COMMUNE_OFFICE } from '../../lib/report/contacts.ts';
import { sensitiveKind } from '../../lib/report/sensitive-text.ts';
import { startQuestion, startReport } from '../../lib/report/start-draft.ts';
import { birth, type ComposeStart, useComposeTexts } from './compose-context.ts';
import { DraftsList } from './drafts-list.tsx';
import { QuestionForm } from './question-form.tsx';
import { ReportForm } from './report-form.tsx';

/** What stands in place of the explanation. */
export type ComposePlace = ComposeStart | { readonly kind: 'drafts' };

interface ComposePageProps {
  readonly place: ComposePlace;
  readonly onGo: (place: ComposePlace) => void;
  readonly onBack: () => void;
}

function Titled({ title, children, onBack }: { title: string; children: ReactNode; onBack: () => void }) {
  const t = useComposeTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="compose">
      <button type="button" className="button small back" onClick={onBack}>
        {t('back')}
      </button>
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

function Form({
  start,
  onGo,
}: {
  readonly start: ComposeStart;
  readonly onGo: (place: ComposePlace) => void;
}) {
  const t = useComposeTexts();
  const ask = (claim: string) => onGo({ kind: 'question', claim, offices: [] });
  const [made] = useState(() => {
    switch (start.kind) {
      case 'draft':
        return { draft: start.draft, masks: [] };
      case 'question': {
        const offices = officesToAsk(start.offices, COMMUNE_OFFICE.name);
        return { draft: startQuestion({ ...start, offices }, birth()), masks: [] };
      }
      case 'report':
        return startReport({ ...start, seenOn: seenNow() }, birth());
    }
  });
  const sensitive = start.kind === 'question' ? sensitiveKind(start.claim) : undefined;
  if (sensitive) return <p className="notice">{t(`withheld.${sensitive}`)}</p>;
  const isKept = start.kind === 'draft' && start.isKept;
  return made.draft.kind === 'question' ? (
    <QuestionForm initial={made.draft} isKept={isKept} />
  ) : (
    <ReportForm
      initial={made.draft}
      isKept={isKept}
      masks={made.masks}
      proposed={start.kind === 'report' ? start.proposed : undefined}
      onAsk={ask}
    />
  );
}

/** A form, or the list of drafts. */
export function ComposePage({ place, onGo, onBack }: ComposePageProps) {
  const t = useComposeTexts();
  if (place.kind === 'drafts') {
    return (
      <Titled key="drafts" title={t('drafts.title')} onBack={onBack}>
        <DraftsList onOpen={(draft) => onGo({ kind: 'draft', draft, isKept: true })} />
      </Titled>
    );
  }
  const kind = place.kind === 'draft' ? place.draft.kind : place.kind;
  return (
    <Titled key={kind} title={t(`${kind}.title`)} onBack={onBack}>
      <Form start={place} onGo={onGo} />
    </Titled>
  );
}
