import { Suspense } from 'react';
import { part } from '../../ui/part';
import type { ExportDialogProps } from './ExportDialog';

// Nobody who only reads should have to load what exports are made with.
const ExportDialog = part(() => import('./ExportDialog'), { over: true });

/** The dialog from which a comparison leaves in any form, when it is open. */
export function Exporting({ open, ...props }: ExportDialogProps & { readonly open: boolean }) {
  return <Suspense>{open && <ExportDialog {...props} />}</Suspense>;
}
