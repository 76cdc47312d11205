import type { ReactNode } from 'react';

/** One line above the content, with something to know or to do. */
export function Notice({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  return (
    <section
      role={quiet ? undefined : 'status'}
      aria-label="Notice"
      className={`flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-5 py-1.5 text-control max-phone:px-3 print:hidden ${quiet ? 'bg-panel' : 'bg-focus'}`}
    >
      {children}
    </section>
  );
}
