import type { ReactNode } from 'react';

/** One line above the content, with something to know or to do. */
export function Notice({ children, role }: { children: ReactNode; role?: 'status' | 'note' }) {
  return (
    <div
      role={role ?? 'status'}
      className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-focus px-5 py-2 text-[0.8125rem] max-phone:px-3 print:hidden"
    >
      {children}
    </div>
  );
}
