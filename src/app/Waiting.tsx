import type { ReactNode } from 'react';
import { Masthead } from '../ui/Masthead';
import './waiting.css';

interface WaitingProps {
  readonly message: string;
  /** 0 to 1, where it is known how much is done. */
  readonly share?: number;
  readonly children?: ReactNode;
  /** Something to read until then, below. */
  readonly meanwhile?: ReactNode;
}

/** While something is on its way: what is being done, and how much of it is. */
export function Waiting({ message, share, children, meanwhile }: WaitingProps) {
  return (
    <div className="flex h-dvh flex-col">
      <Masthead title="" />
      <main className="waiting flex min-h-0 flex-1 flex-col items-center justify-center gap-4">
        <p role="status" className={meanwhile ? 'pt-4 text-soft' : 'text-soft'}>
          {message}
        </p>
        {share !== undefined && (
          <progress aria-label={message} value={share} className="w-64 max-w-full accent-current" />
        )}
        {children}
        {meanwhile}
      </main>
    </div>
  );
}
