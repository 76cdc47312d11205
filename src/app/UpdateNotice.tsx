import { useState } from 'react';
import { Button } from '../ui/Button';
import { takeNewVersion, useNewVersion } from './offline';

/** Offers a new version of the program; never in the way, and never taken by itself. */
export function UpdateNotice() {
  const ready = useNewVersion();
  const [later, setLater] = useState(false);
  if (!ready || later) return null;
  return (
    <section
      role="status"
      aria-label="New version"
      className="fixed bottom-3 left-3 z-20 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-paper px-4 py-2 text-[0.8125rem] shadow-lg print:hidden"
    >
      <span>A new version of Parallax is ready. Your work is saved first.</span>
      <Button variant="strong" onClick={() => void takeNewVersion()}>
        Reload
      </Button>
      <Button onClick={() => setLater(true)}>Later</Button>
    </section>
  );
}
