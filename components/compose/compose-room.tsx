import { ComposeContext, type Composing } from './compose-context.ts';
import { ComposePage, type ComposePageProps } from './compose-page.tsx';

/** The forms with all that they need; read when the first one opens. */
export function ComposeRoom({ composing, ...page }: ComposePageProps & { readonly composing: Composing }) {
  return (
    <ComposeContext value={composing}>
      <ComposePage {...page} />
    </ComposeContext>
  );
}
