import type { ReactNode } from 'react';
import { Masthead } from '../ui/Masthead';

/** While something is on its way: the shape of what comes, and what is being done. */
export function Waiting({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <div className="flex h-dvh flex-col">
      <Masthead title="" />
      <main className="flex flex-1 flex-col items-center justify-center gap-4">
        <p role="status" className="text-soft">
          {says}
        </p>
        {children}
      </main>
    </div>
  );
}
