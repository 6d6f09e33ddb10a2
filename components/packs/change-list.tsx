import { packFieldName } from '../../lib/i18n/packs-texts.ts';
import type { PackChange } from '../../lib/pack-kit/diff-packs.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { usePacks } from './packs-context.ts';

const MOST = 60;
/** A short list is open at once. */
const FEW = 6;
const KINDS = ['added', 'changed', 'removed'] as const;

function Changes({ changes }: { readonly changes: readonly PackChange[] }) {
  const { t } = usePacks();
  return (
    <ul className="pack-changes">
      {changes.slice(0, MOST).map(({ part, id, label, fields }) => (
        <li key={`${part} ${id}`}>
          <span className="pack-part">{t(`part.${part}`)}</span> <span lang="vi">{label}</span>
          {fields.map(({ field, before, after }) => (
            <p key={field} className="hint" lang="vi">
              {t('preview.field', {
                field: packFieldName(field, t),
                before: before || t('preview.empty'),
                after: after || t('preview.empty'),
              })}
            </p>
          ))}
        </li>
      ))}
      {changes.length > MOST && <li>{t('content.more', { count: changes.length - MOST })}</li>}
    </ul>
  );
}

/** What is added, changed and removed. */
export function ChangeList({ changes }: { readonly changes: readonly PackChange[] }) {
  const { t } = usePacks();
  if (changes.length === 0) return <p>{t('preview.changes.none')}</p>;
  return (
    <>
      {KINDS.map((kind) => {
        const own = changes.filter(({ change }) => change === kind);
        if (own.length === 0) return null;
        const title = t(`preview.${kind}`, { count: own.length });
        return own.length <= FEW ? (
          <div key={kind}>
            <h4>{title}</h4>
            <Changes changes={own} />
          </div>
        ) : (
          <LazyDetails key={kind} summary={title}>
            <Changes changes={own} />
          </LazyDetails>
        );
      })}
    </>
  );
}
