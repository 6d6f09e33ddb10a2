import { useState } from 'react';
import { usePanelTexts } from './panel-context.ts';

interface CopyButtonProps {
  /** What goes to the clipboard. */
  readonly text: string;
  readonly label: string;
  /** What a screen reader says, where the label alone would not tell buttons apart. */
  readonly name?: string;
  /** The first thing to do where it stands. */
  readonly primary?: boolean;
}

/** Copies a text and says whether it worked. Without permission of any kind: the press is enough. */
export function CopyButton({ text, label, name, primary = false }: CopyButtonProps) {
  const { t } = usePanelTexts();
  const [outcome, setOutcome] = useState<'none' | 'done' | 'failed'>('none');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  return (
    <div className="copy">
      <button
        type="button"
        className={primary ? 'button small primary' : 'button small'}
        aria-label={name}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span className="hint" role="status">
        {outcome !== 'none' && t(`copy.${outcome}`)}
      </span>
    </div>
  );
}
