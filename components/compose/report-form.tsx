import { useState } from 'react';
import { buildReport, firstSteps, shortMessage } from '../../lib/report/build-report.ts';
import type { ReportDraft } from '../../lib/report/draft.ts';
import { type HarmCategory, isNeverQuoted } from '../../lib/report/harm-categories.ts';
import { PLATFORM_FLOWS } from '../../lib/report/platform-flows.ts';
import { recipientsFor } from '../../lib/report/recipients.ts';
import type { MaskedItem } from '../../lib/report/redact.ts';
import { CategoryChoice } from './category-choice.tsx';
import { useComposeGear, useComposeTexts } from './compose-context.ts';
import { Field } from './field.tsx';
import { LetterBox } from './letter-box.tsx';
import { RecipientList } from './recipient-list.tsx';
import { SaveLine } from './save-line.tsx';
import { useDraft } from './use-draft.ts';

interface ReportFormProps {
  readonly initial: ReportDraft;
  readonly isKept: boolean;
  readonly proposed: HarmCategory | undefined;
  /** Held in memory only: what is masked is not in the draft. */
  readonly masks: readonly MaskedItem[];
  readonly onAsk: (claim: string) => void;
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
export function ReportForm({ initial, isKept, proposed, masks, onAsk }: ReportFormProps) {
  const t = useComposeTexts();
  const { provinces } = useComposeGear();
  const { draft, change, saved } = useDraft(initial, isKept);
  const [known] = useState(masks);
  const { category } = draft;
  const letter = category && buildReport({ ...draft, category });
  const flow = PLATFORM_FLOWS.find(({ platform }) => platform === draft.platform);
  const choose = (chosen: HarmCategory) =>
    change(isNeverQuoted(chosen) ? { category: chosen, excerpt: '', signals: [] } : { category: chosen });
  return (
    <>
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
            sentOn={draft.sentOn}
            onSent={() => change({ sentOn: new Date().toISOString() })}
          />
          {letter.withheld && (
            <p className="notice" role="status">
              {t(`withheld.${letter.withheld}`)}
            </p>
          )}
          <p className="hint">{t('report.honest')}</p>
        </>
      ) : (
        <p className="hint" role="status">
          {t('report.choose')}
        </p>
      )}
      {!isNeverQuoted(category) && (
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
        suggestions={PLATFORM_FLOWS.map(({ platform }) => platform)}
        onChange={(platform) => change({ platform })}
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
        hint={t('report.evidence.hint')}
        rows={2}
        value={draft.evidence}
        onChange={(evidence) => change({ evidence })}
      />
      <label className="field">
        <span>{t('report.province')}</span>
        <select value={draft.province} onChange={(event) => change({ province: event.currentTarget.value })}>
          <option value="">{t('report.province.none')}</option>
          {provinces.map((province) => (
            <option key={province} value={province}>
              {province}
            </option>
          ))}
        </select>
      </label>
      <SaveLine saved={saved} />
      {category && letter && (
        <section>
          <h3>{t('report.recipients')}</h3>
          {flow && (
            <p className="flow" lang="vi">
              <strong>{t('report.platform-flow', { platform: flow.platform })}</strong>: {flow.path}
            </p>
          )}
          <RecipientList
            contacts={recipientsFor(category, draft.province)}
            letter={letter}
            message={shortMessage(draft.caller, letter.withheld === undefined ? draft.excerpt : '')}
          />
        </section>
      )}
    </>
  );
}
