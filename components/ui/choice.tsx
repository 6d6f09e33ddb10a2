import { type ReactNode, useId } from 'react';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  /** The legend is only spoken: the options speak for themselves. */
  readonly quietLegend?: boolean;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** A line under the options that explains the chosen one. */
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

/** One of a few: native radio buttons drawn as a row. */
export function Choice<Value extends string>({
  legend,
  quietLegend = false,
  options,
  value,
  onChange,
  hint,
  disabled = false,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice" disabled={disabled} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={quietLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      <div className="choice-row">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p className="hint" id={`${name}-hint`} aria-live="polite">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
