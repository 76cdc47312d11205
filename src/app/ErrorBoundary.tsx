import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { ErrorScreen } from './ErrorScreen';

interface State {
  readonly error: Error | null;
}

/** What the reader sees when our own code fails: what to do, instead of an empty page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <ErrorScreen title="Parallax stopped because of a mistake of its own" says={error.message}>
        <Button look="strong" onClick={() => location.reload()}>
          Reload the page
        </Button>
      </ErrorScreen>
    );
  }
}
