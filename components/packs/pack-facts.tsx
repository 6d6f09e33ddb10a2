import { formatDate } from '../../lib/i18n/format-date.ts';
import type { PackFile } from '../../lib/packs/format/types.ts';
import { usePacks } from './packs-context.ts';

/** Who made a pack, when, until when it is valid, and how much is in it. */
export function PackFacts({ file }: { readonly file: PackFile }) {
  const { t } = usePacks();
  const { author, version, madeOn, validUntil, reviewBy, description } = file;
  return (
    <>
      {description !== undefined && <p lang="vi">{description}</p>}
      <ul className="pack-facts">
        <li>{t('fact.author', { author })}</li>
        <li>{t('fact.version', { version, date: formatDate(madeOn) })}</li>
        <li>{t('fact.until', { until: formatDate(validUntil), review: formatDate(reviewBy) })}</li>
        <li>
          {t('fact.counts', {
            records: file.records.length,
            corrections: file.corrections.length,
            claims: file.claims.length,
            contacts: file.contacts.length,
            guidance: file.guidance.length,
          })}
        </li>
      </ul>
    </>
  );
}
