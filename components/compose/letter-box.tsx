import { memo, useState } from 'react';
import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import type { Letter } from '../../lib/report/build-question.ts';
import type { Draft } from '../../lib/report/draft.ts';
import { isNeverQuoted } from '../../lib/report/harm-categories.ts';
import { letterDocument } from '../../lib/report/letter-document.ts';
import { mailAddress } from '../../lib/report/send-links.ts';
import { CopyButton } from '../mark/copy-button.tsx';
import { Button } from '../ui/button.tsx';
import { useComposeTexts, useComposing } from './compose-context.ts';
import { Paper } from './paper.tsx';
import { WordButton } from './word-button.tsx';

function mayHavePictures(draft: Draft): boolean {
  return draft.kind === 'report' && !isNeverQuoted(draft.category) && draft.withheld === undefined;
}

interface LetterBoxProps {
  readonly letter: Letter;
  readonly draft: Draft;
  /** Letter box of the office, where it is known. */
  readonly mailTo: string;
  readonly onSent: (sentOn: string | undefined) => void;
  /** Keeps the draft; resolves to its id, or undefined when it cannot be kept. */
  readonly keepNow: () => Promise<string | undefined>;
  /** The form goes on in a tab of its own. */
  readonly onMoved: () => void;
}

/** The words as they will be sent, and the ways to take them along by one's own hand. Drawn anew only for other words. */
export const LetterBox = memo(function LetterBox({
  letter,
  draft,
  mailTo,
  onSent,
  keepNow,
  onMoved,
}: LetterBoxProps) {
  const t = useComposeTexts();
  const { surface, openPage } = useComposing();
  const [isUnkept, setUnkept] = useState(false);
  const mail = mailAddress(mailTo, letter);
  const { sentOn } = draft;
  const document = letterDocument(draft, new Date());
  const move = async (): Promise<void> => {
    const id = await keepNow();
    setUnkept(id === undefined);
    if (id === undefined) return;
    openPage({ draft: id });
    onMoved();
  };
  return (
    <section className="letter">
      <h3>{t('letter.title')}</h3>
      {surface === 'page' && document ? (
        <Paper document={document} />
      ) : (
        <p className="letter-text" lang="vi">
          {letter.body}
        </p>
      )}
      <div className="letter-ways">
        <CopyButton text={letter.body} label={t('letter.copy')} primary />
        <a className="button small" href={mail.href}>
          {t('letter.mail')}
        </a>
        {surface === 'page' ? (
          <Button small onClick={() => window.print()}>
            {t('out.print')}
          </Button>
        ) : (
          <Button small onClick={() => void move()}>
            {t(mayHavePictures(draft) ? 'out.page.pictures' : 'out.page')}
          </Button>
        )}
        {document && <WordButton document={document} />}
        {sentOn === undefined ? (
          <Button small onClick={() => onSent(new Date().toISOString())}>
            {t('letter.sent')}
          </Button>
        ) : (
          <Button small onClick={() => onSent(undefined)}>
            {t('letter.unsent')}
          </Button>
        )}
      </div>
      {mail.isCut && <p className="hint">{t('letter.mail.long')}</p>}
      {surface === 'page' && <p className="hint">{t('out.print.hint')}</p>}
      {isUnkept && (
        <p className="notice" role="alert">
          {t('out.page.unkept')}
        </p>
      )}
      <p className="hint" role="status">
        {sentOn !== undefined && t('letter.sent-on', { date: formatPartialDate(sentOn.slice(0, 10)) })}
      </p>
      <p className="hint">{t('nothing-sent')}</p>
    </section>
  );
});
