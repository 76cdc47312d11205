import { Suspense } from 'react';
import { part } from '../../../ui/part';
import { useCloser } from '../store/use-reading';

const CloserBar = part(() => import('../closer/CloserBar'));

/** The line of the closer reading, loaded when there is anything to say of it. */
export function CloserLine() {
  const { reading } = useCloser();
  return <Suspense>{reading && <CloserBar />}</Suspense>;
}
