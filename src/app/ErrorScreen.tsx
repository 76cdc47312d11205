import type { ReactNode } from 'react';
import { EmptyState } from '../ui/EmptyState';
import { Masthead } from '../ui/Masthead';

/** What went wrong, in one sentence, and the ways on from here. */
export function ErrorScreen({ title, message, children }: { title: string; message: string; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <Masthead title="" />
      <main role="alert" className="flex flex-1 flex-col justify-center">
        <EmptyState title={title}>
          <p>{message}</p>
          <p>Your texts never left this computer.</p>
          <div className="mt-2 flex flex-wrap justify-center gap-2">{children}</div>
        </EmptyState>
      </main>
    </div>
  );
}
