import { useCallback, useEffect, useState } from 'react';
import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import type { Draft } from '../../lib/report/draft.ts';
import { duplicateDraft } from '../../lib/report/start-draft.ts';
import type { KeptRows, StoreTrouble } from '../../lib/store/database.ts';
import { birth, useComposeGear, useComposeTexts } from './compose-context.ts';

const TITLE_LENGTH = 80;
const ALL = '*';

function wordsOf(draft: Draft): string {
  const words = draft.kind === 'question' ? draft.claim : draft.excerpt || draft.happened;
  return [...words].slice(0, TITLE_LENGTH).join('');
}

/** The drafts that are kept on this device. Deleting asks once more. */
export function DraftsList({ onOpen }: { readonly onOpen: (draft: Draft) => void }) {
  const t = useComposeTexts();
  const { drafts } = useComposeGear();
  const [kept, setKept] = useState<KeptRows<Draft> | StoreTrouble>();
  const [trouble, setTrouble] = useState<StoreTrouble>();
  const [doomed, setDoomed] = useState<string>();
  const reload = useCallback(async () => setKept(await drafts.list()), [drafts]);
  useEffect(() => void reload(), [reload]);

  const act = async (work: Promise<StoreTrouble | undefined>): Promise<void> => {
    setDoomed(undefined);
    setTrouble(await work);
    await reload();
  };
  const duplicate = async (draft: Draft): Promise<StoreTrouble | undefined> => {
    const outcome = await drafts.keep(duplicateDraft(draft, birth()), undefined);
    return outcome.state === 'failed' ? outcome.trouble : undefined;
  };

  if (kept === undefined) return <p role="status">{t('drafts.loading')}</p>;
  if (typeof kept === 'string') {
    return (
      <p className="notice" role="status">
        {t(`drafts.trouble.${kept}`)}
      </p>
    );
  }
  const { rows, unreadable } = kept;
  return (
    <>
      {trouble && (
        <p className="notice" role="status">
          {t(`save.${trouble}`)}
        </p>
      )}
      {unreadable.length > 0 && (
        <p className="notice" role="status">
          {t('drafts.unreadable', { count: unreadable.length, ids: unreadable.join(', ') })}
        </p>
      )}
      {rows.length === 0 && <p role="status">{t('drafts.empty')}</p>}
      <ul className="drafts">
        {rows.map((draft) => {
          const title = wordsOf(draft) || t('drafts.untitled');
          const named = (action: string) => t('drafts.name', { action, title });
          return (
            <li key={draft.id} className="card">
              <p className="label">{t(`drafts.${draft.kind}`)}</p>
              <p lang="vi">
                <bdi>{title}</bdi>
              </p>
              <p className="hint">
                {t('drafts.changed', { date: formatPartialDate(draft.updatedOn.slice(0, 10)) })}
                {draft.sentOn !== undefined && `, ${t('drafts.sent')}`}
              </p>
              <div className="link-row">
                <button
                  type="button"
                  className="button small"
                  aria-label={named(t('drafts.reopen'))}
                  onClick={() => onOpen(draft)}
                >
                  {t('drafts.reopen')}
                </button>
                <button
                  type="button"
                  className="button small"
                  aria-label={named(t('drafts.duplicate'))}
                  onClick={() => void act(duplicate(draft))}
                >
                  {t('drafts.duplicate')}
                </button>
                {doomed === draft.id ? (
                  <>
                    <button
                      type="button"
                      className="button small primary"
                      aria-label={named(t('drafts.delete.sure'))}
                      onClick={() => void act(drafts.remove(draft.id))}
                    >
                      {t('drafts.delete.sure')}
                    </button>
                    <button type="button" className="button small" onClick={() => setDoomed(undefined)}>
                      {t('drafts.keep')}
                    </button>
                  </>
                ) : (
                  <button
                    type="button"
                    className="button small"
                    aria-label={named(t('drafts.delete'))}
                    onClick={() => setDoomed(draft.id)}
                  >
                    {t('drafts.delete')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {rows.length + unreadable.length > 0 && (
        <div className="link-row">
          {doomed === ALL ? (
            <>
              <button
                type="button"
                className="button small primary"
                onClick={() => void act(drafts.removeAll())}
              >
                {t('drafts.delete-all.sure')}
              </button>
              <button type="button" className="button small" onClick={() => setDoomed(undefined)}>
                {t('drafts.keep')}
              </button>
            </>
          ) : (
            <button type="button" className="button small" onClick={() => setDoomed(ALL)}>
              {t('drafts.delete-all')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
