import type { Mark } from '../../lib/assess/types.ts';
import { MarkSign } from '../ui/mark-sign.tsx';
import { useTrainer } from './trainer-context.ts';

interface EngineBadgesProps {
  readonly marks: readonly Mark[];
  /** Without it, the badges are only seen. */
  readonly onOpen?: (() => void) | undefined;
}

/** The badges as they stand on the sites. */
export function EngineBadges({ marks, onOpen }: EngineBadgesProps) {
  const { t, page } = useTrainer();
  return marks.map(({ kind }) => {
    const label = page(`label.${kind}`);
    const face = (
      <>
        <MarkSign kind={kind} />
        {label}
      </>
    );
    return onOpen ? (
      <button
        key={kind}
        type="button"
        className="badge"
        data-kind={kind}
        aria-label={t('badge.open', { label })}
        onClick={onOpen}
      >
        {face}
      </button>
    ) : (
      <span key={kind} className="badge" data-kind={kind}>
        {face}
      </span>
    );
  });
}
