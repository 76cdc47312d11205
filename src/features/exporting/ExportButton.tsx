import { useState } from 'react';
import type { Comparison } from '../../engine/model';
import { Button } from '../../ui/Button';
import { download } from '../../ui/download';

/** Saves the comparison as one HTML file, to read, print and send. */
export function ExportButton({ comparison }: { comparison: Comparison }) {
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      setFailed(false);
      // Nobody who only reads should have to load what exports are made with.
      const [{ exported }, { fileName }] = await Promise.all([
        import('../../exporters/forms'),
        import('../../exporters/name'),
      ]);
      download(exported(comparison, 'html') as string, fileName(comparison, 'html'), 'text/html');
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button look="strong" onClick={() => void save()}>
        Export
      </Button>
      {failed && (
        <p role="alert" className="text-[0.8125rem] text-alert">
          The export could not be made. Reload the page and try again.
        </p>
      )}
    </>
  );
}
