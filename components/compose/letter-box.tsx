import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import type { Letter } from '../../lib/report/build-question.ts';
import { mailAddress } from '../../lib/report/send-links.ts';
import { CopyButton } from '../mark/copy-button.tsx';
import { useComposeTexts } from './compose-context.ts';

interface LetterBoxProps {
  readonly letter: Letter;
  readonly sentOn: string | undefined;
  readonly onSent: () => void;
}

/** The words as they will be sent, and the ways to take them along by one's own hand. */
export function LetterBox({ letter, sentOn, onSent }: LetterBoxProps) {
  const t = useComposeTexts();
  const mail = mailAddress('', letter);
  return (
    <section className="letter">
      <h3>{t('letter.title')}</h3>
      <p className="letter-text" lang="vi">
        {letter.body}
      </p>
      <div className="letter-ways">
        <CopyButton text={letter.body} label={t('letter.copy')} primary />
        <a className="button small" href={mail.href}>
          {t('letter.mail')}
        </a>
        <button type="button" className="button small" onClick={onSent}>
          {t('letter.sent')}
        </button>
      </div>
      {mail.isCut && <p className="hint">{t('letter.mail.long')}</p>}
      <p className="hint" role="status">
        {sentOn !== undefined && t('letter.sent-on', { date: formatPartialDate(sentOn.slice(0, 10)) })}
      </p>
      <p className="hint">{t('nothing-sent')}</p>
    </section>
  );
}
