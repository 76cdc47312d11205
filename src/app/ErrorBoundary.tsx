import { Component, type ReactNode } from 'react';
import { type OpenWork, openWork } from '../storage/open-work';
import { CrashScreen } from './CrashScreen';

interface State {
  readonly error: Error | null;
  /** What was open when it happened: the screen that held it is gone by the time that this one is seen. */
  readonly work: OpenWork | null;
}

/** What the reader sees when our own code fails: what to do, and the work to take along, instead of an empty page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null, work: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)), work: openWork() };
  }

  override render(): ReactNode {
    const { error, work } = this.state;
    return error ? <CrashScreen error={error} work={work} /> : this.props.children;
  }
}
