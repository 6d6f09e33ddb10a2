import { useState } from 'react';
import { PracticeFrame } from '../training/frames/practice-frame.tsx';
import { useTrainer } from '../training/trainer-context.ts';
import { useAssessment } from '../training/use-assessment.ts';
import { useEngine } from '../training/use-engine.ts';
import { useWelcome } from './welcome-context.ts';

/** Day on which the practice post is read: the record that it is compared with holds. */
const READ_ON = '2026-11-21';

/** What it does, tried on a practice post with the real engine. */
export function DoesStep() {
  const { w } = useWelcome();
  const { t, language } = useTrainer();
  const loaded = useEngine();
  const engine = typeof loaded === 'string' ? undefined : loaded;
  const [isOpen, setOpen] = useState(false);
  const post = { site: 'facebook', kind: 'post', text: w('does.post'), shownOn: READ_ON } as const;
  const assessment = useAssessment(engine, post);
  const reasons = assessment?.marks.flatMap((mark) => mark.reasons) ?? [];
  const records = reasons.flatMap((reason) =>
    reason.record ? (engine?.record(reason.record.recordId, language) ?? []) : [],
  );
  return (
    <>
      <p>{w('does.text')}</p>
      <p>
        <strong>{w('does.try')}</strong>
      </p>
      <PracticeFrame item={post} marks={assessment?.marks} onOpenMark={() => setOpen(!isOpen)} />
      <div role="status">
        {isOpen && (
          <div className="why">
            {reasons.map((reason) => (
              <p key={reason.rule} lang="vi">
                {engine?.note(reason, language)}
              </p>
            ))}
            {records.map((record) => (
              <section key={record.statement} className="record">
                <h3>{t('why.record')}</h3>
                <p className="says" lang="vi">
                  {record.statement}
                </p>
                <p className="hint" lang="vi">
                  {record.citation} ({t('why.record.as-of', { date: record.asOf })})
                </p>
              </section>
            ))}
            <p>{w('does.prompt')}</p>
          </div>
        )}
      </div>
    </>
  );
}
