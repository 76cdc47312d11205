import { Dialog as Base } from '@base-ui/react/dialog';
import { cva, type VariantProps } from 'class-variance-authority';
import { type ReactNode, type RefObject, useDeferredValue, useEffect } from 'react';
import { Button } from './Button';

const popup = cva('fixed inset-0 z-40 text-ink shadow-2xl', {
  variants: {
    size: {
      medium: 'w-[min(30rem,calc(100vw-2rem))]',
      /** Has room for two columns. */
      wide: 'w-[min(62rem,calc(100vw-2rem))]',
      /** Takes the whole screen; what is in it scrolls by itself. */
      full: 'flex flex-col bg-panel',
    },
  },
  compoundVariants: [
    {
      size: ['medium', 'wide'],
      className:
        'm-auto h-fit max-h-[calc(100%-2.5rem)] overflow-auto rounded-card border border-line bg-paper p-6 max-phone:p-4',
    },
  ],
  defaultVariants: { size: 'medium' },
});

export interface DialogProps extends VariantProps<typeof popup> {
  readonly title: string;
  /** What has the focus first; without it, the first thing that can have it. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Whoever opens it types on: no letter may come before there is a field for it. */
  readonly forTyping?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog, open as long as it is drawn: it keeps the focus and gives it back, and Escape closes it. */
export function Dialog(props: DialogProps) {
  // The page is dimmed in the frame that answers the press; what stands over it takes a moment more to draw.
  const isDrawn = useDeferredValue(true, props.forTyping ?? false);
  return isDrawn ? <Opened {...props} /> : <Opening onClose={props.onClose} />;
}

/** The page, dimmed; the keys of the screen are off by now, and Escape is the dialog's. */
function Opening({ onClose }: Pick<DialogProps, 'onClose'>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return <div data-opening="" aria-hidden="true" className={VEIL} />;
}

const VEIL = 'fixed inset-0 z-40 bg-black/40';

function Opened({ title, onClose, size, initialFocus, children }: DialogProps) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={VEIL} />
        <Base.Popup className={popup({ size })} {...(initialFocus && { initialFocus })}>
          <div className={`flex shrink-0 items-center justify-between gap-4 ${size === 'full' ? 'px-4 pt-3' : 'mb-4'}`}>
            <Base.Title className="text-base font-semibold">{title}</Base.Title>
            <Base.Close render={<Button />}>Close</Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
