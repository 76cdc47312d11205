import { lazy, Suspense } from 'react';
import { useReading } from '../store/use-reading';

const CloserBar = lazy(() => import('../closer/CloserBar'));

/** The line of the closer reading, loaded when there is anything to say of it. */
export function CloserLine() {
  const isAny = useReading(({ closer }) => closer !== null);
  return <Suspense>{isAny && <CloserBar />}</Suspense>;
}
