import type { ReactNode } from 'react';

interface EmptySlotProps {
  readonly linked: boolean;
  /** The form for a link, where links can be fetched. */
  readonly link: ReactNode;
  readonly actions: ReactNode;
}

/** A slot with nothing in it: what it takes, and how. */
export function EmptySlot({ linked, link, actions }: EmptySlotProps) {
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-2 pb-6 text-center max-phone:pb-0">
      <p className="font-serif text-2xl">Drop a file here</p>
      <p className="max-w-xs text-control text-balance text-soft">
        a saved page, PDF, Word, OpenDocument, mail, Markdown or text file, or paste the article
        {linked && ', or its link'}
      </p>
      {link && <div className="mt-3 w-full">{link}</div>}
      <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>
    </div>
  );
}
