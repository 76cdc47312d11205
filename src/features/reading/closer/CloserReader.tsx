import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useReadingStore } from '../store/use-reading';
import { KeepPlace } from '../views/KeepPlace';
import { type CloserInput, readClosely } from './read-closely';

/** Reads more closely for as long as the comparison is on the screen. */
export default function CloserReader({ input }: { input: CloserInput }) {
  const store = useReadingStore();
  const client = useQueryClient();
  useEffect(() => readClosely(store, client, input), [store, client, input]);
  return <KeepPlace />;
}
