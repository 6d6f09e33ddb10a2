import type { TrainerKey } from '../../lib/i18n/trainer.vi.ts';
import { trainerVi } from '../../lib/i18n/trainer.vi.ts';
import type { TrainerTexts } from '../../lib/i18n/trainer-texts.ts';
import type { DeckFault } from '../../lib/training/read-deck.ts';
import { useTrainer } from './trainer-context.ts';

function isKey(key: string): key is TrainerKey {
  return Object.hasOwn(trainerVi, key);
}

/** Name of a field for people, with the name that the file uses where we have none. */
function fieldName(field: string, t: TrainerTexts): string {
  const [first = '', ...rest] = field.split('.');
  const key = `field.${first}`;
  const name = isKey(key) ? t(key) : `“${first}”`;
  return rest.length === 0 ? name : `${name} (${field})`;
}

function place({ item, field }: DeckFault, t: TrainerTexts): string {
  if (item !== undefined) {
    return field === undefined
      ? t('fault.at.item.whole', { item })
      : t('fault.at.item', { item, field: fieldName(field, t) });
  }
  return field === undefined ? t('fault.at.file') : t('fault.at.deck', { field: fieldName(field, t) });
}

function wording({ kind, detail }: DeckFault, t: TrainerTexts): string {
  if (kind === 'not-json' && detail !== undefined) return t('fault.not-json.line', { detail });
  if (kind !== 'wrong-type') return t(`fault.${kind}`, { detail: detail ?? '' });
  const type = `type.${detail ?? ''}`;
  return t('fault.wrong-type', { detail: t(isKey(type) ? type : 'type.other') });
}

/** What is wrong with a deck, each with its place, in words. */
export function FaultList({
  faults,
  total,
}: {
  readonly faults: readonly DeckFault[];
  readonly total: number;
}) {
  const { t } = useTrainer();
  return (
    <>
      <ul className="faults">
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            <bdi>
              {place(fault, t)}: {wording(fault, t)}
            </bdi>
          </li>
        ))}
      </ul>
      {total > faults.length && <p>{t('fault.more', { count: total - faults.length })}</p>}
    </>
  );
}
