import type { ReactNode } from 'react';

/** `info`: good to know. `good`: it worked. `caution`: look at this first. `trouble`: it did not work. */
type NoticeTone = 'info' | 'good' | 'caution' | 'trouble';

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: string;
  readonly children: ReactNode;
  /** It appears because of something the person did or that happened: screen readers say it. */
  readonly live?: boolean;
}

/** A few lines that stand out from the text around them. `trouble` interrupts a screen reader, the others wait. */
export function Notice({ tone = 'caution', title, children, live = false }: NoticeProps) {
  const role = tone === 'trouble' ? 'alert' : 'status';
  return (
    <div className={`notice notice-${tone}`} role={live ? role : undefined}>
      {title !== undefined && <p className="notice-title">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
