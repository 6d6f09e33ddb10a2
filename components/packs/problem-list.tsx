import { packProblemText } from '../../lib/i18n/pack-problem-texts.ts';
import { hasPlace } from '../../lib/pack-kit/place-problems.ts';
import type { PlacedProblem } from '../../lib/pack-kit/problem.ts';
import { usePacks } from './packs-context.ts';

/** More would help nobody at once. */
const MOST = 40;

/** What is wrong with a pack or worth a look, each with its place and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  const { t, language } = usePacks();
  return (
    <ol className="pack-problems">
      {problems.slice(0, MOST).map((problem) => {
        const { what, fix } = packProblemText(problem, language);
        const { line, column, pointer, code } = problem;
        return (
          <li key={`${code} ${pointer} ${JSON.stringify(problem.values)}`}>
            <p className="pack-place">
              {hasPlace(problem) ? t('preview.place', { line, column }) : t('preview.whole')}
              {pointer !== '' && <code>{pointer}</code>}
            </p>
            <p>{what}</p>
            <p className="hint">{fix}</p>
          </li>
        );
      })}
      {problems.length > MOST && <li>{t('content.more', { count: problems.length - MOST })}</li>}
    </ol>
  );
}
