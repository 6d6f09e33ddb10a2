import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines of a long text; a short one without. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  /** Language of what is typed, where it is known. */
  readonly lang?: string;
}

const SHORT = 500;
const LONG = 20_000;

/** A labelled field for words. */
export function TextField({ label, hint, error, value, onChange, rows, maxLength, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) =>
        rows === undefined ? (
          <input
            {...rest}
            {...control}
            className="input"
            type="text"
            autoComplete="off"
            maxLength={maxLength ?? SHORT}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...rest}
            {...control}
            className="input"
            rows={rows}
            maxLength={maxLength ?? LONG}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
