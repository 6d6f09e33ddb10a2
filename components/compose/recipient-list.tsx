import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import type { Letter } from '../../lib/report/build-question.ts';
import { isStale, type OfficialContact } from '../../lib/report/contacts.ts';
import { mailAddress } from '../../lib/report/send-links.ts';
import { OutsideLink } from '../mark/outside-link.tsx';
import { usePanelTexts } from '../mark/panel-context.ts';
import { useComposeTexts } from './compose-context.ts';

interface RecipientListProps {
  readonly contacts: readonly OfficialContact[];
  readonly letter: Letter;
  /** Free-text form for numbers that take messages. */
  readonly message: string;
}

function Way({
  contact,
  letter,
  message,
}: { readonly contact: OfficialContact } & Omit<RecipientListProps, 'contacts'>) {
  const t = useComposeTexts();
  const { reach } = contact;
  switch (reach?.by) {
    case undefined:
      return null;
    case 'tel':
      return (
        <a className="button small" href={`tel:${reach.to}`}>
          {t('letter.call', { number: reach.to })}
        </a>
      );
    case 'sms':
      return (
        <a className="button small" href={`sms:${reach.to}?body=${encodeURIComponent(message)}`}>
          {t('letter.text', { number: reach.to })}
        </a>
      );
    case 'mail':
      return (
        <a className="button small" href={mailAddress(reach.to, letter).href}>
          {t('letter.write', { address: reach.to })}
        </a>
      );
    case 'web':
      return <OutsideLink url={reach.to}>{t('letter.open')}</OutsideLink>;
  }
}

/** Who takes the report, with date and source; what may be stale is greyed and says so. */
export function RecipientList({ contacts, letter, message }: RecipientListProps) {
  const t = useComposeTexts();
  const { t: panel } = usePanelTexts();
  const today = new Date().toLocaleDateString('sv-SE');
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.id} className={isStale(contact, today) ? 'check-first' : undefined}>
          <p lang="vi">
            <strong>{contact.name}</strong>: {contact.value}
          </p>
          {isStale(contact, today) && (
            <p>
              <span className="caution">{t('report.check-first')}</span>
            </p>
          )}
          <p className="hint" lang="vi">
            {contact.use}
          </p>
          <p className="hint">
            {panel('contact.source', {
              source: contact.source,
              date:
                contact.sourceDate === undefined
                  ? panel('contact.undated')
                  : formatPartialDate(contact.sourceDate),
            })}
          </p>
          <p>
            <Way contact={contact} letter={letter} message={message} />
          </p>
        </li>
      ))}
    </ul>
  );
}
