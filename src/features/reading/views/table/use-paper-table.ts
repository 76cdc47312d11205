import { type ComponentType, useEffect, useState } from 'react';
import { usePrinting } from '../../chunks';

/** How long the page has peace before what only paper needs is loaded, in milliseconds. */
const PEACE = 3000;

/**
 * The table for paper while it is printed, else null. It is loaded beforehand: what is not there when printing begins comes too late.
 * Until then the reports are printed as two columns.
 */
export function usePaperTable(): ComponentType | null {
  const printing = usePrinting();
  const [Table, setTable] = useState<ComponentType | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const { default: loaded } = await import('./PaperTable');
      if (wanted) setTable(() => loaded);
    };
    const soon = setTimeout(() => void load().catch(() => undefined), PEACE);
    return () => {
      wanted = false;
      clearTimeout(soon);
    };
  }, []);
  return printing ? Table : null;
}
