import { ArrowRight } from 'lucide-react';
import type { Difference } from '../../../projections/differences';

/** A difference in words: what A has, and what B has instead. */
export function Becomes({ difference: { a, b } }: { difference: Pick<Difference, 'a' | 'b'> }) {
  return (
    <>
      {a || <Nothing />} <ArrowRight role="img" aria-label="in B" className="inline size-3.5 text-faint" />{' '}
      {b || <Nothing />}
    </>
  );
}

function Nothing() {
  return <span className="text-faint italic">nothing</span>;
}
