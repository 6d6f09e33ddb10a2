import type { SharingStep } from '../../lib/guidance/sharing-steps.ts';

interface CheckListProps {
  readonly steps: readonly SharingStep[];
  readonly done: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Numbered steps, each with a box to tick. */
export function CheckList({ steps, done, onToggle }: CheckListProps) {
  return (
    <ol className="steps" lang="vi">
      {steps.map((step) => (
        <li key={step.id} className="card step">
          <h3>{step.title}</h3>
          <p>{step.text}</p>
          <label className="tick">
            <input type="checkbox" checked={done.has(step.id)} onChange={() => onToggle(step.id)} />
            <span>{step.check}</span>
          </label>
        </li>
      ))}
    </ol>
  );
}
