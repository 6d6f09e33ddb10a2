import { useEffect, useState } from 'react';
import { describeVia } from '../../lib/i18n/describe-record.ts';
import type { PackExtras } from '../../lib/pack-kit/pack-extras.ts';

interface GuidanceFromPacksProps {
  readonly read: () => Promise<PackExtras>;
  readonly title: string;
  readonly language: 'vi' | 'en';
}

/** Guidance of a province or an office that came by a pack, each text with where it comes from. Nothing when there is none. */
export function GuidanceFromPacks({ read, title, language }: GuidanceFromPacksProps) {
  const [guidance, setGuidance] = useState<PackExtras['guidance']>([]);
  useEffect(() => {
    let gone = false;
    void read().then(
      (extras) => !gone && setGuidance(extras.guidance),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [read]);
  if (guidance.length === 0) return null;
  return (
    <details className="section-details">
      <summary>{title}</summary>
      {guidance.map((held) => (
        <article key={`${held.via.pack} ${held.id}`} className="card" lang="vi">
          <h3>{held.title}</h3>
          {held.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p className="hint">{[held.source, describeVia(held.via, language)].join('; ')}</p>
        </article>
      ))}
    </details>
  );
}
