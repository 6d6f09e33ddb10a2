import { useState } from 'react';
import type { OfficialDocument } from '../../lib/report/official-document.ts';
import { Button } from '../ui/button.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { useComposeTexts } from './compose-context.ts';
import { saveBytes } from './save-bytes.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves a document as a Word file. The library for it is read at the first press. */
export function WordButton({ document }: { readonly document: OfficialDocument }) {
  const t = useComposeTexts();
  const [outcome, setOutcome] = useState<'none' | 'making' | 'done' | 'failed'>('none');
  const save = async (): Promise<void> => {
    setOutcome('making');
    try {
      const { writeDocx } = await import('../../lib/report/write-docx.ts');
      saveBytes(`${document.fileName}.docx`, await writeDocx(document), DOCX);
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div className="with-status">
      <Button small disabled={outcome === 'making'} onClick={() => void save()}>
        {t('out.word')}
      </Button>
      <StatusLine
        text={outcome === 'none' ? undefined : t(`out.word.${outcome}`)}
        tone={outcome === 'failed' ? 'trouble' : 'good'}
      />
    </div>
  );
}
