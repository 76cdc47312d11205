import { X } from 'lucide-react';
import type { Finding } from '../../../model/review';
import { useReading } from '../store/use-reading';

interface RejectButtonProps {
  /** What is rejected, in words. */
  readonly what: string;
  readonly rejection: () => Finding;
}

/** Takes a mark away that the reader finds wrong. Seen where the pointer or the focus is; on a touch screen always. */
export function RejectButton({ what, rejection }: RejectButtonProps) {
  const readOnly = useReading((state) => state.readOnly);
  const apply = useReading((state) => state.apply);
  if (readOnly) return null;
  return (
    <button
      type="button"
      aria-label={`Reject: ${what}`}
      title="Reject (X)"
      className="grid size-6 shrink-0 cursor-pointer place-items-center rounded text-faint opacity-0 group-hover:opacity-100 hover:bg-hover hover:text-ink focus-visible:opacity-100 pointer-coarse:opacity-100"
      onClick={() => apply({ type: 'reject', rejection: rejection() })}
    >
      <X aria-hidden="true" className="size-3.5" />
    </button>
  );
}
