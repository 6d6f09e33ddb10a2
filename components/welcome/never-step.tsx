import { useWelcome } from './welcome-context.ts';

const NEVER = ['never.send', 'never.history', 'never.private', 'never.people', 'never.opinion'] as const;

/** What it never does. */
export function NeverStep() {
  const { w } = useWelcome();
  return (
    <>
      <ul className="never">
        {NEVER.map((key) => (
          <li key={key}>{w(key)}</li>
        ))}
      </ul>
      <p>{w('never.unread')}</p>
    </>
  );
}
