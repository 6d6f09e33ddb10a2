import { useState } from 'react';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { PackVersionRow } from '../../lib/pack-kit/pack-rows.ts';
import type { LayerState } from '../../lib/packs/compose-layers.ts';
import type { PackFile } from '../../lib/packs/format/types.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { Notice } from '../ui/notice.tsx';
import { PackContent } from './pack-content.tsx';
import { PackFacts } from './pack-facts.tsx';
import { usePacks } from './packs-context.ts';

interface VersionsProps {
  readonly title: string;
  readonly current: string;
  /** Newest first. */
  readonly versions: readonly PackVersionRow[];
}

function Versions({ title, current, versions }: VersionsProps) {
  const { t, gear, refresh, say } = usePacks();
  const use = async ({ packId, id, file }: PackVersionRow): Promise<void> => {
    try {
      await gear.store.restore(packId, id);
      await gear.tellChanged();
      say('good', t('versions.done', { version: file.version }));
    } catch {
      say('trouble', t('change.failed'));
    }
    await refresh();
  };
  return (
    <ul className="pack-versions">
      {versions.map((row) => {
        const values = { version: row.file.version, date: formatDate(row.importedOn.slice(0, 10)), title };
        return (
          <li key={row.id}>
            <span>{t('versions.row', values)}</span>
            {row.id === current ? (
              <strong>{t('versions.current')}</strong>
            ) : (
              <Button small aria-label={t('versions.use.label', values)} onClick={() => void use(row)}>
                {t('versions.use')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Takes a pack away, after a question. */
function RemoveButton({ packId, title }: { readonly packId: string; readonly title: string }) {
  const { t, gear, refresh, say } = usePacks();
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    setAsking(false);
    try {
      await gear.store.remove(packId);
      await gear.tellChanged();
      say('good', t('remove.done', { title }));
    } catch {
      say('trouble', t('change.failed'));
    }
    await refresh();
  };
  return (
    <>
      <Button small aria-label={t('remove.label', { title })} onClick={() => setAsking(true)}>
        {t('remove.button')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('remove.ask', { title })}
        text={t('remove.text')}
        confirmLabel={t('remove.button')}
        danger
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

interface PackCardProps {
  readonly file: PackFile;
  /** Undefined for a pack that is there and not used. */
  readonly state: LayerState | undefined;
  /** Why it is not used. */
  readonly stopped?: string | undefined;
  /** Absent for a pack of the agency. */
  readonly stored?: { readonly current: string; readonly versions: readonly PackVersionRow[] } | undefined;
}

/** One pack: whose, since when, until when, what is in it, and what can be done with it. */
export function PackCard({ file, state, stopped, stored }: PackCardProps) {
  const { t } = usePacks();
  const { title, validUntil, reviewBy } = file;
  return (
    <article className="pack-card" aria-label={title}>
      <div className="pack-head">
        <h4 lang="vi">{title}</h4>
        {state && <span className={`pack-trust pack-trust-${state.trust}`}>{t(`trust.${state.trust}`)}</span>}
      </div>
      {stopped !== undefined && <Notice>{stopped}</Notice>}
      {state?.state === 'expired' && <Notice>{t('state.expired', { date: formatDate(validUntil) })}</Notice>}
      {state?.state === 'active' && state.reviewDue && (
        <Notice>{t('state.review', { date: formatDate(reviewBy) })}</Notice>
      )}
      <PackFacts file={file} />
      {state?.state === 'active' && !state.reviewDue && state.resting > 0 && (
        <p className="hint">{t('fact.resting', { count: state.resting })}</p>
      )}
      {state !== undefined && state.missing.length > 0 && (
        <p className="hint">{t('fact.missing', { ids: state.missing.slice(0, 5).join(', ') })}</p>
      )}
      <LazyDetails summary={t('content.summary')}>
        <PackContent file={file} />
      </LazyDetails>
      {stored && stored.versions.length > 1 && (
        <LazyDetails summary={t('versions.summary', { count: stored.versions.length })}>
          <Versions title={title} {...stored} />
        </LazyDetails>
      )}
      {stored && (
        <div className="link-row">
          <RemoveButton packId={file.id} title={title} />
        </div>
      )}
    </article>
  );
}
