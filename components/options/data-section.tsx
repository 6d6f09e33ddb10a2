import { useState } from 'react';
import { DRAFT_RETENTION_DAYS, type SettingsChoices } from '../../lib/store/settings-shape.ts';
import { WrongMarksBlock } from '../mark/wrong-marks-block.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Select } from '../ui/select.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { ExportItem, ImportItem } from './backup-items.tsx';
import { useGear, useOptions, useOptionsTexts } from './options-context.ts';
import { Item, Section } from './section.tsx';

const RETENTION = ['30', '90', '180', '365', '0'] as const;

function RetentionItem() {
  const t = useOptionsTexts();
  const days = useOptions((state) => state.settings.draftRetentionDays);
  const change = useOptions((state) => state.change);
  return (
    <Item name="draftRetentionDays" rule="draftRetentionDays">
      {(locked) => (
        <Select
          label={t('draftRetentionDays')}
          hint={t('draftRetentionDays.hint')}
          options={RETENTION.map((value) => ({ value, label: t(`draftRetentionDays.${value}`) }))}
          value={RETENTION.find((value) => Number(value) === days) ?? '90'}
          disabled={locked}
          onChange={(value) => {
            const chosen = DRAFT_RETENTION_DAYS.find((known) => known === Number(value));
            void change('draftRetentionDays', { draftRetentionDays: chosen });
          }}
        />
      )}
    </Item>
  );
}

/** Every choice taken back but the keys, which decide whose packs count and are no taste. */
const NO_CHOICES: SettingsChoices = {
  level: undefined,
  sites: { facebook: undefined, zalo: undefined, tiktok: undefined, youtube: undefined },
  pausedUntil: { facebook: undefined, zalo: undefined, tiktok: undefined, youtube: undefined },
  topicsOff: undefined,
  privateChats: undefined,
  zaloGroupsAutomatic: undefined,
  sharePrompt: undefined,
  theme: undefined,
  language: undefined,
  province: undefined,
  agencyContact: undefined,
  draftRetentionDays: undefined,
};

function ResetItem() {
  const t = useOptionsTexts();
  const change = useOptions((state) => state.change);
  const refresh = useOptions((state) => state.refresh);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const reset = async (): Promise<void> => {
    setAsking(false);
    await change('reset', NO_CHOICES);
    await refresh();
    setDone(true);
  };
  return (
    <Item name="reset">
      {() => (
        <>
          <h3>{t('reset')}</h3>
          <p className="hint">{t('reset.hint')}</p>
          <div className="link-row">
            <Button onClick={() => setAsking(true)}>{t('reset.button')}</Button>
          </div>
          <StatusLine text={done ? t('reset.done') : undefined} />
          <ConfirmDialog
            open={asking}
            title={t('reset.ask')}
            text={t('reset.text')}
            confirmLabel={t('reset.button')}
            onConfirm={() => void reset()}
            onCancel={() => setAsking(false)}
          />
        </>
      )}
    </Item>
  );
}

function EraseItem({ onErased }: { readonly onErased: () => void }) {
  const t = useOptionsTexts();
  const { eraseAll } = useGear();
  const refresh = useOptions((state) => state.refresh);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const erase = async (): Promise<void> => {
    setAsking(false);
    const result = await eraseAll().then(
      () => 'done' as const,
      () => 'failed' as const,
    );
    await refresh();
    onErased();
    setOutcome(result);
  };
  return (
    <Item name="erase">
      {() => (
        <>
          <h3>{t('erase')}</h3>
          <p className="hint">{t('erase.hint')}</p>
          <div className="link-row">
            <Button tone="danger" onClick={() => setAsking(true)}>
              {t('erase.button')}
            </Button>
          </div>
          <StatusLine
            text={outcome && t(`erase.${outcome}`)}
            tone={outcome === 'failed' ? 'trouble' : 'good'}
          />
          <ConfirmDialog
            open={asking}
            title={t('erase.ask')}
            text={t('erase.text')}
            confirmLabel={t('erase.confirm')}
            danger
            onConfirm={() => void erase()}
            onCancel={() => setAsking(false)}
          />
        </>
      )}
    </Item>
  );
}

/** What the person wrote: kept how long, saved, brought back, deleted. */
export function DataSection() {
  const t = useOptionsTexts();
  const { area, now } = useGear();
  const language = useOptions((state) => state.settings.language);
  /** Parts that show what is stored are drawn anew when it is gone. */
  const [life, setLife] = useState(0);
  return (
    <Section id="data" lead={t('data.lead')}>
      <RetentionItem />
      <ExportItem />
      <ImportItem />
      <Item name="wrongMarks">
        {() => (
          <WrongMarksBlock
            key={life}
            area={area}
            language={language}
            today={now().toLocaleDateString('sv-SE')}
          />
        )}
      </Item>
      <ResetItem />
      <EraseItem onErased={() => setLife((count) => count + 1)} />
    </Section>
  );
}
