import { useRef } from 'react';
import { Button } from '../ui/button.tsx';

interface FileButtonProps {
  readonly label: string;
  /** Kinds of files that the browser offers first. */
  readonly accept: string;
  /** Largest file that is read, in bytes; a larger one is handed over as undefined. */
  readonly most: number;
  readonly onText: (text: string | undefined) => void;
}

/** Lets the person choose one file and hands over its text. The file itself is not kept. */
export function FileButton({ label, accept, most, onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const field = event.currentTarget;
          const [file] = field.files ?? [];
          if (!file) return;
          const read = file.size > most ? Promise.resolve(undefined) : file.text();
          void read
            .then(onText, () => onText(undefined))
            .finally(() => {
              // The same file can be chosen again after it was mended.
              field.value = '';
            });
        }}
      />
    </>
  );
}
