import type { ConductRule } from '../../lib/guidance/code-of-conduct.ts';
import { describePlace } from '../../lib/guidance/describe-place.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { SourceList } from './source-list.tsx';

interface RuleCardProps {
  readonly rule: ConductRule;
  /** Level of the card's heading under the headings around it. */
  readonly heading: 'h3' | 'h4';
  /** Shows everything at once, as on the reading page. */
  readonly whole?: boolean;
}

function RuleDetails({ rule }: { readonly rule: ConductRule }) {
  const t = useTexts();
  return (
    <div className="rule-details">
      <p className="ask">
        <span className="ask-label">{t('conduct.question')}</span>
        <span lang="vi">{rule.question}</span>
      </p>
      <div className="do">
        <p className="label">{t('conduct.do')}</p>
        <ul lang="vi">
          {rule.dos.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
      <div className="dont">
        <p className="label">{t('conduct.dont')}</p>
        <ul lang="vi">
          {rule.donts.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
      <div>
        <p className="label">{t('conduct.example')}</p>
        <p lang="vi">{rule.example}</p>
      </div>
      <SourceList title={t('conduct.sources')} sources={rule.sources} />
    </div>
  );
}

/** One rule of the Code: what it says in plain words, and on request the question to ask and the rest. */
export function RuleCard({ rule, heading: Heading, whole = false }: RuleCardProps) {
  const t = useTexts();
  const place = describePlace(rule.place);
  return (
    <article className="card rule" id={rule.id}>
      <Heading lang="vi">{rule.title}</Heading>
      <p className="place" lang="vi">
        {[place.where, place.caution].filter((part) => part !== null).join(', ')}
        {rule.substance === 'unconfirmed' && <span className="caution">{t('conduct.unconfirmed')}</span>}
      </p>
      <p lang="vi">{rule.explanation}</p>
      {whole ? (
        <RuleDetails rule={rule} />
      ) : (
        <LazyDetails summary={t('conduct.more')}>
          <RuleDetails rule={rule} />
        </LazyDetails>
      )}
    </article>
  );
}
