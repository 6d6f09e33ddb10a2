import { useContext } from 'react';
import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import { buildQuestion, OWN_OFFICE, USUAL_WISH } from '../../lib/report/build-question.ts';
import { buildReport } from '../../lib/report/build-report.ts';
import {
  COMMUNE_OFFICE,
  COMMUNE_POLICE,
  type OfficialContact,
  OWN_AGENCY,
  POLICE_113,
  VNEID,
} from '../../lib/report/contacts.ts';
import { HARM_CATEGORIES, type HarmCategory } from '../../lib/report/harm-categories.ts';
import { maskThirdParties } from '../../lib/report/redact.ts';
import { sensitiveKind } from '../../lib/report/sensitive-text.ts';
import { OpenFormContext, useComposeDoorTexts } from '../compose/compose-door.ts';
import { CopyButton } from './copy-button.tsx';
import { usePanelTexts } from './panel-context.ts';
import type { Door } from './panel-model.ts';

/** Values that are long to type; a place that one walks to is not copied. */
const COPIED: readonly OfficialContact[] = [VNEID];

function Contact({ contact }: { readonly contact: OfficialContact }) {
  const { t } = usePanelTexts();
  const date =
    contact.sourceDate === undefined ? t('contact.undated') : formatPartialDate(contact.sourceDate);
  return (
    <li>
      <p lang="vi">
        <strong>{contact.name}</strong>: {contact.value}
      </p>
      <p className="hint" lang="vi">
        {contact.use}
      </p>
      <p className="hint">{t('contact.source', { source: contact.source, date })}</p>
      {COPIED.includes(contact) && (
        <CopyButton
          text={contact.value}
          label={t('copy.short')}
          name={t('copy.contact', { name: contact.name })}
        />
      )}
    </li>
  );
}

/** What only the person knows is left out of the ready words. */
const EMPTY_REPORT = { link: '', seenOn: '', happened: '', caller: '', evidence: '', province: '' } as const;

interface TextToSendProps {
  readonly title: string;
  readonly text: string;
  readonly copyLabel: string;
}

function TextToSend({ title, text, copyLabel }: TextToSendProps) {
  return (
    <div className="to-send">
      <h4>{title}</h4>
      <p className="to-send-text" lang="vi">
        <bdi>{text}</bdi>
      </p>
      <CopyButton text={text} label={copyLabel} />
    </div>
  );
}

function ReportDoor({ door }: { readonly door: Extract<Door, { kind: 'report' }> }) {
  const { t } = usePanelTexts();
  const compose = useComposeDoorTexts();
  const openForm = useContext(OpenFormContext);
  const others = HARM_CATEGORIES.filter((category) => category !== door.proposed);
  const button = (category: HarmCategory) => (
    <button
      key={category}
      type="button"
      className="button small"
      onClick={() => openForm({ ...door, kind: 'report', category })}
    >
      {compose(`category.${category}`)}
      {category === door.proposed && ` (${compose('report.proposed')})`}
    </button>
  );
  const ready = buildReport({
    ...EMPTY_REPORT,
    category: door.proposed,
    excerpt: maskThirdParties(door.excerpt).text,
    signals: door.signals,
    platform: door.platform,
  });
  return (
    <section className="card door">
      <h3>{t('report.title')}</h3>
      <p>{t('report.lead')}</p>
      <p>{t('report.fee')}</p>
      <h4>{t('report.choose')}</h4>
      <div className="door-categories">
        {button(door.proposed)}
        {others.map(button)}
      </div>
      <TextToSend
        title={t('report.ready', { category: compose(`category.${door.proposed}`) })}
        text={ready.body}
        copyLabel={t('report.ready.copy')}
      />
      <p className="hint">{t('report.not-for')}</p>
      <button
        type="button"
        className="button small"
        onClick={() => openForm({ kind: 'question', claim: door.excerpt, offices: [] })}
      >
        {t('ask.form.instead')}
      </button>
      <h4>{t('report.where')}</h4>
      <ul className="contacts">
        {[VNEID, COMMUNE_POLICE, POLICE_113].map((contact) => (
          <Contact key={contact.id} contact={contact} />
        ))}
      </ul>
    </section>
  );
}

/** Whom to ask about a claim, or whom to tell about a scam: the words are ready, and a form opens to change them. */
export function DoorCard({ door }: { readonly door: Door }) {
  const { t } = usePanelTexts();
  const compose = useComposeDoorTexts();
  const openForm = useContext(OpenFormContext);
  if (door.kind === 'report') return <ReportDoor door={door} />;
  const sensitive = sensitiveKind(door.claim);
  const { body } = buildQuestion({
    claim: door.claim,
    record: door.record,
    wish: USUAL_WISH,
    office: OWN_OFFICE,
  });
  return (
    <section className="card door">
      <h3>{t('ask.title')}</h3>
      {sensitive ? (
        <p className="notice">{compose(`withheld.${sensitive}`)}</p>
      ) : (
        <>
          <p>{t('ask.lead')}</p>
          <TextToSend title={t('ask.question')} text={body} copyLabel={t('copy.question')} />
          <button
            type="button"
            className="button small"
            onClick={() => openForm({ ...door, kind: 'question' })}
          >
            {t('ask.form')}
          </button>
        </>
      )}
      <h4>{t('ask.offices')}</h4>
      <ul className="contacts">
        <Contact contact={OWN_AGENCY} />
        {door.offices
          .filter((office) => office !== COMMUNE_OFFICE.name)
          .map((office) => (
            <li key={office} lang="vi">
              <strong>{office}</strong>
            </li>
          ))}
        <Contact contact={COMMUNE_OFFICE} />
      </ul>
    </section>
  );
}
