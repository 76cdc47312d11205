import type { ReactNode } from 'react';

/** One matter of the panel under its own small heading. */
export function Card({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="rounded-xl border border-line bg-paper px-4 py-3">
      <h3 className="mb-1.5 text-[0.6875rem] font-medium tracking-[0.06em] text-faint uppercase">{title}</h3>
      {children}
    </section>
  );
}
