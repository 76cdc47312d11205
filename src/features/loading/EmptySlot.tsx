import type { ReactNode } from 'react';

/** A slot with nothing in it: what it takes. The form for a link stands inside, where links can be fetched. */
export function EmptySlot({ linked, children }: { linked: boolean; children?: ReactNode }) {
  return (
    <div className="flex flex-1 flex-col items-center justify-end gap-2 pt-8 text-center max-phone:pt-2">
      <p className="font-serif text-2xl">Drop a file here</p>
      <p className="max-w-xs text-[0.8125rem] text-balance text-soft">
        a text or Markdown file, or paste the article{linked && ', or its link'}
      </p>
      {children}
    </div>
  );
}
