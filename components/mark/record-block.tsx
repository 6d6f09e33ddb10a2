import type { RecordShown } from '../../lib/messages/engine.ts';
import { OutsideLink } from './outside-link.tsx';
import { usePanelTexts } from './panel-context.ts';

/** Where a record comes from, up to which day it was checked, and the way to its original. */
export function RecordCitation({ record }: { readonly record: RecordShown }) {
  const { t, page } = usePanelTexts();
  return (
    <p className="citation">
      <span lang="vi">{t('record.source', { citation: record.citation })}</span> (
      {page('record.as-of', { date: record.asOf })})
      {record.url !== undefined && (
        <>
          {' '}
          <OutsideLink url={record.url}>{page('record.open')}</OutsideLink>
        </>
      )}
    </p>
  );
}
