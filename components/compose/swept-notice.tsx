import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useComposeTexts, useComposing } from './compose-context.ts';
import { titleOf } from './draft-title.ts';

const MOST_NAMED = 5;

/** Says which drafts were removed because they are past their time, and puts them back on request. */
export function SweptNotice({ onRestored }: { readonly onRestored?: () => void }) {
  const t = useComposeTexts();
  const { swept, drafts } = useComposing();
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  if (!swept) return null;
  const restore = async (): Promise<void> => {
    const now = new Date().toISOString();
    const trouble = await drafts.putBack(swept.rows.map((row) => ({ ...row, updatedOn: now })));
    setOutcome(trouble === undefined ? 'done' : 'failed');
    if (trouble === undefined) onRestored?.();
  };
  const names = swept.rows
    .slice(0, MOST_NAMED)
    .map((row) => `“${titleOf(row) || t('drafts.untitled')}”`)
    .join('; ');
  return (
    <Notice live>
      <p>
        {t('swept', { count: swept.rows.length, days: swept.days })} {names}
        {swept.rows.length > MOST_NAMED && '…'}
      </p>
      {outcome === 'done' ? (
        <p>{t('swept.restored')}</p>
      ) : (
        <Button small onClick={() => void restore()}>
          {t('swept.restore')}
        </Button>
      )}
      {outcome === 'failed' && <p>{t('swept.failed')}</p>}
    </Notice>
  );
}
