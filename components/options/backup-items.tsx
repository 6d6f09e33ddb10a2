import { type ChangeEvent, useRef, useState } from 'react';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { OptionsTexts } from '../../lib/i18n/options-texts.ts';
import {
  applyBackup,
  BACKUP_LENGTH,
  type BackupPlan,
  previewBackup,
  readBackup,
  writeBackup,
} from '../../lib/store/backup.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { StatusLine } from '../ui/status-line.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { BACKUP_PARTS, PART_NAMES } from './backup-parts.ts';
import { useGear, useOptions, useOptionsTexts } from './options-context.ts';
import { Item } from './section.tsx';
import { settingNames } from './setting-names.ts';

interface Said {
  readonly tone: 'good' | 'trouble';
  readonly text: string;
}

function partName(name: string, t: OptionsTexts): string {
  const part = PART_NAMES.find((known) => known === name);
  return part ? t(`part.${part}`) : name;
}

/** Saves everything that the person wrote as a file. */
export function ExportItem() {
  const t = useOptionsTexts();
  const { backup, now } = useGear();
  const [said, setSaid] = useState<Said>();
  const save = async (): Promise<void> => {
    try {
      const { text, fileName, missing } = await writeBackup(backup, BACKUP_PARTS, now().toISOString());
      saveFile(fileName, text, 'application/json');
      const names = missing.map((name) => partName(name, t)).join(', ');
      setSaid(
        missing.length === 0
          ? { tone: 'good', text: t('export.done', { name: fileName }) }
          : { tone: 'trouble', text: t('export.missing', { name: fileName, names }) },
      );
    } catch {
      setSaid({ tone: 'trouble', text: t('export.failed') });
    }
  };
  return (
    <Item name="export">
      {() => (
        <>
          <h3>{t('export')}</h3>
          <p className="hint">{t('export.hint')}</p>
          <div className="link-row">
            <Button onClick={() => void save()}>{t('export.button')}</Button>
          </div>
          <StatusLine text={said?.text} tone={said?.tone ?? 'good'} />
        </>
      )}
    </Item>
  );
}

type Row = BackupPlan['parts'][number];

interface Waiting {
  readonly content: Readonly<Record<string, unknown>>;
  readonly madeOn: string | undefined;
  readonly parts: readonly Row[];
}

function Preview({ madeOn, parts }: Waiting) {
  const t = useOptionsTexts();
  const sum = (pick: (row: Row) => number): number => parts.reduce((total, row) => total + pick(row), 0);
  const names = parts.flatMap((row) => row.names ?? []);
  const number = (id: 'added' | 'changed' | 'same' | 'refused'): Column<Row> => ({
    id,
    title: t(`import.column.${id}`),
    cell: (row) => row[id],
    numeric: true,
  });
  const columns: readonly Column<Row>[] = [
    { id: 'part', title: t('import.column.part'), cell: ({ name }) => partName(name, t) },
    number('added'),
    number('changed'),
    number('same'),
    number('refused'),
  ];
  return (
    <>
      {madeOn !== undefined && <p>{t('import.made', { date: formatDate(madeOn.slice(0, 10)) })}</p>}
      <Table
        caption={t('import.preview')}
        quietCaption
        columns={columns}
        rows={parts.filter(({ added, changed, same, refused }) => added + changed + same + refused > 0)}
        rowKey={({ name }) => name}
      />
      {names.length > 0 && <p>{t('import.settings', { names: settingNames(names, t) })}</p>}
      {names.includes('trustedKeys') && <Notice>{t('import.keys')}</Notice>}
      {sum(({ refused }) => refused) > 0 && <p className="hint">{t('import.refused')}</p>}
      {sum(({ added, changed }) => added + changed) === 0 && (
        <Notice tone="info">{t('import.nothing')}</Notice>
      )}
    </>
  );
}

/** Brings a file back in: shown first, then taken whole or not at all. */
export function ImportItem() {
  const t = useOptionsTexts();
  const { backup } = useGear();
  const refresh = useOptions((state) => state.refresh);
  const picker = useRef<HTMLInputElement>(null);
  const [waiting, setWaiting] = useState<Waiting>();
  const [said, setSaid] = useState<Said>();
  const trouble = (text: string): void => setSaid({ tone: 'trouble', text });

  const look = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const { currentTarget } = event;
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    setSaid(undefined);
    try {
      // A letter takes up to three bytes; what is larger is not even read.
      const text = file.size > BACKUP_LENGTH * 3 ? ' '.repeat(BACKUP_LENGTH + 1) : await file.text();
      const reading = readBackup(text);
      if (!reading.ok) return trouble(t(`import.${reading.trouble}`));
      const { parts } = await previewBackup(backup, BACKUP_PARTS, reading.content);
      setWaiting({ content: reading.content, madeOn: reading.madeOn, parts });
    } catch {
      trouble(t('import.failed'));
    } finally {
      // The same file can be chosen again.
      currentTarget.value = '';
    }
  };
  const apply = async (): Promise<void> => {
    if (!waiting) return;
    setWaiting(undefined);
    try {
      const { parts } = await applyBackup(backup, BACKUP_PARTS, waiting.content);
      const added = parts.reduce((total, row) => total + row.added, 0);
      const changed = parts.reduce((total, row) => total + row.changed, 0);
      setSaid({ tone: 'good', text: t('import.done', { added, changed }) });
      await refresh();
    } catch {
      trouble(t('import.failed'));
    }
  };
  const isNothing = waiting?.parts.every(({ added, changed }) => added + changed === 0) ?? true;

  return (
    <Item name="import">
      {() => (
        <>
          <h3 id="import-title">{t('import')}</h3>
          <p className="hint">{t('import.hint')}</p>
          <input
            ref={picker}
            className="visually-hidden"
            type="file"
            accept=".json,application/json"
            aria-labelledby="import-title"
            tabIndex={-1}
            onChange={(event) => void look(event)}
          />
          <div className="link-row">
            <Button onClick={() => picker.current?.click()}>{t('import.button')}</Button>
          </div>
          <StatusLine text={said?.text} tone={said?.tone ?? 'good'} />
          <Dialog
            open={waiting !== undefined}
            onClose={() => setWaiting(undefined)}
            title={t('import.preview')}
            footer={
              !isNothing && (
                <Button tone="primary" onClick={() => void apply()}>
                  {t('import.apply')}
                </Button>
              )
            }
          >
            {waiting && <Preview {...waiting} />}
          </Dialog>
        </>
      )}
    </Item>
  );
}
