import { useState } from 'react';

/** Text of the page that is not the story: folded to one quiet line, never lost. */
export function Folded({ reason, texts }: { reason: string; texts: readonly string[] }) {
  const [shown, setShown] = useState(false);
  return (
    <div className="mt-3 rounded-md border border-dashed border-line px-3 py-0.5 font-sans text-xs text-faint print:hidden">
      <div className="flex items-center justify-between gap-3">
        <span>
          {reason.startsWith('folded') ? reason : `folded · ${reason}`}
          {texts.length > 1 && ` · ${texts.length} pieces`}
        </span>
        <button
          type="button"
          aria-expanded={shown}
          aria-label={`${shown ? 'Hide' : 'Show'} ${reason}`}
          className="min-h-6 cursor-pointer underline underline-offset-2 hover:text-ink"
          onClick={() => setShown(!shown)}
        >
          {shown ? 'hide' : 'show'}
        </button>
      </div>
      {shown &&
        texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the texts never change place
          <p key={index} className="mt-1 mb-1 text-[0.8125rem] leading-snug text-soft hyphens-none">
            {text}
          </p>
        ))}
    </div>
  );
}
