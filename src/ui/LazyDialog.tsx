import { Suspense } from 'react';
import type { DialogProps } from './Dialog';
import { part } from './part';

const Dialog = part(async () => ({ default: (await import('./Dialog')).Dialog }), { over: true });

/** A dialog of a screen that is drawn at once: what dialogs are made with is loaded when it is first open. */
export function LazyDialog({ open, ...rest }: DialogProps & { readonly open: boolean }) {
  return <Suspense>{open && <Dialog {...rest} />}</Suspense>;
}
