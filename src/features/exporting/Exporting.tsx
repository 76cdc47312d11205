import { lazy, Suspense } from 'react';
import type { ExportDialogProps } from './ExportDialog';

// Nobody who only reads should have to load what exports are made with.
const ExportDialog = lazy(() => import('./ExportDialog'));

/** The dialog from which a comparison leaves in any form, when it is open. */
export function Exporting({ open, ...props }: ExportDialogProps & { readonly open: boolean }) {
  return <Suspense>{open && <ExportDialog {...props} />}</Suspense>;
}
