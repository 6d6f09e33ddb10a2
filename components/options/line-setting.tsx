import { useEffect, useRef, useState } from 'react';
import { LINE_LENGTH } from '../../lib/store/settings-shape.ts';
import { TextField } from '../ui/text-field.tsx';

interface LineSettingProps {
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** Time after the last key until a line is saved, in milliseconds. */
const SAVE_AFTER_MS = 500;

/** A line of words that is saved when the person pauses, and at the latest when the page is left. */
export function LineSetting({ label, value, disabled, onChange }: LineSettingProps) {
  const [typed, setTyped] = useState<string>();
  const latest = useRef({ typed, onChange });
  latest.current = { typed, onChange };

  useEffect(() => {
    if (typed === undefined) return;
    const save = (): void => {
      const { typed: words, onChange: keep } = latest.current;
      if (words === undefined) return;
      keep(words);
      setTyped(undefined);
    };
    const timer = setTimeout(save, SAVE_AFTER_MS);
    addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', save);
    };
  }, [typed]);

  return (
    <TextField
      label={label}
      value={typed ?? value}
      maxLength={LINE_LENGTH}
      disabled={disabled}
      onChange={setTyped}
    />
  );
}
