import type { ReactNode } from 'react';
import type { Side, Span } from '../../../model/report';
import { isSmallChange } from '../../../model/small-change';
import type { Difference } from '../../../projections/differences';
import type { InkMark } from '../../../projections/ink';
import type { Layer } from '../store/layers';

interface MarkProps {
  /** Whose words they are, where they differ from the other side's. */
  readonly side: Side | undefined;
  /** Where they stand in that report. */
  readonly span: Span | null;
  readonly ink: InkMark | null;
  readonly difference: Difference | undefined;
  readonly layer: Layer | null;
  /** Why they are marked, in words. */
  readonly label: string;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

/** Marked words. Their number is drawn by the style alone: it is neither copied nor found, and the label says it. */
export function Mark({ side, span, ink, difference, layer, label, isCurrent, children }: MarkProps) {
  const isEnd = ink !== null && span?.[1] === ink.span[1];
  const number = isEnd ? ink.number : null;
  const mark = (
    <mark
      data-side={side}
      data-tier={ink ? 'telling' : difference && (isSmallChange(difference) ? 'form' : 'content')}
      data-kind={difference?.kind}
      data-edit={difference?.edit}
      data-highlight={ink?.highlights[0]}
      data-layer={layer?.kind}
      data-begins={layer && span?.[0] === layer.span[0] ? '' : undefined}
      title={label}
      aria-description={label}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {children}
    </mark>
  );
  if (number === null) return mark;
  return (
    <>
      {mark}
      <span className="ink-number" data-side={side} data-number={number} aria-hidden="true" />
    </>
  );
}
