import { useState } from 'react';
import { useTexts } from './texts-context.ts';

interface CopyTextProps {
  /** What goes to the clipboard. */
  readonly text: string;
  readonly label: string;
}

/** Copies a text and says whether it worked. Needs no permission: the press is enough. */
export function CopyText({ text, label }: CopyTextProps) {
  const t = useTexts();
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  // What was copied before says nothing about another text.
  const told = outcome?.text === text ? outcome : null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome({ text, done: true }),
      () => setOutcome({ text, done: false }),
    );
  return (
    <div className="copy-text">
      <button type="button" className="button small" onClick={() => void copy()}>
        {label}
      </button>
      <span className="hint" role="status">
        {told && t(told.done ? 'copy.done' : 'copy.failed')}
      </span>
    </div>
  );
}
