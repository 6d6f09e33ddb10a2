import { useMemo } from 'react';
import { formatPartialDate } from '../../lib/i18n/format-partial-date.ts';
import type { PanelKey } from '../../lib/i18n/panel.vi.ts';
import type { UnitKind } from '../../lib/sites/contract.ts';
import { CheckSteps } from './check-steps.tsx';
import { MarkSection } from './mark-section.tsx';
import { useGear, usePanel, usePanelTexts } from './panel-context.ts';
import { panelModel } from './panel-model.ts';
import type { PanelView } from './panel-store.ts';
import { RecordCitation } from './record-block.tsx';

type Shown = Extract<PanelView, { state: 'unit' | 'selection' }>;

const TITLES: Readonly<Record<UnitKind, PanelKey>> = {
  post: 'unit.post',
  comment: 'unit.comment',
  reply: 'unit.comment',
  video: 'unit.video',
  short: 'unit.video',
  live: 'unit.video',
  message: 'unit.message',
};

/** The whole explanation of a unit of the page, or of words chosen anywhere. */
export function Explanation({ view }: { readonly view: Shown }) {
  const { t, page } = usePanelTexts();
  const { quote } = useGear();
  const clear = usePanel((state) => state.clear);
  const isChosen = view.state === 'selection';
  const { text } = isChosen ? view.selection : view.unit;
  const site = isChosen ? undefined : view.unit.site;
  const model = useMemo(
    () => panelModel(text, view.assessment, site, quote),
    [text, view.assessment, site, quote],
  );
  return (
    <article className="explanation">
      <div className="about">
        <p className="label">{t(isChosen ? 'unit.selection' : TITLES[view.unit.kind])}</p>
        <blockquote className="opening" lang="vi">
          <bdi>{t('unit.words', { words: model.opening })}</bdi>
        </blockquote>
        {isChosen && <p className="hint">{t('selection.limits')}</p>}
        {isChosen && view.selection.cut && <p className="hint">{t('selection.cut')}</p>}
        {!isChosen && view.unit.truncated && <p className="hint">{page('card.partial')}</p>}
      </div>
      {!isChosen && view.left && (
        <div className="notice" role="status">
          <p>{t('unit.left')}</p>
          <button type="button" className="button small" onClick={clear}>
            {t('unit.left.close')}
          </button>
        </div>
      )}
      {model.marks.length === 0 ? (
        <section className="clear">
          <h2>{t('state.clear')}</h2>
          <p>{t('state.clear.hint', { date: formatPartialDate(view.assessment.factsAsOf) })}</p>
        </section>
      ) : (
        <p className="honest">{page('card.honest')}</p>
      )}
      {model.marks.map((mark) => (
        <MarkSection key={mark.kind} mark={mark} chosen={isChosen} />
      ))}
      {model.agrees.length > 0 && (
        <section className="agrees">
          <h3>{t('agrees.title')}</h3>
          <ul className="bullets">
            {model.agrees.map((record) => (
              <li key={`${record.statement} ${record.citation}`}>
                <p>{record.statement}</p>
                <RecordCitation record={record} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <CheckSteps />
      <p className="hint forgotten">{t('panel.forgotten')}</p>
    </article>
  );
}
