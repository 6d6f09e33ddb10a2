import type { Assessment } from '../../lib/assess/types.ts';
import { CONDUCT_RULES } from '../../lib/guidance/code-of-conduct.ts';
import { describePlace } from '../../lib/guidance/describe-place.ts';
import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import type { DeckItem, ItemSource } from '../../lib/training/deck.ts';
import { AnswerSign } from './answer-sign.tsx';
import { EngineBadges } from './engine-badges.tsx';
import { OuterLink } from './outer-link.tsx';
import { type TrainerEngine, useTrainer } from './trainer-context.ts';

interface WhyBoxProps {
  readonly item: DeckItem;
  readonly engine: TrainerEngine | undefined;
  readonly assessment: Assessment | undefined;
  /** Addresses may be opened: the deck is one of ours. */
  readonly isOurs: boolean;
  /** The words stand highlighted beside it: they need not be quoted. */
  readonly isBeside?: boolean | undefined;
}

/** Where the facts behind an item can be read. An address that somebody else wrote is shown, not linked. */
export function SourceLine({ source, isOurs }: { readonly source: ItemSource; readonly isOurs: boolean }) {
  const when = source.date === undefined ? '' : `, ${formatPartialDate(source.date)}`;
  return (
    <span lang="vi">
      {source.title}
      {when}
      {source.url !== undefined &&
        (isOurs ? (
          <>
            {' '}
            <OuterLink href={source.url}>{new URL(source.url).host}</OuterLink>
          </>
        ) : (
          <bdi> ({source.url})</bdi>
        ))}
    </span>
  );
}

function EngineSaid({ item, engine, assessment }: Pick<WhyBoxProps, 'item' | 'engine' | 'assessment'>) {
  const { t, language } = useTrainer();
  if (!engine || !assessment) return null;
  const silent = item.engine && 'silentBecause' in item.engine ? item.engine.silentBecause : undefined;
  return (
    <section>
      <h3>{t('why.engine')}</h3>
      {assessment.marks.length > 0 ? (
        <>
          <span className="badges">
            <EngineBadges marks={assessment.marks} />
          </span>
          {[
            ...new Set(
              assessment.marks.flatMap((mark) => mark.reasons.map((reason) => engine.note(reason, language))),
            ),
          ].map((note) => (
            <p key={note} lang="vi">
              {note}
            </p>
          ))}
        </>
      ) : (
        <p>
          {silent === undefined ? t('why.engine.none') : t('why.engine.silent', { reason: silent })}{' '}
          {t('why.engine.limit')}
        </p>
      )}
    </section>
  );
}

function RecordPart({ item, engine }: Pick<WhyBoxProps, 'item' | 'engine'>) {
  const { t, language } = useTrainer();
  const record = item.record === undefined ? undefined : engine?.record(item.record, language);
  if (!record) return null;
  return (
    <section className="record">
      <h3>{t(record.isRumour ? 'why.record.rumour' : 'why.record')}</h3>
      <p className="says" lang="vi">
        {record.statement}
      </p>
      <p className="hint" lang="vi">
        {record.citation} ({t('why.record.as-of', { date: record.asOf })}){' '}
        {record.url !== undefined && <OuterLink href={record.url}>{new URL(record.url).host}</OuterLink>}
      </p>
    </section>
  );
}

function RulePart({ id }: { readonly id: string }) {
  const { t } = useTrainer();
  const rule = CONDUCT_RULES.find((candidate) => candidate.id === id);
  if (!rule) return null;
  const { where } = describePlace(rule.place);
  return (
    <section>
      <h3>{t('why.rule')}</h3>
      <p lang="vi">
        {rule.title}
        {where && <span className="hint"> ({where})</span>}
      </p>
      <p>
        <OuterLink href={`/popup.html?view=reading#${rule.id}`}>{t('why.rule.read')}</OuterLink>
      </p>
    </section>
  );
}

/** Everything there is to say about a practice post once the answer is told. */
export function WhyBox({ item, engine, assessment, isOurs, isBeside = false }: WhyBoxProps) {
  const { t } = useTrainer();
  return (
    <div className="why">
      <p className="suggested">
        <AnswerSign answer={item.answer} />
        <span>
          <span className="label">{t('why.answer')}</span>
          <strong>{t(`answer.${item.answer}`)}</strong>
        </span>
      </p>
      {item.words.length > 0 && (
        <section className={isBeside ? 'visually-hidden' : undefined}>
          <h3>{t('why.words')}</h3>
          <ul className="quotes" lang="vi">
            {item.words.map((words) => (
              <li key={words}>
                <bdi>“{words}”</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('why.why')}</h3>
        <p lang="vi">{item.why}</p>
      </section>
      <RecordPart item={item} engine={engine} />
      {item.source && (
        <section>
          <h3>{t('why.source')}</h3>
          <p>
            <SourceLine source={item.source} isOurs={isOurs} />
          </p>
        </section>
      )}
      <EngineSaid item={item} engine={engine} assessment={assessment} />
      <RulePart id={item.rule} />
    </div>
  );
}
