import { useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines of a long text; a short one without. */
  readonly rows?: number;
  /** What can be chosen instead of typing. */
  readonly suggestions?: readonly string[];
}

const SHORT = 500;
const LONG = 20_000;

/** A labelled field for Vietnamese words. */
export function Field({ label, hint, value, onChange, rows, suggestions }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    className: 'input',
    lang: 'vi',
    value,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...shared}
          type="text"
          maxLength={SHORT}
          autoComplete="off"
          list={suggestions && `${id}-list`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          maxLength={LONG}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
