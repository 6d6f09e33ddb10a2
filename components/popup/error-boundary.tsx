import { Component, type ReactNode } from 'react';
import { TextsContext } from '../ui/texts-context.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a failure in one part from leaving an empty box. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  static override contextType = TextsContext;
  declare context: React.ContextType<typeof TextsContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <section className="panel" role="alert">
        <h2>{this.context('error.title')}</h2>
        <p>{this.context('error.text')}</p>
      </section>
    );
  }
}
