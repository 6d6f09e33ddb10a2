import type { ReactNode } from 'react';
import type { ChoiceOption } from './choice.tsx';
import { Field } from './field.tsx';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One of some that are too many for a row: the browser's own list. More than about fifteen want a `Combobox`. */
export function Select<Value extends string>({
  label,
  hint,
  options,
  value,
  onChange,
  disabled,
}: SelectProps<Value>) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          className="input"
          disabled={disabled}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options.find((option) => option.value === currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
