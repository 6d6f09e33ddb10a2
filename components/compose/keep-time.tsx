import { useState } from 'react';
import { DRAFT_RETENTION_DAYS } from '../../lib/store/settings-shape.ts';
import { Select } from '../ui/select.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { useComposeTexts, useComposing } from './compose-context.ts';

/** How long drafts are kept after their last change. What is past it goes when the forms open next. */
export function KeepTime() {
  const t = useComposeTexts();
  const { set, change } = useComposing();
  const [days, setDays] = useState(set.draftRetentionDays);
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const isLocked = set.locked.has('draftRetentionDays');
  const choose = async (value: string): Promise<void> => {
    const chosen = Number(value);
    setDays(chosen);
    setOutcome((await change({ draftRetentionDays: chosen })) ? 'done' : 'failed');
  };
  return (
    <div className="keep-time">
      <Select
        label={t('keep.label')}
        hint={isLocked ? t('keep.locked') : t('keep.hint')}
        disabled={isLocked}
        value={String(days)}
        options={DRAFT_RETENTION_DAYS.map((value) => ({
          value: String(value),
          label: value === 0 ? t('keep.always') : t('keep.days', { days: value }),
        }))}
        onChange={(value) => void choose(value)}
      />
      <StatusLine text={outcome && t(`keep.${outcome}`)} tone={outcome === 'failed' ? 'trouble' : 'good'} />
    </div>
  );
}
