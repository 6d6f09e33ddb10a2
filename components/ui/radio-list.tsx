import { type ReactNode, useId } from 'react';
import type { ChoiceOption } from './choice.tsx';

interface RadioOption<Value extends string> extends ChoiceOption<Value> {
  readonly hint?: ReactNode;
}

interface RadioListProps<Value extends string> {
  readonly legend: string;
  readonly quietLegend?: boolean;
  readonly options: readonly RadioOption<Value>[];
  /** Undefined while nothing is chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One of a few that need a line of words each; `Choice` is for short ones. */
export function RadioList<Value extends string>({
  legend,
  quietLegend = false,
  options,
  value,
  onChange,
  disabled,
}: RadioListProps<Value>) {
  const name = useId();
  return (
    <fieldset className="radio-list" disabled={disabled}>
      <legend className={quietLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map((option) => {
        const id = `${name}-${option.value}`;
        return (
          <div className="tick" key={option.value}>
            <input
              id={id}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
              onChange={() => onChange(option.value)}
            />
            <div>
              <label htmlFor={id}>{option.label}</label>
              {option.hint !== undefined && (
                <p className="hint" id={`${id}-hint`}>
                  {option.hint}
                </p>
              )}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
