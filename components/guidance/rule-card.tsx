import type { ConductRule } from '../../lib/guidance/code-of-conduct.ts';
import { describePlace } from '../../lib/guidance/describe-place.ts';
import { useTexts } from '../ui/texts-context.ts';
import { SourceList } from './source-list.tsx';

interface RuleCardProps {
  readonly rule: ConductRule;
  /** Shows everything at once, as on the reading page. */
  readonly whole?: boolean;
}

function RuleDetails({ rule }: { readonly rule: ConductRule }) {
  const t = useTexts();
  return (
    <div className="rule-details">
      <div className="do">
        <h5>{t('conduct.do')}</h5>
        <ul lang="vi">
          {rule.dos.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
      <div className="dont">
        <h5>{t('conduct.dont')}</h5>
        <ul lang="vi">
          {rule.donts.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
      <h5>{t('conduct.example')}</h5>
      <p lang="vi">{rule.example}</p>
      <SourceList title={t('conduct.sources')} sources={rule.sources} />
    </div>
  );
}

/** One rule of the Code: what it says in plain words, the question to ask, and on request the rest. */
export function RuleCard({ rule, whole = false }: RuleCardProps) {
  const t = useTexts();
  const place = describePlace(rule.place);
  return (
    <article className="card rule" id={rule.id}>
      <h4 lang="vi">{rule.title}</h4>
      <p className="place" lang="vi">
        {place.where && <span>{place.where}</span>}
        {place.caution && <span className="caution">{place.caution}</span>}
        {rule.substance === 'unconfirmed' && <span className="caution">{t('conduct.unconfirmed')}</span>}
      </p>
      <p lang="vi">{rule.explanation}</p>
      <p className="ask">
        <span className="ask-label">{t('conduct.question')}</span>
        <span lang="vi">{rule.question}</span>
      </p>
      {whole ? (
        <RuleDetails rule={rule} />
      ) : (
        <details>
          <summary>{t('conduct.more')}</summary>
          <RuleDetails rule={rule} />
        </details>
      )}
    </article>
  );
}
