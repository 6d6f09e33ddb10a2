import { MarkSign } from '../ui/mark-sign.tsx';
import { DoorCard } from './door-card.tsx';
import { FindingBlock } from './finding-block.tsx';
import { OutsideLink } from './outside-link.tsx';
import { usePanelTexts } from './panel-context.ts';
import type { MarkModel } from './panel-model.ts';

/** One mark in full: what was noticed, why it matters, where to check, and whom to ask or tell. */
export function MarkSection({ mark, chosen }: { readonly mark: MarkModel; readonly chosen: boolean }) {
  const { t, page } = usePanelTexts();
  return (
    <section className="mark-section" data-kind={mark.kind}>
      <h2 className={`mark-${mark.kind}`}>
        <MarkSign kind={mark.kind} />
        {page(`label.${mark.kind}`)}
      </h2>
      {mark.kind === 'scam' && <p className="advice">{page('step.scam')}</p>}
      <p>{page(`lead.${mark.kind}`)}</p>
      <h3>{t('noticed.title')}</h3>
      {mark.findings.map((finding) => (
        <FindingBlock key={finding.notes.join('\n')} finding={finding} chosen={chosen} />
      ))}
      <h3>{page('section.why')}</h3>
      <p>{page(`why.${mark.kind}`)}</p>
      <h3>{page('section.places')}</h3>
      {mark.places.length === 0 ? (
        <p>{t('places.none')}</p>
      ) : (
        <ul className="places" lang="vi">
          {mark.places.map((place) => (
            <li key={place.url}>
              <OutsideLink url={place.url}>{place.name}</OutsideLink>
              {place.settles && <span className="hint">{place.settles}</span>}
            </li>
          ))}
        </ul>
      )}
      <DoorCard door={mark.door} />
    </section>
  );
}
