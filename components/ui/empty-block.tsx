import type { ReactNode } from 'react';

interface EmptyBlockProps {
  readonly title: string;
  /** Why there is nothing, and what would bring something. */
  readonly text: string;
  /** The next step, usually one button. */
  readonly children?: ReactNode;
}

/** Stands where a list would be that has nothing in it yet. */
export function EmptyBlock({ title, text, children }: EmptyBlockProps) {
  return (
    <div className="empty-block">
      <p className="empty-title">{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
