import { type ReactNode, useState } from 'react';

interface LazyDetailsProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** `<details>` whose content is made on the first opening: a long list of them opens fast. */
export function LazyDetails({ summary, children }: LazyDetailsProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children}
    </details>
  );
}
