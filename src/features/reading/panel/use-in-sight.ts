import { type RefObject, useEffect, useRef } from 'react';
import { afterPaint } from '../../../ui/after-paint';

/** Brings an element of the panel into sight when it becomes what is looked at. */
export function useInSight<Of extends HTMLElement>(current: boolean): RefObject<Of | null> {
  const element = useRef<Of>(null);
  const isNew = useRef(true);
  useEffect(() => {
    const show = () => element.current?.scrollIntoView?.({ block: 'nearest' });
    const isFirst = isNew.current;
    isNew.current = false;
    if (!current) return;
    // A list that is new is first seen at its place.
    if (isFirst) show();
    else return afterPaint(show);
  }, [current]);
  return element;
}
