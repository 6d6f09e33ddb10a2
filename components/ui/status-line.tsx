interface StatusLineProps {
  /** What has just happened, or nothing. It stays until something else happens: nobody has to read in time. */
  readonly text: string | undefined;
  readonly tone?: 'good' | 'trouble';
}

/**
 * A confirmation beside what was pressed, seen and read aloud. It must stand in the page before it has something to
 * say, or screen readers stay silent.
 */
export function StatusLine({ text, tone = 'good' }: StatusLineProps) {
  return (
    <p className={`status-line status-${tone}`} role="status">
      {text}
    </p>
  );
}
