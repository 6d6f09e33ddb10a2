import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { buildReport, firstSteps, shortMessage } from '../../lib/report/build-report.ts';
import { ownAgency } from '../../lib/report/contacts.ts';
import { MOST_FILES, type ReportDraft } from '../../lib/report/draft.ts';
import { GUIDES, guideFor } from '../../lib/report/guides.ts';
import { type HarmCategory, isNeverQuoted } from '../../lib/report/harm-categories.ts';
import { letterOf } from '../../lib/report/letter-document.ts';
import { recipientsFor } from '../../lib/report/recipients.ts';
import type { MaskedItem } from '../../lib/report/redact.ts';
import { PLATFORMS } from '../../lib/report/sent-trace.ts';
import { CategoryChoice } from './category-choice.tsx';
import { useComposeTexts, useComposing } from './compose-context.ts';
import { EvidenceKit } from './evidence-kit.tsx';
import { Field } from './field.tsx';
import { GuideSteps } from './guide-steps.tsx';
import { LetterBox } from './letter-box.tsx';
import { RecipientList } from './recipient-list.tsx';
import { SaveLine } from './save-line.tsx';
import { SenderFields } from './sender-fields.tsx';
import { useDraft } from './use-draft.ts';

interface ReportFormProps {
  readonly initial: ReportDraft;
  readonly isKept: boolean;
  readonly proposed: HarmCategory | undefined;
  /** Held in memory only: what is masked is not in the draft. */
  readonly masks: readonly MaskedItem[];
  readonly onAsk: (claim: string) => void;
  readonly onMoved: () => void;
}

interface MaskListProps {
  readonly masks: readonly MaskedItem[];
  readonly excerpt: string;
  readonly onShow: (excerpt: string) => void;
}

function MaskList({ masks, excerpt, onShow }: MaskListProps) {
  const t = useComposeTexts();
  const open = masks.filter(({ mask }) => excerpt.includes(mask));
  if (open.length === 0) return null;
  return (
    <div className="masks">
      <p className="hint">{t('report.masks')}</p>
      {open.map(({ mask, original }) => (
        <button
          key={mask}
          type="button"
          className="button small"
          onClick={() => onShow(excerpt.replaceAll(mask, () => original))}
        >
          {t('report.masks.show', { mask, original })}
        </button>
      ))}
    </div>
  );
}

/** A report of one of the closed list of harms: filled in, to be corrected, with whom to send it to. */
export function ReportForm({ initial, isKept, proposed, masks, onAsk, onMoved }: ReportFormProps) {
  const t = useComposeTexts();
  const { provinces, surface, set, change: remember } = useComposing();
  const { draft, change, saved, keepNow } = useDraft(initial, isKept);
  const [known] = useState(masks);
  const { category } = draft;
  // The field that is typed in comes first, the sheet follows.
  const shown = useDeferredValue(draft);
  const letter = useMemo(() => letterOf(shown), [shown]);
  const markSent = useCallback((sentOn: string | undefined) => change({ sentOn }), [change]);
  const withheld = shown.category && buildReport({ ...shown, category: shown.category }).withheld;
  const own = ownAgency(set.agencyContact);
  const contacts = category
    ? recipientsFor(category, {
        province: draft.province,
        own,
        today: new Date().toLocaleDateString('sv-SE'),
        added: set.added,
      })
    : [];
  const platform = guideFor(draft.platform);
  const others = GUIDES.filter(({ id }) =>
    contacts.some((contact) => contact.id === id || (id === 'calls-156' && contact.id === 'messages-5656')),
  );
  const mayCapture = surface === 'page' && category !== undefined && withheld === undefined;
  const choose = (chosen: HarmCategory) =>
    change(
      isNeverQuoted(chosen)
        ? { category: chosen, excerpt: '', signals: [], files: [] }
        : { category: chosen },
    );
  const settle = (province: string) => {
    change({ province });
    // Chosen once, it is there the next time.
    if (!set.locked.has('province')) void remember({ province });
  };
  return (
    <>
      <div className="compose-out">
        <p>{t('report.lead')}</p>
        <CategoryChoice value={category} proposed={proposed} onChange={choose} />
        <div className="other-way">
          <h3>{t('report.other.title')}</h3>
          <p>{t('report.other')}</p>
          <button type="button" className="button small" onClick={() => onAsk(draft.excerpt)}>
            {t('report.other.ask')}
          </button>
        </div>
        {category && letter ? (
          <>
            <section>
              <h3>{t('report.first')}</h3>
              <ul className="bullets" lang="vi">
                {firstSteps(category).map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            </section>
            <LetterBox
              letter={letter}
              draft={shown}
              mailTo=""
              onSent={markSent}
              keepNow={keepNow}
              onMoved={onMoved}
            />
            {withheld && (
              <p className="notice" role="status">
                {t(`withheld.${withheld}`)}
              </p>
            )}
            <p className="hint">{t('report.honest')}</p>
          </>
        ) : (
          <p className="hint" role="status">
            {t('report.choose')}
          </p>
        )}
        {!category && draft.withheld && <p className="notice">{t(`withheld.${draft.withheld}`)}</p>}
        {mayCapture && (
          <EvidenceKit
            files={draft.files ?? []}
            most={MOST_FILES}
            onChange={(files) => change({ files: [...files] })}
          />
        )}
      </div>
      <div className="compose-fields">
        <Field
          label={t('question.office')}
          value={draft.office ?? ''}
          suggestions={contacts.map(({ name }) => name)}
          onChange={(office) => change({ office })}
        />
        {!isNeverQuoted(category) && draft.withheld === undefined && (
          <>
            <Field
              label={t('report.excerpt')}
              hint={t('report.excerpt.hint')}
              rows={4}
              value={draft.excerpt}
              onChange={(excerpt) => change({ excerpt })}
            />
            <MaskList masks={known} excerpt={draft.excerpt} onShow={(excerpt) => change({ excerpt })} />
          </>
        )}
        <Field
          label={t('report.link')}
          hint={t('report.link.hint')}
          value={draft.link}
          onChange={(link) => change({ link })}
        />
        <Field
          label={t('report.platform')}
          value={draft.platform}
          suggestions={PLATFORMS}
          onChange={(name) => change({ platform: name })}
        />
        <Field label={t('report.seen-on')} value={draft.seenOn} onChange={(seenOn) => change({ seenOn })} />
        <Field label={t('report.caller')} value={draft.caller} onChange={(caller) => change({ caller })} />
        <Field
          label={t('report.happened')}
          rows={3}
          value={draft.happened}
          onChange={(happened) => change({ happened })}
        />
        <Field
          label={t('report.evidence')}
          hint={t(isNeverQuoted(category) ? 'report.evidence.never' : 'report.evidence.hint')}
          rows={2}
          value={draft.evidence}
          onChange={(evidence) => change({ evidence })}
        />
        <label className="field">
          <span>{t('report.province')}</span>
          <select
            className="input"
            value={draft.province}
            onChange={(event) => settle(event.currentTarget.value)}
          >
            <option value="">{t('report.province.none')}</option>
            {provinces.map((province) => (
              <option key={province} value={province}>
                {province}
              </option>
            ))}
          </select>
        </label>
        {surface === 'page' && (
          <SenderFields sender={draft.sender} onChange={(sender) => change({ sender })} />
        )}
        <SaveLine saved={saved} />
      </div>
      {category && letter && (
        <section className="compose-where">
          <h3>{t('report.recipients')}</h3>
          {platform && <GuideSteps guide={platform} isOpen />}
          <RecipientList
            contacts={contacts}
            letter={letter}
            message={shortMessage(draft.caller, withheld === undefined ? draft.excerpt : '')}
          />
          {others.map((guide) => (
            <GuideSteps key={guide.id} guide={guide} />
          ))}
        </section>
      )}
    </>
  );
}
