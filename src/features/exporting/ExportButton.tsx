import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../ui/Button';
import type { ExportDialogProps } from './ExportDialog';

// Nobody who only reads should have to load what exports are made with.
const ExportDialog = lazy(() => import('./ExportDialog'));

/** Opens the dialog from which a comparison leaves in any form. */
export function ExportButton(props: Omit<ExportDialogProps, 'onClose'>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="strong" onClick={() => setOpen(true)}>
        Export
      </Button>
      {open &&
        // Not where the button stands: a menu that closes would take it along.
        createPortal(
          <Suspense>
            <ExportDialog {...props} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
