import { useEffect, useState } from 'react';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { readDraft } from '../../lib/report/draft.ts';
import { CopyText } from '../ui/copy-text.tsx';
import { useGear, useOptions, useOptionsTexts } from './options-context.ts';
import { Item, Section } from './section.tsx';
import { settingNames } from './setting-names.ts';

interface Measured {
  readonly factsAsOf: string | undefined;
  /** Drafts that can be read; undefined when the database cannot. */
  readonly drafts: number | undefined;
  readonly room: number | undefined;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}

function useMeasured(): Measured | undefined {
  const { about, backup, usedRoom } = useGear();
  const [measured, setMeasured] = useState<Measured>();
  useEffect(() => {
    const quiet = <T,>(value: Promise<T>): Promise<T | undefined> => value.catch(() => undefined);
    const drafts = backup.tables
      .read('drafts')
      .then((rows) => rows.filter((row) => readDraft(row) !== undefined).length);
    void Promise.all([quiet(about.factsAsOf()), quiet(drafts), quiet(usedRoom())]).then(
      ([factsAsOf, count, room]) => setMeasured({ factsAsOf, drafts: count, room }),
    );
  }, [about, backup, usedRoom]);
  return measured;
}

function Report() {
  const t = useOptionsTexts();
  const { about } = useGear();
  const { locked, ignored, repaired, policy } = useOptions((state) => state);
  const measured = useMeasured();
  if (!measured) return null;
  const namesOr = (names: readonly string[]): string =>
    names.length > 0 ? settingNames(names, t) : t('diagnosis.nothing');
  const { trustedKeys, sites, ...rules } = policy;
  const hasPolicy =
    ignored.length > 0 ||
    trustedKeys.length > 0 ||
    [...Object.values(rules), ...Object.values(sites)].some((rule) => rule !== undefined);
  const lines: readonly (readonly [string, string])[] = [
    [t('diagnosis.version'), about.version],
    [t('diagnosis.browser'), about.browser],
    [
      t('diagnosis.facts'),
      measured.factsAsOf === undefined ? t('diagnosis.unknown') : formatDate(measured.factsAsOf),
    ],
    [
      t('diagnosis.policy'),
      hasPolicy
        ? t('diagnosis.policy.on', { locked: namesOr([...locked]), ignored: namesOr(ignored) })
        : t('diagnosis.policy.none'),
    ],
    [
      t('diagnosis.settings'),
      repaired.length > 0 ? t('diagnosis.repaired', { names: namesOr(repaired) }) : t('diagnosis.good'),
    ],
    [
      t('diagnosis.drafts'),
      measured.drafts === undefined
        ? t('diagnosis.drafts.broken')
        : t('diagnosis.drafts.count', { count: measured.drafts }),
    ],
    [t('diagnosis.room'), measured.room === undefined ? t('diagnosis.unknown') : kilobytes(measured.room)],
  ];
  return (
    <>
      <dl className="facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyText text={lines.map((line) => line.join(': ')).join('\n')} label={t('diagnosis.copy')} />
    </>
  );
}

/** How Kiểm Tin itself is doing: for the person, and for whoever helps them. */
export function DiagnosisSection() {
  const t = useOptionsTexts();
  return (
    <Section id="diagnosis">
      <Item name="diagnosis">
        {() => (
          <>
            <h3>{t('diagnosis')}</h3>
            <p className="hint">{t('diagnosis.hint')}</p>
            <Report />
            <p className="hint">{t('diagnosis.page')}</p>
          </>
        )}
      </Item>
    </Section>
  );
}
