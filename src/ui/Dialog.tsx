import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Takes the whole screen; what is in it scrolls by itself. */
  readonly full?: boolean;
  /** Has room for two columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, and Escape closes it. */
export function Dialog({ title, open, onClose, full = false, wide = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      className={`text-ink shadow-2xl backdrop:bg-black/40 ${full ? 'm-0 h-dvh max-h-none w-screen max-w-none flex-col bg-panel open:flex' : `m-auto ${wide ? 'w-[min(62rem,calc(100vw-2rem))]' : 'w-[min(30rem,calc(100vw-2rem))]'} rounded-xl border border-line bg-paper p-6 max-phone:p-4`}`}
    >
      <div className={`flex shrink-0 items-center ${full ? 'px-4 pt-3' : 'mb-4'} justify-between gap-4`}>
        <h2 id={heading} className="text-base font-semibold">
          {title}
        </h2>
        <Button onClick={onClose}>Close</Button>
      </div>
      {children}
    </dialog>
  );
}
