import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import {
  COMMUNE_OFFICE,
  COMMUNE_POLICE,
  type OfficialContact,
  OWN_AGENCY,
  POLICE_113,
  VNEID,
} from '../../lib/report/contacts.ts';
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

/** Whom to ask about a claim, or whom to tell about a scam, with words that can be used as they are. */
export function DoorCard({ door }: { readonly door: Door }) {
  const { t } = usePanelTexts();
  if (door.kind === 'report') {
    return (
      <section className="card door">
        <h3>{t('report.title')}</h3>
        <p>{t('report.lead')}</p>
        <p>{t('report.fee')}</p>
        <h4>{t('report.where')}</h4>
        <ul className="contacts">
          {[VNEID, COMMUNE_POLICE, POLICE_113].map((contact) => (
            <Contact key={contact.id} contact={contact} />
          ))}
        </ul>
        <TextToSend title={t('report.text')} text={door.report} copyLabel={t('copy.report')} />
      </section>
    );
  }
  return (
    <section className="card door">
      <h3>{t('ask.title')}</h3>
      <p>{t('ask.lead')}</p>
      <TextToSend title={t('ask.question')} text={door.question} copyLabel={t('copy.question')} />
      <h4>{t('ask.offices')}</h4>
      <ul className="contacts">
        {door.offices
          .filter((office) => office !== COMMUNE_OFFICE.name)
          .map((office) => (
            <li key={office} lang="vi">
              <strong>{office}</strong>
            </li>
          ))}
        {[COMMUNE_OFFICE, OWN_AGENCY].map((contact) => (
          <Contact key={contact.id} contact={contact} />
        ))}
      </ul>
    </section>
  );
}
