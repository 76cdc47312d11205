import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { listQuery } from '../storage/repository';
import { Waiting } from './Waiting';

interface ReturnedProps {
  readonly library: ReactNode;
  /** Where all that was kept has been deleted. */
  readonly example: ReactNode;
}

/** The start of a reader who has kept something. */
export default function Returned({ library, example }: ReturnedProps) {
  const { data, isPending } = useQuery(listQuery);
  if (isPending) return <Waiting message="Opening…" />;
  return data && data.length > 0 ? library : example;
}
