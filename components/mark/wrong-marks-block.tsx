import { useEffect, useMemo, useState } from 'react';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { wrongMarksTexts } from '../../lib/i18n/wrong-marks-texts.ts';
import {
  clearWrongMarks,
  exportWrongMarks,
  listWrongMarks,
  type WrongMark,
  type WrongMarkArea,
} from '../../lib/store/wrong-marks.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { EmptyBlock } from '../ui/empty-block.tsx';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { saveFile } from '../ui/save-file.ts';
import { StatusLine } from '../ui/status-line.tsx';
import { type Column, Table } from '../ui/table.tsx';

interface WrongMarksBlockProps {
  /** `browser.storage.local`. */
  readonly area: WrongMarkArea & { remove(key: string): Promise<void> };
  readonly language: 'vi' | 'en';
  /** ISO day, for the name of the file. */
  readonly today: string;
}

interface Said {
  readonly tone: 'good' | 'trouble';
  readonly text: string;
}

/** The notes "Dấu này chưa đúng": how many there are, the file for those who write packs, and deleting them. */
export function WrongMarksBlock({ area, language, today }: WrongMarksBlockProps) {
  const t = useMemo(() => wrongMarksTexts(language), [language]);
  const [notes, setNotes] = useState<readonly WrongMark[]>();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<Said>();

  /** Does something with the storage and says how it went. */
  const attempt = async (work: () => Promise<string | undefined>): Promise<void> => {
    try {
      const text = await work();
      setNotes(await listWrongMarks(area));
      setSaid(text === undefined ? undefined : { tone: 'good', text });
    } catch {
      setSaid({ tone: 'trouble', text: t('trouble') });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; what changes meanwhile is read at each press
  useEffect(() => void attempt(async () => undefined), [area]);

  const exportFile = () =>
    attempt(async () => {
      const name = `kiem-tin-dau-chua-dung-${today}.json`;
      saveFile(name, await exportWrongMarks(area), 'application/json');
      return t('exported', { name });
    });
  const clear = () => {
    setAsking(false);
    void attempt(async () => {
      await clearWrongMarks(area);
      return t('cleared');
    });
  };

  const columns: readonly Column<WrongMark>[] = [
    { id: 'on', title: t('list.on'), cell: ({ on }) => formatDate(on) },
    { id: 'rules', title: t('list.rules'), cell: ({ rules }) => rules.join(', ') },
    {
      id: 'text',
      title: t('list.text'),
      cell: ({ text }) => (text === undefined ? t('list.without') : <bdi lang="vi">{text}</bdi>),
    },
  ];
  const count = notes?.length ?? 0;
  const texts = notes?.filter(({ text }) => text !== undefined).length ?? 0;
  const plural = count === 1 ? 'one' : 'many';
  return (
    <section className="wrong-marks" aria-labelledby="wrong-marks-title">
      <h2 id="wrong-marks-title">{t('title')}</h2>
      <p>{t('lead')}</p>
      {notes && count === 0 && <EmptyBlock title={t('empty.title')} text={t('empty.text')} />}
      {notes && count > 0 && (
        <>
          <p className="hint">{t('inside')}</p>
          <p>
            <strong>{t(`count.${plural}`, { count })}</strong>
            {texts > 0 && ` ${t('count.texts', { count: texts })}`}
          </p>
          <LazyDetails summary={t('list.open')}>
            <Table
              caption={t('list.caption')}
              quietCaption
              columns={columns}
              rows={notes.toReversed()}
              rowKey={({ print }) => String(print)}
            />
          </LazyDetails>
          <div className="link-row">
            <Button onClick={() => void exportFile()}>{t('export')}</Button>
            <Button tone="quiet" onClick={() => setAsking(true)}>
              {t('clear')}
            </Button>
          </div>
        </>
      )}
      <StatusLine text={said?.text} tone={said?.tone ?? 'good'} />
      <ConfirmDialog
        open={asking}
        title={t(`clear.title.${plural}`, { count })}
        text={t('clear.text')}
        confirmLabel={t('clear.confirm')}
        danger
        onConfirm={clear}
        onCancel={() => setAsking(false)}
      />
    </section>
  );
}
