import { type RefObject, useEffect, useRef } from 'react';

/** Brings an element of the panel into sight when it becomes what is looked at. */
export function useInSight<Of extends HTMLElement>(current: boolean): RefObject<Of | null> {
  const element = useRef<Of>(null);
  useEffect(() => {
    if (current) element.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  return element;
}
