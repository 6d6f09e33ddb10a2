import { useCallback, useEffect, useState } from 'react';
import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import type { Draft } from '../../lib/report/draft.ts';
import { searchDrafts } from '../../lib/report/search-drafts.ts';
import { duplicateDraft } from '../../lib/report/start-draft.ts';
import type { KeptRows, StoreTrouble } from '../../lib/store/database.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { TextField } from '../ui/text-field.tsx';
import { birth, useComposeTexts, useComposing } from './compose-context.ts';
import type { ComposeStart } from './compose-door.ts';
import { titleOf } from './draft-title.ts';
import { KeepTime } from './keep-time.tsx';

const ALL = '*';
/** More drafts than this are searched rather than read through. */
const FEW = 3;

/** The drafts that are kept on this device. Deleting asks once more. */
export function DraftsList({ onOpen }: { readonly onOpen: (start: ComposeStart) => void }) {
  const t = useComposeTexts();
  const { drafts, surface, openPage, trouble: sweepTrouble } = useComposing();
  const [kept, setKept] = useState<KeptRows<Draft> | StoreTrouble>();
  const [trouble, setTrouble] = useState<StoreTrouble | undefined>(sweepTrouble);
  const [doomed, setDoomed] = useState<string>();
  const [typed, setTyped] = useState('');
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
  const exportAll = (rows: readonly Draft[]) => {
    const day = new Date().toLocaleDateString('sv-SE');
    const text = JSON.stringify({ format: 'kiem-tin/drafts', version: 1, drafts: rows }, null, 2);
    saveFile(`kiem-tin-ban-nhap-khong-ma-hoa-${day}.json`, `${text}\n`, 'application/json');
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
  const found = searchDrafts(rows, typed);
  return (
    <>
      <div className="link-row">
        <Button small onClick={() => onOpen({ kind: 'question', claim: '', offices: [] })}>
          {t('drafts.new.question')}
        </Button>
        <Button small onClick={() => onOpen({ kind: 'report', excerpt: '', signals: [], platform: '' })}>
          {t('drafts.new.report')}
        </Button>
        {surface === 'panel' && (
          <Button small onClick={() => openPage('drafts')}>
            {t('drafts.page')}
          </Button>
        )}
      </div>
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
      {(rows.length > FEW || typed !== '') && (
        <TextField
          lang="vi"
          label={t('drafts.search')}
          hint={t('drafts.search.hint')}
          value={typed}
          onChange={setTyped}
        />
      )}
      <p className="hint" role="status">
        {rows.length === 0
          ? t('drafts.empty')
          : typed.trim() !== '' && t('drafts.found', { count: found.length, all: rows.length })}
      </p>
      <ul className="drafts">
        {found.map((draft) => {
          const title = titleOf(draft) || t('drafts.untitled');
          const named = (action: string) => t('drafts.name', { action, title });
          return (
            <li key={draft.id} className="card">
              <p className="label">
                {t(`drafts.${draft.kind}`)}
                {draft.kind === 'report' && draft.category && `: ${t(`category.${draft.category}`)}`}
              </p>
              <p lang="vi">
                <bdi>{title}</bdi>
              </p>
              <p className="hint">
                {t('drafts.changed', { date: formatPartialDate(draft.updatedOn.slice(0, 10)) })}
                {draft.sentOn !== undefined &&
                  `, ${t('drafts.sent', { date: formatPartialDate(draft.sentOn.slice(0, 10)) })}`}
              </p>
              <div className="link-row">
                <Button
                  small
                  aria-label={named(t('drafts.reopen'))}
                  onClick={() => onOpen({ kind: 'draft', draft, isKept: true })}
                >
                  {t('drafts.reopen')}
                </Button>
                <Button
                  small
                  aria-label={named(t('drafts.duplicate'))}
                  onClick={() => void act(duplicate(draft))}
                >
                  {t('drafts.duplicate')}
                </Button>
                {doomed === draft.id ? (
                  <>
                    <Button
                      small
                      tone="danger"
                      aria-label={named(t('drafts.delete.sure'))}
                      onClick={() => void act(drafts.remove(draft.id))}
                    >
                      {t('drafts.delete.sure')}
                    </Button>
                    <Button small onClick={() => setDoomed(undefined)}>
                      {t('drafts.keep')}
                    </Button>
                  </>
                ) : (
                  <Button small aria-label={named(t('drafts.delete'))} onClick={() => setDoomed(draft.id)}>
                    {t('drafts.delete')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {rows.length + unreadable.length > 0 && (
        <div className="link-row">
          <Button small disabled={rows.length === 0} onClick={() => exportAll(rows)}>
            {t('drafts.export')}
          </Button>
          {doomed === ALL ? (
            <>
              <Button small tone="danger" onClick={() => void act(drafts.removeAll())}>
                {t('drafts.delete-all.sure')}
              </Button>
              <Button small onClick={() => setDoomed(undefined)}>
                {t('drafts.keep')}
              </Button>
            </>
          ) : (
            <Button small onClick={() => setDoomed(ALL)}>
              {t('drafts.delete-all')}
            </Button>
          )}
        </div>
      )}
      {rows.length > 0 && <p className="hint">{t('drafts.export.hint')}</p>}
      <KeepTime />
    </>
  );
}
