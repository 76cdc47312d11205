import type { ReactNode } from 'react';

/** A place with nothing in it yet: what it is for, and what to do. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-6 py-12 text-center text-soft">
      <h2 className="font-serif text-xl text-ink">{title}</h2>
      {children}
    </div>
  );
}
