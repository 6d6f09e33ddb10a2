import type { GuidanceSource } from '../../lib/guidance/guidance-types.ts';

interface SourceListProps {
  readonly title: string;
  readonly sources: readonly GuidanceSource[];
}

/** Where something was read: a link only where the whole address is known. */
export function SourceList({ title, sources }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <p className="sources">
      <span>{title}: </span>
      {sources.map((source, index) => (
        <span key={source.label}>
          {index > 0 && '; '}
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer noopener">
              {source.label}
            </a>
          ) : (
            source.label
          )}
        </span>
      ))}
    </p>
  );
}
