import type { Discernment } from '../../lib/training/score.ts';
import { useTrainer } from './trainer-context.ts';

const number = new Intl.NumberFormat('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Whole percent of a share. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

interface DiscernmentTextProps {
  readonly score: Discernment;
  /** Whose answers they are. */
  readonly of: 'person' | 'room';
}

/** What the answers say in plain words: both sides weigh the same, and which way they lean. */
export function DiscernmentText({ score, of }: DiscernmentTextProps) {
  const { t } = useTrainer();
  const { asked, right, careful, hits, harmless, falseAlarms, balanced, sensitivity, bias, leaning } = score;
  return (
    <div className="discernment">
      {balanced !== undefined && (
        <p className="big-number">{t('results.balanced', { share: percent(balanced) })}</p>
      )}
      <ul>
        <li>{t('results.hits', { hits, careful })}</li>
        <li>{t('results.peace', { peace: harmless - falseAlarms, harmless })}</li>
        <li>{t(of === 'room' ? 'results.room.right' : 'results.right', { right, asked })}</li>
      </ul>
      {balanced !== undefined && <p className="hint">{t('results.balanced.hint')}</p>}
      <p>{t(of === 'room' ? `results.room.${leaning}` : `results.leaning.${leaning}`)}</p>
      {sensitivity !== undefined && bias !== undefined && (
        <details>
          <summary>{t('results.measures')}</summary>
          <p>
            {t('results.measures.text', {
              sensitivity: number.format(sensitivity),
              bias: number.format(bias),
            })}
          </p>
        </details>
      )}
    </div>
  );
}
