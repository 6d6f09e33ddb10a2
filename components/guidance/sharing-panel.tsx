import { useRef, useState } from 'react';
import { AFTER_SHARING, SHARING_SITUATIONS, SHARING_STEPS } from '../../lib/guidance/sharing-steps.ts';
import { GuidanceFromPacks } from '../packs/guidance-from-packs.tsx';
import { usePopup } from '../popup/store-context.ts';
import { OpenIcon } from '../ui/icons.tsx';
import { useTexts } from '../ui/texts-context.ts';
import { CheckList } from './check-list.tsx';
import { GoodStories } from './good-stories.tsx';

function toggled(done: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(done);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The minute before sharing, and what to do after having shared. Ticks are not kept anywhere. */
export function SharingPanel() {
  const t = useTexts();
  const packExtras = usePopup((state) => state.packExtras);
  const language = usePopup((state) => state.settings.language);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const count = SHARING_STEPS.filter((step) => done.has(step.id)).length;
  const after = useRef<HTMLDetailsElement>(null);
  function showAfter() {
    if (!after.current) return;
    after.current.open = true;
    after.current.scrollIntoView({ block: 'start' });
    after.current.querySelector('summary')?.focus({ preventScroll: true });
  }
  const toggle = (id: string) => setDone((before) => toggled(before, id));

  return (
    <section className="panel">
      <h2>{t('sharing.title')}</h2>
      <div className="lead-row">
        <p>{t('sharing.lead')}</p>
        <button type="button" className="button small" onClick={showAfter}>
          {t('sharing.slipped')}
        </button>
      </div>
      <CheckList steps={SHARING_STEPS} done={done} onToggle={toggle} />
      <p className="count" role="status">
        {count === SHARING_STEPS.length
          ? t('sharing.ready')
          : t('sharing.progress', { done: count, total: SHARING_STEPS.length })}
      </p>
      {done.size > 0 && (
        <button type="button" className="button" onClick={() => setDone(new Set())}>
          {t('sharing.restart')}
        </button>
      )}
      <details className="section-details after-sharing" ref={after}>
        <summary>{t('sharing.after')}</summary>
        <p>{t('sharing.after.lead')}</p>
        <CheckList steps={AFTER_SHARING} done={done} onToggle={toggle} />
      </details>
      <details className="section-details">
        <summary>{t('sharing.situations')}</summary>
        {SHARING_SITUATIONS.map((situation) => (
          <article key={situation.id} className="card" lang="vi">
            <h3>{situation.title}</h3>
            <p>{situation.text}</p>
          </article>
        ))}
      </details>
      <GuidanceFromPacks read={packExtras} title={t('sharing.packs')} language={language} />
      <GoodStories />
      <p className="link-row">
        <a className="button" href="/trainer.html" target="_blank" rel="noreferrer">
          <OpenIcon />
          {t('training.open')}
        </a>
      </p>
      <p className="hint">{t('sharing.limits')}</p>
    </section>
  );
}
